// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/checkup.h"

#include "newsroom/hops.h"
#include "newsroom/preview.h"
#include "sync/folder/folder.h"
#include "sync/folder/sitewriter.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using store::Finding;
using sync::folder::Folder;

struct Facts {
    std::vector<Finding> findings;
    std::vector<store::Site> sites;
};

[[maybe_unused]] bool isFolderCode(const QString &code)
{
    return std::any_of(std::begin(folderFindingCodes), std::end(folderFindingCodes),
        [&code](const char *known) { return code == QLatin1String(known); });
}

/// What is over and done, or harms nobody.
Finding::Level levelOf(const QString &code)
{
    const bool harmless = code == QLatin1String("refused-act") || code == QLatin1String("left-over");
    return harmless ? Finding::Level::Note : Finding::Level::Wrong;
}

Finding folderFinding(
    const QString &code, const QString &subject, Finding::Level level = Finding::Level::Wrong)
{
    Q_ASSERT(level == Finding::Level::Good || isFolderCode(code));
    Finding finding;
    finding.level = level;
    finding.part = QStringLiteral("folder");
    finding.code = code;
    finding.subject = subject;
    return finding;
}

QString codeOf(const Error &error)
{
    return error.kind == ErrorKind::Damaged ? QStringLiteral("unreadable") : QStringLiteral("unreachable");
}

void comparePages(Folder &folder, const store::Site &site, bool repair, std::vector<Finding> &findings)
{
    const auto written = repair ? sync::folder::writeSite(folder, pageStrings, true)
                                : sync::folder::compareSite(folder, pageStrings);
    if (!written) {
        findings.push_back(folderFinding(QStringLiteral("pages-unwritable"), site.name));
        return;
    }
    for (const QString &page : written->kept)
        findings.push_back(
            folderFinding(QStringLiteral("page-kept"), site.name + QStringLiteral(": ") + page));
    if (written->changed == 0)
        return;
    Finding finding
        = folderFinding(repair ? QStringLiteral("pages-rewritten") : QStringLiteral("pages-differ"),
            QStringLiteral("%1: %2").arg(site.name).arg(written->changed),
            repair ? Finding::Level::Note : Finding::Level::Wrong);
    finding.repaired = repair;
    findings.push_back(finding);
}

/// "<what> <subject>" per line of the folder's own examination.
void examineFolder(const store::Site &site, bool repair, IdSource &ids, std::vector<Finding> &findings)
{
    const size_t before = findings.size();
    auto folder = Folder::open(site.address, ids);
    if (!folder) {
        findings.push_back(folderFinding(codeOf(folder.error()), site.name));
        return;
    }
    const auto lines = folder->examine();
    if (!lines) {
        findings.push_back(folderFinding(codeOf(lines.error()), site.name));
        return;
    }
    for (const QString &line : *lines) {
        const qsizetype space = line.indexOf(QLatin1Char(' '));
        const QString code = line.left(space);
        findings.push_back(folderFinding(code,
            site.name + QStringLiteral(": ") + (space < 0 ? line : line.mid(space + 1)), levelOf(code)));
    }
    comparePages(*folder, site, repair, findings);
    if (findings.size() == before)
        findings.push_back(folderFinding(QStringLiteral("ok"), site.name, Finding::Level::Good));
}

} // namespace

QFuture<Result<std::vector<Finding>>> checkUp(Workplace &place, bool repair)
{
    IdSource &ids = place.ids();
    return hop<std::vector<Finding>>(
        place,
        [repair](Context context) -> Result<Facts> {
            auto findings = store::examine(context.store, repair);
            if (!findings)
                return fail(findings.error());
            auto sites = context.store.sites();
            if (!sites)
                return fail(sites.error());
            return Facts { std::move(*findings), std::move(*sites) };
        },
        [repair, &ids](const Facts &facts) -> Result<std::vector<Finding>> {
            auto findings = facts.findings;
            for (const store::Site &site : facts.sites) {
                if (site.kind == store::SiteKind::Folder)
                    examineFolder(site, repair, ids, findings);
            }
            return findings;
        },
        [](Context, const std::vector<Finding> &findings) -> Result<std::vector<Finding>> {
            return findings;
        });
}

} // namespace broadsheet::newsroom
