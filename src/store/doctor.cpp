// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/doctor.h"

#include "store/articles.h"
#include "store/backup.h"
#include "store/backupfiles.h"
#include "store/blockrescue.h"
#include "store/media.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/profilefiles.h"
#include "store/searchindex.h"
#include "store/standing.h"
#include "store/storeprivate.h"
#include "store/versions.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace broadsheet::store {

namespace {

using Level = Finding::Level;

struct ExaminedArticle {
    qint64 row = 0;
    ArticleId id;
    RevisionId head;
};

/// Goes through a profile part by part.
class Examination {
public:
    Examination(Store::Private &d, bool repair)
        : m_d(d)
        , m_repair(repair && d.access == Access::ReadWrite)
    {
    }

    std::vector<Finding> run();

private:
    void storeFileAndSchema();
    void revisions();
    void stages();
    void search();
    void journals();
    void media();
    void backups();
    void permissions();

    std::vector<ExaminedArticle> articles();
    void add(
        Level level, const char *part, const char *code, const QString &subject = {}, bool repaired = false);
    /// "ok" for a part about which nothing was said since `before`.
    void good(const char *part, size_t before);

    /// Runs `work` in a transaction; false when it could not be done.
    template <typename Work> bool mend(Work work)
    {
        if (!m_repair || !m_d.db->begin())
            return false;
        work();
        return m_d.db->commit().has_value();
    }

