// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrunpages.h"

#include "editor/look.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QStandardPaths>
#include <QTimeZone>

namespace broadsheet::app {

namespace {

constexpr int headingPixels = 20;
constexpr int signPixels = 16;
/// The two people of the demo whom one may be (resources/demo/newsroom.json).
const QString demoReporter = QStringLiteral("mina");
const QString demoChief = QStringLiteral("edda");

QVBoxLayout *newField(QLabel *label, QWidget *field)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(label);
    box->addWidget(field);
    label->setBuddy(field);
    return box;
}

QWidget *newGroup(QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *box = new QVBoxLayout(group);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(10);
    return group;
}

QVBoxLayout *boxOf(QWidget *group) { return static_cast<QVBoxLayout *>(group->layout()); }

/// Letters and digits of ASCII, as logins are wanted.
QString loginFrom(const QString &name)
{
    QString login;
    const QString folded = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        const ushort code = c.unicode();
        if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
            login.append(c);
        else if (c.isSpace() && !login.isEmpty())
            break;
    }
    return login.isEmpty() ? qEnvironmentVariable("USER") : login;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , column(new QVBoxLayout(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(4);
}

void FirstRunPage::setHeading(const QString &heading, const QString &sentence)
{
    QFont large = editor::font(editor::TextRole::PaneTitle, locale().bcp47Name());
    large.setPixelSize(headingPixels);
    m_heading->setFont(large);
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    setAccessibleName(heading);
}

QLabel *FirstRunPage::newLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(editor::font(editor::TextRole::LabelStrong, locale().bcp47Name()));
    return label;
}

WelcomePage::WelcomePage(const QString &language, const QString &name, QWidget *parent)
    : FirstRunPage(parent)
    , m_english(new ChoiceCard({}, this))
    , m_persian(new ChoiceCard({}, this))
    , m_nameLabel(newLabel(QStringLiteral("nameLabel")))
    , m_name(new QLineEdit(name, this))
    , m_hint(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("personName"));
    m_english->setObjectName(QStringLiteral("english"));
    m_persian->setObjectName(QStringLiteral("persian"));
    (language.startsWith(QLatin1String("fa")) ? m_persian : m_english)->setChecked(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_english);
    column->addWidget(m_persian);
    column->addSpacing(8);
    column->addLayout(newField(m_nameLabel, m_name));
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_english, &ChoiceCard::clicked, this, [this] { emit languageChosen(QStringLiteral("en")); });
    connect(m_persian, &ChoiceCard::clicked, this, [this] { emit languageChosen(QStringLiteral("fa")); });
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunPage::edited);
    sayWords();
}

