// SPDX-License-Identifier: GPL-3.0-or-later
// A place where articles are published: a newsroom folder, a WordPress site. All calls from the main thread;
// answers by future.
#pragma once

#include "core/person.h"
#include "core/result.h"
#include "sync/step.h"

#include <QFuture>

namespace broadsheet::sync {

/// Opaque to all but the endpoint that made it; empty = from the beginning.
struct Cursor {
    QByteArray value = {};
};

/// A version of an article as the site keeps it.
struct RemoteVersion {
    RecordedAct act;
    OutboxId op = {};
    /// The text, once per revision id (versions that only act repeat the id of an earlier one).
    std::optional<Revision> text = {};
};

/// News of one article, ascending numbers, complete from version 1 or from where the cursor ended.
struct RemoteArticle {
    ArticleId article;
    QString remoteId;
    std::vector<RemoteVersion> versions;
    /// Hex hashes of media that the texts name and that lie on the site.
    QStringList media = {};
};

struct Pulled {
    Cursor next = {};
    std::optional<Newsroom> newsroom = {};
    std::vector<RemoteArticle> articles = {};
    /// Files that could not be read as versions: "<id>/<n>: code". Never a reason to stop.
    QStringList damaged = {};
};

struct Capabilities {
    Newsroom newsroom;
    Person me;
    /// The site's clock minus ours.
    std::chrono::milliseconds skew {};
    bool writesSite = false;
    /// The file with the newest settings, where it cannot be read; `newsroom` and `me` are then older ones,
    /// and acts are refused.
    QString unreadableSettings = {};
};

/// What writing the public pages changed.
struct SiteWritten {
    /// Files written or removed; 0 = everything was up to date.
    int changed = 0;
    QStringList files = {};
    /// Pages that stay as they are, since a file of their article cannot be read.
    QStringList kept = {};
};

/// What a step needs beside its value.
struct Payload {
    std::optional<Revision> text = {};
    QByteArray media = {};
    QString mediaSuffix = {};
};

class Endpoint {
public:
    virtual ~Endpoint() = default;
    /// Reaches the site: Offline (FolderMissing, FolderHung), Refused (LoginNotOnList), Damaged ...
    virtual QFuture<Result<Capabilities>> capabilities() = 0;
    virtual QFuture<Result<Pulled>> pull(Cursor cursor) = 0;
    virtual QFuture<Outcome> perform(Step step, Payload payload) = 0;
    /// A media file of the site. NotFound.
    virtual QFuture<Result<QByteArray>> media(QString sha) = 0;
    /// Brings the public pages up to date, where the endpoint writes them.
    virtual QFuture<Result<SiteWritten>> writeSite() = 0;
};

} // namespace broadsheet::sync
