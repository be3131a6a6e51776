// SPDX-License-Identifier: GPL-3.0-or-later
// Drives that are not what a newsroom folder needs, or no longer: one clear error, and nothing changed.
#include "support/foldernewsroom.h"
#include "support/testmain.h"
#include "sync/faultydrive.h"
#include "sync/folder/drive.h"
#include "sync/folder/layout.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aNewsroom;
using broadsheet::test::aText;
using broadsheet::test::faultyDrive;
using broadsheet::test::FolderNewsroom;
using broadsheet::test::readAll;
using broadsheet::test::writeAll;

namespace {

const QString writer = QStringLiteral("reporter");

Reason reasonOfOutcome(const Outcome &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return refused->reason;
    const auto *later = std::get_if<Later>(&outcome);
    return later ? later->reason : Reason::Unspecified;
}

/// Something that nobody expects in the place of a file.
enum class Oddity { Pipe, LoopingLink, Directory };

bool put(Oddity oddity, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    switch (oddity) {
    case Oddity::Pipe:
        return ::mkfifo(name.constData(), 0600) == 0;
    case Oddity::LoopingLink:
        return ::symlink(name.constData(), name.constData()) == 0;
    case Oddity::Directory:
        return ::mkdir(name.constData(), 0700) == 0;
    }
    return false;
}

void oddities()
{
    QTest::addColumn<int>("oddity");
    QTest::newRow("a pipe") << static_cast<int>(Oddity::Pipe);
    QTest::newRow("a link to itself") << static_cast<int>(Oddity::LoopingLink);
    QTest::newRow("a directory") << static_cast<int>(Oddity::Directory);
}

/// Moves the folder away when it is asked for the n-th id, which is when a temp or probe file gets its name.
class MovingIds final : public IdSource {
public:
    QUuid next() override
    {
        if (--left == 0)
            QDir().rename(from, to);
        return m_ids.next();
    }

    int left = 0;
    QString from;
    QString to;

private:
    test::SeededIds m_ids { 7 };
};

QStringList everythingBelow(const QString &path)
{
    QStringList found;
    const QDir folder(path);
    for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        found.append(name);
        for (const QString &below : everythingBelow(folder.filePath(name)))
            found.append(name + QLatin1Char('/') + below);
    }
    return found;
}

} // namespace

class TstDrive : public QObject {
    Q_OBJECT
private slots:

    void cleanup() { faultyDrive = {}; }

