// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/checkup.h"

#include "newsroom/hops.h"
#include "newsroom/preview.h"
#include "sync/folder/folder.h"
#include "sync/folder/sitewriter.h"

namespace broadsheet::newsroom {

namespace {

using store::Finding;
using sync::folder::Folder;

struct Facts {
    std::vector<Finding> findings;
    std::vector<store::Site> sites;
};

Finding folderFinding(
    const QString &code, const QString &subject, Finding::Level level = Finding::Level::Wrong)
{
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

void rewritePages(Folder &folder, const store::Site &site, std::vector<Finding> &findings)
{
    const auto written = sync::folder::writeSite(folder, pageStrings, true);
    if (!written) {
        findings.push_back(folderFinding(QStringLiteral("pages-unwritable"), site.name));
        return;
    }
    if (written->changed == 0)
        return;
    Finding finding = folderFinding(QStringLiteral("pages-rewritten"),
        QStringLiteral("%1: %2").arg(site.name).arg(written->changed), Finding::Level::Note);
    finding.repaired = true;
    findings.push_back(finding);
}

/// "<what> <subject>" per line of the folder's own examination.
void examineFolder(const store::Site &site, bool repair, IdSource &ids, std::vector<Finding> &findings)
{
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
        findings.push_back(folderFinding(
            line.left(space), site.name + QStringLiteral(": ") + (space < 0 ? line : line.mid(space + 1))));
    }
    if (repair)
        rewritePages(*folder, site, findings);
    if (lines->isEmpty())
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
