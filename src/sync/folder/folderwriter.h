// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out one step on a folder: looks at the chain as it is now, judges the act as every reader will,
// links the version.
#pragma once

#include "core/ids.h"
#include "sync/endpoint.h"
#include "sync/folder/folderindex.h"

namespace broadsheet::sync::folder {

class FolderWriter {
public:
    /// `now` is the drive's clock, just read.
    FolderWriter(FolderIndex &index, IdSource &ids, Newsroom newsroom, Instant now);

    Outcome perform(const Step &step, const Payload &payload, const QString &login);
    /// SHA-256 is checked first. The suffix is cut to letters and digits.
    Result<void> putMedia(const QString &sha, const QByteArray &bytes, const QString &suffix);

private:
    Outcome lookup(const Step &step);
    Outcome upload(const Step &step, const Payload &payload);
    Outcome write(const Step &step, const Payload &payload, const Person &me);
    Outcome link(VersionFile file);
    /// The text that the new version carries; an act on a text that the chain has already repeats the newest
    /// one.
    Result<void> fillText(VersionFile &file, const Step &step, const Payload &payload, const Chain &chain);
    std::optional<Refused> fillAct(VersionFile &file, const Step &step, const Chain &chain);
    std::optional<Outcome> fillDue(VersionFile &file, const Chain &chain);
    Outcome saved(ArticleId article, const Chain &chain, int version);
    void announce(ArticleId article, int version, Instant at);

    FolderIndex &m_index;
    IdSource &m_ids;
    Newsroom m_newsroom;
    Instant m_now;
};

/// Before anything was written: what failed is tried again, or never will work.
Outcome outcomeOf(const Error &error);

} // namespace broadsheet::sync::folder
