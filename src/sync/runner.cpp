// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/runner.h"

#include "core/deliver.h"
#include "core/logging.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <set>

namespace broadsheet::sync {

namespace {

/// Lost races in one round: normal when several people send at once, endless only when something is wrong.
constexpr int mostRaces = 200;
/// Steps for one article in one round.
constexpr int mostSteps = 1000;
/// Listing a whole folder or writing its site takes longer than one answer.
constexpr int longWork = 20;

/// The site as a whole is away; nothing is wrong with the step.
bool stopsRound(Reason reason)
{
    return reason == Reason::FolderMissing || reason == Reason::FolderHung || reason == Reason::DiskFull
        || reason == Reason::FolderUnwritable || reason == Reason::FolderWithoutLinks;
}

QString stateOf(const Error &error)
{
    if (error.reason == Reason::LoginNotOnList)
        return QStringLiteral("not-on-list");
    if (error.kind == ErrorKind::Damaged || error.reason == Reason::FolderNewer)
        return QStringLiteral("damaged");
    return QStringLiteral("offline");
}

ErrorKind kindOf(Reason reason)
{
    if (reason == Reason::DiskFull)
        return ErrorKind::DiskFull;
    return reason == Reason::FolderUnwritable || reason == Reason::FolderWithoutLinks ? ErrorKind::Refused
                                                                                      : ErrorKind::Offline;
}

} // namespace

class Runner::Private {
public:
    Private(Runner *runner, SiteId siteId, Ledger &books, Endpoint &place, const Clock &time,
        IdSource &idSource, std::chrono::milliseconds limit)
        : q(runner)
        , site(siteId)
        , ledger(books)
        , endpoint(place)
        , clock(time)
        , ids(idSource)
        , deadline(limit)
    {
    }

    void begin();
    void reach();
    void reached(const Capabilities &capabilities);
    void pull();
    void pulled(const Pulled &news);
    void booked(const PullReport &books);
    void fetchMedia();
    void lookForWork();
    void nextArticle();
    void planArticle();
    void planned(Situation situation);
    void send(const Step &step);
    void perform(const Step &step, const Payload &payload);
    void performed(const Step &step, const Outcome &outcome);
    void settled(const Step &step, const Outcome &outcome);
    void raced();
    void writePages();
    void stop(const QString &state, const Error &error);
    void finish();

    Instant siteTime() const { return clock.now() + skew; }

    /// Hands an answer of the endpoint on, or nothing once the deadline has passed; what comes later is
    /// dropped.
    template <typename T, typename Done>
    void ask(const QFuture<T> &future, std::chrono::milliseconds limit, Done done)
    {
        auto *guard = new QObject(q);
        auto *timer = new QTimer(guard);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, guard, [guard, done] {
            guard->deleteLater();
            guard->setProperty("late", true);
            done(std::optional<T>());
        });
        deliver(future, guard, [guard, timer, done](const T &answer) {
            if (guard->property("late").toBool())
                return;
            timer->stop();
            guard->deleteLater();
            done(std::optional<T>(answer));
        });
        timer->start(limit);
    }

    /// The same for a Result: failures and silence stop the round.
    template <typename T, typename Done>
    void require(const QFuture<Result<T>> &future, std::chrono::milliseconds limit, Done done)
    {
        ask(future, limit, [this, done](const std::optional<Result<T>> &answer) {
            if (!answer)
                stop(QStringLiteral("offline"), Error { ErrorKind::Timeout, Reason::FolderHung });
            else if (!*answer)
                stop(stateOf(answer->error()), answer->error());
            else
                done(answer->value());
        });
    }

    /// An answer of the ledger: our own store has no deadline, and its failure ends the round.
    template <typename T, typename Done> void book(const QFuture<Result<T>> &future, Done done)
    {
        deliver(future, q, [this, done](const Result<T> &answer) {
            if (!answer) {
                report.error = answer.error();
                finish();
                return;
            }
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*answer);
        });
    }

    Runner *q;
    SiteId site;
    Ledger &ledger;
    Endpoint &endpoint;
    const Clock &clock;
    IdSource &ids;
    std::chrono::milliseconds deadline;

    RoundReport report = {};
    std::function<void(const RoundReport &)> tell = {};
    Cursor cursor = {};
    std::chrono::milliseconds skew {};
    bool writesSite = false;
    QStringList wantedMedia = {};
    std::deque<ArticleId> queue = {};
    std::optional<ArticleId> current = {};
    int steps = 0;
    int races = 0;
    /// Something came from the site since the list of work was made.
    bool lookAgain = false;
};

