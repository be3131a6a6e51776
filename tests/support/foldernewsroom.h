// SPDX-License-Identifier: GPL-3.0-or-later
// A newsroom folder in a temporary place with a reporter, an author, an editor and a chief, and short ways to
// act in it.
#pragma once

#include "markup/blockparser.h"
#include "support/fakeclock.h"
#include "support/fastplace.h"
#include "sync/folder/folder.h"
#include "sync/folder/sitewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace broadsheet::test {

inline Newsroom aNewsroom()
{
    Newsroom newsroom;
    newsroom.name = QStringLiteral("The Daily");
    newsroom.sections = { QStringLiteral("City"), QStringLiteral("World") };
    newsroom.staff = {
        { QStringLiteral("chief"), QStringLiteral("Cora Chief"), Role::Chief },
        { QStringLiteral("editor"), QStringLiteral("Edgar Editor"), Role::Editor },
        { QStringLiteral("reporter"), QStringLiteral("Rita Reporter"), Role::Reporter,
            QStringLiteral("Rita writes about the city.") },
        { QStringLiteral("author"), QStringLiteral("Aulis Author"), Role::Author },
    };
    return newsroom;
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline ArticleText aText(const QString &headline, const QByteArray &words = "Some words.")
{
    ArticleText text;
    text.fields.headline = headline;
    text.fields.slug = markup::slugFrom(headline);
    text.fields.lede = QStringLiteral("What it is about.");
    text.fields.section = QStringLiteral("City");
    text.fields.sections = { QStringLiteral("City") };
    text.fields.authors = { QStringLiteral("reporter") };
    text.body = markup::parseBody("<!-- wp:paragraph -->\n<p>" + words + "</p>\n<!-- /wp:paragraph -->");
    return text;
}

class FolderNewsroom {
public:
    explicit FolderNewsroom(quint32 seed = 1, const QString &where = fastPlace())
        : place(where)
        , ids(seed)
        , folder(*sync::folder::Folder::create(path(), aNewsroom(), QStringLiteral("chief"), ids))
    {
    }

    QString path() const { return place.path() + QStringLiteral("/newsroom"); }

    QString sitePath(const QString &address) const { return path() + QStringLiteral("/site/") + address; }

    /// The next step on an article as it stands in the folder, for a new text.
    sync::Step save(ArticleId article, const Revision &revision) const
    {
        sync::Step step;
        step.kind = sync::StepKind::Update;
        step.op = ids.make<OutboxId>();
        step.article = article;
        step.expectedVersion = newest(article);
        step.revision = revision.id;
        return step;
    }

    sync::Step act(ArticleId article, Act which, RevisionId revision, const QString &note = {}) const
    {
        sync::Step step = save(article, {});
        step.kind = sync::StepKind::Act;
        step.revision = revision;
        RecordedAct recorded;
        recorded.act = which;
        recorded.meant = revision;
        recorded.note = note;
        step.act = recorded;
        return step;
    }

    Revision revision(ArticleId article, const ArticleText &text) const
    {
        Revision made;
        made.id = ids.make<RevisionId>();
        made.article = article;
        made.text = text;
        return made;
    }

    int newest(ArticleId article) const
    {
        const auto chain = folder.article(article);
        return chain ? chain->versions.back().act.number : 0;
    }

    /// A new article, saved by the reporter.
    ArticleId write(const ArticleText &text, const QString &login = QStringLiteral("reporter"))
    {
        const auto article = ids.make<ArticleId>();
        rewrite(article, text, login);
        return article;
    }

    sync::Outcome rewrite(
        ArticleId article, const ArticleText &text, const QString &login = QStringLiteral("reporter"))
    {
        const Revision made = revision(article, text);
        last = made.id;
        return folder.perform(save(article, made), { made, {}, {} }, login);
    }

    /// An act on the newest text.
    sync::Outcome perform(ArticleId article, Act which, const QString &login, const QString &note = {})
    {
        const auto chain = folder.article(article);
        return folder.perform(act(article, which, chain->versions.back().act.revision, note), {}, login);
    }

    /// Written, approved and published.
    ArticleId publish(const ArticleText &text)
    {
        const ArticleId article = write(text);
        perform(article, Act::Publish, QStringLiteral("editor"));
        return article;
    }

    sync::SiteWritten writeSite()
    {
        const auto written = sync::folder::writeSite(folder, strings());
        return written ? *written : sync::SiteWritten { -1, {} };
    }

    static sync::folder::StringsOf strings()
    {
        return [](const QString &) { return markup::PageStrings(); };
    }

    Standing standing(ArticleId article) const
    {
        std::vector<RecordedAct> acts;
        const auto chain = folder.article(article);
        for (const auto &version : chain->versions)
            acts.push_back(version.act);
        return replay(acts, aNewsroom().rules).standing;
    }

    /// Paths of all article pages below site/.
    QStringList pages() const
    {
        QStringList found;
        const QDir site(sitePath({}));
        for (const QString &year : site.entryList({ QStringLiteral("2*") }, QDir::Dirs)) {
            for (const QString &month :
                QDir(site.filePath(year)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const QDir folderOfMonth(site.filePath(year + QLatin1Char('/') + month));
                for (const QString &page : folderOfMonth.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                    found.append(year + QLatin1Char('/') + month + QLatin1Char('/') + page
                        + QStringLiteral("/index.html"));
            }
        }
        return found;
    }

    QTemporaryDir place;
    mutable SeededIds ids;
    sync::folder::Folder folder;
    RevisionId last;
};

} // namespace broadsheet::test
