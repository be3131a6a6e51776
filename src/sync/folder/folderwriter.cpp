// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderwriter.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "markup/blockparser.h"
#include "sync/folder/drive.h"

#include <QCryptographicHash>

#include <algorithm>

namespace broadsheet::sync::folder {

namespace {

/// A schedule waits this long for settings that cannot be read.
constexpr std::chrono::milliseconds dueAgain = std::chrono::minutes(1);

QString safeSuffix(const QString &suffix)
{
    QString safe;
    for (const QChar c : suffix.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            safe += c;
    }
    return safe.isEmpty() ? QStringLiteral("bin") : safe.left(8);
}

bool isSha(const QString &sha)
{
    return sha.size() == 64 && QByteArray::fromHex(sha.toLatin1()).toHex() == sha.toLatin1();
}

/// Plain saves are not judged by the table of acts; these are its rules for them.
std::optional<Refused> refusedSave(
    const Chain &chain, const Standing &standing, Rights rights, const QString &me)
{
    if (standing.stage == Stage::Killed)
        return Refused { Reason::Frozen };
    const bool own = chain.acts.empty() || standing.owner == me || chain.acts.back().assignee == me;
    if (rights.testFlag(Right::WriteOthers) || (rights.testFlag(Right::WriteOwn) && own))
        return std::nullopt;
    return Refused { Reason::NotYours, standing.owner };
}

/// The act as everybody will read it, judged by the chain that it would end.
std::optional<Refused> refusedAct(
    const Chain &chain, const VersionFile &file, Role role, const SiteRules &rules)
{
    std::vector<RecordedAct> acts = chain.acts;
    acts.push_back(recordedAct(file, role, rules));
    const Replay replayed = replay(acts, rules);
    if (replayed.refused.empty() || replayed.refused.back().number != file.version)
        return std::nullopt;
    const Reason reason = replayed.refused.back().reason;
    return Refused { reason, reason == Reason::NotYours ? replayed.standing.owner : QString() };
}

} // namespace

Outcome outcomeOf(const Error &error)
{
    const QString detail = error.subject;
    if (error.reason == Reason::OutcomeUnknown)
        return Unknown {};
    if (error.reason == Reason::FolderNewer || error.kind == ErrorKind::Damaged
        || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadInput)
        return Refused { error.reason, detail };
    // The drive is away, full or locked: nothing is wrong with the step itself.
    return Later { {}, error.reason, detail };
}

FolderWriter::FolderWriter(FolderIndex &index, IdSource &ids, Newsroom newsroom, Instant now)
    : m_index(index)
    , m_ids(ids)
    , m_newsroom(std::move(newsroom))
    , m_now(now)
{
}

Outcome FolderWriter::perform(const Step &step, const Payload &payload, const QString &login)
{
    const Person *me = m_newsroom.person(login);
    if (!me)
        return Refused { Reason::LoginNotOnList, login };
    switch (step.kind) {
    case StepKind::Lookup:
        return lookup(step);
    case StepKind::Upload:
        return upload(step, payload);
    case StepKind::Update:
    case StepKind::Act:
    case StepKind::Due:
        return write(step, payload, *me);
    }
    return Unknown {};
}

Outcome FolderWriter::lookup(const Step &step)
{
    if (!step.media.isEmpty()) {
        const auto name = m_index.mediaName(step.media);
        if (!name)
            return outcomeOf(name.error());
        return name->isEmpty() ? Outcome(NotThere {})
                               : Outcome(Saved { step.article.toString(), step.expectedVersion, {} });
    }
    const auto chain = m_index.chain(step.article);
    if (!chain)
        return outcomeOf(chain.error());
    const int version = (*chain)->versionOf(step.op);
    return version > 0 ? saved(step.article, **chain, version) : Outcome(NotThere {});
}

Outcome FolderWriter::upload(const Step &step, const Payload &payload)
{
    const auto put = putMedia(step.media, payload.media, payload.mediaSuffix);
    if (!put)
        return outcomeOf(put.error());
    return Saved { step.article.toString(), step.expectedVersion, {} };
}

Result<void> FolderWriter::putMedia(const QString &sha, const QByteArray &bytes, const QString &suffix)
{
    if (!isSha(sha)
        || QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha)
        return fail(ErrorKind::Damaged, Reason::BodyDamaged, sha);
    const QString folder = m_index.layout().mediaFolder();
    if (!exists(folder)) {
        if (const auto made = makeFolder(folder); !made)
            return made;
    }
    const auto name = m_index.mediaName(sha);
    if (!name)
        return fail(name.error());
    if (!name->isEmpty())
        return {};
    const auto linked
        = linkNew(folder + QLatin1Char('/') + sha + QLatin1Char('.') + safeSuffix(suffix), bytes, m_ids);
    return linked ? Result<void>() : Result<void>(fail(linked.error()));
}

Outcome FolderWriter::write(const Step &step, const Payload &payload, const Person &me)
{
    const auto found = m_index.chain(step.article);
    if (!found)
        return outcomeOf(found.error());
    const Chain &chain = **found;
    if (const int version = chain.versionOf(step.op); version > 0)
        return saved(step.article, chain, version);
    if (chain.end)
        return outcomeOf(*chain.end);
    // Versions never go away by themselves: somebody put an older copy of the folder in its place.
    if (chain.newest() < step.expectedVersion)
        return Refused { Reason::FolderDamaged, step.article.toString() };
    if (chain.newest() > step.expectedVersion)
        return Conflict {};
    if (step.notAfter && m_now > *step.notAfter)
        return Refused { Reason::TimePassed };
    const auto &unreadable = m_index.unreadableSettings();
    if (unreadable && step.kind == StepKind::Due)
        return Later { dueAgain, unreadable->reason, unreadable->subject };
    if (unreadable && step.act && step.act->act)
        return Refused { unreadable->reason, unreadable->subject };

    VersionFile file;
    file.article = step.article;
    file.version = chain.newest() + 1;
    file.parent = chain.newest();
    file.by = me.login;
    file.role = toString(me.role);
    file.newsroom = m_newsroom.version;
    file.at = m_now;
    file.op = step.op;
    if (const auto filled = fillText(file, step, payload, chain); !filled)
        return outcomeOf(filled.error());
    if (step.kind == StepKind::Due) {
        if (const auto ended = fillDue(file, chain))
            return *ended;
    } else if (step.act && step.act->act) {
        if (const auto refused = fillAct(file, step, chain))
            return *refused;
        if (const auto refused = refusedAct(chain, file, me.role, m_newsroom.rulesFor(file.text.fields.kind)))
            return *refused;
    } else {
        if (chain.newest() > 0 && chain.acts.back().revision == file.revision)
            return saved(step.article, chain, chain.newest());
        // Without the newest settings nobody has more rights than everybody has.
        const Rights rights = m_index.unreadableSettings() ? Rights(Right::WriteOwn) : rightsOf(me.role);
        if (const auto refused
            = refusedSave(chain, replay(chain.acts, m_newsroom.rules).standing, rights, me.login))
            return *refused;
    }
    return link(std::move(file));
}

Result<void> FolderWriter::fillText(
    VersionFile &file, const Step &step, const Payload &payload, const Chain &chain)
{
    const bool repeats = step.kind == StepKind::Due || (step.act && chain.versionOfText(step.revision) > 0);
    if (repeats && chain.newest() > 0) {
        const auto newest = m_index.read(step.article, chain.newest());
        if (!newest)
            return fail(newest.error());
        file.revision = newest->revision;
        file.text = newest->text;
        return {};
    }
    if (!payload.text)
        return fail(ErrorKind::NotFound, Reason::UnknownRevision, step.revision.toString());
    file.revision = payload.text->id;
    file.text.fields = payload.text->text.fields;
    // Cut again as every reader will cut it; the hash is taken over these blocks.
    file.text.body = markup::parseBody(payload.text->text.body.bytes());
    return {};
}

std::optional<Refused> FolderWriter::fillAct(VersionFile &file, const Step &step, const Chain &chain)
{
    RecordedAct act = *step.act;
    if (act.meant.isNull())
        act.meant = step.revision;
    if (act.meant == file.revision || act.meant.isNull()) {
        act.meant = file.revision;
        act.pin = pinOf(file.text);
    } else {
        const int version = chain.versionOfText(act.meant);
        if (version == 0)
            return Refused { Reason::TextChanged, act.meant.toString() };
        act.pin = chain.acts[static_cast<size_t>(version - 1)].pinOfRevision;
    }
    file.act = act;
    return std::nullopt;
}

std::optional<Outcome> FolderWriter::fillDue(VersionFile &file, const Chain &chain)
{
    const Standing standing = replay(chain.acts, m_newsroom.rules).standing;
    if (standing.stage != Stage::Scheduled || !standing.scheduledFor)
        return Refused { Reason::StageForbids, QStringLiteral("scheduled") };
    const Instant due = standing.scheduledFor->instant;
    if (m_now < due)
        return Later { due - m_now, Reason::BadTime, {} };
    if (m_now > due + dueWindow)
        return Refused { Reason::TimePassed };
    const auto schedule = std::find_if(chain.acts.rbegin(), chain.acts.rend(),
        [&](const RecordedAct &act) { return act.act == Act::Schedule && act.who == standing.scheduledBy; });
    file.via = file.by;
    file.by = standing.scheduledBy;
    // The scheduler's right of then counts: who left the staff since has still scheduled this.
    if (schedule != chain.acts.rend())
        file.newsroom = chain.facts[static_cast<size_t>(schedule->number - 1)].newsroom;
    const auto role = m_index.roleAt(file.newsroom, file.by);
    if (!role)
        return outcomeOf(role.error());
    file.role = toString(role->value_or(Role::Reporter));
    RecordedAct act;
    act.act = Act::Due;
    act.meant = standing.pinned;
    act.pin = standing.pin;
    act.time = standing.scheduledFor;
    file.act = act;
    const auto rules = m_index.rulesAt(file.newsroom, file.text.fields.kind);
    if (!rules)
        return outcomeOf(rules.error());
    if (const auto refused
        = refusedAct(chain, file, role->value_or(Role::Reporter), rules->value_or(m_newsroom.rules)))
        return *refused;
    return std::nullopt;
}

Outcome FolderWriter::link(VersionFile file)
{
    const Layout &layout = m_index.layout();
    const QString folder = layout.articleFolder(file.article);
    if (file.version == 1) {
        if (const auto made = makeFolder(folder); !made)
            return outcomeOf(made.error());
        if (const auto synced = syncFolder(layout.articlesFolder()); !synced)
            return outcomeOf(synced.error());
    }
    crashPoint("folder.before-temp");
    const auto linked = linkNew(layout.versionFile(file.article, file.version), toBytes(file), m_ids);
    if (!linked)
        return outcomeOf(linked.error());
    if (*linked == Linked::NameTaken)
        return Conflict {};
    announce(file.article, file.version, file.at);
    crashPoint("folder.after-change");
    const auto recorded = m_index.remember(file);
    if (!recorded)
        return Unknown {};
    return Saved { file.article.toString(), file.version, *recorded };
}

Outcome FolderWriter::saved(ArticleId article, const Chain &chain, int version)
{
    const RecordedAct &act = chain.acts[static_cast<size_t>(version - 1)];
    // Its writer may have died before the change was announced.
    announce(article, version, act.at);
    return Saved { article.toString(), version, act };
}

void FolderWriter::announce(ArticleId article, int version, Instant at)
{
    const Layout &layout = m_index.layout();
    const QString day = layout.changesOf(dayOf(at));
    // Only the quick way of seeing news; every full listing finds the version without it.
    const bool told = makeFolders(layout.root(), day)
        && touch(day + QLatin1Char('/') + toString(ChangeName { article, version }));
    if (!told)
        qCWarning(logSync) << "change not announced" << article.toString() << version;
}

} // namespace broadsheet::sync::folder
