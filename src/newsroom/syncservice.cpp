// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/syncservice.h"

#include "core/logging.h"
#include "newsroom/folderlook.h"
#include "newsroom/preview.h"
#include "newsroom/storeledger.h"
#include "newsroom/syncasking.h"
#include "newsroom/synclistening.h"
#include "store/profilelock.h"
#include "sync/folder/folderendpoint.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace broadsheet::newsroom {

/// Somebody asked for a round.
struct RoundRequest {
    /// Empty = every site.
    QString site;
    std::function<void(const SyncReport &)> done;
};

namespace {

using SharedLock = std::shared_ptr<store::ProfileLock>;

constexpr std::chrono::milliseconds tryLockAgain(100);
/// How often a watched folder is looked at.
constexpr std::chrono::seconds lookAgain(1);

/// Used on the files queue only, so the words of a language are read once.
sync::folder::StringsOf rememberedStrings()
{
    auto known = std::make_shared<QHash<QString, markup::PageStrings>>();
    return [known](const QString &language) {
        const auto found = known->constFind(language);
        return found == known->constEnd() ? *known->insert(language, pageStrings(language)) : *found;
    };
}

QString cacheFolder(const QString &profile)
{
    const QString folder = QDir(profile).filePath(QStringLiteral("cache"));
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

bool wants(const RoundRequest &request, const store::Site &site)
{
    return request.site.isEmpty() || request.site == site.name;
}

} // namespace

class SyncService::Private {
public:
    Private(SyncService *service, Workplace &workplace, std::chrono::milliseconds holderPatience)
        : q(service)
        , place(workplace)
        , patience(holderPatience)
        , ledger(workplace)
    {
    }

    void ask(RoundRequest request);
    void pump();
    void takeLock();
    void lockTaken(const SharedLock &taken);
    void askHolder();
    void tryAgain();
    void holderAnswered(const SyncReport &report);
    void listSites();
    void sitesListed(const std::vector<store::Site> &sites);
    void nextSite();
    void runSite(const store::Site &site);
    void siteDone(const store::Site &site, const sync::RoundReport &round);
    void readSites();
    void answer();
    void giveUp(const Error &error);
    void release();
    void look();

    SyncService *q;
    Workplace &place;
    std::chrono::milliseconds patience;
    StoreLedger ledger;

    std::deque<RoundRequest> waiting = {};
    /// Those whom the round that runs now will answer.
    std::vector<RoundRequest> running = {};
    bool busy = false;

    SharedLock lock = {};
    std::unique_ptr<SyncListening> listening = {};
    SyncAsking *asking = nullptr;
    int lockTries = 0;

    std::deque<store::Site> sites = {};
    SyncReport report = {};
    std::unique_ptr<sync::folder::FolderEndpoint> endpoint = {};
    std::unique_ptr<sync::Runner> runner = {};

