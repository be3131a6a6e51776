// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets.h"

#include "app/fieldwidgets.h"
#include "app/sheet.h"
#include "app/whenwords.h"
#include "editor/look.h"
#include "editor/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace broadsheet::app {

namespace {

constexpr int sheetMargin = 20;
constexpr int titleLength = 60;

bool isConfirmKey(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isReturn && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

Sheet::Sheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article, Act act,
    ActAnswer answer)
    : QDialog(parent)
    , m_s(surroundings)
    , m_article(article)
    , m_act(act)
    , m_answer(std::move(answer))
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_content(new QVBoxLayout)
    , m_back(new QPushButton(tr("Cancel"), this))
    , m_confirm(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_title->setFont(editor::font(editor::TextRole::PaneTitle, locale().bcp47Name()));
    m_title->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setWordWrap(true);
    m_confirm->setProperty("primary", true);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_confirm->setAutoDefault(false);
    m_back->setAutoDefault(false);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_confirm->setToolTip(keys);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sheetMargin, 16, sheetMargin, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_content->setSpacing(8);
    column->addLayout(m_content, 1);
    auto *hairline = new QFrame(this);
    hairline->setFrameShape(QFrame::NoFrame);
    hairline->setFixedHeight(1);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    column->addWidget(hairline);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_why, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_confirm);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &Sheet::confirm);
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void Sheet::setConfirm(const QString &text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
}

void Sheet::setComplete(bool complete, const QString &why)
{
    m_confirm->setEnabled(complete);
    m_confirm->setAccessibleDescription(complete ? QString() : why);
    m_why->setText(why);
}

QByteArray Sheet::siteZone() const
{
    const bool known = m_article.site && !m_article.site->newsroom.zone.isEmpty();
    return known ? m_article.site->newsroom.zone : QByteArrayLiteral("UTC");
}

QString Sheet::siteName() const
{
    if (!m_article.site)
        return {};
    const QString &title = m_article.site->newsroom.name;
    return isolated(title.isEmpty() ? m_article.site->name : title);
}

QString Sheet::shortHeadline() const
{
    QString headline = m_article.text.fields.headline;
    if (headline.size() > titleLength)
        headline = headline.left(titleLength).trimmed() + QChar(0x2026);
    return headline.isEmpty() ? tr("Untitled") : isolated(headline);
}

QLabel *Sheet::addLine(const QString &text, QPalette::ColorRole role)
{
    auto *line = new QLabel(text, this);
    line->setWordWrap(true);
    line->setForegroundRole(role);
    m_content->addWidget(line);
    return line;
}

QLabel *Sheet::addTitle(const QString &text)
{
    QLabel *title = addLine(text);
    QFont face = editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name());
    face.setPixelSize(12);
    title->setFont(face);
    return title;
}

/// For text fields, in which Return is a new line.
bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isConfirmKey(*static_cast<QKeyEvent *>(event))) {
        confirm();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isConfirmKey(*event))
        confirm();
    else if (isReturn && focusWidget() == m_back)
        reject();
    else if (isReturn && focusWidget() == m_confirm)
        confirm();
    else if (!isReturn)
        // Return alone in a field publishes nothing.
        QDialog::keyPressEvent(event);
}

void Sheet::confirm()
{
    if (m_confirm->isEnabled())
        accept();
}

void Sheet::done(int result)
{
    // A second key while the sheet closes is no second act.
    const ActAnswer answer = std::exchange(m_answer, {});
    const auto chosen = result == Accepted ? std::optional(request()) : std::nullopt;
    QDialog::done(result);
    if (answer)
        answer(chosen);
}

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, 6, 11, 6);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
}

void NoteLine::setNote(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    const std::array tints { editor::Tint::Green, editor::Tint::Ink2, editor::Tint::Amber,
        editor::Tint::Red };
    m_icon->setPixmap(
        editor::icon(icon, tints.at(static_cast<size_t>(tone))).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    update();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    const std::array fills { t.greenSoft, t.greySoft, t.amberSoft, t.redSoft };
    QPainter painter(this);
    editor::paintFrame(painter, rect(), fills.at(static_cast<size_t>(m_tone)), {}, 0, 5);
}

OverrideLine::OverrideLine(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *title = new QLabel(tr("Go on without it, because (the record keeps your words)"), this);
    title->setWordWrap(true);
    title->setBuddy(m_reason);
    m_reason->setAccessibleName(title->text());
    m_reason->setObjectName(QStringLiteral("override"));
    column->addWidget(title);
    column->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &OverrideLine::changed);
}

QString OverrideLine::reason() const { return m_reason->text().trimmed(); }

ClockGrid::ClockGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(2, 1);
    const auto lines = clocksOf({}, "UTC", "UTC");
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        auto *label = new ToneLabel(ToneLabel::Tone::Ink3, this);
        label->setText(lines[static_cast<size_t>(i)].label);
        label->setMinimumWidth(58);
        auto *time = new QLabel(this);
        time->setFont(editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name()));
        auto *place = new ToneLabel(ToneLabel::Tone::Ink2, this);
        grid->addWidget(label, i, 0);
        grid->addWidget(time, i, 1);
        grid->addWidget(place, i, 2);
        m_times.append(time);
        m_places.append(place);
    }
}

void ClockGrid::showMoment(std::optional<Instant> moment, const QByteArray &zone)
{
    const auto lines = clocksOf(moment.value_or(Instant {}), zone, myZone());
    for (int i = 0; i < m_times.size(); ++i) {
        const ClockLine &line = lines[static_cast<size_t>(i)];
        m_times[i]->setText(moment ? line.time : QStringLiteral("–"));
        m_places[i]->setText(line.place);
    }
}

void askForAct(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, Act act,
    ActAnswer answer)
{
    Sheet *dialog = nullptr;
    switch (act) {
    case Act::Publish:
    case Act::Update:
    case Act::Include:
    case Act::Unpublish:
    case Act::Correct:
    case Act::Kill:
        dialog = makePublicSheet(parent, surroundings, sheet, act, std::move(answer));
        break;
    case Act::Schedule:
    case Act::Embargo:
        dialog = makeTimeSheet(parent, surroundings, sheet, act, std::move(answer));
        break;
    case Act::Return:
    case Act::Note:
        dialog = makeNoteSheet(parent, surroundings, sheet, act, std::move(answer));
        break;
    case Act::Assign:
        dialog = makeAssignSheet(parent, surroundings, sheet, std::move(answer));
        break;
    case Act::Submit:
    case Act::Withdraw:
    case Act::Approve:
    case Act::Unschedule:
    case Act::Spike:
    case Act::Restore:
    case Act::LiftEmbargo:
    case Act::Due:
        answer(newsroom::ActRequest { .act = act });
        return;
    }
    dialog->open();
}

} // namespace broadsheet::app
