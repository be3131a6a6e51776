// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "cli/commandtable.h"
#include "cli/output.h"
#include "cli/translate.h"
#include "newsroom/explain.h"
#include "newsroom/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <cerrno>

namespace broadsheet::cli {

namespace {

/// The exit code of a program that a closed pipe ended.
constexpr int pipeClosed = 141;

QString profileFolder(const QString &wanted)
{
    if (!wanted.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(wanted));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/broadsheet");
}

} // namespace

QFuture<Result<Reply>> wrongArguments(const QString &line)
{
    return ready<Result<Reply>>(complaint(Exit::WrongArguments, line));
}

Program::Program(Parsed parsed)
    : m_parsed(std::move(parsed))
    , m_profile(profileFolder(m_parsed.global.profile))
{
}

Program::~Program() = default;

void Program::start()
{
    if (m_parsed.command == nullptr || !m_parsed.complaint.isEmpty()) {
        finish(complaint(Exit::WrongArguments,
            m_parsed.complaint.isEmpty()
                ? translate("cli", "A command is needed; broadsheet-cli help lists them.")
                : m_parsed.complaint));
        return;
    }
    const Command &command = *m_parsed.command;
    // Checked before anything is done: afterwards it would be too late to refuse.
    const QStringList keys = jsonKeys(command);
    for (const QString &field : std::as_const(m_parsed.global.fields)) {
        if (!keys.contains(field)) {
            finish(complaint(Exit::WrongArguments,
                translate("cli", "--field: %1 has no field %2; it has: %3.")
                    .arg(QLatin1String(command.name), field, keys.join(QLatin1String(", ")))));
            return;
        }
    }
    if (!openPlace(command))
        return;
    const Call call { .global = m_parsed.global,
        .arguments = m_parsed.arguments,
        .clock = m_clock,
        .ids = m_ids,
        .profile = m_profile,
        .place = m_place.get(),
        .openMs = m_openMs,
        .queue = &m_queue,
        .receiver = this,
        .print = [this](const Reply &reply) { print(reply); } };
    deliver(command.run(call), this, [this](const Result<Reply> &result) { finish(result); });
}

bool Program::openPlace(const Command &command)
{
    if (command.profile == Profile::None)
        return true;
    QElapsedTimer timer;
    timer.start();
    auto place = newsroom::Workplace::open(m_profile, m_clock, m_ids, store::Access::ReadWrite);
    // Reading must work on a profile that belongs to somebody else, lies on a read-only medium or on a full
    // disk.
    const Reason refused = place ? Reason::Unspecified : place.error().reason;
    if (command.profile == Profile::Read
        && (refused == Reason::ProfileUnwritable || refused == Reason::DiskFull)) {
        place = newsroom::Workplace::open(m_profile, m_clock, m_ids, store::Access::ReadOnly);
        if (place && refused == Reason::DiskFull)
            sayError(translate("cli",
                "The drive is full: nothing can be saved in this profile. What is stored there is shown."));
    }
    if (!place) {
        finish(fail(place.error()));
        return false;
    }
    m_place = std::move(*place);
    m_openMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    sayOpenReport();
    return true;
}

void Program::sayOpenReport() const
{
    const store::OpenReport &report = m_place->report();
    if (!report.replaced)
        return;
    if (report.setAside.isEmpty()) {
        sayError(report.restoredFrom.isEmpty()
                ? translate("cli",
                    "The article store was missing; a new one was filled from the journal. See "
                    "broadsheet-cli doctor.")
                : translate("cli",
                    "The article store was missing; backup %1 and the journal took its place. See "
                    "broadsheet-cli doctor.")
                      .arg(report.restoredFrom));
        return;
    }
    sayError(report.restoredFrom.isEmpty() ? translate("cli",
                 "The article store was damaged and is kept as %1; a new one was filled from the journal. "
                 "See broadsheet-cli doctor.")
                                                 .arg(report.setAside)
                                           : translate("cli",
                                               "The article store was damaged and is kept as %1; backup %2 "
                                               "and the journal took its place. See broadsheet-cli doctor.")
                                                 .arg(report.setAside, report.restoredFrom));
}

void Program::print(const Reply &reply)
{
    if (!writeOut(rendered(reply, m_parsed.global))) {
        m_outputClosed = true;
        const int why = errno;
        if (why != EPIPE)
            sayError(translate("cli",
                "The output could not be written. What was done stays done; ask again with show or list."));
        QCoreApplication::exit(why == EPIPE ? pipeClosed : static_cast<int>(Exit::Failed));
    }
}

void Program::finish(const Result<Reply> &result)
{
    if (!result) {
        sayError(newsroom::explain(result.error()));
        QCoreApplication::exit(static_cast<int>(exitOf(result.error())));
        return;
    }
    for (const QString &message : result->messages)
        sayError(message);
    print(*result);
    if (!m_outputClosed)
        leave(static_cast<int>(result->exit));
}

void Program::leave(int code)
{
    if (!m_place || m_parsed.command->profile != Profile::Write) {
        QCoreApplication::exit(code);
        return;
    }
    // The answer is out already. What was asked is done, whatever becomes of the copy.
    deliver(newsroom::backUpIfDue(*m_place), this,
        [code](const Result<std::optional<newsroom::BackupInfo>> &made) {
            if (!made)
                sayError(newsroom::explainNoBackup(made.error()));
            QCoreApplication::exit(code);
        });
}

int Program::close(int code)
{
    // Services of verbs work with the profile: they go first.
    const QObjectList services = children();
    qDeleteAll(services);
    m_place.reset();
    return code;
}

} // namespace broadsheet::cli
