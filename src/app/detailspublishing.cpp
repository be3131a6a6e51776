// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing: the stage, its times, where it goes.
#include "app/detailssections.h"
#include "app/sheets.h"
#include "app/stagechip.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/explain.h"

#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

QByteArray zoneOf(const newsroom::ArticleSheet &sheet)
{
    return sheet.site && !sheet.site->newsroom.zone.isEmpty() ? sheet.site->newsroom.zone
                                                              : QByteArrayLiteral("UTC");
}

/// The time of day, and the day where it is another one than the card's.
QString clockWords(Instant moment, const QByteArray &zone, const QDate &cardDay, const QLocale &locale)
{
    const QDateTime local = inZone(moment, zone);
    const QString time = timeWords(local.time(), locale);
    if (local.date() == cardDay)
        return time;
    return PublishingSection::tr("%1, %2", "day, time")
        .arg(locale.toString(local.date(), u"d MMM", calendarOf(locale)), time);
}

} // namespace

TimeCard::TimeCard(QWidget *parent)
    : QWidget(parent)
    , m_what(new ToneLabel(ToneLabel::Tone::Ink3, this))
    , m_main(new ToneLabel(ToneLabel::Tone::Ink, this))
    , m_clocks(new ToneLabel(ToneLabel::Tone::Ink2, this))
{
    const QString language = locale().bcp47Name();
    QFont small = editor::font(editor::TextRole::Interface, language);
    small.setPixelSize(12);
    m_what->setFont(small);
    m_clocks->setFont(small);
    m_main->setFont(editor::font(editor::TextRole::InterfaceStrong, language));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(11, 7, 11, 7);
    column->setSpacing(1);
    for (ToneLabel *line : { m_what, m_main, m_clocks }) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
}

void TimeCard::showTime(const QString &what, std::optional<Instant> moment, const QByteArray &siteZone)
{
    m_what->setText(what);
    m_main->setVisible(moment.has_value());
    m_clocks->setVisible(moment.has_value());
    if (!moment)
        return;
    const QDate day = inZone(*moment, siteZone).date();
    m_main->setText(momentWords(*moment, siteZone, locale()));
    QStringList lines;
    const auto add = [&](const QString &label, const QByteArray &zone) {
        lines.append(tr("%1: %2 %3", "whose clock, time, place")
                         .arg(label, clockWords(*moment, zone, day, locale()), isolated(placeWords(zone))));
    };
    add(tr("Site"), siteZone);
    add(tr("Mine"), myZone());
    add(tr("Readers"), QByteArrayLiteral("UTC"));
    m_clocks->setText(lines.join(QLatin1Char('\n')));
}

void TimeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const editor::Tokens &t = editor::tokensOf(palette());
    editor::paintFrame(painter, rect(), t.paper, t.line, 1, 6);
}

PublishingSection::PublishingSection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
    , m_stage(new StageChip(this))
    , m_embargoChip(new StageChip(this))
    , m_card(new TimeCard(this))
    , m_plan(linkButton(tr("Plan a time…"), this))
    , m_noPlan(linkButton(tr("No plan"), this))
    , m_schedule(linkButton(tr("Schedule…"), this))
    , m_embargo(linkButton({}, this))
    , m_assign(linkButton({}, this))
    , m_site(new QuietCombo(this))
    , m_keepHere(new QCheckBox(tr("Keep on this computer, never send"), this))
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 2, 0, 6);
    auto *when = words(ToneLabel::Tone::Ink3);
    when->setText(tr("When"));
    when->setWordWrap(false);
    top->addWidget(when);
    top->addStretch(1);
    top->addWidget(m_embargoChip);
    top->addWidget(m_stage);
    column()->addLayout(top);
    column()->addWidget(m_card);
    column()->addSpacing(4);
    for (QPushButton *button : { m_schedule, m_plan, m_noPlan })
        column()->addWidget(button, 0, Qt::AlignLeading);
    const auto asValue = [this](QPushButton *button) {
        auto *holder = new QWidget(this);
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(7, 0, 0, 0);
        row->addWidget(button);
        row->addStretch(1);
        holder->setFocusProxy(button);
        return holder;
    };
    column()->addWidget(new FieldLine(tr("Embargo"), asValue(m_embargo), this));
    column()->addWidget(new FieldLine(tr("Assigned"), asValue(m_assign), this));
    column()->addWidget(new FieldLine(tr("Site"), m_site, this));
    column()->addWidget(m_keepHere);

    Details *details = &context.details;
    connect(m_plan, &QPushButton::clicked, this, &PublishingSection::plan);
    connect(m_noPlan, &QPushButton::clicked, this, [this] { edit(QStringLiteral("planned"), {}); });
    connect(m_schedule, &QPushButton::clicked, details,
        [details] { emit details->commandWanted(Command::Schedule); });
    connect(m_embargo, &QPushButton::clicked, this, [this, details] {
        emit details->commandWanted(m_sheet.text.fields.embargo ? Command::LiftEmbargo : Command::Embargo);
    });
    connect(m_assign, &QPushButton::clicked, details,
        [details] { emit details->commandWanted(Command::Assign); });
    connect(m_site, &QuietCombo::chosen, this,
        [this](const QString &name) { edit(QStringLiteral("site"), name); });
    connect(m_keepHere, &QCheckBox::clicked, details, &Details::keepHereChanged);
}

void PublishingSection::plan()
{
    askForTime(window(), m_context.s, m_sheet, [this](const std::optional<QString> &time) {
        if (time)
            edit(QStringLiteral("planned"), *time);
    });
}

