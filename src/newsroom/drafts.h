// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: new articles, fields, bodies, versions. Every change is journalled before it counts as saved.
#pragma once

#include "core/textdiff.h"
#include "newsroom/context.h"

#include <functional>

namespace broadsheet::newsroom {

struct NewArticle {
    /// Name of the site; empty = the only site, else none.
    QString site = {};
    QString kind = {};
    QString headline = {};
    QString language = {};
};

/// One `FIELD=VALUE`, `FIELD+=VALUE` or `FIELD-=VALUE`.
struct FieldEdit {
    enum class How { Assign, Add, Remove };
    QString field;
    How how = How::Assign;
    QString value;
};

/// One place where two versions differ.
struct Difference {
    /// Empty for a block.
    QString field = {};
    /// Visible indices; -1 = not on that side.
    int before = -1;
    int after = -1;
    std::vector<TextRun> runs = {};
};

class Drafts {
public:
    explicit Drafts(Context context);

    Result<store::ArticleState> create(const NewArticle &wanted);
    /// A new article of mine with the same text and embargo, for the same site but not bound to what is
    /// there: notes, assignment, planned times and address stay with the old one.
    Result<store::ArticleState> duplicate(ArticleId id);
    /// UnknownField, FieldNotSettable, BadFieldValue, FieldIsNotAList, Frozen: nothing is changed. Lede
    /// follows the first paragraph by DESIGN.md section 4. `site=NAME` chooses the site before the first send
    /// (SiteFixed later), `keepHere=yes|no`.
    Result<store::ArticleState> set(ArticleId id, const std::vector<FieldEdit> &wanted);
    /// Cuts the working copy first, then a revision with the body that `change` makes of the newest one.
    Result<store::ArticleState> edit(ArticleId id, const std::function<Result<Body>(const Body &)> &change);
    /// From `from` to `to`; without `to` the head, without both base (or parent) to head.
    Result<std::vector<Difference>> diff(ArticleId id, const QString &from, const QString &to) const;
    /// A new revision with the text of `revision` (or only its visible block `block`).
    Result<store::ArticleState> revert(ArticleId id, const QString &revision, std::optional<int> block);
    /// The newest text: the working copy where there is one, else the head.
    Result<Revision> newest(ArticleId id) const;

    Result<store::ArticleState> addNote(ArticleId id, std::optional<int> block, const QString &text);
    Result<store::ArticleState> resolveNote(ArticleId id, const QString &notePrefix);

private:
    Context m_context;
};

} // namespace broadsheet::newsroom
