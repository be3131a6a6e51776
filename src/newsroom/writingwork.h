// SPDX-License-Identifier: GPL-3.0-or-later
// What Writing has done for it on the journal, store and reader queues; values in, values out.
#pragma once

#include "newsroom/articlesheet.h"
#include "newsroom/workplace.h"

#include <functional>
#include <memory>

namespace broadsheet::newsroom {

/// The revision that the text on a screen grows from.
struct Ground {
    RevisionId id;
    ArticleText text;
};

/// A text that was kept from a screen, and what a cut makes of it where the lede follows.
struct OwnText {
    QByteArray hash;
    QByteArray followed;
    QString lede;
};

/// What a screen knows of the stored article.
struct Known {
    RevisionId head;
    Ground ground;
    /// Kept since the ground moved.
    std::vector<OwnText> own = {};
};

/// Where the screen stands now.
struct Standpoint {
    RevisionId head;
    Ground ground;
    /// The head has words that the screen does not show.
    bool foreign = false;
    /// The lede that the cut changed, as the screen shows it.
    std::optional<QString> staleLede = {};
};

struct Seen {
    ArticleSheet sheet;
    /// contentHash of the sheet's text.
    QByteArray hash;
    Standpoint stands;
};

/// For a screen that shows nothing yet.
Result<Seen> seeFirst(const Context &context, ArticleId id);
/// As it is now, for a screen that knows `known`.
Result<Seen> seeAgain(const Context &context, ArticleId id, const Known &known);

using ArticleWork = std::function<Result<void>(Context, ArticleId)>;

struct AfterCut {
    /// After the cut and before the work.
    Standpoint cut;
    /// Whether the work changed words that a paper shows.
    bool changedText = false;
    /// The head after the work; its text is the sheet's.
    RevisionId head;
    ArticleSheet sheet;
    QByteArray hash;
    /// Why the work was not done.
    std::optional<Error> refused = {};
};

/// Texts that are journalled and could not be stored; on the store's thread only.
struct Unstored {
    std::optional<store::JournalPosition> position = {};
    store::WorkingCopy copy = {};
};

/// Cuts what is kept of the article, then does `work` (nothing = no work). On the store's thread.
Result<AfterCut> cutAndWork(
    const Context &context, ArticleId id, const Known &known, Unstored &unstored, const ArticleWork &work);

/// One autosave.
struct Keep {
    store::WorkingCopy copy;
    QByteArray before;
    /// Where the same text was kept already for this parent nothing is written.
    RevisionId parentBefore;
    ArticleText groundText;
};

struct Kept {
    OwnText text;
    /// False = it was kept already.
    bool written = false;
};

/// Appends and syncs, then posts to the store. On the journal's thread.
Result<Kept> keepText(Workplace &place, const Keep &keep, const std::shared_ptr<Unstored> &unstored);

/// Kicker, headline, lede and body: what a paper shows.
bool sameOnPaper(const ArticleText &a, const ArticleText &b);
/// Whether a window has something else to show beside the text.
bool showsOtherwise(const ArticleSheet &a, const ArticleSheet &b);

} // namespace broadsheet::newsroom
