// SPDX-License-Identifier: GPL-3.0-or-later
// One sender per profile: how other processes find it, and what they are told when it is silent.
#include "newsroom/syncwire.h"
#include "store/profilelock.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

constexpr std::chrono::milliseconds shortPatience(300);

/// Another process that has the profile's sync.lock.
Result<store::ProfileLock> holdLock(const SomebodyAtWork &who)
{
    return store::ProfileLock::take(
        who.profile(), QStringLiteral("sync.lock"), store::ProfileLock::Kind::Exclusive);
}

/// A socket to which one can connect, and that never answers.
class SilentListener {
public:
    explicit SilentListener(const QString &path)
        : m_fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_listens = ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_fd, 1) == 0;
    }

    ~SilentListener() { ::close(m_fd); }

    SilentListener(const SilentListener &) = delete;
    SilentListener &operator=(const SilentListener &) = delete;

    bool listens() const { return m_listens; }

private:
    int m_fd;
    bool m_listens = false;
};

newsroom::SyncReport askedBeside(SomebodyAtWork &who)
{
    newsroom::SyncService beside(*who.place, nullptr, shortPatience);
    std::optional<newsroom::SyncReport> report;
    QTestEventLoop loop;
    beside.round({}, [&](const newsroom::SyncReport &answer) {
        report = answer;
        loop.exitLoop();
    });
    if (!report)
        loop.enterLoopMSecs(20000);
    return report.value_or(newsroom::SyncReport {});
}

} // namespace

class TstSender : public QObject {
    Q_OBJECT

private slots:

    void aHolderThatListensAndSaysNothingIsBusy()
    {
        TwoPeople people;
        const auto lock = holdLock(people.reporter);
        QVERIFY(lock);
        const SilentListener silent(newsroom::socketPath(people.reporter.profile()));
        QVERIFY(silent.listens());

        const auto report = askedBeside(people.reporter);

        QVERIFY(report.error);
        QCOMPARE(report.error->reason, Reason::SenderBusy);
        QCOMPARE(report.error->kind, ErrorKind::Busy);
    }

    void aHolderThatDoesNotListenIsBusy()
    {
        TwoPeople people;
        const auto lock = holdLock(people.reporter);
        QVERIFY(lock);

        const auto report = askedBeside(people.reporter);

        QVERIFY(report.error);
        QCOMPARE(report.error->reason, Reason::SenderBusy);
    }

    void theSocketOfALongProfilePathIsElsewhereAndItsOwn()
    {
        const QString shortPath = QStringLiteral("/nowhere/rita");
        const QString longPath = QStringLiteral("/nowhere/") + QString(120, QLatin1Char('r'));

        QCOMPARE(newsroom::socketPath(shortPath), shortPath + QStringLiteral("/sync.socket"));
        QVERIFY(newsroom::socketPath(longPath).size() <= 100);
        QVERIFY(newsroom::socketPath(longPath) != newsroom::socketPath(longPath + QLatin1Char('x')));
        QCOMPARE(newsroom::socketPath(longPath), newsroom::socketPath(longPath));
    }

    void reasonsTravelByNameAndOldNumbersAreRead()
    {
        newsroom::SyncReport::Line desk;
        desk.site.id = SiteId::fromString(QStringLiteral("00000000-0000-0000-0000-000000000001")).value();
        const ArticleId article
            = ArticleId::fromString(QStringLiteral("00000000-0000-0000-0000-000000000002")).value();
        desk.round.parked.emplace_back(article, Reason::ConflictOpen);
        desk.round.error = Error { ErrorKind::Refused, Reason::FolderDamaged, QStringLiteral("here") };
        const QByteArray line = newsroom::reportLine({ { desk }, {} });

        QVERIFY(line.contains("\"conflict-open\""));
        QVERIFY(line.contains("\"folder-damaged\""));
        const auto read
            = [](const QByteArray &text) { return newsroom::readLine(text).report.sites.front().round; };
        QVERIFY(read(line).error == desk.round.error);
        QVERIFY(read(line).parked == desk.round.parked);
        QByteArray older = line;
        older.replace("\"conflict-open\"", QByteArray::number(static_cast<int>(Reason::ConflictOpen)));
        QVERIFY(read(older).parked == desk.round.parked);
        for (const char *unknown : { "\"from-a-later-program\"", "9999", "-1" }) {
            QByteArray later = line;
            QVERIFY(read(later.replace("\"conflict-open\"", unknown)).parked.front().second
                == Reason::Unspecified);
        }
    }

    void besideAHolderWithALongProfilePathTheOtherIsAnswered()
    {
        QTemporaryDir place(fastPlace());
        TwoPeople people;
        SomebodyAtWork far(place.filePath(QString(120, QLatin1Char('p'))), 7);
        QVERIFY(far.join(people.folder(), QStringLiteral("rita")));
        int rounds = 0;
        far.sender->watch({}, std::chrono::hours(1), [&](const newsroom::SyncReport &) { ++rounds; });
        QTRY_VERIFY(rounds > 0);

        newsroom::SyncService beside(*far.place);
        std::optional<newsroom::SyncReport> report;
        beside.round({}, [&](const newsroom::SyncReport &answer) { report = answer; });
        QTRY_VERIFY(report.has_value());

        QVERIFY(!report->error);
        QCOMPARE(report->sites.size(), size_t(1));
    }

    void whoWatchesSeesWhatOthersWrite()
    {
        TwoPeople people;
        int rounds = 0;
        people.chief.sender->watch(
            {}, std::chrono::hours(1), [&](const newsroom::SyncReport &) { ++rounds; });
        QTRY_VERIFY(rounds > 0);
        const ArticleId id = people.reporter.newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        people.reporter.round();

        QTRY_COMPARE_WITH_TIMEOUT(people.chief.state(id).fields.headline, QStringLiteral("Head"), 20000);
    }
};

BROADSHEET_TEST(TstSender)
#include "tst_sender.moc"
