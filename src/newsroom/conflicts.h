// SPDX-License-Identifier: GPL-3.0-or-later
// Places that two people changed differently: shown, and settled by a person.
#pragma once

#include "core/merge.h"
#include "newsroom/context.h"

namespace broadsheet::newsroom {

struct ConflictView {
    ArticleId article;
    /// A clean merge that waits for a person has no hunks.
    bool prepared = false;
    std::vector<Hunk> hunks = {};
};

class Conflicts {
public:
    explicit Conflicts(Context context);

    Result<std::vector<ConflictView>> all() const;
    Result<ConflictView> of(ArticleId id) const;
    /// Settles on the versions that `of` shows; both texts stay as revisions. NoConflict.
    Result<store::ArticleState> settle(ArticleId id, Choice choice);
    /// A choice for each hunk that `of` shows, in order. TextChanged when there are not as many any more.
    Result<store::ArticleState> settleEach(ArticleId id, const std::vector<Choice> &choices);
    Result<store::ArticleState> settleWith(ArticleId id, const Body &body);

private:
    Context m_context;
};

} // namespace broadsheet::newsroom