    // Staying
    bool stays = false;
    bool held = false;
    QHash<SiteId, Instant> reached = {};
    RoundRequest watched = {};
    QTimer every;
    QTimer looks;
    bool looking = false;
    /// What the folders were like when the last round began.
    QString seen = {};
};

void SyncService::Private::ask(RoundRequest request)
{
    waiting.push_back(std::move(request));
    pump();
}

void SyncService::Private::pump()
{
    if (busy)
        return;
    if (waiting.empty()) {
        if (!stays)
            release();
        return;
    }
    busy = true;
    running.assign(std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
    waiting.clear();
    report = {};
    lockTries = 0;
    lock ? listSites() : takeLock();
}

void SyncService::Private::takeLock()
{
    const auto taking = place.run([profile = place.profile()](Context) -> Result<SharedLock> {
        auto taken = store::ProfileLock::take(
            profile, QStringLiteral("sync.lock"), store::ProfileLock::Kind::Exclusive);
        if (!taken)
            return fail(taken.error());
        return std::make_shared<store::ProfileLock>(std::move(*taken));
    });
    deliver(taking, q, [this](const Result<SharedLock> &taken) {
        if (taken)
            lockTaken(*taken);
        else if (taken.error().reason == Reason::LockedElsewhere)
            askHolder();
        else
            giveUp(taken.error());
    });
}

void SyncService::Private::lockTaken(const SharedLock &taken)
{
    lock = taken;
    listening = std::make_unique<SyncListening>(
        place.profile(),
        [this](const QString &site, const SyncListening::Answer &reply) {
            ask({ site, reply });
        },
        nullptr);
    listSites();
}

void SyncService::Private::askHolder()
{
    const bool one = std::all_of(running.begin(), running.end(),
        [this](const RoundRequest &request) { return request.site == running.front().site; });
    asking = new SyncAsking(place.profile(), one ? running.front().site : QString(), patience, q);
    const auto leave = [this] { std::exchange(asking, nullptr)->deleteLater(); };
    QObject::connect(asking, &SyncAsking::answered, q, [this, leave](const SyncReport &answered) {
        leave();
        holderAnswered(answered);
    });
    QObject::connect(asking, &SyncAsking::holderGone, q, [this, leave] {
        leave();
        tryAgain();
    });
    QObject::connect(asking, &SyncAsking::silent, q, [this, leave] {
        leave();
        giveUp({ ErrorKind::Busy, Reason::SenderBusy, place.profile() });
    });
}

void SyncService::Private::tryAgain()
{
    // The holder neither listens nor goes: as long as a silent one may take.
    if (++lockTries > patience / tryLockAgain) {
        giveUp({ ErrorKind::Busy, Reason::SenderBusy, place.profile() });
        return;
    }
    QTimer::singleShot(tryLockAgain, q, [this] { takeLock(); });
}

void SyncService::Private::holderAnswered(const SyncReport &answered)
{
    report = answered;
    if (report.error)
        giveUp(*report.error);
    else
        readSites();
}

void SyncService::Private::listSites()
{
    const auto listed = place.run([](Context context) {
        cacheFolder(context.store.profile());
        return context.store.sites();
    });
    deliver(listed, q, [this](const Result<std::vector<store::Site>> &known) {
        known ? sitesListed(*known) : giveUp(known.error());
    });
}

void SyncService::Private::sitesListed(const std::vector<store::Site> &known)
{
    // A name that nobody knows is answered now; the others still get their round.
    std::vector<RoundRequest> answered;
    std::erase_if(running, [&](const RoundRequest &request) {
        const bool unknown = !request.site.isEmpty()
            && std::none_of(
                known.begin(), known.end(), [&](const store::Site &site) { return wants(request, site); });
        if (unknown)
            answered.push_back(request);
        return unknown;
    });
    for (const store::Site &site : known) {
        const bool wanted = std::any_of(running.begin(), running.end(),
            [&site](const RoundRequest &request) { return wants(request, site); });
        if (wanted && site.kind == store::SiteKind::Folder)
            sites.push_back(site);
    }
    for (const RoundRequest &request : answered) {
        SyncReport nothing;
        nothing.error = Error { ErrorKind::NotFound, Reason::UnknownSite, request.site };
        request.done(nothing);
    }
    nextSite();
}

void SyncService::Private::nextSite()
{
    if (sites.empty()) {
        readSites();
        return;
    }
    const store::Site site = sites.front();
    sites.pop_front();
    runSite(site);
}

void SyncService::Private::runSite(const store::Site &site)
{
    const QString cache = QDir(place.profile()).filePath(QStringLiteral("cache/") + site.id.toString());
    endpoint = std::make_unique<sync::folder::FolderEndpoint>(
        site.address, site.login, rememberedStrings(), place.filesQueue(), place.clock(), place.ids(), cache);
    runner = std::make_unique<sync::Runner>(site.id, ledger, *endpoint, place.clock(), place.ids());
    runner->run([this, site](const sync::RoundReport &round) {
        // The runner is still on the stack.
        QMetaObject::invokeMethod(
            q, [this, site, round] { siteDone(site, round); }, Qt::QueuedConnection);
    });
}

void SyncService::Private::siteDone(const store::Site &site, const sync::RoundReport &round)
{
    runner.reset();
    endpoint.reset();
    report.sites.push_back({ site, round });
    if (round.state == QLatin1String("ok"))
        reached.insert(site.id, place.clock().now());
    nextSite();
}

/// A round changes what is known of a site; people are told what holds now.
void SyncService::Private::readSites()
{
    const auto listed = place.run([](Context context) { return context.store.sites(); });
    deliver(listed, q, [this](const Result<std::vector<store::Site>> &known) {
        if (!known) {
            giveUp(known.error());
            return;
        }
        for (SyncReport::Line &line : report.sites) {
            const auto now = std::find_if(known->begin(), known->end(),
                [&line](const store::Site &site) { return site.id == line.site.id; });
            if (now != known->end())
                line.site = *now;
        }
        answer();
    });
}

void SyncService::Private::answer()
{
    const auto answered = std::exchange(running, {});
    const SyncReport whole = std::exchange(report, {});
    busy = false;
    const QPointer<SyncService> alive(q);
    for (const RoundRequest &request : answered) {
        SyncReport own;
        own.error = whole.error;
        std::copy_if(whole.sites.begin(), whole.sites.end(), std::back_inserter(own.sites),
            [&request](const SyncReport::Line &line) { return wants(request, line.site); });
        request.done(own);
        // Whoever was answered may have been the last to need this service.
        if (!alive)
            return;
    }
    emit q->finished();
    pump();
}

void SyncService::Private::giveUp(const Error &error)
{
    sites.clear();
    report = {};
    report.error = error;
    answer();
}

void SyncService::Private::release()
{
    listening.reset();
    lock.reset();
}

/// A round when somebody has written since the last look. What comes while a round runs is looked for again.
void SyncService::Private::look()
{
    if (looking)
        return;
    looking = true;
    deliver(lookAtFolders(place, watched.site), q, [this](const Result<QString> &mark) {
        looking = false;
        if (!mark || *mark == seen || busy || held)
            return;
        seen = *mark;
        ask(watched);
    });
}

SyncService::SyncService(Workplace &place, QObject *parent, std::chrono::milliseconds holderPatience)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, place, holderPatience))
{
}

