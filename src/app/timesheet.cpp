// SPDX-License-Identifier: GPL-3.0-or-later
// Schedule, embargo and plan: one moment on three clocks, and what stands against it.
#include "app/sheet.h"
#include "app/whenpicker.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "newsroom/acting.h"
#include "newsroom/checklist.h"
#include "newsroom/explain.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

using std::chrono::hours;

constexpr int othersLookedAt = 2000;
constexpr size_t othersNamed = 3;

enum class TimePurpose { Schedule, Embargo, Plan };

/// What else of the site comes at a time.
struct OtherTime {
    Instant at {};
    QString headline;
};

struct TimeFacts {
    std::vector<newsroom::CheckResult> checks = {};
    std::vector<OtherTime> others = {};
};

Result<TimeFacts> readTimeFacts(
    const newsroom::Context &context, const newsroom::ArticleSheet &article, bool withChecks)
{
    TimeFacts facts;
    if (withChecks) {
        const auto checks = newsroom::Desk(context).check(article.state.id, Act::Schedule);
        if (!checks)
            return fail(checks.error());
        facts.checks = *checks;
    }
    const auto others = context.store.list({ .site = article.state.site, .limit = othersLookedAt });
    if (!others)
        return fail(others.error());
    for (const store::ArticleState &other : *others) {
        const bool scheduled = other.shown.stage == Stage::Scheduled && other.shown.scheduledFor.has_value();
        const auto &time = scheduled ? other.shown.scheduledFor : other.fields.planned;
        if (time && other.id != article.state.id && other.shown.stage != Stage::Published)
            facts.others.push_back({ time->instant, other.fields.headline });
    }
    return facts;
}

/// The next full hour, at least one hour ahead.
Instant usualStart(Instant now) { return std::chrono::ceil<hours>(now + hours(1)); }

class TimeSheet final : public Sheet {
public:
    TimeSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet,
        TimePurpose purpose, Act which, ActAnswer answer)
        : Sheet(parent, surroundings, sheet, which, std::move(answer))
        , m_purpose(purpose)
        , m_picker(new WhenPicker(siteZone(), siteName(), startTime(), this))
    {
        setTitle(titleWords());
        m_picker->setTitle(pickerWords());
        content()->addWidget(m_picker);
        addNotes();
        connect(m_picker, &WhenPicker::changed, this, [this] { judge(); });
        const bool withChecks = purpose == TimePurpose::Schedule;
        const auto reading = m_s.place.read([article = article(), withChecks](newsroom::Context context) {
            return readTimeFacts(context, article, withChecks);
        });
        deliver(reading, this, [this](const Result<TimeFacts> &facts) {
            m_read = facts.has_value();
            if (facts)
                m_facts = *facts;
            else
                m_problem = newsroom::explain(facts.error());
            showChecks();
            judge();
        });
        judge();
        m_picker->focusTime();
        setMinimumWidth(660);
    }

    /// As `set` and the acts take it: with its offset, so that it has one meaning.
    QString chosen() const
    {
        const auto moment = m_picker->moment();
        return moment ? toIsoInZone(*moment, siteZone()) : QString();
    }

protected:
    newsroom::ActRequest request() const override
    {
        newsroom::ActRequest wanted { .act = act() };
        wanted.time = chosen();
        if (m_override)
            wanted.overrideReason = m_override->reason();
        return wanted;
    }