void Runner::Private::begin()
{
    book(ledger.begin(site), [this](const Cursor &from) {
        cursor = from;
        reach();
    });
}

void Runner::Private::reach()
{
    require(endpoint.capabilities(), deadline, [this](const Capabilities &answer) { reached(answer); });
}

void Runner::Private::reached(const Capabilities &capabilities)
{
    skew = capabilities.skew;
    writesSite = capabilities.writesSite;
    report.unreadableSettings = capabilities.unreadableSettings;
    const bool isWhole = report.unreadableSettings.isEmpty();
    report.state = isWhole ? QStringLiteral("ok") : QStringLiteral("damaged");
    // What this computer knew of people and rights stays; it may be newer.
    const auto known = isWhole ? std::optional(capabilities.newsroom) : std::nullopt;
    book(ledger.siteState(site, report.state, known), [this] { pull(); });
}

void Runner::Private::pull()
{
    require(endpoint.pull(cursor), deadline * longWork, [this](const Pulled &news) { pulled(news); });
}

void Runner::Private::pulled(const Pulled &news)
{
    for (const QString &line : news.damaged) {
        if (!report.damaged.contains(line))
            report.damaged.append(line);
    }
    cursor = news.next;
    book(ledger.pulled(site, news), [this](const PullReport &books) { booked(books); });
}

void Runner::Private::booked(const PullReport &books)
{
    report.pulled += books.pulled;
    report.merged += books.merged;
    for (const ArticleId id : books.conflicts) {
        if (std::find(report.conflicts.begin(), report.conflicts.end(), id) == report.conflicts.end())
            report.conflicts.push_back(id);
    }
    wantedMedia = books.missingMedia;
    lookAgain = lookAgain || books.pulled > 0 || books.merged > 0;
    fetchMedia();
}

void Runner::Private::fetchMedia()
{
    if (wantedMedia.isEmpty()) {
        current ? planArticle() : lookForWork();
        return;
    }
    const QString sha = wantedMedia.takeFirst();
    ask(endpoint.media(sha), deadline * longWork,
        [this, sha](const std::optional<Result<QByteArray>> &answer) {
            if (!answer) {
                stop(QStringLiteral("offline"), Error { ErrorKind::Timeout, Reason::FolderHung });
                return;
            }
            if (!*answer) {
                // The picture stays a placeholder; the text does not wait for it.
                if (answer->error().kind == ErrorKind::Damaged)
                    report.damaged.append(answer->error().subject);
                fetchMedia();
                return;
            }
            ++report.media;
            book(ledger.keepMedia(site, sha, answer->value()), [this] { fetchMedia(); });
        });
}

void Runner::Private::lookForWork()
{
    lookAgain = false;
    book(ledger.situations(site, siteTime()), [this](const std::vector<Situation> &situations) {
        for (const Situation &situation : situations)
            queue.push_back(situation.article);
        nextArticle();
    });
}

void Runner::Private::nextArticle()
{
    current.reset();
    steps = 0;
    if (!queue.empty()) {
        current = queue.front();
        queue.pop_front();
        planArticle();
    } else if (lookAgain) {
        lookForWork();
    } else {
        writePages();
    }
}

void Runner::Private::planArticle()
{
    book(ledger.situation(site, *current, siteTime()),
        [this](const Situation &situation) { planned(situation); });
}

void Runner::Private::planned(Situation situation)
{
    if (situation.freshOp.isNull())
        situation.freshOp = ids.make<OutboxId>();
    const Plan next = plan(situation);
    const bool goOn = !next.steps.empty() && ++steps <= mostSteps;
    const auto proceed = [this, goOn, next] {
        if (goOn)
            send(next.steps.front());
        else
            nextArticle();
    };
    if (next.parked.empty()) {
        proceed();
        return;
    }
    for (const Parked &row : next.parked)
        report.parked.emplace_back(situation.article, row.reason);
    book(ledger.park(site, next.parked), proceed);
}

