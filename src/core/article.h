// SPDX-License-Identifier: GPL-3.0-or-later
// The text of an article and its immutable revisions.
#pragma once

#include "core/block.h"
#include "core/fields.h"
#include "core/ids.h"

#include <optional>

namespace broadsheet {

/// Everything that a revision holds.
struct ArticleText {
    Fields fields;
    Body body;

    bool operator==(const ArticleText &) const = default;
};

/// SHA-256 (32 bytes) over the canonical JSON of the fields and the hashes of the blocks: equal = the same
/// text.
QByteArray contentHash(const ArticleText &text);
/// The same from what a store keeps: the canonical JSON of the fields and the blocks' hashes, joined.
QByteArray contentHash(const QByteArray &fieldsJson, const QByteArray &blockHashes);
/// The pin of DESIGN.md section 5 (32 bytes): headline, lede, authors, terms, image, the public fields, the
/// body; never slug, stage, dates, notes or assignment.
QByteArray pinOf(const ArticleText &text);

enum class Origin { Typed, Remote, Merge, Recovered, Import };
/// "typed", "remote", "merge", "recovered", "import".
QString toString(Origin origin);
std::optional<Origin> originFromString(const QString &text);

/// Immutable. Order of revisions = parent links, never clocks.
struct Revision {
    RevisionId id;
    ArticleId article;
    std::optional<RevisionId> parent = {};
    std::optional<RevisionId> parent2 = {};
    Origin origin = Origin::Typed;
    Instant at {};
    /// Login of the writer; empty = this computer's person before a site was chosen.
    QString who = {};
    ArticleText text = {};

    bool operator==(const Revision &) const = default;
};

} // namespace broadsheet
