// SPDX-License-Identifier: GPL-3.0-or-later
// People with profiles of their own who work in one newsroom folder, with the real store, the real drive and
// the real clock (a folder takes its time from the drive).
#pragma once

#include "markup/blockparser.h"
#include "markup/plaintext.h"
#include "newsroom/conflicts.h"
#include "newsroom/desk.h"
#include "newsroom/drafts.h"
#include "newsroom/importer.h"
#include "newsroom/sites.h"
#include "newsroom/syncservice.h"
#include "support/fakeclock.h"
#include "support/foldernewsroom.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTestEventLoop>

#include <future>

namespace broadsheet::test {

/// Waits for an answer with the event loop running.
template <typename T> Result<T> answerOf(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> answer;
    QTestEventLoop loop;
    QObject receiver;
    deliver(future, &receiver, [&](const Result<T> &result) {
        answer.emplace(result);
        loop.exitLoop();
    });
    if (!answer)
        loop.enterLoopMSecs(20000);
    return answer ? *answer : Result<T>(fail(ErrorKind::Timeout, Reason::Unspecified));
}

/// Somebody at a computer: a profile, joined to one newsroom folder as the site "daily".
class SomebodyAtWork {
public:
    SomebodyAtWork(QString profile, quint32 seed)
        : ids(seed)
        , m_profile(std::move(profile))
    {
        openProfile();
    }

    void openProfile()
    {
        place = std::move(*newsroom::Workplace::open(m_profile, clock, ids, store::Access::ReadWrite));
        sender = std::make_unique<newsroom::SyncService>(*place);
    }

    void closeProfile()
    {
        sender.reset();
        place.reset();
    }

    Result<store::Site> join(const QString &folder, const QString &login, bool create = false)
    {
        newsroom::FolderRequest request;
        request.name = QStringLiteral("daily");
        request.folder = folder;
        request.login = login;
        request.create = create;
        request.zone = "UTC";
        request.sections = { QStringLiteral("City"), QStringLiteral("World") };
        return answerOf(newsroom::addFolderSite(*place, request));
    }

    /// A use case on the store's thread; the test waits for it.
    template <typename Work> auto doing(Work work)
    {
        using Answer = std::invoke_result_t<Work, newsroom::Context>;
        std::promise<Answer> promise;
        auto answer = promise.get_future();
        place->storeQueue().post([&] { promise.set_value(work(place->context())); });
        return answer.get();
    }

    Result<store::ArticleState> act(
        ArticleId id, Act which, const QString &note = {}, const QString &time = {})
    {
        newsroom::ActRequest request;
        request.act = which;
        request.note = note;
        request.time = time;
        return doing([&](newsroom::Context context) { return newsroom::Desk(context).act(id, request); });
    }

    Result<store::ArticleState> write(ArticleId id, const QStringList &paragraphs)
    {
        return doing([&](newsroom::Context context) {
            return newsroom::Drafts(context).edit(
                id, [&](const Body &) -> Result<Body> { return bodyOf(paragraphs); });
        });
    }

    Result<store::ArticleState> set(ArticleId id, const QString &field, const QString &value)
    {
        return doing([&](newsroom::Context context) {
            return newsroom::Drafts(context).set(id, { { field, newsroom::FieldEdit::How::Assign, value } });
        });
    }

    ArticleId newArticle(const QString &headline, const QStringList &paragraphs)
    {
        const auto made = doing([&](newsroom::Context context) {
            newsroom::NewArticle wanted;
            wanted.headline = headline;
            return newsroom::Drafts(context).create(wanted);
        });
        static_cast<void>(write(made->id, paragraphs));
        return made->id;
    }

    store::ArticleState state(ArticleId id)
    {
        const auto found = doing([&](newsroom::Context context) { return context.store.article(id); });
        return found.value_or(store::ArticleState {});
    }

    Stage stage(ArticleId id) { return state(id).shown.stage; }

    QStringList paragraphs(ArticleId id)
    {
        const auto newest
            = doing([&](newsroom::Context context) { return newsroom::Drafts(context).newest(id); });
        QStringList texts;
        for (const int index : newest->text.body.visible())
            texts.append(markup::plainText(newest->text.body.blocks[static_cast<size_t>(index)]));
        return texts;
    }

    newsroom::SyncReport round()
    {
        std::optional<newsroom::SyncReport> report;
        QTestEventLoop loop;
        sender->round({}, [&](const newsroom::SyncReport &answer) {
            report = answer;
            loop.exitLoop();
        });
        if (!report)
            loop.enterLoopMSecs(20000);
        return report.value_or(newsroom::SyncReport { {}, Error { ErrorKind::Timeout } });
    }

    static Body bodyOf(const QStringList &paragraphs)
    {
        QByteArrayList blocks;
        for (const QString &text : paragraphs)
            blocks.append("<!-- wp:paragraph -->\n<p>" + text.toUtf8() + "</p>\n<!-- /wp:paragraph -->");
        return markup::parseBody(blocks.join("\n\n"));
    }

    QString profile() const { return m_profile; }

    SystemClock clock;
    SeededIds ids;
    std::unique_ptr<newsroom::Workplace> place;
    std::unique_ptr<newsroom::SyncService> sender;

private:
    QString m_profile;
};

/// A chief who made the folder, and a reporter.
class TwoPeople {
public:
    explicit TwoPeople(quint32 seed = 1)
        : chief(m_place.filePath(QStringLiteral("chief")), seed)
        , reporter(m_place.filePath(QStringLiteral("reporter")), seed + 1)
    {
        ok = chief.join(folder(), QStringLiteral("cora"), true).has_value();
        newsroom::StaffEdit edit;
        edit.login = QStringLiteral("rita");
        edit.name = QStringLiteral("Rita Reporter");
        ok = ok && answerOf(newsroom::editStaff(*chief.place, QStringLiteral("daily"), edit)).has_value();
        ok = ok && reporter.join(folder(), QStringLiteral("rita")).has_value();
    }

    QString folder() const { return m_place.filePath(QStringLiteral("newsroom")); }

    /// All article pages below site/, whatever their address.
    QStringList pages() const
    {
        QStringList found;
        QDirIterator files(folder() + QStringLiteral("/site"), { QStringLiteral("index.html") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            static const QRegularExpression article(
                QStringLiteral("/site/\\d{4}/\\d{2}/[^/]+/index\\.html$"));
            if (article.match(path).hasMatch())
                found.append(path);
        }
        return found;
    }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_place.filePath(name);
        return writeAll(path, bytes) ? path : QString();
    }

    bool ok = false;

private:
    QTemporaryDir m_place { fastPlace() };

public:
    SomebodyAtWork chief;
    SomebodyAtWork reporter;
};

} // namespace broadsheet::test