void Runner::Private::send(const Step &step)
{
    deliver(ledger.sending(site, step), q, [this, step](const Result<Payload> &payload) {
        if (payload) {
            perform(step, *payload);
            return;
        }
        // One article that cannot be read here holds up no other.
        report.error = payload.error();
        nextArticle();
    });
}

void Runner::Private::perform(const Step &step, const Payload &payload)
{
    qCInfo(logSync).noquote() << "begin" << describe(step);
    const auto limit = step.kind == StepKind::Upload ? deadline * longWork : deadline;
    ask(endpoint.perform(step, payload), limit, [this, step](const std::optional<Outcome> &answer) {
        const Outcome outcome = answer.value_or(Unknown {});
        qCInfo(logSync).noquote() << "end" << describe(step) << "->" << describe(outcome);
        if (!answer)
            report.error = Error { ErrorKind::Timeout, Reason::FolderHung };
        performed(step, outcome);
    });
}

void Runner::Private::performed(const Step &step, const Outcome &outcome)
{
    book(ledger.settled(site, step, outcome), [this, step, outcome] { settled(step, outcome); });
}

void Runner::Private::settled(const Step &step, const Outcome &outcome)
{
    if (std::holds_alternative<Saved>(outcome)) {
        if (step.kind == StepKind::Upload)
            ++report.media;
        else
            ++report.pushed;
        planArticle();
    } else if (std::holds_alternative<NotThere>(outcome)) {
        planArticle();
    } else if (std::holds_alternative<Conflict>(outcome)) {
        raced();
    } else if (const auto *refused = std::get_if<Refused>(&outcome)) {
        report.parked.emplace_back(step.article, refused->reason);
        // A step without a row of its own cannot be parked; it would be planned again at once.
        step.kind == StepKind::Due || step.kind == StepKind::Upload ? nextArticle() : planArticle();
    } else if (const auto *later = std::get_if<Later>(&outcome)) {
        if (stopsRound(later->reason))
            stop(QStringLiteral("offline"), Error { kindOf(later->reason), later->reason, later->detail });
        else
            nextArticle();
    } else if (std::holds_alternative<AuthLost>(outcome)) {
        stop(QStringLiteral("auth-lost"), Error { ErrorKind::Refused, Reason::LoginNotOnList });
    } else {
        ++report.unknown;
        if (report.error && report.error->reason == Reason::FolderHung)
            stop(QStringLiteral("offline"), *report.error);
        else
            nextArticle();
    }
}

void Runner::Private::raced()
{
    if (++races <= mostRaces)
        pull();
    else
        nextArticle();
}

void Runner::Private::writePages()
{
    if (!writesSite) {
        finish();
        return;
    }
    require(endpoint.writeSite(), deadline * longWork, [this](const SiteWritten &written) {
        report.siteFilesChanged = written.changed;
        report.keptPages = written.kept;
        finish();
    });
}

void Runner::Private::stop(const QString &state, const Error &error)
{
    report.state = state;
    report.error = error;
    deliver(ledger.siteState(site, state, std::nullopt), q, [this](const Result<void> &) { finish(); });
}

void Runner::Private::finish()
{
    const auto told = std::exchange(tell, {});
    if (told)
        told(report);
}

Runner::Runner(SiteId site, Ledger &ledger, Endpoint &endpoint, const Clock &clock, IdSource &ids,
    std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, site, ledger, endpoint, clock, ids, deadline))
{
}

Runner::~Runner() = default;

void Runner::run(std::function<void(const RoundReport &)> done)
{
    Private &d = *m_d;
    d.report = RoundReport();
    d.report.site = d.site;
    d.tell = std::move(done);
    d.queue.clear();
    d.current.reset();
    d.steps = 0;
    d.races = 0;
    d.lookAgain = false;
    d.begin();
}

} // namespace broadsheet::sync
