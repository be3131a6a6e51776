// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrundialog.h"

#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/demo.h"
#include "newsroom/explain.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QStackedWidget>

#include <array>

namespace broadsheet::app {

namespace {

constexpr int sideWidth = 236;
constexpr int sidePadding = 24;
constexpr int pagePadding = 32;
constexpr int stepIcon = 16;
constexpr int titlePixels = 21;
constexpr QSize firstRunSize(842, 620);
const QString personKey = QStringLiteral("personName");

} // namespace

FirstRunDialog::FirstRunDialog(Surroundings surroundings, FirstRunStart start, QWidget *parent)
    : QDialog(parent)
    , m_s(surroundings)
    , m_start(start)
    , m_step(start == FirstRunStart::Welcome ? Step::Welcome : Step::Place)
    , m_welcome(new WelcomePage(m_s.languages.tag(), m_s.settings.value(personKey).toString(), this))
    , m_place(new PlacePage(start == FirstRunStart::Welcome, this))
    , m_check(new CheckPage(this))
    , m_ready(new StartPage(this))
{
    setWindowModality(Qt::WindowModal);
    resize(firstRunSize);
    build();
    m_place->suggest(m_welcome->personName());
    connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &tag) {
        const Command command
            = tag == QLatin1String("fa") ? Command::LanguagePersian : Command::LanguageEnglish;
        m_s.commands.action(command)->trigger();
    });
    connect(m_place, &FirstRunPage::edited, this, [this] { enableNext(); });
    sayWords();
    showStep(m_step);
}

void FirstRunDialog::build()
{
    m_pages = new QStackedWidget(this);
    for (QWidget *page : { static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_place),
             static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_ready) })
        m_pages->addWidget(page);
    m_back = new QPushButton(this);
    m_back->setAutoDefault(false);
    m_skip = new QPushButton(this);
    m_skip->setAutoDefault(false);
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_next->setProperty("primary", true);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(pagePadding, 24, 14, 18);
    column->setSpacing(10);
    column->addWidget(m_pages, 1);
    column->addWidget(line);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = newSide();
    row->addWidget(m_side);
    row->addLayout(column, 1);
}

QWidget *FirstRunDialog::newSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(sidePadding, 22, sidePadding, 20);
    column->setSpacing(12);
    auto *title = new QLabel(QStringLiteral("Broadsheet"), side);
    QFont serif = editor::font(editor::TextRole::Headline, QStringLiteral("en"));
    serif.setPixelSize(titlePixels);
    title->setFont(serif);
    column->addWidget(title);
    column->addSpacing(4);
    const int first = m_start == FirstRunStart::Welcome ? 0 : 1;
    for (int i = first; i <= static_cast<int>(Step::Start); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *sign = new QLabel(side);
        auto *words = new QLabel(side);
        words->setWordWrap(true);
        row->addWidget(sign);
        row->addWidget(words, 1);
        column->addLayout(row);
        m_stepLabels.emplace_back(sign, words);
    }
    column->addStretch();
    m_note = new QLabel(side);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_note);
    return side;
}

void FirstRunDialog::sayWords()
{
    setWindowTitle(m_start == FirstRunStart::Welcome ? tr("Welcome to Broadsheet") : tr("Add a site"));
    for (FirstRunPage *page : { static_cast<FirstRunPage *>(m_welcome), static_cast<FirstRunPage *>(m_place),
             static_cast<FirstRunPage *>(m_check), static_cast<FirstRunPage *>(m_ready) })
        page->sayWords();
    m_note->setText(
        tr("You can write at once and do this later: Esc. Articles are kept on this computer either way."));
    m_back->setText(tr("Back"));
    m_skip->setText(m_start == FirstRunStart::Welcome ? tr("Skip for now") : tr("Cancel"));
    m_next->setText(nextText());
    showSteps();
}

QString FirstRunDialog::nextText() const
{
    switch (m_step) {
    case Step::Welcome:
        return tr("Continue");
    case Step::Place:
        if (m_place->place() == PlacePage::Place::Nowhere)
            return tr("Continue");
        return m_place->place() == PlacePage::Place::Demo ? tr("Make the demo") : tr("Check and continue");
    case Step::Check:
        return m_busy ? tr("Continue") : tr("Try again");
    case Step::Start:
        return tr("Start writing");
    }
    return {};
}

void FirstRunDialog::showSteps()
{
    const std::array names { tr("Language and name"), tr("Where you publish"), tr("Check"), tr("Start") };
    const std::size_t first = names.size() - m_stepLabels.size();
    for (std::size_t i = 0; i < m_stepLabels.size(); ++i) {
        const int at = static_cast<int>(i + first) - static_cast<int>(m_step);
        const auto &[sign, words] = m_stepLabels[i];
        const QIcon icon = at < 0 ? editor::icon(QStringLiteral("check"), editor::Tint::Green)
            : at == 0             ? editor::icon(QStringLiteral("right"), editor::Tint::Accent)
                                  : editor::icon(QStringLiteral("circle"));
        sign->setPixmap(icon.pixmap(stepIcon, stepIcon));
        words->setText(names[i + first]);
        const auto role = at == 0 ? editor::TextRole::InterfaceStrong : editor::TextRole::Interface;
        words->setFont(editor::font(role, locale().bcp47Name()));
        words->setForegroundRole(at > 0 ? QPalette::PlaceholderText : QPalette::WindowText);
        words->setAccessibleName(at < 0 ? tr("%1, done").arg(words->text())
                : at == 0               ? tr("%1, now").arg(words->text())
                                        : words->text());
    }
}

