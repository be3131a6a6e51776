// SPDX-License-Identifier: GPL-3.0-or-later
// The file of one version of an article: articles/<id>/<n>.json (layout.md).
#pragma once

#include "core/article.h"
#include "core/workflow.h"

namespace broadsheet::sync::folder {

struct VersionFile {
    ArticleId article;
    int version = 0;
    /// The version that was the newest when this one was written; 0 = none.
    int parent = 0;
    /// Names the text; an act that changes no text repeats the previous one.
    RevisionId revision = {};
    QString by = {};
    /// As its writer saw it; what counts is the list of staff in `newsroom`.
    QString role = {};
    /// Version of the newsroom's settings that was in force.
    int newsroom = 0;
    /// The drive's clock.
    Instant at {};
    OutboxId op = {};
    /// Who linked it, where that is not `by` (a schedule that came due).
    QString via = {};
    ArticleText text = {};
    /// act, note, meant, pin, time, argument and overrideReason; the rest follows from the file.
    std::optional<RecordedAct> act = {};

    bool operator==(const VersionFile &) const = default;
};

QByteArray toBytes(const VersionFile &file);
/// FolderNewer: the format number is higher than ours. FolderDamaged: not a whole version of that article and
/// number, or its text does not match its hash; detail says what.
Result<VersionFile> versionFromBytes(const QByteArray &bytes, ArticleId article, int version);
/// What replay() needs of it; `role` nothing = the writer was not on the list, then it counts as a plain
/// save. `rules` are those of the settings that the file names.
RecordedAct recordedAct(
    const VersionFile &file, std::optional<Role> role, const std::optional<SiteRules> &rules);
/// The text as a revision of origin Remote.
Revision revisionOf(const VersionFile &file, std::optional<RevisionId> parent);
/// Hex hashes of the media that a text names (`bs-media:<sha256>`), each once, in order.
QStringList mediaNamedBy(const ArticleText &text);

} // namespace broadsheet::sync::folder
