// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out changes inside an open transaction; finish() brings search index and cached states up to date.
#pragma once

#include "store/tables.h"

namespace broadsheet::store {

class Applier {
public:
    explicit Applier(Tables &tables);

    /// Failures stick in the connection: UnknownArticle, UnknownSite, ...
    void apply(const Change &change);
    void finish();

    /// Inserts a revision beside the head.
    void addRevision(qint64 article, const Revision &revision);
    void touch(qint64 article);

private:
    struct Touched {
        /// Of a new article's text; the others follow by row.
        Instant at {};
        /// The newest text where this call brought it.
        std::optional<ArticleText> text = {};
        bool headChanged = false;
        bool textChanged = false;
        bool fresh = false;
    };

    void run(const CreateArticle &change);
    void run(const CutRevision &change);
    void run(const SetHead &change);
    void run(const KeepWorkingCopy &change);
    void run(const ChooseSite &change);
    void run(const SetKeepHere &change);
    void run(const PutOutboxRow &change);
    void run(const RemoveOutboxRow &change);
    void run(const AddVersions &change);
    void run(const PutConflict &change);
    void run(const CloseConflict &change);
    void run(const PutSite &change);
    void run(const RemoveSite &change);
    void run(const PutMedia &change);
    void run(const MediaOnSite &change);

    std::optional<qint64> needed(ArticleId id);
    bool siteKnown(std::optional<SiteId> site);
    void setHead(qint64 article, RevisionId head);
    void moveBase(qint64 article);
    std::vector<std::pair<qint64, Touched *>> inOrder();
    std::optional<ArticleText> newestText(qint64 article, bool headOnly);

    Tables &m_tables;
    Connection &m_db;
    QHash<qint64, Touched> m_touched;
};

} // namespace broadsheet::store
