// SPDX-License-Identifier: GPL-3.0-or-later
// A newsroom folder on a real drive: versions by link, roles, news, damage.
#include "support/foldernewsroom.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aNewsroom;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;
using broadsheet::test::readAll;
using broadsheet::test::writeAll;

namespace {

const QString reporter = QStringLiteral("reporter");
const QString editor = QStringLiteral("editor");

bool isSaved(const Outcome &outcome) { return std::holds_alternative<Saved>(outcome); }

Reason reasonOf(const Outcome &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return refused->reason;
    const auto *later = std::get_if<Later>(&outcome);
    return later ? later->reason : Reason::Unspecified;
}

} // namespace

class TstFolder : public QObject {
    Q_OBJECT
private slots:

    void refusesAFolderThatIsNotEmpty()
    {
        const QTemporaryDir place;
        QVERIFY(writeAll(place.filePath(QStringLiteral("letter.txt")), "x"));
        test::SeededIds ids;

        const auto made = folder::Folder::create(place.path(), aNewsroom(), QStringLiteral("chief"), ids);

        QVERIFY(!made);
        QCOMPARE(made.error().reason, Reason::FolderNotEmpty);
    }

    void goesOnWithAFolderWhoseCreationWasCutShort()
    {
        const QTemporaryDir place;
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("newsroom")));
        QVERIFY(QDir(place.path()).mkpath(QStringLiteral("articles")));
        QVERIFY(writeAll(place.filePath(QStringLiteral("newsroom/.tmp-1")), "{"));
        test::SeededIds ids;

        QVERIFY(folder::Folder::create(place.path(), aNewsroom(), QStringLiteral("chief"), ids));
    }

    void saysThatAFolderIsMissing()
    {
        test::SeededIds ids;

        const auto opened = folder::Folder::open(QStringLiteral("/nowhere/at/all"), ids);

        QCOMPARE(opened.error().reason, Reason::FolderMissing);
    }

    void keepsATextByteForByte()
    {
        FolderNewsroom room;
        ArticleText text = aText(QStringLiteral("One"));
        text.body = markup::parseBody("<p>classic\r\n\xff\xfe bytes</p>\r\n\r\n<!-- wp:x/y {\"a\":1} /-->");
        const ArticleId article = room.write(text);

        const auto read = room.folder.article(article);

        QVERIFY(read);
        QCOMPARE(read->versions.size(), size_t(1));
        QCOMPARE(read->versions[0].text->text, text);
        QCOMPARE(read->versions[0].act.who, reporter);
    }

    void givesAnotherComputerEveryVersionOnce()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        QVERIFY(isSaved(room.perform(article, Act::Submit, reporter)));
        const auto other = folder::Folder::open(room.path(), room.ids);

        const auto first = other->pull({});
        const auto second = other->pull(first->next);
        QVERIFY(isSaved(room.rewrite(article, aText(QStringLiteral("Two")))));
        const auto third = other->pull(second->next);

        QCOMPARE(first->articles.size(), size_t(1));
        QCOMPARE(first->articles[0].versions.size(), size_t(2));
        QVERIFY(first->articles[0].versions[0].text);
        QVERIFY(!first->articles[0].versions[1].text);
        QCOMPARE(first->articles[0].versions[1].act.act, std::optional(Act::Submit));
        QVERIFY(second->articles.empty());
        QCOMPARE(third->articles[0].versions.size(), size_t(1));
        QCOMPARE(third->articles[0].versions[0].act.number, 3);
        QCOMPARE(third->articles[0].versions[0].text->parent,
            std::optional(first->articles[0].versions[0].act.revision));
    }

    void letsWritersWhoDidNotSeeTheNewestVersionPullFirst()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const Revision mine = room.revision(article, aText(QStringLiteral("Mine")));
        Step late = room.save(article, mine);
        QVERIFY(isSaved(room.rewrite(article, aText(QStringLiteral("Theirs")))));

        const Outcome outcome = room.folder.perform(late, { mine, {}, {} }, reporter);

        QVERIFY(std::holds_alternative<Conflict>(outcome));
        QCOMPARE(room.newest(article), 2);
    }

    void doesAnOperationOnceHoweverOftenItIsSent()
    {
        FolderNewsroom room;
        const auto article = room.ids.make<ArticleId>();
        const Revision text = room.revision(article, aText(QStringLiteral("One")));
        const Step step = room.save(article, text);

        const Outcome first = room.folder.perform(step, { text, {}, {} }, reporter);
        const Outcome again = room.folder.perform(step, { text, {}, {} }, reporter);
        Step lookup = step;
        lookup.kind = StepKind::Lookup;
        Step never = lookup;
        never.op = room.ids.make<OutboxId>();

        QVERIFY(isSaved(first) && isSaved(again));
        QCOMPARE(std::get<Saved>(again).recorded, std::get<Saved>(first).recorded);
        QVERIFY(isSaved(room.folder.perform(lookup, {}, reporter)));
        QVERIFY(std::holds_alternative<NotThere>(room.folder.perform(never, {}, reporter)));
        QCOMPARE(room.newest(article), 1);
    }

    void refusesWhoIsNotOnTheList()
    {
        FolderNewsroom room;
        const auto article = room.ids.make<ArticleId>();

        QCOMPARE(reasonOf(room.rewrite(article, aText(QStringLiteral("One")), QStringLiteral("stranger"))),
            Reason::LoginNotOnList);
    }

    void refusesActsThatTheTableRefuses()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));

        QCOMPARE(reasonOf(room.perform(article, Act::Publish, reporter)), Reason::RightMissing);
        QCOMPARE(
            reasonOf(room.perform(article, Act::Return, editor, QStringLiteral("no"))), Reason::StageForbids);
        QCOMPARE(room.newest(article), 1);
    }

    void refusesSavesOnOtherPeoplesArticles()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")), editor);

        QCOMPARE(reasonOf(room.rewrite(article, aText(QStringLiteral("Two")))), Reason::NotYours);
        QVERIFY(isSaved(room.rewrite(article, aText(QStringLiteral("Two")), QStringLiteral("chief"))));
    }

    void doesNotBelieveARoleThatAFileClaims()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        QVERIFY(isSaved(room.perform(article, Act::Publish, editor)));
        const QString path = room.path() + QStringLiteral("/articles/%1/2.json").arg(article.toString());
        QByteArray forged = readAll(path);
        forged.replace("\"by\": \"editor\"", "\"by\": \"reporter\"");
        QVERIFY(forged.contains("\"role\": \"editor\""));
        QFile::remove(path);
        QVERIFY(writeAll(path, forged));

        const auto other = folder::Folder::open(room.path(), room.ids);

        QVERIFY(other->article(article)->versions[1].act.role == Role::Reporter);
        QVERIFY(
            other->examine()->contains(QStringLiteral("refused-act %1/2 publish").arg(article.toString())));
    }

    void countsTheRoleOfThen()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        QVERIFY(isSaved(room.perform(article, Act::Publish, editor)));
        Newsroom next = aNewsroom();
        next.version = 2;
        next.staff.erase(next.staff.begin() + 1);
        QVERIFY(room.folder.putNewsroom(next, QStringLiteral("chief")));

        QVERIFY(room.standing(article).stage == Stage::Published);
        QCOMPARE(reasonOf(room.perform(article, Act::Unpublish, editor, QStringLiteral("x"))),
            Reason::LoginNotOnList);
        QCOMPARE(*room.folder.roleAt(1, editor), std::optional(Role::Editor));
        QCOMPARE(*room.folder.roleAt(2, editor), std::optional<Role>());
    }

    void letsOneOfTwoChangeTheSettings()
    {
        FolderNewsroom room;
        Newsroom next = aNewsroom();
        next.version = 2;
        const auto other = folder::Folder::open(room.path(), room.ids);
        QVERIFY(room.folder.putNewsroom(next, QStringLiteral("chief")));

        const auto second = const_cast<folder::Folder &>(*other).putNewsroom(next, QStringLiteral("chief"));

        QCOMPARE(second.error().reason, Reason::VersionTaken);
        QCOMPARE(other->newsroom()->version, 2);
    }

    void carriesThePinnedTextAndLeavesNewerEditsBeside()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("Approved")));
        const RevisionId approved = room.last;
        QVERIFY(isSaved(room.perform(article, Act::Approve, editor)));
        QVERIFY(isSaved(room.rewrite(article, aText(QStringLiteral("Newer")))));
        const RevisionId newer = room.last;

        const Outcome outcome = room.folder.perform(room.act(article, Act::Publish, approved), {}, editor);

        QVERIFY(isSaved(outcome));
        QCOMPARE(std::get<Saved>(outcome).recorded.revision, newer);
        QCOMPARE(room.standing(article).publicText, approved);
    }

    void reportsDamageAndGoesOnWithTheRest()
    {
        FolderNewsroom room;
        const ArticleId half = room.write(aText(QStringLiteral("Half")));
        const ArticleId wrong = room.write(aText(QStringLiteral("Wrong")));
        const ArticleId sound = room.write(aText(QStringLiteral("Sound")));
        const ArticleId newer = room.write(aText(QStringLiteral("Newer")));
        const QString articles = room.path() + QStringLiteral("/articles/");
        const QByteArray bytes = readAll(articles + half.toString() + QStringLiteral("/1.json"));
        QVERIFY(
            writeAll(articles + half.toString() + QStringLiteral("/2.json"), bytes.left(bytes.size() / 2)));
        QVERIFY(writeAll(articles + wrong.toString() + QStringLiteral("/3.json"), bytes));
        QVERIFY(writeAll(articles + newer.toString() + QStringLiteral("/2.json"), "{\"format\": 9}"));
        QVERIFY(QDir().mkpath(articles + QStringLiteral("not-an-id")));

        const auto news = folder::Folder::open(room.path(), room.ids)->pull({});

        QVERIFY(news);
        QCOMPARE(news->articles.size(), size_t(4));
        QCOMPARE(news->damaged.size(), 3);
        QVERIFY(news->damaged.contains(wrong.toString() + QStringLiteral("/2: gap")));
        QVERIFY(news->damaged.contains(half.toString() + QStringLiteral("/2: no version file")));
        QVERIFY(news->damaged.contains(newer.toString() + QStringLiteral("/2: newer format")));
        QCOMPARE(reasonOf(room.rewrite(half, aText(QStringLiteral("x")))), Reason::FolderDamaged);
        QCOMPARE(reasonOf(room.rewrite(newer, aText(QStringLiteral("x")))), Reason::FolderNewer);
        QVERIFY(isSaved(room.rewrite(sound, aText(QStringLiteral("x")))));
    }

    void noticesATextThatDoesNotMatchItsHash()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("Before")));
        const QString path = room.path() + QStringLiteral("/articles/%1/1.json").arg(article.toString());
        QByteArray bytes = readAll(path);
        bytes.replace("Some words.", "Other words");
        QFile::remove(path);
        QVERIFY(writeAll(path, bytes));

        const auto news = folder::Folder::open(room.path(), room.ids)->pull({});

        QVERIFY(news->articles.empty());
        QCOMPARE(news->damaged, QStringList(article.toString() + QStringLiteral("/1: hash of the text")));
    }

    void givesNobodyTheRightsOfOlderSettings()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("Mine")));
        Newsroom settings = aNewsroom();
        settings.version = 2;
        settings.staff[1].role = Role::Reporter; // Edgar is no editor any more
        QVERIFY(room.folder.putNewsroom(settings, QStringLiteral("chief")));
        const QString newest = room.path() + QStringLiteral("/newsroom/2.json");
        const QByteArray whole = readAll(newest);
        QFile::remove(newest);
        QVERIFY(writeAll(newest, whole.left(whole.size() / 2)));
        auto other = folder::Folder::open(room.path(), room.ids);
        const auto revision = room.revision(article, aText(QStringLiteral("More")));

        QVERIFY(other->newsroom());
        QCOMPARE(other->unreadableSettings()->subject, QStringLiteral("newsroom/2.json"));
        const Outcome act
            = other->perform(room.act(article, Act::Publish, room.last), {}, QStringLiteral("editor"));
        QCOMPARE(reasonOf(act), Reason::FolderDamaged);
        const Outcome others
            = other->perform(room.save(article, revision), { revision, {}, {} }, QStringLiteral("editor"));
        QCOMPARE(reasonOf(others), Reason::NotYours);
        QVERIFY(isSaved(other->perform(room.save(article, revision), { revision, {}, {} }, reporter)));
        settings.version = 3;
        QCOMPARE(other->putNewsroom(settings, QStringLiteral("chief")).error().reason, Reason::FolderDamaged);
        const auto news = other->pull({});
        QVERIFY(!news->newsroom);
        QCOMPARE(news->articles.size(), size_t(1));
        QVERIFY(other->examine()->contains(QStringLiteral("settings-behind newsroom/2.json")));

        QVERIFY(writeAll(newest, whole));
        QVERIFY(other->newsroom()->version == 2);
        QVERIFY(!other->unreadableSettings());
    }

    void judgesNothingThatWasDoneUnderSettingsThatCannotBeRead()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Public")));
        room.writeSite();
        Newsroom settings = aNewsroom();
        settings.version = 2;
        QVERIFY(room.folder.putNewsroom(settings, QStringLiteral("chief")));
        const QString first = room.path() + QStringLiteral("/newsroom/1.json");
        const QByteArray whole = readAll(first);
        QVERIFY(QFile::remove(first));
        auto other = folder::Folder::open(room.path(), room.ids);

        const auto news = other->pull({});
        const auto written = folder::writeSite(*other, FolderNewsroom::strings(), true);

        QVERIFY(news->articles.empty());
        QCOMPARE(news->damaged, QStringList(QStringLiteral("newsroom/1.json: missing")));
        QCOMPARE(written->kept, room.pages());
        QCOMPARE(room.pages().size(), 1);
        QVERIFY(other->examine()->contains(QStringLiteral("settings-damaged newsroom/1.json")));
        QVERIFY(writeAll(first, whole));
        auto mended = folder::Folder::open(room.path(), room.ids);
        QCOMPARE(mended->pull(news->next)->articles.size(), size_t(1));
        QVERIFY(mended->article(article));
    }

    void removesWhatDeadWritersLeftOnceItIsOld()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const QStringList folders { QStringLiteral("/newsroom"), QStringLiteral("/media"),
            QStringLiteral("/.clock"), QStringLiteral("/articles/") + article.toString() };
        for (const QString &folder : folders) {
            for (const QString &name : { QStringLiteral("/.tmp-old"), QStringLiteral("/.tmp-young"),
                     QStringLiteral("/.other-old"), QStringLiteral("/.probe-old") }) {
                const QString path = room.path() + folder + name;
                QVERIFY(writeAll(path, "half"));
                QFile file(path);
                const auto age = std::chrono::minutes(name.endsWith(QStringLiteral("old")) ? 61 : 59);
                QVERIFY(file.open(QIODevice::ReadWrite));
                QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(toMs(*room.folder.now() - age)),
                    QFileDevice::FileModificationTime));
            }
        }

        QVERIFY(folder::Folder::open(room.path(), room.ids)->pull({}));

        for (const QString &folder : folders) {
            const QString path = room.path() + folder;
            QVERIFY(!QFile::exists(path + QStringLiteral("/.tmp-old")));
            QVERIFY(!QFile::exists(path + QStringLiteral("/.probe-old")));
            QVERIFY(QFile::exists(path + QStringLiteral("/.tmp-young")));
            QVERIFY(QFile::exists(path + QStringLiteral("/.other-old")));
        }
    }

    void findsVersionsWhoseWriterDiedBeforeTellingInTheFullListing()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        QVERIFY(QDir(room.path() + QStringLiteral("/changes")).removeRecursively());
        QVERIFY(QDir().mkpath(room.path() + QStringLiteral("/changes")));

        const auto news = folder::Folder::open(room.path(), room.ids)->pull({});

        QCOMPARE(news->articles.size(), size_t(1));
        QCOMPARE(news->articles[0].article, article);
    }

    void leavesNoTempOrProbeFiles()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One")));
        room.writeSite();

        for (const QString &folder : { QStringLiteral("/articles/") + article.toString(),
                 QStringLiteral("/newsroom"), QStringLiteral("/.clock") }) {
            const auto hidden
                = QDir(room.path() + folder).entryList({ QStringLiteral(".*") }, QDir::Files | QDir::Hidden);
            QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(QLatin1Char(' '))));
        }
        QCOMPARE(QDir(room.sitePath({})).entryList({ QStringLiteral(".*") }, QDir::Files | QDir::Hidden),
            QStringList(QStringLiteral(".made-by")));
    }

    void keepsMediaOnlyUnderTheirOwnHash()
    {
        FolderNewsroom room;
        const QByteArray picture("picture");
        const QString sha
            = QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());

        QVERIFY(!room.folder.putMedia(sha, "another", QStringLiteral("jpg")));
        QVERIFY(room.folder.putMedia(sha, picture, QStringLiteral("../JPG")));

        QCOMPARE(*room.folder.media(sha), picture);
        QVERIFY(QFile::exists(room.path() + QStringLiteral("/media/") + sha + QStringLiteral(".jpg")));
        QCOMPARE(room.folder.media(QString(64, QLatin1Char('0'))).error().kind, ErrorKind::NotFound);
    }

    void sendsNothingIntoTheMountPointOfADriveThatHasGone()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        QVERIFY(QDir().rename(room.path(), room.path() + QStringLiteral("-gone")));
        QVERIFY(QDir().mkpath(room.path()));

        QCOMPARE(reasonOf(room.rewrite(article, aText(QStringLiteral("Two")))), Reason::FolderMissing);
        QVERIFY(!room.folder.pull({}));
        QVERIFY(QDir(room.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void doesNotWriteOverAFolderThatWasReplacedByAnOlderCopy()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const Revision text = room.revision(article, aText(QStringLiteral("Two")));
        Step step = room.save(article, text);
        step.expectedVersion = 5;

        QCOMPARE(reasonOf(room.folder.perform(step, { text, {}, {} }, reporter)), Reason::FolderDamaged);
    }

    void parksWhatIsPastItsTime()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        Step step = room.act(article, Act::Publish, room.last);
        step.notAfter = *room.folder.now() - std::chrono::hours(1);

        QCOMPARE(reasonOf(room.folder.perform(step, {}, editor)), Reason::TimePassed);
    }

    void carriesOutADueScheduleForAnyone()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const Instant now = *room.folder.now();
        Step step = room.act(article, Act::Schedule, room.last);
        step.act->time = WallTime { QStringLiteral("x"), "UTC", now + std::chrono::milliseconds(40) };
        QVERIFY(isSaved(room.folder.perform(step, {}, editor)));
        Step due = room.save(article, {});
        due.kind = StepKind::Due;
        QTRY_VERIFY(*room.folder.now() >= now + std::chrono::milliseconds(40));

        const Outcome outcome = room.folder.perform(due, {}, reporter);

        QVERIFY(isSaved(outcome));
        QCOMPARE(std::get<Saved>(outcome).recorded.who, editor);
        QVERIFY(room.standing(article).stage == Stage::Published);
        QCOMPARE(room.standing(article).publishedAt, std::optional(now + std::chrono::milliseconds(40)));
    }

    void waitsForAScheduleThatIsNotDue()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        Step step = room.act(article, Act::Schedule, room.last);
        step.act->time = WallTime { QStringLiteral("x"), "UTC", *room.folder.now() + std::chrono::hours(1) };
        QVERIFY(isSaved(room.folder.perform(step, {}, editor)));
        Step due = room.save(article, {});
        due.kind = StepKind::Due;

        QVERIFY(std::holds_alternative<Later>(room.folder.perform(due, {}, reporter)));
        QVERIFY(room.standing(article).stage == Stage::Scheduled);
    }
};

BROADSHEET_TEST(TstFolder)
#include "tst_folder.moc"
