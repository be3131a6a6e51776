// SPDX-License-Identifier: GPL-3.0-or-later
// An article as a use case finds it, and the one way in which new revisions are cut.
#pragma once

#include "core/textdiff.h"
#include "newsroom/context.h"

namespace broadsheet::newsroom {

/// State, newest revision and site, after the working copy was cut.
struct OpenArticle {
    store::ArticleState state;
    Revision head;
    std::optional<store::Site> site = {};
    /// Held from openArticle on: what is found here still stands when the change is recorded.
    std::shared_ptr<store::Turn> turn = {};

    /// My login on its site; empty without a site.
    QString me() const { return site ? site->login : QString(); }

    /// The zone in which times are read and said; UTC without a site.
    QByteArray zone() const;
    /// My rights on its site; none when the login is not on the list.
    Rights rights() const;
};

/// The readable text of a block, for merge and diff.
const BlockText &blockText();

/// Without cutting: for looking. The head is the stored one.
Result<OpenArticle> lookAt(const Context &context, ArticleId id);
/// Cuts the working copy first (merged with the head where the head moved meanwhile).
Result<OpenArticle> openArticle(const Context &context, ArticleId id);
/// As openArticle, for a change of text: Frozen for a killed article, NotYours where the site does not let me
/// write in it.
Result<OpenArticle> openForWriting(const Context &context, ArticleId id);

/// Why I may not write in it: Frozen, NotYours; Unspecified = I may.
Reason whyReadOnly(const OpenArticle &open);

/// The revision that follows the head with `next` (lede rule applied); nothing when it says the same.
std::optional<Revision> nextRevision(
    const Context &context, const OpenArticle &open, ArticleText next, Origin origin = Origin::Typed);
/// Records the revision after the head, where there is something new, and the state after it.
Result<store::ArticleState> saveText(const Context &context, const OpenArticle &open, ArticleText next);

/// A lede that equalled the first paragraph of `before` follows it; an empty lede stays empty.
void followLede(const ArticleText &before, ArticleText &after);

/// The site named, or the only one when `name` is empty; nothing when there are none or several. UnknownSite.
Result<std::optional<store::Site>> siteFor(const Context &context, const QString &name);
/// The standing rights of a login on a site.
Rights rightsOn(const store::Site &site);

} // namespace broadsheet::newsroom