SyncService::~SyncService() = default;

void SyncService::hold(bool held)
{
    if (std::exchange(m_d->held, held) == held)
        return;
    emit holdChanged(held);
    // What came together meanwhile goes out now.
    if (!held && m_d->stays && !m_d->busy)
        m_d->ask(m_d->watched);
}

bool SyncService::isHeld() const { return m_d->held; }

std::optional<Instant> SyncService::lastReached(const SiteId &site) const
{
    const auto known = m_d->reached.constFind(site);
    return known == m_d->reached.constEnd() ? std::nullopt : std::optional(*known);
}

void SyncService::round(const QString &siteName, std::function<void(const SyncReport &)> done)
{
    m_d->ask({ siteName, std::move(done) });
}

void SyncService::watch(
    const QString &siteName, std::chrono::milliseconds every, std::function<void(const SyncReport &)> each)
{
    m_d->stays = true;
    m_d->watched = { siteName, each };
    connect(&m_d->every, &QTimer::timeout, this, [this] {
        if (!m_d->busy && !m_d->held)
            m_d->ask(m_d->watched);
    });
    connect(&m_d->looks, &QTimer::timeout, this, [this] { m_d->look(); });
    m_d->looks.start(lookAgain);
    m_d->every.start(every);
    if (!m_d->held)
        m_d->ask(m_d->watched);
}

} // namespace broadsheet::newsroom
