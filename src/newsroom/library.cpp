// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/library.h"

#include "newsroom/attention.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr int mostCounted = 9999;
/// As many of the newest hits as the index ranks.
constexpr int mostHits = 1000;

using Sites = std::vector<store::Site>;
using KeyRanges = std::vector<store::KeyRange>;

bool isMine(const Sites &sites, const store::ListKey &key)
{
    return key.owner.isEmpty() || std::any_of(sites.begin(), sites.end(), [&key](const store::Site &site) {
        return key.site == site.id && key.owner == site.login;
    });
}

store::ListKey keyOf(const store::ArticleState &state)
{
    return { state.id, state.modified, state.shown.stage, state.site, state.onSite.owner };
}

bool onShelf(const Sites &sites, Shelf shelf, const store::ListKey &key)
{
    switch (shelf) {
    case Shelf::Mine:
        return isMine(sites, key);
    case Shelf::NeedsMe:
    case Shelf::All:
        return true;
    case Shelf::Desk:
        return key.site && key.stage != Stage::Spiked && (key.stage != Stage::Draft || isMine(sites, key));
    case Shelf::Trash:
        return key.stage == Stage::Spiked;
    }
    return false;
}

/// Spiked articles stand in the trash, and where somebody asks for them.
bool isWanted(const Sites &sites, const LibraryQuery &query, const store::ListKey &key)
{
    const bool stageFits
        = query.stage ? key.stage == *query.stage : key.stage != Stage::Spiked || query.shelf == Shelf::Trash;
    return stageFits && onShelf(sites, query.shelf, key) && (!query.site || key.site == query.site)
        && (query.segment != Segment::Drafts || key.stage == Stage::Draft);
}

/// Mine: what never left this computer, and what I began on each site.
KeyRanges rangesOfMine(const Sites &sites, store::KeyRange range)
{
    KeyRanges ranges;
    range.owner = QString();
    ranges.push_back(range);
    for (const store::Site &site : sites) {
        if (site.login.isEmpty() || (range.site && range.site != site.id))
            continue;
        store::KeyRange own = range;
        own.owner = site.login;
        own.site = site.id;
        ranges.push_back(own);
    }
    return ranges;
}

KeyRanges rangesOfDesk(const Sites &sites, store::KeyRange range)
{
    range.onSite = true;
    KeyRanges ranges;
    for (const Stage stage : allStages()) {
        if (stage == Stage::Spiked || (range.stage && range.stage != stage))
            continue;
        store::KeyRange one = range;
        one.stage = stage;
        if (stage == Stage::Draft) {
            for (const store::KeyRange &own : rangesOfMine(sites, one))
                ranges.push_back(own);
        } else {
            ranges.push_back(one);
        }
    }
    return ranges;
}

/// The sorted runs that a shelf is merged from; nothing stands in two of them.
KeyRanges rangesOf(const Sites &sites, const LibraryQuery &query)
{
    store::KeyRange range { .stage = query.stage, .site = query.site };
    if (query.segment == Segment::Drafts) {
        if (query.stage && *query.stage != Stage::Draft)
            return {};
        range.stage = Stage::Draft;
    }
    switch (query.shelf) {
    case Shelf::Mine:
        return rangesOfMine(sites, range);
    case Shelf::Desk:
        return rangesOfDesk(sites, range);
    case Shelf::Trash:
        if (range.stage && *range.stage != Stage::Spiked)
            return {};
        range.stage = Stage::Spiked;
        return { range };
    case Shelf::NeedsMe:
    case Shelf::All:
        return { range };
    }
    return {};
}

/// What the page is cut from, and how many of it stand before the page.
struct Candidates {
    std::vector<store::ListKey> keys;
    size_t skip = 0;
};

Result<Candidates> newestKeys(const Context &context, const Sites &sites, const LibraryQuery &query)
{
    KeyRanges ranges = rangesOf(sites, query);
    Candidates found;
    // A single run is cut by the database; several are merged from their beginnings.
    const bool alone = ranges.size() == 1;
    found.skip = alone ? 0 : static_cast<size_t>(query.offset);
    for (store::KeyRange &range : ranges) {
        range.limit = query.limit + 1 + static_cast<int>(found.skip);
        range.offset = alone ? query.offset : 0;
        const auto keys = context.store.keys(range);
        if (!keys)
            return fail(keys.error());
        found.keys.insert(found.keys.end(), keys->begin(), keys->end());
    }
    if (!alone) {
        std::stable_sort(found.keys.begin(), found.keys.end(),
            [](const auto &a, const auto &b) { return a.modified > b.modified; });
    }
    return found;
}

