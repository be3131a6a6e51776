// SPDX-License-Identifier: GPL-3.0-or-later
// Which files the public site has now, from what each is made, and how to make it.
#pragma once

#include "sync/folder/sitemodel.h"
#include "sync/folder/sitewriter.h"

namespace broadsheet::sync::folder {

/// One file of site/. `digest` covers everything that `bytes` would show: equal digest = nothing to do.
struct SiteFile {
    QString path;
    QString digest;
    /// Rendered when it is needed. Empty function = a media file of the folder.
    std::function<Result<QByteArray>()> bytes;
    /// It stands there and stays as it is, whatever that is.
    bool isKept = false;
};

class SitePlan {
public:
    SitePlan(SiteModel &model, const StringsOf &stringsOf);

    /// All files, in the order in which they are written: media, pages, lists, feed, sitemap. The functions
    /// live as long as the plan and the model's state.
    std::vector<SiteFile> files();

private:
    struct List {
        QString heading;
        QString address;
        std::optional<Person> author = {};
        std::vector<const PublicFacts *> posts = {};
    };

    void addPage(std::vector<SiteFile> &files, const PublicFacts &facts);
    void addList(std::vector<SiteFile> &files, const List &list);
    void addFeed(std::vector<SiteFile> &files, const List &front);
    void addSitemap(std::vector<SiteFile> &files, const std::vector<List> &lists);
    void addMedia(std::vector<SiteFile> &files);
    std::vector<List> lists() const;
    Result<QByteArray> page(const PublicFacts &facts, const std::vector<const PublicFacts *> &recent);
    markup::ListInput listInput(const List &list, const QString &toRoot);
    std::vector<Person> authorsOf(const PublicFacts &facts) const;
    QHash<QString, QString> mediaFor(const QStringList &shas, const std::vector<Person> &people);

    SiteModel &m_model;
    const StringsOf &m_stringsOf;
};

} // namespace broadsheet::sync::folder
