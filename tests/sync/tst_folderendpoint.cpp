// SPDX-License-Identifier: GPL-3.0-or-later
// The folder behind its queue: what a round asks of it, and a drive that goes away and comes back.
#include "support/foldernewsroom.h"
#include "support/testmain.h"
#include "sync/folder/folderendpoint.h"

#include <QCryptographicHash>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;

namespace {

template <typename T> T answerOf(QFuture<T> future)
{
    // Jobs of the queue need no event loop, so this is as long as they take.
    [[maybe_unused]] const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 10000);
    return future.result();
}

} // namespace

class TstFolderEndpoint : public QObject {
    Q_OBJECT
private slots:

    void init()
    {
        m_room = std::make_unique<FolderNewsroom>();
        m_files = std::make_unique<SerialQueue>();
        m_endpoint = endpointOf(QStringLiteral("reporter"));
    }

    void cleanup()
    {
        m_endpoint.reset();
        m_files.reset();
        m_room.reset();
    }

    void tellsWhoIAmAndTheDrivesClock()
    {
        const auto capabilities = answerOf(m_endpoint->capabilities());

        QVERIFY(capabilities);
        QCOMPARE(capabilities->me.login, QStringLiteral("reporter"));
        QCOMPARE(capabilities->newsroom.name, QStringLiteral("The Daily"));
        QVERIFY(capabilities->writesSite);
        const Instant there = m_clock.now() + capabilities->skew;
        QVERIFY(*m_room->folder.now() - there < std::chrono::minutes(1));
        QVERIFY(there <= *m_room->folder.now());
    }

    void namesTheChiefToWhomIsNotOnTheList()
    {
        const auto stranger = endpointOf(QStringLiteral("stranger"));

        const auto capabilities = answerOf(stranger->capabilities());

        QCOMPARE(capabilities.error().reason, Reason::LoginNotOnList);
        QCOMPARE(capabilities.error().subject, QStringLiteral("stranger"));
        QCOMPARE(capabilities.error().detail, QStringLiteral("Cora Chief"));
    }

    void pullsPerformsAndWritesTheSite()
    {
        const ArticleId article = m_room->publish(aText(QStringLiteral("One")));
        const Revision text = m_room->revision(article, aText(QStringLiteral("Two")));

        const auto news = answerOf(m_endpoint->pull({}));
        const Outcome saved = answerOf(m_endpoint->perform(m_room->save(article, text), { text, {}, {} }));
        const auto more = answerOf(m_endpoint->pull(news->next));
        const auto site = answerOf(m_endpoint->writeSite());
        const auto again = answerOf(m_endpoint->writeSite());

        QCOMPARE(news->articles.size(), size_t(1));
        QCOMPARE(std::get<Saved>(saved).version, 3);
        QCOMPARE(more->articles.at(0).versions.size(), size_t(1));
        QVERIFY(site->changed > 0);
        QCOMPARE(again->changed, 0);
        QVERIFY(QFileInfo::exists(m_room->place.filePath(QStringLiteral("cache/site"))));
    }

    void givesMediaByTheirHash()
    {
        const QString sha
            = QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha256).toHex());
        QVERIFY(m_room->folder.putMedia(sha, "picture", QStringLiteral("png")));

        QCOMPARE(*answerOf(m_endpoint->media(sha)), QByteArray("picture"));
        const auto missing = answerOf(m_endpoint->media(QString(64, QLatin1Char('0'))));
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void worksAgainWhenTheDriveIsBack()
    {
        const ArticleId article = m_room->write(aText(QStringLiteral("One")));
        const Revision text = m_room->revision(article, aText(QStringLiteral("Two")));
        const Step step = m_room->save(article, text);
        QVERIFY(answerOf(m_endpoint->capabilities()));
        const QString away = m_room->place.filePath(QStringLiteral("away"));
        QVERIFY(QDir().rename(m_room->path(), away));

        QCOMPARE(answerOf(m_endpoint->capabilities()).error().reason, Reason::FolderMissing);
        QCOMPARE(answerOf(m_endpoint->pull({})).error().kind, ErrorKind::Offline);
        const Outcome later = answerOf(m_endpoint->perform(step, { text, {}, {} }));
        QCOMPARE(std::get<Later>(later).reason, Reason::FolderMissing);
        QCOMPARE(answerOf(m_endpoint->writeSite()).error().kind, ErrorKind::Offline);
        QVERIFY(!QFileInfo::exists(m_room->path()));

        QVERIFY(QDir().rename(away, m_room->path()));
        QVERIFY(answerOf(m_endpoint->capabilities()));
        QVERIFY(std::holds_alternative<Saved>(answerOf(m_endpoint->perform(step, { text, {}, {} }))));
    }

private:
    std::unique_ptr<folder::FolderEndpoint> endpointOf(const QString &login)
    {
        return std::make_unique<folder::FolderEndpoint>(m_room->path(), login, FolderNewsroom::strings(),
            *m_files, m_clock, m_room->ids, m_room->place.filePath(QStringLiteral("cache/site")));
    }

    std::unique_ptr<FolderNewsroom> m_room;
    std::unique_ptr<SerialQueue> m_files;
    test::FakeClock m_clock;
    std::unique_ptr<folder::FolderEndpoint> m_endpoint;
};

BROADSHEET_TEST(TstFolderEndpoint)
#include "tst_folderendpoint.moc"
