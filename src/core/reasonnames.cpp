// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reasonnames.h"

#include <QHash>

namespace broadsheet {

// A switch, so that a new reason without a name does not compile quietly.
QLatin1String reasonName(Reason reason)
{
    switch (reason) {
    case Reason::Unspecified:
        return QLatin1String("");
    case Reason::UnknownArticle:
        return QLatin1String("unknown-article");
    case Reason::AmbiguousArticle:
        return QLatin1String("ambiguous-article");
    case Reason::PrefixTooShort:
        return QLatin1String("prefix-too-short");
    case Reason::UnknownRevision:
        return QLatin1String("unknown-revision");
    case Reason::AmbiguousRevision:
        return QLatin1String("ambiguous-revision");
    case Reason::UnknownNote:
        return QLatin1String("unknown-note");
    case Reason::UnknownSite:
        return QLatin1String("unknown-site");
    case Reason::AmbiguousSite:
        return QLatin1String("ambiguous-site");
    case Reason::SiteNameTaken:
        return QLatin1String("site-name-taken");
    case Reason::UnknownField:
        return QLatin1String("unknown-field");
    case Reason::FieldNotSettable:
        return QLatin1String("field-not-settable");
    case Reason::BadFieldValue:
        return QLatin1String("bad-field-value");
    case Reason::FieldIsNotAList:
        return QLatin1String("field-is-not-a-list");
    case Reason::BadTime:
        return QLatin1String("bad-time");
    case Reason::TimeInGap:
        return QLatin1String("time-in-gap");
    case Reason::TimeAmbiguous:
        return QLatin1String("time-ambiguous");
    case Reason::TimeNotAhead:
        return QLatin1String("time-not-ahead");
    case Reason::UnknownZone:
        return QLatin1String("unknown-zone");
    case Reason::NoSuchBlock:
        return QLatin1String("no-such-block");
    case Reason::BlockHasNoText:
        return QLatin1String("block-has-no-text");
    case Reason::UnknownBackup:
        return QLatin1String("unknown-backup");
    case Reason::NoSite:
        return QLatin1String("no-site");
    case Reason::StageForbids:
        return QLatin1String("stage-forbids");
    case Reason::RightMissing:
        return QLatin1String("right-missing");
    case Reason::NotYours:
        return QLatin1String("not-yours");
    case Reason::ApprovalMissing:
        return QLatin1String("approval-missing");
    case Reason::ApprovalByOther:
        return QLatin1String("approval-by-other");
    case Reason::NoteMissing:
        return QLatin1String("note-missing");
    case Reason::Embargoed:
        return QLatin1String("embargoed");
    case Reason::EmbargoPast:
        return QLatin1String("embargo-past");
    case Reason::NothingToInclude:
        return QLatin1String("nothing-to-include");
    case Reason::Frozen:
        return QLatin1String("frozen");
    case Reason::ReadOnlyHere:
        return QLatin1String("read-only-here");
    case Reason::KeptHere:
        return QLatin1String("kept-here");
    case Reason::ConflictOpen:
        return QLatin1String("conflict-open");
    case Reason::CheckFailed:
        return QLatin1String("check-failed");
    case Reason::SiteFixed:
        return QLatin1String("site-fixed");
    case Reason::TimePassed:
        return QLatin1String("time-passed");
    case Reason::TextChanged:
        return QLatin1String("text-changed");
    case Reason::NothingWaiting:
        return QLatin1String("nothing-waiting");
    case Reason::NoConflict:
        return QLatin1String("no-conflict");
    case Reason::FileMissing:
        return QLatin1String("file-missing");
    case Reason::FileUnreadable:
        return QLatin1String("file-unreadable");
    case Reason::FileTooLarge:
        return QLatin1String("file-too-large");
    case Reason::NotUtf8:
        return QLatin1String("not-utf8");
    case Reason::NulBytes:
        return QLatin1String("nul-bytes");
    case Reason::TooDeep:
        return QLatin1String("too-deep");
    case Reason::TooManyBlocks:
        return QLatin1String("too-many-blocks");
    case Reason::EmptyInput:
        return QLatin1String("empty-input");
    case Reason::UnknownFormat:
        return QLatin1String("unknown-format");
    case Reason::NotAnImage:
        return QLatin1String("not-an-image");
    case Reason::ImageTooLarge:
        return QLatin1String("image-too-large");
    case Reason::ProfileUnwritable:
        return QLatin1String("profile-unwritable");
    case Reason::ProfileNewer:
        return QLatin1String("profile-newer");
    case Reason::ProfileBusy:
        return QLatin1String("profile-busy");
    case Reason::StoreDamaged:
        return QLatin1String("store-damaged");
    case Reason::DiskFull:
        return QLatin1String("disk-full");
    case Reason::LockedElsewhere:
        return QLatin1String("locked-elsewhere");
    case Reason::BackupBad:
        return QLatin1String("backup-bad");
    case Reason::JournalDamaged:
        return QLatin1String("journal-damaged");
    case Reason::BodyDamaged:
        return QLatin1String("body-damaged");
    case Reason::FolderMissing:
        return QLatin1String("folder-missing");
    case Reason::FolderNotEmpty:
        return QLatin1String("folder-not-empty");
    case Reason::FolderNewer:
        return QLatin1String("folder-newer");
    case Reason::FolderDamaged:
        return QLatin1String("folder-damaged");
    case Reason::FolderUnwritable:
        return QLatin1String("folder-unwritable");
    case Reason::FolderWithoutLinks:
        return QLatin1String("folder-without-links");
    case Reason::FolderHung:
        return QLatin1String("folder-hung");
    case Reason::LoginNotOnList:
        return QLatin1String("login-not-on-list");
    case Reason::LoginOnList:
        return QLatin1String("login-on-list");
    case Reason::ChiefOnly:
        return QLatin1String("chief-only");
    case Reason::LastChief:
        return QLatin1String("last-chief");
    case Reason::BadLogin:
        return QLatin1String("bad-login");
    case Reason::VersionTaken:
        return QLatin1String("version-taken");
    case Reason::OutcomeUnknown:
        return QLatin1String("outcome-unknown");
    case Reason::SenderBusy:
        return QLatin1String("sender-busy");
    case Reason::FileUnwritable:
        return QLatin1String("file-unwritable");
    }
    return {};
}

namespace {

QHash<QString, Reason> reasonsByName()
{
    QHash<QString, Reason> reasons;
    for (int i = 0; i <= static_cast<int>(lastReason); ++i) {
        const auto reason = static_cast<Reason>(i);
        reasons.insert(reasonName(reason), reason);
    }
    return reasons;
}

} // namespace

Reason reasonFromName(const QString &name)
{
    static const QHash<QString, Reason> reasons = reasonsByName();
    return reasons.value(name, Reason::Unspecified);
}

} // namespace broadsheet