void WelcomePage::sayWords()
{
    setHeading(tr("Which language, and who writes?"), tr("Both can be changed at any time."));
    // Each in its own tongue, whatever is spoken now.
    m_english->setTexts(QStringLiteral("English"));
    m_persian->setTexts(QString::fromUtf8("فارسی"));
    m_nameLabel->setText(tr("Your name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_hint->setText(tr("As it stands over your articles. A newsroom that you join has its own list."));
}

QString WelcomePage::personName() const { return m_name->text().simplified(); }

PlacePage::PlacePage(bool withNowhere, QWidget *parent)
    : FirstRunPage(parent)
    , m_folderCard(new ChoiceCard(QStringLiteral("folder"), this))
    , m_demoCard(new ChoiceCard(QStringLiteral("eye"), this))
    , m_nowhereCard(new ChoiceCard(QStringLiteral("computer"), this))
    , m_folderFields(newGroup(this))
    , m_demoFields(newGroup(this))
{
    m_folderCard->setObjectName(QStringLiteral("folder"));
    m_demoCard->setObjectName(QStringLiteral("demo"));
    m_nowhereCard->setObjectName(QStringLiteral("nowhere"));
    m_folderCard->setChecked(true);
    m_nowhereCard->setVisible(withNowhere);
    for (ChoiceCard *card : { m_folderCard, m_demoCard, m_nowhereCard }) {
        column->addWidget(card);
        connect(card, &ChoiceCard::toggled, this, [this] {
            showFields();
            emit edited();
        });
    }
    column->addSpacing(6);
    buildFolderFields();
    buildDemoFields();
    column->addWidget(m_folderFields);
    column->addWidget(m_demoFields);
    column->addStretch();
    sayWords();
    showFields();
}

void PlacePage::buildFolderFields()
{
    QVBoxLayout *box = boxOf(m_folderFields);
    m_join = new QRadioButton(m_folderFields);
    m_make = new QRadioButton(m_folderFields);
    m_make->setObjectName(QStringLiteral("make"));
    m_join->setChecked(true);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_join);
    ways->addSpacing(16);
    ways->addWidget(m_make);
    ways->addStretch();
    box->addLayout(ways);

    m_pathLabel = newLabel(QStringLiteral("pathLabel"));
    m_path = new QLineEdit(m_folderFields);
    m_path->setObjectName(QStringLiteral("path"));
    // A path reads from the left in every language.
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_choose = new QPushButton(m_folderFields);
    auto *pathRow = new QHBoxLayout;
    pathRow->addLayout(newField(m_pathLabel, m_path), 1);
    pathRow->addWidget(m_choose, 0, Qt::AlignBottom);
    box->addLayout(pathRow);

    m_loginLabel = newLabel(QStringLiteral("loginLabel"));
    m_login = new QLineEdit(m_folderFields);
    m_login->setObjectName(QStringLiteral("login"));
    m_titleLabel = newLabel(QStringLiteral("titleLabel"));
    m_title = new QLineEdit(m_folderFields);
    m_title->setObjectName(QStringLiteral("title"));
    m_sectionsLabel = newLabel(QStringLiteral("sectionsLabel"));
    m_sections = new QLineEdit(m_folderFields);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_newFields = new QWidget(m_folderFields);
    auto *fresh = new QHBoxLayout(m_newFields);
    fresh->setContentsMargins(0, 0, 0, 0);
    fresh->setSpacing(12);
    fresh->addLayout(newField(m_titleLabel, m_title), 1);
    fresh->addLayout(newField(m_sectionsLabel, m_sections), 1);
    box->addLayout(newField(m_loginLabel, m_login));
    box->addWidget(m_newFields);

    connect(m_make, &QRadioButton::toggled, this, [this] {
        showFields();
        emit edited();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFolder(); });
    for (QLineEdit *field : { m_path, m_login, m_title, m_sections })
        connect(field, &QLineEdit::textChanged, this, &FirstRunPage::edited);
}

void PlacePage::buildDemoFields()
{
    m_whoLabel = newLabel(QStringLiteral("whoLabel"));
    m_who = new QComboBox(m_demoFields);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->addItem(QString(), demoReporter);
    m_who->addItem(QString(), demoChief);
    boxOf(m_demoFields)->addLayout(newField(m_whoLabel, m_who));
}

void PlacePage::sayWords()
{
    setHeading(tr("Where do you publish?"), tr("One place is enough. More can be added later."));
    m_folderCard->setTexts(
        tr("A newsroom folder"), tr("A shared folder becomes a static site. Works without any server."));
    m_demoCard->setTexts(
        tr("The demo newsroom"), tr("A small paper with people and stories, to try everything."));
    m_nowhereCard->setTexts(tr("Nowhere yet"), tr("Write here; choose a place when you have one."));
    m_join->setText(tr("Join one that is there"));
    m_make->setText(tr("Make a new one"));
    m_pathLabel->setText(tr("Folder"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_loginLabel->setText(tr("Your login in it"));
    m_titleLabel->setText(tr("Name of the newsroom"));
    m_sectionsLabel->setText(tr("Sections, with commas"));
    m_sections->setPlaceholderText(tr("City, World, Culture"));
    m_whoLabel->setText(tr("Who you are there"));
    m_who->setItemText(0, tr("Mina Radley, reporter: writes and sends for review"));
    m_who->setItemText(1, tr("Edda Quill, chief: approves and publishes"));
    for (const auto &[field, label] : { std::pair { m_path, m_pathLabel }, { m_login, m_loginLabel },
             { m_title, m_titleLabel }, { m_sections, m_sectionsLabel } })
        field->setAccessibleName(label->text());
    m_who->setAccessibleName(m_whoLabel->text());
}

void PlacePage::showFields()
{
    m_folderFields->setVisible(place() == Place::Folder);
    m_newFields->setVisible(m_make->isChecked());
    m_demoFields->setVisible(place() == Place::Demo);
}

void PlacePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, m_pathLabel->text(),
        m_path->text().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                 : m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_path,
        [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

PlacePage::Place PlacePage::place() const
{
    if (m_demoCard->isChecked())
        return Place::Demo;
    return m_nowhereCard->isChecked() ? Place::Nowhere : Place::Folder;
}

bool PlacePage::isComplete() const
{
    if (place() != Place::Folder)
        return true;
    const bool named = !m_path->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty();
    return named && (m_join->isChecked() || !m_title->text().trimmed().isEmpty());
}

newsroom::FolderRequest PlacePage::request() const
{
    newsroom::FolderRequest request;
    request.folder = m_path->text().trimmed();
    if (request.folder.startsWith(QLatin1String("~/")))
        request.folder = QDir::home().filePath(request.folder.mid(2));
    request.login = m_login->text().trimmed();
    request.create = m_make->isChecked();
    if (!request.create)
        return request;
    request.title = m_title->text().simplified();
    request.name = request.title;
    request.zone = QTimeZone::systemTimeZoneId();
    request.language = locale().bcp47Name().section(QLatin1Char('-'), 0, 0);
    request.personName = m_personName;
    // Persian and Arabic commas separate too.
    QString sections = m_sections->text();
    sections.replace(QChar(0x060C), QLatin1Char(','));
    for (const QString &section : sections.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString name = section.simplified(); !name.isEmpty())
            request.sections.append(name);
    }
    return request;
}

QString PlacePage::demoLogin() const { return m_who->currentData().toString(); }

void PlacePage::suggest(const QString &personName)
{
    m_personName = personName;
    if (!m_login->isModified())
        m_login->setText(loginFrom(personName));
}

CheckPage::CheckPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(8);
    column->addLayout(m_lines);
    column->addStretch();
    sayWords();
}

void CheckPage::sayWords()
{
    setHeading(tr("Looking whether it works"), tr("Nothing is changed before everything is in order."));
}

void CheckPage::show(const std::vector<Line> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const Line &line : lines) {
        auto *row = new QWidget(this);
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(10);
        auto *sign = new QLabel(row);
        const bool waits = line.state == State::Waiting || line.state == State::Working;
        const QString icon = waits      ? QStringLiteral("circle")
            : line.state == State::Done ? QStringLiteral("check")
                                        : QStringLiteral("alert");
        const auto tint = line.state == State::Done ? editor::Tint::Green
            : line.state == State::Failed           ? editor::Tint::Red
            : line.state == State::Working          ? editor::Tint::Accent
                                                    : editor::Tint::Ink2;
        sign->setPixmap(editor::icon(icon, tint).pixmap(signPixels, signPixels));
        auto *words = new QLabel(row);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setText(line.why.isEmpty() ? line.text : line.text + QLatin1Char('\n') + line.why);
        words->setAccessibleName(words->text());
        words->setProperty("failed", line.state == State::Failed);
        if (line.state == State::Waiting)
            words->setForegroundRole(QPalette::PlaceholderText);
        box->addWidget(sign, 0, Qt::AlignTop);
        box->addWidget(words, 1);
        m_lines->addWidget(row);
    }
}

StartPage::StartPage(QWidget *parent)
    : FirstRunPage(parent)
    , m_keys(new QLabel(this))
{
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    column->addStretch();
    sayWords();
}

void StartPage::sayWords()
{
    setHeading(tr("Everything is ready"),
        m_newsroom.isEmpty()
            ? tr("Articles are kept on this computer. Choose a place in Account when you have one.")
            : tr("You belong to %1 now. Its articles are in the list.").arg(m_newsroom));
    const auto key = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    m_keys->setText(tr("%1 starts an article. %2 shows every command. What you type is saved by itself.")
                        .arg(key("Ctrl+N"), key("Ctrl+Shift+P")));
}

void StartPage::setNewsroom(const QString &name)
{
    m_newsroom = name;
    sayWords();
}

} // namespace broadsheet::app
