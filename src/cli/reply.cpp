// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reply.h"

#include <algorithm>
#include <iterator>

namespace broadsheet::cli {

namespace {

/// Whether the mistake lies in the words of the command line, not in a file or a text.
bool isWrongArgument(Reason reason)
{
    constexpr Reason wrong[] = { Reason::PrefixTooShort, Reason::UnknownField, Reason::FieldNotSettable,
        Reason::BadFieldValue, Reason::FieldIsNotAList, Reason::BadTime, Reason::TimeInGap,
        Reason::TimeAmbiguous, Reason::UnknownZone, Reason::BadLogin };
    return std::find(std::begin(wrong), std::end(wrong), reason) != std::end(wrong);
}

bool needsPerson(Reason reason)
{
    return reason == Reason::CheckFailed || reason == Reason::TimePassed || reason == Reason::ConflictOpen;
}

} // namespace

Reply complaint(Exit exit, const QString &line)
{
    Reply reply;
    reply.exit = exit;
    reply.messages = { line };
    return reply;
}

Exit exitOf(const Error &error)
{
    if (needsPerson(error.reason))
        return Exit::NeedsPerson;
    if (error.reason == Reason::OutcomeUnknown || error.reason == Reason::SenderBusy)
        return Exit::OutOfReach;
    switch (error.kind) {
    case ErrorKind::Conflict:
        return Exit::NeedsPerson;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return Exit::OutOfReach;
    case ErrorKind::BadInput:
        return isWrongArgument(error.reason) ? Exit::WrongArguments : Exit::Failed;
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
    case ErrorKind::ServerSaid:
    case ErrorKind::Damaged:
    case ErrorKind::DiskFull:
    case ErrorKind::Busy:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        return Exit::Failed;
    }
    return Exit::Failed;
}

} // namespace broadsheet::cli
