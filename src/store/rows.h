// SPDX-License-Identifier: GPL-3.0-or-later
// The values that the store hands out and takes in. No SQL, no Qt Sql.
#pragma once

#include "core/draftstate.h"
#include "core/outbox.h"
#include "core/workflow.h"

#include <variant>

namespace broadsheet::store {

enum class SiteKind { Folder, WordPress };
QString toString(SiteKind kind);

/// A publishing endpoint that this profile knows.
struct Site {
    SiteId id;
    QString name;
    SiteKind kind = SiteKind::Folder;
    /// The folder's absolute path, or the address of the REST root.
    QString address;
    /// Who I am there.
    QString login;
    /// "ok", "offline", "auth-lost", "frozen", "not-on-list".
    QString state = QStringLiteral("ok");
    /// Opaque; where the next pull goes on.
    QByteArray cursor = {};
    /// As last read from the site.
    Newsroom newsroom = {};

    /// My person there; a nameless reporter without rights when the login is not on the list.
    Person me() const;

    bool operator==(const Site &) const = default;
};

/// Everything about one article that lists and `show` need; all of it derived in one place from the rows.
struct ArticleState {
    ArticleId id;
    std::optional<SiteId> site = {};
    QString remoteId = {};
    bool keepHere = false;
    RevisionId head = {};
    /// The site's last echo; nothing = never sent.
    std::optional<RevisionId> base = {};
    /// Version number of the base on a folder; 0 = never sent.
    int baseVersion = 0;
    /// Of the head (or of the working copy where there is one).
    Fields fields = {};
    int words = 0;
    Instant modified {};
    /// What the site says, and the same with my queued acts applied.
    Standing onSite = {};
    Standing shown = {};
    bool newerEdits = false;
    bool conflictOpen = false;
    Durability durability = Durability::Computer;
    Transport transport = Transport::Idle;
    /// Why parked or waiting; with it the detail.
    Reason reason = Reason::Unspecified;
    QString detail = {};
};

struct ListFilter {
    std::optional<SiteId> site = {};
    std::optional<Stage> stage = {};
    /// Parked, conflict, returned to me, or submitted where I may approve.
    bool needsMe = false;
    /// My login, for needsMe.
    QString me = {};
    int limit = 50;
    int offset = 0;
};

/// What lists are sorted and chosen by, without the text.
struct ListKey {
    ArticleId id;
    Instant modified {};
    Stage stage = Stage::Draft;
    std::optional<SiteId> site = {};
    /// Writer of the first version on the site; empty = it never left this computer.
    QString owner = {};
};

/// One sorted run of articles; each combination has its index.
struct KeyRange {
    std::optional<Stage> stage = {};
    std::optional<QString> owner = {};
    std::optional<SiteId> site = {};
    /// Only articles that belong to some site.
    bool onSite = false;
    int limit = 50;
    int offset = 0;
};

struct RevisionLine {
    RevisionId id;
    Instant at {};
    QString who;
    Origin origin = Origin::Typed;
    /// contentHash, 32 bytes.
    QByteArray sha256;
    std::optional<RevisionId> parent = {};
};

struct SearchHit {
    ArticleId id;
    QString headline;
    /// Cut from the original text, hits between U+2039 and U+203A.
    QString snippet;
    Instant modified {};
};

/// Text that is on the screen but in no revision yet (autosave).
struct WorkingCopy {
    ArticleId article;
    RevisionId parent;
    ArticleText text;
    Instant at {};
};

/// A version of an article as its site keeps it; `act.revision` is its text.
struct SiteVersion {
    RecordedAct act;
    /// The outbox row that wrote it, where one of ours did; null for others'.
    OutboxId op = {};
};

/// An open conflict: three revisions; the hunks follow from core::merge.
struct ConflictRow {
    ArticleId article;
    RevisionId base;
    RevisionId mine;
    RevisionId theirs;
    /// The merge is clean but waits for a person (from submitted on).
    bool prepared = false;
};

struct MediaRow {
    /// SHA-256 in hex.
    QString sha;
    QString mime;
    QString suffix;
    qint64 bytes = 0;
    int width = 0;
    int height = 0;
    /// JSON of media::ImageRights, empty = none.
    QByteArray rights = {};
};

// Changes: what a transaction does. Each is idempotent (ids decide), so that the journal can be replayed.

/// A new article with its first revision.
struct CreateArticle {
    Revision first;
    std::optional<SiteId> site = {};
};

/// A revision; as head unless said otherwise. A working copy whose parent it replaces is dropped.
struct CutRevision {
    Revision revision;
    bool makeHead = true;
};

struct SetHead {
    ArticleId article;
    RevisionId head;
};

struct KeepWorkingCopy {
    WorkingCopy copy;
};

struct ChooseSite {
    ArticleId article;
    std::optional<SiteId> site;
};

struct SetKeepHere {
    ArticleId article;
    bool keepHere = false;
};

/// Adds the row, or replaces the one with that id.
struct PutOutboxRow {
    OutboxRow row;
};

struct RemoveOutboxRow {
    OutboxId id;
    ArticleId article;
};

/// Versions read from the site, or written by us: appended to the chain; the last one becomes the base.
struct AddVersions {
    ArticleId article;
    QString remoteId;
    std::vector<SiteVersion> versions;
    /// Texts that are not known yet, by revision id, origin Remote.
    std::vector<Revision> texts;
};

struct PutConflict {
    ConflictRow conflict;
};

struct CloseConflict {
    ArticleId article;
};

struct PutSite {
    Site site;
};

struct RemoveSite {
    SiteId id;
};

struct PutMedia {
    MediaRow media;
};

/// That a site has this media file (never upload it twice).
struct MediaOnSite {
    QString sha;
    SiteId site;
    QString address;
};

using Change = std::variant<CreateArticle, CutRevision, SetHead, KeepWorkingCopy, ChooseSite, SetKeepHere,
    PutOutboxRow, RemoveOutboxRow, AddVersions, PutConflict, CloseConflict, PutSite, RemoveSite, PutMedia,
    MediaOnSite>;

} // namespace broadsheet::store
