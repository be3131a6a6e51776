// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderindex.h"

#include "sync/folder/drive.h"
#include "sync/folder/newsroomfile.h"

#include <algorithm>
#include <set>

namespace broadsheet::sync::folder {

namespace {

std::vector<int> numbersAmong(const QStringList &names)
{
    std::vector<int> numbers;
    for (const QString &name : names) {
        if (const auto number = versionOfFile(name))
            numbers.push_back(*number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool endsChain(const Error &error)
{
    return error.reason == Reason::FolderDamaged || error.reason == Reason::FolderNewer
        || error.reason == Reason::FileUnreadable;
}

/// Damage is told by what is damaged, not by where the drive is mounted here.
Error named(Error error, const QString &subject)
{
    if (error.kind == ErrorKind::Damaged)
        error.subject = subject;
    return error;
}

} // namespace

int Chain::versionOf(OutboxId op) const
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (!op.isNull() && facts[i].op == op)
            return acts[i].number;
    }
    return 0;
}

int Chain::versionOfText(RevisionId revision) const
{
    for (const RecordedAct &act : acts) {
        if (act.revision == revision)
            return act.number;
    }
    return 0;
}

FolderIndex::FolderIndex(Layout layout)
    : m_layout(std::move(layout))
{
}

Result<void> FolderIndex::loadNewsroom(int version)
{
    if (m_newsrooms.count(version) > 0)
        return {};
    const auto bytes = readFile(m_layout.newsroomFile(version));
    if (!bytes)
        return fail(named(bytes.error(), QStringLiteral("newsroom/%1.json").arg(version)));
    const auto newsroom = newsroomFromBytes(*bytes, version);
    if (!newsroom)
        return fail(newsroom.error());
    m_newsrooms.emplace(version, *newsroom);
    return {};
}

Result<Newsroom> FolderIndex::newsroom()
{
    if (m_newestNewsroom == 0) {
        const auto names = listFolder(m_layout.newsroomFolder());
        if (!names)
            return fail(ErrorKind::Offline, Reason::FolderMissing, m_layout.root(), names.error().detail);
        const std::vector<int> numbers = numbersAmong(*names);
        std::optional<Error> problem;
        for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
            const auto loaded = loadNewsroom(*number);
            if (loaded) {
                m_newestNewsroom = *number;
                break;
            }
            // Settings that only a newer program can read may say that nobody else should write here.
            if (loaded.error().reason != Reason::FolderDamaged)
                return fail(loaded.error());
            problem = loaded.error();
            m_damagedNewsroom = std::max(m_damagedNewsroom, *number);
        }
        if (m_newestNewsroom == 0)
            return problem ? fail(*problem)
                           : fail(ErrorKind::Offline, Reason::FolderMissing, m_layout.root());
    }
    if (const auto looked = lookForNewerSettings(); !looked)
        return fail(looked.error());
    if (!exists(m_layout.newsroomFile(m_newestNewsroom)))
        return fail(ErrorKind::Offline, Reason::FolderMissing, m_layout.root());
    return m_newsrooms.at(m_newestNewsroom);
}

Result<void> FolderIndex::lookForNewerSettings()
{
    m_unreadableSettings.reset();
    const int damaged = std::exchange(m_damagedNewsroom, 0);
    for (int next = std::max(m_newestNewsroom + 1, damaged); exists(m_layout.newsroomFile(next)); ++next) {
        const auto loaded = loadNewsroom(next);
        if (!loaded && loaded.error().reason != Reason::FolderDamaged)
            return loaded;
        if (!loaded) {
            m_damagedNewsroom = next;
            m_unreadableSettings = loaded.error();
            break;
        }
        m_newestNewsroom = next;
    }
    return {};
}

Result<bool> FolderIndex::knowNewsroom(int version)
{
    const auto loaded = loadNewsroom(version);
    if (loaded)
        return true;
    if (loaded.error().kind == ErrorKind::Offline || endsChain(loaded.error()))
        return fail(loaded.error());
    // Settings never go away by themselves.
    if (version > 0 && version < m_newestNewsroom)
        return fail(ErrorKind::Damaged, Reason::FolderDamaged,
            QStringLiteral("newsroom/%1.json").arg(version), QStringLiteral("missing"));
    return false;
}

Result<std::vector<int>> FolderIndex::damagedSettings()
{
    std::vector<int> damaged;
    for (int version = 1; version <= std::max(m_newestNewsroom, m_damagedNewsroom); ++version) {
        const auto known = knowNewsroom(version);
        if (!known && known.error().kind == ErrorKind::Offline)
            return fail(known.error());
        if (!known)
            damaged.push_back(version);
    }
    return damaged;
}

Result<std::vector<Person>> FolderIndex::formerStaff()
{
    std::set<QString> known;
    std::vector<Person> former;
    for (int version = m_newestNewsroom; version > 0; --version) {
        const auto loaded = loadNewsroom(version);
        if (!loaded && loaded.error().kind == ErrorKind::Offline)
            return fail(loaded.error());
        if (!loaded)
            continue;
        for (const Person &person : m_newsrooms.at(version).staff) {
            if (known.insert(person.login).second && version != m_newestNewsroom)
                former.push_back(person);
        }
    }
    return former;
}

Result<std::optional<Role>> FolderIndex::roleAt(int version, const QString &login)
{
    const auto known = knowNewsroom(version);
    if (!known)
        return fail(known.error());
    if (!*known)
        return std::optional<Role>();
    const Person *person = m_newsrooms.at(version).person(login);
    return person ? std::optional<Role>(person->role) : std::nullopt;
}

Result<std::optional<SiteRules>> FolderIndex::rulesAt(int version, const QString &kind)
{
    const auto known = knowNewsroom(version);
    if (!known)
        return fail(known.error());
    if (!*known)
        return std::optional<SiteRules>();
    return std::optional<SiteRules>(m_newsrooms.at(version).rulesFor(kind));
}

QByteArray FolderIndex::zoneAt(int version)
{
    return loadNewsroom(version) ? m_newsrooms.at(version).zone : QByteArrayLiteral("UTC");
}

Result<std::vector<ArticleId>> FolderIndex::articles() const
{
    const auto names = listFolder(m_layout.articlesFolder());
    if (!names)
        return fail(ErrorKind::Offline, Reason::FolderMissing, m_layout.root(), names.error().detail);
    std::vector<ArticleId> ids;
    for (const QString &name : *names) {
        const auto id = ArticleId::fromString(name);
        if (id && id->toString() == name)
            ids.push_back(*id);
    }
    return ids;
}

Result<std::vector<int>> FolderIndex::numbers(ArticleId id) const
{
    const auto found = files(id);
    return found ? found->numbers : Result<std::vector<int>>(fail(found.error()));
}

Result<ArticleFiles> FolderIndex::files(ArticleId id) const
{
    const auto names = listFolder(m_layout.articleFolder(id), Hidden::Show);
    if (!names)
        return fail(named(names.error(), id.toString()));
    ArticleFiles files { numbersAmong(*names) };
    std::copy_if(names->begin(), names->end(), std::back_inserter(files.temps), isTemp);
    return files;
}

Result<VersionFile> FolderIndex::read(ArticleId id, int version) const
{
    const auto bytes = readFile(m_layout.versionFile(id, version));
    if (!bytes)
        return fail(named(bytes.error(), id.toString() + QLatin1Char('/') + QString::number(version)));
    return versionFromBytes(*bytes, id, version);
}

Result<const Chain *> FolderIndex::chain(ArticleId id)
{
    m_chains[id].end.reset();
    for (int version = known(id).newest() + 1;; ++version) {
        const auto file = read(id, version);
        if (!file && file.error().kind == ErrorKind::NotFound)
            break;
        if (!file && endsChain(file.error())) {
            m_chains[id].end = file.error();
            break;
        }
        if (!file)
            return fail(file.error());
        const auto remembered = remember(*file);
        // Under settings that nobody can read, nobody can tell what it counts.
        if (!remembered && endsChain(remembered.error())) {
            m_chains[id].end = remembered.error();
            break;
        }
        if (!remembered)
            return fail(remembered.error());
    }
    return &known(id);
}

const Chain &FolderIndex::known(ArticleId id) const
{
    static const Chain none;
    const auto found = m_chains.find(id);
    return found == m_chains.end() ? none : found->second;
}

Result<bool> FolderIndex::adopt(
    ArticleId id, const std::vector<RecordedAct> &acts, const std::vector<Chain::Facts> &facts)
{
    if (known(id).newest() > 0)
        return false;
    Chain chain { acts, facts };
    for (size_t i = 0; i < acts.size(); ++i) {
        const auto role = roleAt(facts[i].newsroom, acts[i].who);
        const auto rules = rulesAt(facts[i].newsroom, facts[i].kind);
        if (!role && role.error().kind == ErrorKind::Offline)
            return fail(role.error());
        if (!rules && rules.error().kind == ErrorKind::Offline)
            return fail(rules.error());
        if (!role || !rules || !*role)
            return false;
        chain.acts[i].role = **role;
        chain.acts[i].rules = *rules;
    }
    m_chains[id] = std::move(chain);
    return true;
}

Result<RecordedAct> FolderIndex::remember(const VersionFile &file)
{
    const auto role = roleAt(file.newsroom, file.by);
    if (!role)
        return fail(role.error());
    const auto rules = rulesAt(file.newsroom, file.text.fields.kind);
    if (!rules)
        return fail(rules.error());
    const RecordedAct act = recordedAct(file, *role, *rules);
    Chain &chain = m_chains[file.article];
    if (chain.newest() + 1 == file.version) {
        chain.acts.push_back(act);
        chain.facts.push_back({ file.op, file.newsroom, role->has_value(), file.text.fields.kind });
    }
    return act;
}

Result<QString> FolderIndex::mediaName(const QString &sha)
{
    const auto cached = m_media.constFind(sha);
    if (cached != m_media.constEnd())
        return *cached;
    const auto names = listFolder(m_layout.mediaFolder());
    if (!names)
        return fail(names.error());
    for (const QString &name : *names) {
        if (name.indexOf(QLatin1Char('.')) == 64)
            m_media.insert(name.left(64), name);
    }
    return m_media.value(sha);
}

} // namespace broadsheet::sync::folder