void PublishingSection::showSheet(const newsroom::ArticleSheet &sheet)
{
    m_sheet = sheet;
    const Stage stage = sheet.state.shown.stage;
    m_stage->setChip(chipToneOf(stage), chipWords(stage));
    const auto &embargo = sheet.text.fields.embargo;
    m_embargoChip->setChip(ChipTone::Red, tr("Embargo"));
    m_embargoChip->setVisible(embargo && embargo->instant > sheet.at);
    showTimes(sheet);
    showButtons(sheet);
    showSite(sheet);
    m_keepHere->setChecked(sheet.state.keepHere);
    m_keepHere->setEnabled(sheet.state.baseVersion == 0 && sheet.readOnly == Reason::Unspecified);
    m_keepHere->setToolTip(sheet.state.baseVersion > 0
            ? tr("It is on the site already; a switch cannot call it back.")
            : QString());
    m_keepHere->setAccessibleDescription(m_keepHere->toolTip());
}

void PublishingSection::showTimes(const newsroom::ArticleSheet &sheet)
{
    const Standing &shown = sheet.state.shown;
    const auto &planned = sheet.text.fields.planned;
    const QByteArray zone = zoneOf(sheet);
    if (shown.stage == Stage::Scheduled && shown.scheduledFor)
        m_card->showTime(tr("Scheduled"), shown.scheduledFor->instant, zone);
    else if (shown.stage == Stage::Published && shown.publishedAt)
        m_card->showTime(tr("Live since"), *shown.publishedAt, zone);
    else if (planned)
        m_card->showTime(tr("Planned; it publishes nothing by itself"), planned->instant, zone);
    else
        m_card->showTime(tr("No time is set."), {}, zone);
}

void PublishingSection::showButtons(const newsroom::ArticleSheet &sheet)
{
    const Stage stage = sheet.state.shown.stage;
    const bool readOnly = sheet.readOnly != Reason::Unspecified;
    const bool over = stage == Stage::Published || stage == Stage::Killed || stage == Stage::Spiked;
    const Verdict schedule = newsroom::verdictOf(sheet, Act::Schedule);
    m_schedule->setVisible(schedule.allowed);
    m_schedule->setText(stage == Stage::Scheduled ? tr("Another time…") : tr("Schedule…"));
    const bool hasPlan = sheet.text.fields.planned.has_value();
    m_plan->setVisible(!over && !readOnly && stage != Stage::Scheduled);
    m_plan->setText(hasPlan ? tr("Move the plan…") : tr("Plan a time…"));
    m_noPlan->setVisible(hasPlan && !over && !readOnly && stage != Stage::Scheduled);

    const auto &embargo = sheet.text.fields.embargo;
    const Act embargoAct = embargo ? Act::LiftEmbargo : Act::Embargo;
    const Verdict may = newsroom::verdictOf(sheet, embargoAct);
    m_embargo->setText(embargo ? momentWords(embargo->instant, zoneOf(sheet), locale()) : tr("none"));
    m_embargo->setAccessibleName(tr("Embargo: %1").arg(m_embargo->text()));
    m_embargo->setEnabled(may.allowed);
    m_embargo->setToolTip(may.allowed ? (embargo ? tr("Press to lift it") : tr("Press to set one"))
                                      : newsroom::explainVerdict(embargoAct, may));
    m_embargo->setAccessibleDescription(m_embargo->toolTip());

    const QString &assignee = sheet.text.fields.assignee;
    const Verdict assign = newsroom::verdictOf(sheet, Act::Assign);
    QString who = assignee.isEmpty() ? tr("nobody") : personWords(sheet.site, assignee);
    if (const auto &due = sheet.text.fields.due)
        who = tr("%1, due %2", "person, time")
                  .arg(who, pastWords(due->instant, sheet.at, myZone(), locale()));
    m_assign->setText(who);
    m_assign->setAccessibleName(tr("Assigned: %1").arg(who));
    m_assign->setEnabled(assign.allowed);
    m_assign->setToolTip(
        assign.allowed ? tr("Press to assign it") : newsroom::explainVerdict(Act::Assign, assign));
    m_assign->setAccessibleDescription(m_assign->toolTip());
}

void PublishingSection::showSite(const newsroom::ArticleSheet &sheet)
{
    const QString current = sheet.site ? sheet.site->name : QString();
    const bool fixed = sheet.state.baseVersion > 0 || !sheet.state.remoteId.isEmpty() || !sheet.outbox.empty()
        || sheet.readOnly != Reason::Unspecified;
    m_site->setEnabled(!fixed);
    m_site->setToolTip(fixed
            ? tr("An article stays with its site once it was sent. Duplicate it for another one.")
            : QString());
    m_site->setAccessibleDescription(m_site->toolTip());
    if (fixed) {
        m_site->setChoices({ { current, current } }, current);
        return;
    }
    const auto reading = m_context.s.place.read(
        [](newsroom::Context context) -> Result<std::vector<store::Site>> { return context.store.sites(); });
    deliver(reading, this, [this, current](const Result<std::vector<store::Site>> &sites) {
        if (!sites)
            return;
        std::vector<std::pair<QString, QString>> choices { { QString(), tr("none yet") } };
        for (const store::Site &site : *sites)
            choices.emplace_back(site.name, site.name);
        m_site->setChoices(choices, current);
    });
}

bool PublishingSection::focusField(const QString &field)
{
    QWidget *wanted = field == QLatin1String("planned") ? static_cast<QWidget *>(m_plan)
        : field == QLatin1String("embargo")             ? static_cast<QWidget *>(m_embargo)
        : field == QLatin1String("assignee")            ? static_cast<QWidget *>(m_assign)
        : field == QLatin1String("site")                ? static_cast<QWidget *>(m_site)
                                                        : nullptr;
    if (!wanted)
        return false;
    wanted->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace broadsheet::app