void FirstRunDialog::showStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(static_cast<int>(step));
    const bool first = step == (m_start == FirstRunStart::Welcome ? Step::Welcome : Step::Place);
    m_back->setVisible(!first && step != Step::Start);
    m_skip->setVisible(step != Step::Start);
    m_note->setVisible(step != Step::Start && m_start == FirstRunStart::Welcome);
    showSteps();
    enableNext();
    if (step == Step::Start)
        m_next->setFocus();
    else
        m_pages->currentWidget()->setFocus();
}

void FirstRunDialog::enableNext()
{
    m_next->setText(nextText());
    m_next->setEnabled(!m_busy && (m_step != Step::Place || m_place->isComplete()));
}

void FirstRunDialog::goOn()
{
    switch (m_step) {
    case Step::Welcome:
        m_s.settings.setValue(personKey, m_welcome->personName());
        m_place->suggest(m_welcome->personName());
        showStep(Step::Place);
        return;
    case Step::Place:
    case Step::Check:
        if (m_place->place() == PlacePage::Place::Nowhere)
            showStep(Step::Start);
        else
            check();
        return;
    case Step::Start:
        accept();
        return;
    }
}

void FirstRunDialog::goBack()
{
    ++m_try;
    m_busy = false;
    showStep(m_step == Step::Check ? Step::Place : Step::Welcome);
}

// The check, line by line.

void FirstRunDialog::work(const QStringList &lines)
{
    m_lines.clear();
    for (const QString &line : lines)
        m_lines.push_back({ line });
    m_lines.front().state = CheckPage::State::Working;
    m_check->show(m_lines);
}

void FirstRunDialog::nextLine()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].state != CheckPage::State::Working)
            continue;
        m_lines[i].state = CheckPage::State::Done;
        if (i + 1 < m_lines.size())
            m_lines[i + 1].state = CheckPage::State::Working;
        break;
    }
    m_check->show(m_lines);
}

void FirstRunDialog::refuse(const Error &error)
{
    for (CheckPage::Line &line : m_lines) {
        if (line.state == CheckPage::State::Working) {
            line.state = CheckPage::State::Failed;
            line.why = newsroom::explain(error);
        }
    }
    m_check->show(m_lines);
    m_busy = false;
    enableNext();
}

void FirstRunDialog::check()
{
    ++m_try;
    m_busy = true;
    showStep(Step::Check);
    if (m_place->place() == PlacePage::Place::Demo) {
        makeDemo();
        return;
    }
    const newsroom::FolderRequest request = m_place->request();
    QStringList lines { request.create ? tr("The place is free") : tr("The folder is there"),
        tr("Its drive keeps two people from overwriting each other") };
    if (request.create)
        lines << tr("The newsroom is made, and you are its chief");
    else
        lines << tr("The newsroom can be read") << tr("Your login is on its list") << tr("You have joined");
    work(lines << tr("Its articles are here"));
    deliver(newsroom::checkFolder(m_s.place, request), this,
        [this, number = m_try](const newsroom::FolderCheck &found) {
            if (number == m_try)
                takeCheck(found);
        });
}

void FirstRunDialog::takeCheck(const newsroom::FolderCheck &found)
{
    for (std::size_t i = 0; i < found.passed.size(); ++i)
        nextLine();
    if (found.failed) {
        refuse(found.error);
        return;
    }
    newsroom::FolderRequest request = m_place->request();
    if (!request.create)
        request.name = found.newsroom.name.isEmpty() ? QDir(request.folder).dirName() : found.newsroom.name;
    join(request);
}

void FirstRunDialog::join(const newsroom::FolderRequest &request)
{
    deliver(newsroom::addFolderSite(m_s.place, request), this,
        [this, number = m_try](const Result<store::Site> &site) {
            m_added = m_added || site.has_value();
            if (number != m_try)
                return;
            if (!site) {
                refuse(site.error());
                return;
            }
            nextLine();
            fetch(*site);
        });
}

/// In the profile's own folder: it belongs to this person, and goes with the profile.
void FirstRunDialog::makeDemo()
{
    work({ tr("The demo newsroom is made, with people and stories"), tr("You have joined"),
        tr("Its articles are here") });
    const QString folder = QDir(m_s.place.profile()).filePath(QStringLiteral("demo"));
    newsroom::makeDemo(folder, m_s.place.clock(), m_s.place.ids(), this,
        [this, number = m_try](const Result<newsroom::DemoReport> &made) {
            if (number != m_try)
                return;
            if (!made) {
                refuse(made.error());
                return;
            }
            nextLine();
            newsroom::FolderRequest request;
            request.name = tr("Demo newsroom");
            request.folder = made->newsroom;
            request.login = m_place->demoLogin();
            join(request);
        });
}

void FirstRunDialog::fetch(const store::Site &site)
{
    m_ready->setNewsroom(site.newsroom.name);
    // The window may be closed before the round ends.
    const QPointer<FirstRunDialog> here(this);
    m_s.sync.round(site.name, [this, here, number = m_try](const newsroom::SyncReport &report) {
        if (!here || number != m_try)
            return;
        std::optional<Error> error = report.error;
        for (const newsroom::SyncReport::Line &line : report.sites)
            error = error ? error : line.round.error;
        m_busy = false;
        // Joined it is; what could not be fetched now comes with the next round.
        if (error && m_lines.back().state == CheckPage::State::Working)
            m_lines.back().why = newsroom::explain(*error);
        nextLine();
        showStep(Step::Start);
    });
}

void FirstRunDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_next)
        sayWords();
}

void FirstRunDialog::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.paper);
    painter.fillRect(m_side->geometry(), t.desk);
    const int edge = layoutDirection() == Qt::RightToLeft ? m_side->x() - 1 : m_side->geometry().right();
    painter.fillRect(QRect(edge, 0, 1, height()), t.line);
}

} // namespace broadsheet::app
