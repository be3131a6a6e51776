// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/deskrows.h"

#include "newsroom/desk.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr int mostOfAStage = 200;
constexpr int mostNeeding = 500;

bool isOfToday(const store::ArticleState &state, Instant dayStart)
{
    const Standing &shown = state.shown;
    const auto publicSince = shown.updatedAt ? shown.updatedAt : shown.publishedAt;
    return publicSince.value_or(state.modified) >= dayStart;
}

} // namespace

Result<std::vector<DeskRow>> deskRows(const Context &context, Instant dayStart)
{
    std::vector<DeskRow> rows;
    for (const Stage stage : allStages()) {
        if (stage == Stage::Spiked)
            continue;
        auto page = libraryPage(context, { .shelf = Shelf::Desk, .stage = stage, .limit = mostOfAStage });
        if (!page)
            return fail(page.error());
        const bool done = stage == Stage::Published || stage == Stage::Killed;
        for (LibraryRow &row : page->rows) {
            if (!done || isOfToday(row.state, dayStart))
                rows.push_back({ std::move(row) });
        }
    }
    auto needing = libraryPage(context, { .shelf = Shelf::NeedsMe, .limit = mostNeeding });
    if (!needing)
        return fail(needing.error());
    for (LibraryRow &need : needing->rows) {
        const auto known = std::find_if(rows.begin(), rows.end(),
            [&need](const DeskRow &row) { return row.article.state.id == need.state.id; });
        // What needs me is on the desk, whatever it is.
        if (known == rows.end())
            rows.push_back({ std::move(need), true });
        else
            known->needsMe = true;
    }
    return rows;
}

std::vector<CheckCount> checkCounts(const Context &context, const std::vector<ArticleId> &articles)
{
    const Desk desk(context);
    std::vector<CheckCount> counts;
    for (const ArticleId &id : articles) {
        CheckCount count;
        const auto results = desk.check(id, Act::Publish);
        for (const CheckResult &rule : results ? *results : std::vector<CheckResult>()) {
            ++count.all;
            count.good += rule.ok ? 1 : 0;
            count.blocks = count.blocks || (!rule.ok && rule.required);
        }
        counts.push_back(count);
    }
    return counts;
}

} // namespace broadsheet::newsroom
