// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at every code point of the store: what was acked is there afterwards, once.
#include "store/backup.h"
#include "store/journalwriter.h"
#include "store/profile.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

namespace {

constexpr char victimPath[] = "BROADSHEET_TEST_VICTIM";

/// Runs victim() in a process of its own, which dies at the point; true when it died there.
bool diesAt(const QByteArray &work, const QByteArray &point, const QString &path)
{
    const QByteArray function = "victim:" + work;
    const QByteArray folder = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("BROADSHEET_CRASH_AT", point.constData(), 1);
        ::setenv(victimPath, folder.constData(), 1);
        const int null = ::open("/dev/null", O_WRONLY);
        ::dup2(null, 1);
        ::dup2(null, 2);
        ::execl(
            "/proc/self/exe", "store_tests", "tst_crash", function.constData(), static_cast<char *>(nullptr));
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// The same ids in both processes.
struct Story {
    Profile profile;
    CreateArticle created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
    ArticleText second = textOf(QStringLiteral("A"), { QStringLiteral("One."), QStringLiteral("Two.") });
    ArticleText third = textOf(QStringLiteral("B"), { QStringLiteral("One."), QStringLiteral("Three.") });
    QByteArray picture = "picture";

    KeepWorkingCopy typed(const ArticleText &text)
    {
        return { { created.first.article, created.first.id, text, profile.clock.now() } };
    }
};

void writeStory(Story &story)
{
    const auto store = story.profile.open();
    (void)store->record({ story.created });
    (void)store->record({ story.typed(story.second) });
    (void)store->record({ story.typed(story.third) });
}

void autosaveStory(Story &story)
{
    Profile &profile = story.profile;
    const auto store = profile.open();
    (void)store->record({ story.created });
    JournalWriter writer(profile.path(), profile.clock, profile.ids);
    QByteArray before = contentHash(story.created.first.text);
    for (const ArticleText &text : { story.second, story.third }) {
        const KeepWorkingCopy kept = story.typed(text);
        if (const auto position = writer.append(kept, before))
            (void)applyJournalled(*store, *position, { kept });
        before = contentHash(text);
    }
}

void restoreStory(Story &story)
{
    Profile &profile = story.profile;
    (void)profile.open()->record({ story.created });
    const auto made = createBackup(*profile.open(), QStringLiteral("manual"));
    (void)profile.open()->record({ profile.article(QStringLiteral("B"), { QStringLiteral("x") }) });
    (void)restoreBackup(profile.path(), made->name, profile.clock, profile.ids);
}

} // namespace

class TstCrash : public QObject {
    Q_OBJECT

private slots:

    void victim_data()
    {
        QTest::addColumn<int>("work");
        QTest::newRow("writes") << 0;
        QTest::newRow("restores") << 1;
        QTest::newRow("media") << 2;
        QTest::newRow("autosaves") << 3;
    }

    /// Does nothing unless diesAt() asked for it.
    void victim()
    {
        const QString path = qEnvironmentVariable(victimPath);
        if (path.isEmpty())
            return;
        QFETCH(int, work);
        Story story;
        story.profile.moveTo(path);
        if (work == 0)
            writeStory(story);
        else if (work == 1)
            restoreStory(story);
        else if (work == 3)
            autosaveStory(story);
        else
            (void)story.profile.open()->putMedia(story.picture, {});
    }

    void losesNoAckedTextAtAnyPoint_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("kept");
        // Passages: the first record makes the article, the second and third are text of it.
        QTest::newRow("before the journal") << QByteArray("journal.before:3") << 2;
        QTest::newRow("after the journal") << QByteArray("journal.after:3") << 3;
        QTest::newRow("before the commit") << QByteArray("store.before-commit:3") << 3;
        QTest::newRow("after the commit") << QByteArray("store.after-commit:3") << 3;
        QTest::newRow("at the first record") << QByteArray("journal.after:1") << 1;
        QTest::newRow("in the migration") << QByteArray("migration.before-commit") << 0;
        QTest::newRow("after the migration") << QByteArray("migration.after") << 0;
        QTest::newRow("at the marker") << QByteArray("marker.before-rename") << 0;
    }

    void losesNoAckedTextAtAnyPoint()
    {
#ifndef BROADSHEET_CRASHPOINTS
        QSKIP("built without code points");
#endif
        QFETCH(QByteArray, point);
        QFETCH(int, kept);
        Story story;
        Profile &profile = story.profile;
        QVERIFY(diesAt("writes", point, profile.path()));

        profile.seed(2);
        const auto store = profile.open();
        QCOMPARE(store->list({})->size(), size_t(kept > 0 ? 1 : 0));
        if (kept > 1)
            QCOMPARE((*store->workingCopy(story.created.first.article))->text,
                kept == 3 ? story.third : story.second);
        QVERIFY(store->record({ profile.article(QStringLiteral("After"), {}) }));
    }

    void losesNoAutosavedTextAtAnyPoint_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<bool>("kept");
        QTest::newRow("before the append") << QByteArray("journal.before:3") << false;
        QTest::newRow("between append and store") << QByteArray("journal.after:3") << true;
        QTest::newRow("before the commit") << QByteArray("store.before-commit:3") << true;
        QTest::newRow("after the commit") << QByteArray("store.after-commit:3") << true;
    }

    void losesNoAutosavedTextAtAnyPoint()
    {
#ifndef BROADSHEET_CRASHPOINTS
        QSKIP("built without code points");
#endif
        QFETCH(QByteArray, point);
        QFETCH(bool, kept);
        Story story;
        Profile &profile = story.profile;
        QVERIFY(diesAt("autosaves", point, profile.path()));

        profile.seed(2);
        const auto store = profile.open();
        QCOMPARE((*store->workingCopy(story.created.first.article))->text, kept ? story.third : story.second);
        QCOMPARE(store->history(story.created.first.article)->size(), size_t(1));
    }

    void keepsOneOfTwoStoresWhenARestoreDies_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::newRow("before a backup has its name") << QByteArray("backup.before-rename");
        QTest::newRow("after a backup has its name") << QByteArray("backup.after-rename");
        QTest::newRow("in the replay") << QByteArray("replay.before-commit");
    }

    void keepsOneOfTwoStoresWhenARestoreDies()
    {
#ifndef BROADSHEET_CRASHPOINTS
        QSKIP("built without code points");
#endif
        QFETCH(QByteArray, point);
        Story story;
        Profile &profile = story.profile;
        QVERIFY(diesAt("restores", point, profile.path()));

        profile.seed(2);
        const auto store = profile.open();
        QVERIFY(store->report().setAside.isEmpty());
        QVERIFY(store->revision(story.created.first.id));
    }

    void leavesNoHalfMediaFile()
    {
#ifndef BROADSHEET_CRASHPOINTS
        QSKIP("built without code points");
#endif
        Story story;
        Profile &profile = story.profile;
        QVERIFY(diesAt("media", "media.before-rename", profile.path()));

        profile.seed(2);
        const auto store = profile.open();
        const auto row = store->putMedia(story.picture, {});
        QCOMPARE(*store->mediaBytes(row->sha), story.picture);
    }
};

BROADSHEET_TEST(TstCrash)
#include "tst_crash.moc"