    Store::Private &m_d;
    bool m_repair;
    std::vector<Finding> m_findings;
};

[[maybe_unused]] bool isFindingCode(const char *part, const char *code)
{
    return std::any_of(std::begin(findingCodes), std::end(findingCodes), [&](const FindingCode &known) {
        return qstrcmp(known.part, part) == 0 && qstrcmp(known.code, code) == 0;
    });
}

void Examination::add(Level level, const char *part, const char *code, const QString &subject, bool repaired)
{
    Q_ASSERT(level == Level::Good || isFindingCode(part, code));
    m_findings.push_back({ .level = level,
        .part = QString::fromLatin1(part),
        .code = QString::fromLatin1(code),
        .subject = subject,
        .repaired = repaired });
}

void Examination::good(const char *part, size_t before)
{
    if (m_findings.size() == before)
        add(Level::Good, part, "ok");
}

std::vector<ExaminedArticle> Examination::articles()
{
    std::vector<ExaminedArticle> all;
    Statement find(*m_d.db, "SELECT n, id, head FROM article ORDER BY n");
    while (find.next())
        all.push_back({ find.integer(0), find.id<ArticleId>(1), find.id<RevisionId>(2) });
    return all;
}

void Examination::storeFileAndSchema()
{
    const size_t before = m_findings.size();
    if (m_d.report.replaced) {
        const bool kept = !m_d.report.setAside.isEmpty();
        add(Level::Note, "store", kept ? "set-aside" : "was-missing", m_d.report.setAside);
    }
    if (const auto sound = quickCheck(*m_d.db); !sound) {
        rememberDamage(m_d.profile); // the next opening puts a backup and the journals in its place
        add(Level::Wrong, "store", "quick-check-failed", sound.error().detail);
    }
    good("store", before);
    const int schema = schemaOf(*m_d.db);
    const bool current = schema == static_cast<int>(migrationScripts().size());
    add(current ? Level::Good : Level::Wrong, "schema", current ? "ok" : "newer-schema",
        QString::number(schema));
}

void Examination::revisions()
{
    const size_t before = m_findings.size();
    std::optional<BlockRescue> rescue;
    for (const RevisionId id : m_d.tables.revisions.all()) {
        const auto revision = m_d.tables.revisions.load(id);
        if (revision || revision.error().reason != Reason::BodyDamaged)
            continue;
        if (m_repair && !rescue)
            rescue.emplace(m_d.profile);
        const bool mended = mend([&] { rescue->mend(*m_d.db, id); }) && m_d.tables.revisions.load(id);
        add(mended ? Level::Wrong : Level::Lost, "revisions", "hash-mismatch", id.toString(), mended);
    }
    for (const ExaminedArticle &article : articles()) {
        if (!m_d.tables.revisions.exists(article.head))
            add(Level::Lost, "revisions", "head-missing", article.id.toString());
    }
    good("revisions", before);
}

bool sameColumns(const ArticleState &cached, const DerivedState &derived)
{
    return cached.onSite == derived.onSite && cached.shown == derived.shown
        && cached.modified == derived.modified && cached.newerEdits == derived.newerEdits
        && cached.conflictOpen == derived.conflictOpen && cached.durability == derived.durability
        && cached.transport == derived.transport && cached.reason == derived.reason
        && cached.detail == derived.detail;
}

void Examination::stages()
{
    const size_t before = m_findings.size();
    m_d.tables.forget();
    for (const ExaminedArticle &article : articles()) {
        const auto cached = articleState(*m_d.db, article.row);
        if (!cached || !sameColumns(*cached, deriveState(m_d.tables, article.row, {}))) {
            const bool mended = mend([&] { refreshState(m_d.tables, article.row, {}); });
            add(Level::Wrong, "stages", "stage-stale", article.id.toString(), mended);
        }
        std::vector<RecordedAct> chain;
        for (const SiteVersion &version : loadVersions(*m_d.db, article.row))
            chain.push_back(version.act);
        const auto site = cached && cached->site ? m_d.tables.sites.byId(*cached->site) : std::nullopt;
        for (const RefusedAct &refused : replay(chain, site ? site->newsroom.rules : SiteRules {}).refused) {
            add(Level::Note, "stages", "act-refused",
                QStringLiteral("%1 %2 %3")
                    .arg(article.id.toString(), QString::number(refused.number), toString(refused.act)));
        }
    }
    good("stages", before);
}

void Examination::search()
{
    const size_t before = m_findings.size();
    std::vector<std::pair<qint64, ArticleText>> stale;
    for (const ExaminedArticle &article : articles()) {
        const auto head = m_d.tables.revisions.load(article.head);
        if (head && !indexHolds(*m_d.db, article.row, head->text))
            stale.emplace_back(article.row, head->text);
    }
    m_d.db->exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
    // The check is a kind of write: where another process holds the store, or it is only read, it says
    // nothing.
    const auto checked = m_d.db->check();
    const bool sound = checked || checked.error().reason != Reason::StoreDamaged;
    if (!sound || !stale.empty()) {
        const QString subject = QString::number(stale.size());
        const bool mended = mend([&] {
            m_d.db->exec("INSERT INTO search (search) VALUES ('rebuild')");
            SearchWriter writer(*m_d.db);
            for (const auto &[row, text] : stale) {
                writer.remove({ row });
                writer.add(row, prepareText(text));
            }
        });
        add(Level::Wrong, "search", "index-stale", subject, mended);
    }
    good("search", before);
}

void Examination::journals()
{
    const size_t before = m_findings.size();
    for (const QString &path : journalPaths(m_d.profile)) {
        const QString name = QFileInfo(path).fileName();
        const auto scan = scanJournal(path);
        if (!scan) {
            add(Level::Wrong, "journal", "unreadable", name);
            continue;
        }
        if (scan->damaged > 0)
            add(Level::Wrong, "journal", "damaged-records",
                QStringLiteral("%1 %2").arg(name).arg(scan->damaged));
        // The end of a living process's journal may just be on its way.
        if (scan->torn && DeadJournal::claim(path))
            add(Level::Note, "journal", "torn-end", name);
    }
    good("journal", before);
}

void Examination::media()
{
    const size_t before = m_findings.size();
    for (const MediaRow &row : allMedia(*m_d.db)) {
        if (const auto bytes = readMediaFile(m_d.profile, row.sha); !bytes) {
            const bool missing = bytes.error().reason == Reason::FileMissing;
            add(Level::Lost, "media", missing ? "missing" : "hash-mismatch", row.sha);
        }
    }
    good("media", before);
}

void Examination::backups()
{
    const size_t before = m_findings.size();
    const auto found = verifyBackups(m_d.profile);
    for (const BackupFinding &backup : found ? *found : std::vector<BackupFinding> {}) {
        if (!backup.ok)
            add(Level::Wrong, "backups", "bad", backup.name);
    }
    if (!found || found->empty())
        add(Level::Note, "backups", "none");
    good("backups", before);
}

void Examination::permissions()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const size_t before = m_findings.size();
    const auto look = [this, others](const QFileInfo &file) {
        if (!(file.permissions() & others) || file.isSymLink())
            return;
        const bool mended = m_repair && QFile::setPermissions(file.filePath(), file.permissions() & ~others);
        add(Level::Wrong, "permissions", "readable-by-others", file.filePath().mid(m_d.profile.size()),
            mended);
    };
    look(QFileInfo(m_d.profile));
    QDirIterator files(
        m_d.profile, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        look(files.fileInfo());
    }
    good("permissions", before);
}

std::vector<Finding> Examination::run()
{
    storeFileAndSchema();
    revisions();
    stages();
    search();
    journals();
    media();
    backups();
    permissions();
    return std::move(m_findings);
}

} // namespace

Result<std::vector<Finding>> examine(Store &store, bool repair)
{
    Examination examination(store.d(), repair);
    auto findings = examination.run();
    if (auto ok = store.d().check(); !ok && ok.error().reason != Reason::StoreDamaged)
        return fail(ok.error());
    return findings;
}

} // namespace broadsheet::store
