// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of articles for people: saved searches, segments with counts, pages, and search as you type.
#pragma once

#include "newsroom/context.h"

namespace broadsheet::newsroom {

/// The saved searches of the list.
enum class Shelf { Mine, NeedsMe, Desk, All, Trash };
/// The parts of a shelf.
enum class Segment { All, NeedsMe, Drafts };

struct LibraryQuery {
    Shelf shelf = Shelf::All;
    Segment segment = Segment::All;
    std::optional<SiteId> site = {};
    std::optional<Stage> stage = {};
    /// Empty = the whole shelf, newest first.
    QString words = {};
    int limit = 50;
    int offset = 0;

    bool operator==(const LibraryQuery &) const = default;
};

struct LibraryRow {
    store::ArticleState state;
    /// Set while searching: hits between U+2039 and U+203A.
    QString snippet = {};
    QString siteName = {};
    /// The first of the byline and who has it, by name where the site knows one.
    QString author = {};
    QString holder = {};
    int openNotes = 0;
};

struct LibraryPage {
    std::vector<LibraryRow> rows;
    /// Whether there is something behind this page.
    bool more = false;
};

struct SegmentCounts {
    int all = 0;
    int needsMe = 0;
    int drafts = 0;
};

/// Any connection (reader too). Mine = I am the owner or it never left this computer; Desk = on a site and
/// neither draft of others nor spiked; Trash = spiked.
Result<LibraryPage> libraryPage(const Context &context, const LibraryQuery &query);
/// Counts up to 9,999; more is 9,999.
Result<SegmentCounts> segmentCounts(const Context &context, Shelf shelf);

} // namespace broadsheet::newsroom