    void refusesADriveWithoutLinksByName_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("EPERM") << EPERM;
        QTest::newRow("EOPNOTSUPP") << EOPNOTSUPP;
        QTest::newRow("ENOSYS") << ENOSYS;
    }

    void refusesADriveWithoutLinksByName()
    {
        QFETCH(int, code);
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const Revision text = room.revision(article, aText(QStringLiteral("Two")));
        const Step step = room.save(article, text);
        const QTemporaryDir place(test::fastPlace());
        const QStringList before = everythingBelow(room.path());
        faultyDrive.linkFailure = code;

        const auto made = folder::Folder::create(
            place.filePath(QStringLiteral("n")), aNewsroom(), QStringLiteral("chief"), room.ids);
        auto other = folder::Folder::open(room.path(), room.ids);
        const Outcome first = other->perform(step, { text, {}, {} }, writer);
        const Outcome later = room.folder.perform(step, { text, {}, {} }, writer);

        QCOMPARE(made.error().reason, Reason::FolderWithoutLinks);
        QVERIFY(!folder::exists(place.filePath(QStringLiteral("n/newsroom/1.json"))));
        QCOMPARE(reasonOfOutcome(first), Reason::FolderWithoutLinks);
        QCOMPARE(reasonOfOutcome(later), Reason::FolderWithoutLinks);
        QCOMPARE(everythingBelow(room.path()), before);
    }

    void doesNotKnowWhetherAFailedLinkWasMade()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const Revision text = room.revision(article, aText(QStringLiteral("Two")));
        const Step step = room.save(article, text);
        faultyDrive.linkFailure = EIO;

        QVERIFY(std::holds_alternative<Unknown>(room.folder.perform(step, { text, {}, {} }, writer)));
        faultyDrive.linkFailure = 0;
        QVERIFY(std::holds_alternative<Saved>(room.folder.perform(step, { text, {}, {} }, writer)));
        QCOMPARE(room.newest(article), 2);
    }

    void copiesToTheSiteWhereItCannotLink()
    {
        FolderNewsroom room;
        QVERIFY(writeAll(room.path() + QStringLiteral("/media/a"), "picture"));
        faultyDrive.linkFailure = EPERM;

        QVERIFY(folder::linkOrCopy(room.path() + QStringLiteral("/media/a"),
            room.sitePath(QStringLiteral("a")), room.sitePath({}), room.ids));

        QCOMPARE(readAll(room.sitePath(QStringLiteral("a"))), QByteArray("picture"));
    }

    void listsEverythingEverySixHours()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        auto other = folder::Folder::open(room.path(), room.ids);
        const auto first = other->pull({});
        QVERIFY(QDir(room.path() + QStringLiteral("/changes")).removeRecursively());
        room.write(aText(QStringLiteral("Untold")));
        QVERIFY(QDir(room.path() + QStringLiteral("/changes")).removeRecursively());

        faultyDrive.ahead = std::chrono::hours(6) - std::chrono::minutes(1);
        const auto second = other->pull(first->next);
        faultyDrive.ahead = std::chrono::hours(6) + std::chrono::minutes(1);
        const auto third = other->pull(second->next);

        QCOMPARE(first->articles.at(0).article, article);
        QVERIFY(second->articles.empty());
        QCOMPARE(third->articles.size(), size_t(1));
    }

    void removesListsOfChangesThatNobodyReads()
    {
        FolderNewsroom room;
        const ArticleId article = room.write(aText(QStringLiteral("One")));
        const QString changes = room.path() + QStringLiteral("/changes/");
        const QString told = folder::toString(folder::ChangeName { article, 1 });
        for (const char *name : { "2020-01-01", "2020-01-02", "2020-letters" })
            QVERIFY(QDir().mkdir(changes + QLatin1String(name)));
        QVERIFY(writeAll(changes + QStringLiteral("2020-01-01/") + told, {}));
        QVERIFY(writeAll(changes + QStringLiteral("2020-01-02/letter.txt"), "x"));
        QVERIFY(writeAll(changes + QStringLiteral("2020-letters/") + told, {}));

        QVERIFY(folder::Folder::open(room.path(), room.ids)->pull({}));

        QVERIFY(!folder::exists(changes + QStringLiteral("2020-01-01")));
        QVERIFY(folder::exists(changes + QStringLiteral("2020-01-02/letter.txt")));
        QVERIFY(folder::exists(changes + QStringLiteral("2020-letters/") + told));
        QVERIFY(folder::exists(changes + folder::dayOf(*room.folder.now()) + QLatin1Char('/') + told));
    }

    void doesNotWaitForSettingsThatAreNoFile_data() { oddities(); }

    void doesNotWaitForSettingsThatAreNoFile()
    {
        QFETCH(int, oddity);
        FolderNewsroom room;
        const QString settings = room.path() + QStringLiteral("/newsroom/1.json");
        QVERIFY(QFile::remove(settings));
        QVERIFY(put(static_cast<Oddity>(oddity), settings));
        const QStringList before = everythingBelow(room.path());

        const auto opened = folder::Folder::open(room.path(), room.ids);

        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, Reason::FolderDamaged);
        QCOMPARE(opened.error().subject, QStringLiteral("newsroom/1.json"));
        QCOMPARE(everythingBelow(room.path()), before);
    }

    void doesNotWaitForAVersionThatIsNoFile_data() { oddities(); }

    void doesNotWaitForAVersionThatIsNoFile()
    {
        QFETCH(int, oddity);
        FolderNewsroom room;
        const ArticleId whole = room.write(aText(QStringLiteral("One")));
        const ArticleId odd = room.write(aText(QStringLiteral("Two")));
        const QString version = folder::Layout(room.path()).versionFile(odd, 2);
        QVERIFY(put(static_cast<Oddity>(oddity), version));
        auto other = folder::Folder::open(room.path(), room.ids);

        const auto news = other->pull({});
        const Revision text = room.revision(odd, aText(QStringLiteral("Three")));
        const Outcome outcome = other->perform(room.save(odd, text), { text, {}, {} }, writer);

        QCOMPARE(news->articles.size(), size_t(2));
        QCOMPARE(news->damaged, QStringList(odd.toString() + QStringLiteral("/2: not a file")));
        QCOMPARE(reasonOfOutcome(outcome), Reason::FolderDamaged);
        QVERIFY(!folder::exists(folder::Layout(room.path()).versionFile(odd, 3)));
        QCOMPARE(*other->examine(),
            QStringList(QStringLiteral("damaged ") + odd.toString() + QStringLiteral("/2")));
        QVERIFY(std::holds_alternative<Saved>(room.rewrite(whole, aText(QStringLiteral("Goes on")))));
    }

    void goesOnBesideAnArticleThatIsNoFolder()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One")));
        const auto odd = room.ids.make<ArticleId>();
        QVERIFY(writeAll(folder::Layout(room.path()).articleFolder(odd), "a letter"));
        auto other = folder::Folder::open(room.path(), room.ids);

        const auto news = other->pull({});

        QCOMPARE(news->articles.size(), size_t(1));
        QCOMPARE(news->articles.front().article, article);
        QCOMPARE(news->damaged, QStringList(odd.toString() + QStringLiteral(": not a file")));
        QVERIFY(folder::writeSite(*other, FolderNewsroom::strings())->changed > 0);
        QCOMPARE(*other->examine(), QStringList(QStringLiteral("damaged ") + odd.toString()));
    }

    void writesPagesOverWhatIsNoFile_data() { oddities(); }

    void writesPagesOverWhatIsNoFile()
    {
        QFETCH(int, oddity);
        FolderNewsroom room;
        room.publish(aText(QStringLiteral("One")));
        for (const char *name : { ".made-by", "index.html" })
            QVERIFY(put(static_cast<Oddity>(oddity), room.sitePath(QLatin1String(name))));

        auto other = folder::Folder::open(room.path(), room.ids);
        const auto written = folder::writeSite(*other, FolderNewsroom::strings());

        // A directory may hold somebody's files: that is for a person.
        if (static_cast<Oddity>(oddity) == Oddity::Directory) {
            QCOMPARE(written.error().reason, Reason::FolderDamaged);
            return;
        }
        QVERIFY(written);
        QVERIFY(readAll(room.sitePath(QStringLiteral("index.html"))).contains("One"));
    }

    void changesNothingInAFolderThatIsMovedAwayInTheMiddle()
    {
        // Every temp and probe file of a round asks for an id; the folder goes away at each of these moments.
        for (int moment = 1;; ++moment) {
            FolderNewsroom room;
            const ArticleId article = room.publish(aText(QStringLiteral("One")));
            const Revision text = room.revision(article, aText(QStringLiteral("Two")));
            const Step step = room.save(article, text);
            MovingIds ids;
            ids.from = room.path();
            ids.to = room.place.filePath(QStringLiteral("elsewhere"));
            ids.left = moment;
            auto other = folder::Folder::open(room.path(), ids);

            const auto news = other->pull({});
            const Outcome outcome = other->perform(step, { text, {}, {} }, writer);
            const auto written = folder::writeSite(*other, FolderNewsroom::strings());

            if (ids.left > 0) { // the round is over before that moment
                QVERIFY(moment > 3);
                QVERIFY(news && std::holds_alternative<Saved>(outcome) && written);
                return;
            }
            QVERIFY(!QFileInfo::exists(room.path()));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Offline);
            if (!std::holds_alternative<Saved>(outcome))
                QCOMPARE(reasonOfOutcome(outcome), Reason::FolderMissing);
            const auto back = folder::Folder::open(ids.to, room.ids);
            QCOMPARE(back->article(article)->versions.size(),
                size_t(std::holds_alternative<Saved>(outcome) ? 3 : 2));
        }
    }
};

BROADSHEET_TEST(TstDrive)
#include "tst_drive.moc"
