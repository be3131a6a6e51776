// SPDX-License-Identifier: GPL-3.0-or-later
// backup create, backup list, backup verify, backup restore
#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/backups.h"

namespace broadsheet::cli {

namespace {

QJsonObject backupJson(const newsroom::BackupInfo &backup)
{
    return { { QStringLiteral("name"), backup.name }, { QStringLiteral("at"), timeJson(backup.at, {}) },
        { QStringLiteral("bytes"), backup.bytes }, { QStringLiteral("why"), backup.why } };
}

QFuture<Result<Reply>> runBackupCreate(const Call &call)
{
    return call.place->run([](newsroom::Context context) -> Result<Reply> {
        const auto backup = newsroom::createBackup(context.store, QStringLiteral("manual"));
        if (!backup)
            return fail(backup.error());
        Reply reply;
        reply.json = backupJson(*backup);
        reply.ids = { backup->name };
        reply.text = backup->name;
        return reply;
    });
}

// The next three look at files and work on a profile whose store does not open any more.

QFuture<Result<Reply>> runBackupList(const Call &call)
{
    return runOn(*call.queue, [profile = call.profile]() -> Result<Reply> {
        const auto backups = newsroom::listBackups(profile);
        if (!backups)
            return fail(backups.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const newsroom::BackupInfo &backup : *backups) {
            array.append(backupJson(backup));
            reply.ids.append(backup.name);
            lines.append(backup.name + QLatin1String("  ") + timeJson(backup.at, {}).toString()
                + QLatin1String("  ") + backup.why);
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

QFuture<Result<Reply>> runBackupVerify(const Call &call)
{
    return runOn(*call.queue, [profile = call.profile]() -> Result<Reply> {
        const auto findings = newsroom::verifyBackups(profile);
        if (!findings)
            return fail(findings.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const newsroom::BackupFinding &finding : *findings) {
            array.append(
                QJsonObject { { QStringLiteral("name"), finding.name }, { QStringLiteral("ok"), finding.ok },
                    { QStringLiteral("detail"), textOrNull(finding.detail) } });
            reply.ids.append(finding.name);
            lines.append(finding.name + QLatin1String("  ")
                + (finding.ok ? translate("cli", "good") : translate("cli", "cannot be used")));
            if (!finding.ok)
                reply.exit = Exit::Failed;
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

QFuture<Result<Reply>> runBackupRestore(const Call &call)
{
    return runOn(*call.queue,
        [profile = call.profile, name = call.arguments.word(0), &clock = call.clock,
            &ids = call.ids]() -> Result<Reply> {
            const auto report = newsroom::restoreBackup(profile, name, clock, ids);
            if (!report)
                return fail(report.error());
            Reply reply;
            reply.json = QJsonObject { { QStringLiteral("name"), name },
                { QStringLiteral("replayed"), report->replayed },
                { QStringLiteral("recovered"), report->recovered },
                { QStringLiteral("unknown"), report->unknown },
                { QStringLiteral("setAside"), textOrNull(report->setAside) } };
            reply.text = (report->setAside.isEmpty()
                                 ? translate("cli", "%1 is in place; there was no store before it.").arg(name)
                                 : translate("cli", "%1 is in place; the store before it is kept as %2.")
                                       .arg(name, report->setAside))
                + QLatin1Char('\n')
                + translate("cli", "%n newer text(s) kept as recovered versions", nullptr, report->recovered);
            return reply;
        });
}

constexpr const char *backupRestoreExamples[] = { "backup restore store-20261201T090000Z-manual.sqlite" };

} // namespace

const Command backupCreateVerb { "backup create", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "makes a checked copy of the store"), {}, "{\"name\",\"at\",\"bytes\",\"why\"}",
    Profile::Write, runBackupCreate };
const Command backupListVerb { "backup list", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "lists the backups, newest first"), {}, "[{\"name\",\"at\",\"bytes\",\"why\"}]",
    Profile::None, runBackupList };
const Command backupVerifyVerb { "backup verify", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "checks all backups"), {}, "[{\"name\",\"ok\",\"detail\"}]", Profile::None,
    runBackupVerify };
const Command backupRestoreVerb { "backup restore", "NAME", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "puts a backup in place; newer texts are kept as versions"),
    backupRestoreExamples, "{\"name\",\"replayed\",\"recovered\",\"unknown\",\"setAside\"}", Profile::None,
    runBackupRestore };

} // namespace broadsheet::cli
