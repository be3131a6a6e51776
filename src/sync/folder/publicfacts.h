// SPDX-License-Identifier: GPL-3.0-or-later
// What the chain of an article says about its public page. Pure.
#pragma once

#include "sync/folder/folderindex.h"

#include <functional>

namespace broadsheet::sync::folder {

struct PublicFacts {
    enum class Page {
        /// Never public, or taken down.
        None,
        Article,
        /// Killed: the address keeps a notice.
        Notice
    };

    /// From going public until being taken down; `until` is open while it is public.
    struct Span {
        Instant from {};
        std::optional<Instant> until = {};
    };

    ArticleId id = {};
    Page page = Page::None;
    /// The text that is public, or was when it was killed; the version that holds it.
    RevisionId text = {};
    int textVersion = 0;
    /// "2026/12/slug-1a2b3c4d/", fixed at first publication; kept after a take-down; empty = never public.
    QString address = {};
    Instant publishedAt {};
    Instant updatedAt {};
    /// `at` of the last version that changed the page: "now" of the page.
    Instant writtenAt {};
    QStringList corrections = {};
    QString notice = {};
    std::vector<Span> spans = {};

    bool wasPublicAt(Instant t) const;
};

/// `zoneAt` tells the zone of a newsroom version: the address follows the zone of its first publication.
PublicFacts publicFacts(
    ArticleId id, const Chain &chain, const SiteRules &rules, const std::function<QByteArray(int)> &zoneAt);

/// The newest `count` articles of `published` (newest first) that were public at `page.writtenAt`, without
/// itself.
std::vector<const PublicFacts *> recentOf(
    const PublicFacts &page, const std::vector<const PublicFacts *> &published, size_t count);

} // namespace broadsheet::sync::folder
