// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong for outside reasons, as a value. Sentences for people are made in newsroom/explain.
#pragma once

#include <QString>

namespace broadsheet {

/// The consequence for the caller; decides the exit code and whether to try again.
enum class ErrorKind {
    NotFound,
    Refused,
    Conflict,
    Offline,
    Timeout,
    ServerSaid,
    BadInput,
    Damaged,
    DiskFull,
    Busy,
    Cancelled,
    Internal
};

/// The exact cause. Each one has a sentence in newsroom/explain (a switch without default).
enum class Reason {
    Unspecified,
    // ids and arguments
    UnknownArticle,
    AmbiguousArticle,
    PrefixTooShort,
    UnknownRevision,
    AmbiguousRevision,
    UnknownNote,
    UnknownSite,
    AmbiguousSite,
    SiteNameTaken,
    UnknownField,
    FieldNotSettable,
    BadFieldValue,
    FieldIsNotAList,
    BadTime,
    TimeInGap,
    TimeAmbiguous,
    TimeNotAhead,
    UnknownZone,
    NoSuchBlock,
    BlockHasNoText,
    UnknownBackup,
    // acts
    NoSite,
    StageForbids,
    RightMissing,
    NotYours,
    ApprovalMissing,
    ApprovalByOther,
    NoteMissing,
    Embargoed,
    EmbargoPast,
    NothingToInclude,
    Frozen,
    ReadOnlyHere,
    KeptHere,
    ConflictOpen,
    CheckFailed,
    SiteFixed,
    TimePassed,
    TextChanged,
    NothingWaiting,
    NoConflict,
    // files read
    FileMissing,
    FileUnreadable,
    FileTooLarge,
    NotUtf8,
    NulBytes,
    TooDeep,
    TooManyBlocks,
    EmptyInput,
    UnknownFormat,
    NotAnImage,
    ImageTooLarge,
    // store and profile
    ProfileUnwritable,
    ProfileNewer,
    ProfileBusy,
    StoreDamaged,
    DiskFull,
    LockedElsewhere,
    BackupBad,
    JournalDamaged,
    BodyDamaged,
    // sites and folders
    FolderMissing,
    FolderNotEmpty,
    FolderNewer,
    FolderDamaged,
    FolderUnwritable,
    FolderWithoutLinks,
    FolderHung,
    LoginNotOnList,
    LoginOnList,
    ChiefOnly,
    LastChief,
    BadLogin,
    VersionTaken,
    OutcomeUnknown,
    SenderBusy,
    FileUnwritable
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    Reason reason = Reason::Unspecified;
    /// What it is about: an id, a name, a path, a field. Shown to people.
    QString subject = {};
    /// For the log and --json; never article text or credentials.
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace broadsheet