Result<std::vector<store::ListKey>> needingKeys(const Context &context, const Sites &sites)
{
    const auto needing = needingMe(context, sites, { .needsMe = true, .limit = mostCounted });
    if (!needing)
        return fail(needing.error());
    std::vector<store::ListKey> keys;
    for (const store::ArticleState &state : *needing)
        keys.push_back(keyOf(state));
    return keys;
}

/// Those that need me, or those that were found; both are few.
Result<Candidates> fewKeys(const Context &context, const Sites &sites, const LibraryQuery &query)
{
    const bool needing = query.shelf == Shelf::NeedsMe || query.segment == Segment::NeedsMe;
    Candidates few { {}, static_cast<size_t>(query.offset) };
    std::vector<store::ListKey> need;
    if (needing) {
        auto keys = needingKeys(context, sites);
        if (!keys)
            return fail(keys.error());
        need = std::move(*keys);
    }
    if (query.words.isEmpty()) {
        few.keys = std::move(need);
    } else {
        auto hits = context.store.found(query.words, mostHits, false);
        if (!hits)
            return fail(hits.error());
        few.keys = std::move(*hits);
        if (needing) {
            std::erase_if(few.keys, [&need](const store::ListKey &hit) {
                return std::none_of(
                    need.begin(), need.end(), [&hit](const store::ListKey &key) { return key.id == hit.id; });
            });
        }
    }
    std::erase_if(few.keys, [&](const store::ListKey &key) { return !isWanted(sites, query, key); });
    return few;
}

QString nameOf(const store::Site *site, const QString &login)
{
    const Person *person = site != nullptr ? site->newsroom.person(login) : nullptr;
    return person != nullptr && !person->name.isEmpty() ? person->name : login;
}

Result<LibraryRow> rowOf(
    const Context &context, const Sites &sites, const store::ListKey &key, const QString &words)
{
    auto state = context.store.article(key.id);
    if (!state)
        return fail(state.error());
    LibraryRow row { .state = std::move(*state) };
    if (!words.isEmpty()) {
        const auto snippet = context.store.snippet(key.id, words);
        if (!snippet)
            return fail(snippet.error());
        row.snippet = *snippet;
    }
    const auto site = std::find_if(sites.begin(), sites.end(),
        [&row](const store::Site &candidate) { return row.state.site == candidate.id; });
    const store::Site *its = site == sites.end() ? nullptr : &*site;
    if (its != nullptr)
        row.siteName = its->newsroom.name.isEmpty() ? its->name : its->newsroom.name;
    row.author = nameOf(its, row.state.fields.authors.value(0));
    row.holder = nameOf(its, row.state.fields.assignee);
    const auto &notes = row.state.fields.notes;
    row.openNotes = static_cast<int>(
        std::count_if(notes.begin(), notes.end(), [](const Note &note) { return !note.resolvedAt; }));
    return row;
}

Result<int> countRanges(const Context &context, const KeyRanges &ranges)
{
    int sum = 0;
    for (store::KeyRange range : ranges) {
        range.limit = mostCounted - sum;
        const auto counted = context.store.count(range);
        if (!counted)
            return fail(counted.error());
        sum += *counted;
    }
    return sum;
}

} // namespace

Result<LibraryPage> libraryPage(const Context &context, const LibraryQuery &query)
{
    const auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    const bool few
        = !query.words.isEmpty() || query.shelf == Shelf::NeedsMe || query.segment == Segment::NeedsMe;
    const auto found = few ? fewKeys(context, *sites, query) : newestKeys(context, *sites, query);
    if (!found)
        return fail(found.error());
    LibraryPage page;
    const size_t end = found->skip + static_cast<size_t>(query.limit);
    for (size_t i = found->skip; i < found->keys.size() && i < end; ++i) {
        auto row = rowOf(context, *sites, found->keys[i], query.words);
        if (!row)
            return fail(row.error());
        page.rows.push_back(std::move(*row));
    }
    page.more = found->keys.size() > end;
    return page;
}

Result<SegmentCounts> segmentCounts(const Context &context, Shelf shelf)
{
    const auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    LibraryQuery query { .shelf = shelf };
    SegmentCounts counts;
    const auto needing = needingKeys(context, *sites);
    if (!needing)
        return fail(needing.error());
    counts.needsMe = static_cast<int>(std::count_if(needing->begin(), needing->end(),
        [&](const store::ListKey &key) { return isWanted(*sites, query, key); }));
    if (shelf == Shelf::NeedsMe) {
        counts.all = counts.needsMe;
        return counts;
    }
    const auto all = countRanges(context, rangesOf(*sites, query));
    if (!all)
        return fail(all.error());
    counts.all = *all;
    query.segment = Segment::Drafts;
    const auto drafts = countRanges(context, rangesOf(*sites, query));
    if (!drafts)
        return fail(drafts.error());
    counts.drafts = *drafts;
    return counts;
}

} // namespace broadsheet::newsroom