private:
    Instant startTime() const
    {
        const Fields &fields = article().text.fields;
        const Instant now = m_s.place.clock().now();
        const auto &scheduled = article().state.shown.scheduledFor;
        if (m_purpose == TimePurpose::Embargo)
            return fields.embargo ? fields.embargo->instant : usualStart(now);
        if (m_purpose == TimePurpose::Schedule && scheduled && scheduled->instant > now)
            return scheduled->instant;
        if (fields.planned && fields.planned->instant > now)
            return fields.planned->instant;
        if (fields.embargo && fields.embargo->instant > now)
            return fields.embargo->instant;
        return usualStart(now);
    }

    QString titleWords() const
    {
        switch (m_purpose) {
        case TimePurpose::Schedule:
            return Sheet::tr("Schedule “%1”").arg(shortHeadline());
        case TimePurpose::Embargo:
            return Sheet::tr("Embargo on “%1”").arg(shortHeadline());
        case TimePurpose::Plan:
            return Sheet::tr("Plan “%1”").arg(shortHeadline());
        }
        return {};
    }

    QString pickerWords() const
    {
        switch (m_purpose) {
        case TimePurpose::Schedule:
            return Sheet::tr("Publish at");
        case TimePurpose::Embargo:
            return Sheet::tr("Nobody may publish before");
        case TimePurpose::Plan:
            return Sheet::tr("Meant for");
        }
        return {};
    }

    void addNotes()
    {
        const auto add = [this](NoteLine *&line) {
            line = new NoteLine(this);
            line->hide();
            m_picker->notes()->addWidget(line);
        };
        add(m_clockNote);
        add(m_embargoNote);
        add(m_checkNote);
        add(m_approvalNote);
        m_also = new QLabel(this);
        m_also->setWordWrap(true);
        m_also->setForegroundRole(QPalette::PlaceholderText);
        m_picker->notes()->addWidget(m_also);
        const Verdict verdict = newsroom::verdictOf(article(), act());
        if (m_purpose != TimePurpose::Schedule || verdict.allowed || verdict.reason == Reason::TimeNotAhead)
            return;
        m_approvalNote->show();
        m_approvalNote->setNote(
            NoteLine::Tone::Amber, QStringLiteral("lock"), newsroom::explainVerdict(act(), verdict));
        const bool passable
            = verdict.reason == Reason::ApprovalMissing && article().rights.testFlag(Right::Approve);
        if (passable)
            addOverride();
        else
            m_problem = Sheet::tr("Not possible now");
    }

    void addOverride()
    {
        if (m_override)
            return;
        m_override = new OverrideLine(this);
        m_picker->notes()->addWidget(m_override);
        connect(m_override, &OverrideLine::changed, this, [this] { judge(); });
    }

    void showChecks()
    {
        const QStringList missing = newsroom::failedRules(m_facts.checks);
        m_missing = !missing.isEmpty();
        m_checkNote->setVisible(m_missing);
        if (!m_missing)
            return;
        QStringList sentences;
        for (const newsroom::CheckResult &check : m_facts.checks) {
            if (check.required && !check.ok)
                sentences.append(newsroom::explainCheck(check));
        }
        m_checkNote->setNote(NoteLine::Tone::Red, QStringLiteral("alert"), sentences.join(QLatin1Char('\n')));
        if (article().rights.testFlag(Right::Approve))
            addOverride();
    }

    /// What the clocks do until then.
    void showClockNote(std::optional<Instant> moment)
    {
        m_clockNote->show();
        if (!moment) {
            m_clockNote->setNote(NoteLine::Tone::Amber, QStringLiteral("clock"), m_picker->problem());
            return;
        }
        const Instant now = m_s.place.clock().now();
        const int before = inZone(now, siteZone()).offsetFromUtc();
        const int then = inZone(*moment, siteZone()).offsetFromUtc();
        if (before == then)
            m_clockNote->setNote(NoteLine::Tone::Green, QStringLiteral("check"),
                Sheet::tr("No clock change between now and then."));
        else
            m_clockNote->setNote(NoteLine::Tone::Amber, QStringLiteral("clock"),
                Sheet::tr("The clocks change in between. The time stands for the clock of that day."));
    }

    void showEmbargoNote(std::optional<Instant> moment)
    {
        const auto &embargo = article().text.fields.embargo;
        const bool shown = m_purpose != TimePurpose::Embargo && embargo && moment
            && embargo->instant > m_s.place.clock().now();
        m_embargoNote->setVisible(shown);
        if (!shown)
            return;
        const QString ends = momentWords(embargo->instant, siteZone(), locale());
        if (*moment < embargo->instant)
            m_embargoNote->setNote(NoteLine::Tone::Red, QStringLiteral("lock"),
                Sheet::tr("The embargo ends only after this: %1.").arg(ends));
        else
            m_embargoNote->setNote(NoteLine::Tone::Grey, QStringLiteral("lock"),
                Sheet::tr("The embargo ends before this: %1.").arg(ends));
    }

    void showOthers(std::optional<Instant> moment)
    {
        QStringList names;
        size_t count = 0;
        for (const OtherTime &other : m_facts.others) {
            if (!moment || other.at != *moment)
                continue;
            if (++count <= othersNamed)
                names.append(isolated(other.headline));
        }
        m_also->setVisible(count > 0);
        if (count == 0)
            return;
        const QString time = timeWords(inZone(*moment, siteZone()).time(), locale());
        const auto more = static_cast<int>(count - std::min(count, othersNamed));
        const QString list = names.join(Sheet::tr("; ", "between headlines"));
        m_also->setText(more > 0
                ? Sheet::tr("Also planned for %1: %2 and %n more", nullptr, more).arg(time, list)
                : Sheet::tr("Also planned for %1: %2").arg(time, list));
    }

    /// Why the moment will not do; empty = it will.
    QString refusalOf(Instant moment) const
    {
        const Instant now = m_s.place.clock().now();
        if (m_purpose == TimePurpose::Schedule && moment < now + scheduleLead)
            return Sheet::tr("A time at least two minutes ahead is needed.");
        if (m_purpose != TimePurpose::Schedule && moment <= now)
            return Sheet::tr("This time has passed.");
        const auto &embargo = article().text.fields.embargo;
        if (m_purpose == TimePurpose::Schedule && embargo && moment < embargo->instant)
            return Sheet::tr("Choose a time after the embargo.");
        return {};
    }

    QString confirmWords(std::optional<Instant> moment) const
    {
        const QString time = moment ? momentWords(*moment, siteZone(), locale()) : QStringLiteral("–");
        switch (m_purpose) {
        case TimePurpose::Schedule:
            return Sheet::tr("Schedule for %1").arg(time);
        case TimePurpose::Embargo:
            return Sheet::tr("Embargo until %1").arg(time);
        case TimePurpose::Plan:
            return Sheet::tr("Plan for %1").arg(time);
        }
        return {};
    }

    QString hintWords() const
    {
        switch (m_purpose) {
        case TimePurpose::Schedule:
            return article().site && article().site->kind == store::SiteKind::Folder
                ? Sheet::tr("Any Broadsheet of the newsroom that is running then publishes it.")
                : Sheet::tr("The site publishes it when its own clock and visitors let it.");
        case TimePurpose::Embargo:
            return Sheet::tr("Broadsheet sends nothing of it as public before then.");
        case TimePurpose::Plan:
            return Sheet::tr("A plan publishes nothing.");
        }
        return {};
    }

    void judge()
    {
        const auto moment = m_picker->moment();
        showClockNote(moment);
        showEmbargoNote(moment);
        showOthers(moment);
        setConfirm(confirmWords(moment));
        const bool passed = m_override && !m_override->reason().isEmpty();
        const QString refusal = moment ? refusalOf(*moment) : m_picker->problem();
        if (!m_problem.isEmpty())
            setComplete(false, m_problem);
        else if (!refusal.isEmpty())
            setComplete(false, refusal);
        else if (!m_read)
            setComplete(false, {});
        else if (m_override && !passed)
            setComplete(false, Sheet::tr("Give a reason, or do first what is missing."));
        else if (m_missing && !passed)
            setComplete(false, Sheet::tr("Do first what is missing."));
        else
            setComplete(true, hintWords());
    }

    TimePurpose m_purpose;
    WhenPicker *m_picker;
    NoteLine *m_clockNote = nullptr;
    NoteLine *m_embargoNote = nullptr;
    NoteLine *m_checkNote = nullptr;
    NoteLine *m_approvalNote = nullptr;
    QLabel *m_also = nullptr;
    OverrideLine *m_override = nullptr;
    TimeFacts m_facts;
    QString m_problem;
    bool m_read = false;
    bool m_missing = false;
};

} // namespace

Sheet *makeTimeSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer)
{
    const TimePurpose purpose = act == Act::Embargo ? TimePurpose::Embargo : TimePurpose::Schedule;
    return new TimeSheet(parent, surroundings, article, purpose, act, std::move(answer));
}

void askForTime(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet,
    std::function<void(const std::optional<QString> &)> answer)
{
    // The act is never asked for: the answer takes the time alone.
    auto *dialog = new TimeSheet(parent, surroundings, sheet, TimePurpose::Plan, Act::Schedule,
        [answer = std::move(answer)](const std::optional<newsroom::ActRequest> &request) {
            answer(request ? std::optional(request->time) : std::nullopt);
        });
    dialog->open();
}

} // namespace broadsheet::app
