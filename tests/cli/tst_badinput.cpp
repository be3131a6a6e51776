// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input on the command line: one line, the right exit code, nothing changed.
#include "support/testmain.h"
#include "support/twopeople.h"

#include <QTest>

#include <unistd.h>

using namespace broadsheet::test;

class TstBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void filesThatCannotBeImported_data();
    void filesThatCannotBeImported();
    void bodiesThatCannotBeRead_data();
    void bodiesThatCannotBeRead();
    void wrongArguments_data();
    void wrongArguments();
    void refusals_data();
    void refusals();
    void manyFilesAreImportedWholeOrNotAtAll();
    void anAmbiguousPrefixIsRefused();
    void aLoginThatIsNotOnTheListIsTurnedAway();
    void aWordPressSiteIsRefusedInWords();
    void aVanishedFolderIsOutOfReachAndEverythingIsKept();
    void aNewerProfileCanBeReadOnly();
    void aReadOnlyProfileCanBeRead();
    void aClosedPipeEndsQuietly();

private:
    QMap<QString, QByteArray> everything() const;

    TwoPeople m_people;
    QString m_article;
};

namespace {

QByteArray nested(const char *open, const char *close, int depth)
{
    return QByteArray(open).repeated(depth) + "text" + QByteArray(close).repeated(depth);
}

} // namespace

void TstBadInput::initTestCase()
{
    const CliAnswer made = m_people.make();
    QVERIFY2(made.code == 0, made.said().constData());
    m_article = m_people.story("A sound headline\n\nA sound paragraph.\n");
    QCOMPARE(m_article.size(), 36);
}

/// What the person would miss: the list and the text, not the bookkeeping of a process that opened the
/// profile.
QMap<QString, QByteArray> TstBadInput::everything() const
{
    QMap<QString, QByteArray> all = contentOf(m_people.newsroom());
    all.insert(QStringLiteral("list"), m_people.reporter.json(words("list")).out);
    all.insert(QStringLiteral("body"),
        m_people.reporter.run({ QStringLiteral("show"), m_article, QStringLiteral("--body") }).out);
    all.insert(
        QStringLiteral("history"), m_people.reporter.json({ QStringLiteral("history"), m_article }).out);
    all.insert(QStringLiteral("sites"), m_people.reporter.json(words("site list")).out);
    return all;
}

void TstBadInput::filesThatCannotBeImported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("broken UTF-8") << QStringLiteral(
        "broken.txt") << QByteArray("Good \xd8\xb3\xd9\x84 and bad \xff\xfe\xc3( bytes \xf0\x9f\n");
    QTest::newRow("NUL bytes") << QStringLiteral("nul.txt") << QByteArray("One\0two\n", 8);
    QTest::newRow("more than 5 MB") << QStringLiteral("huge.txt") << QByteArray("word ").repeated(1100000);
    QTest::newRow("20,000 deep HTML") << QStringLiteral("deep.html") << nested("<div>", "</div>", 20000);
    QTest::newRow("20,000 deep blocks")
        << QStringLiteral("deep.blocks.html") << nested("<!-- wp:group -->", "<!-- /wp:group -->", 20000);
    QTest::newRow("empty") << QStringLiteral("empty.txt") << QByteArray();
    QTest::newRow("only white space") << QStringLiteral("white.txt") << QByteArray(" \n\t\n");
}

void TstBadInput::filesThatCannotBeImported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString file = writeFile(m_people.path("bad-") + name, bytes);
    const auto before = everything();

    const CliAnswer answer = m_people.reporter.json({ QStringLiteral("import"), file });

    QVERIFY2(answer.refused(1), answer.said().constData());
    QVERIFY2(answer.err.contains(name.toUtf8()), answer.err.constData());
    QCOMPARE(everything(), before);
}

void TstBadInput::bodiesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("broken UTF-8") << QByteArray("<p>\xff\xfe</p>");
    QTest::newRow("NUL bytes") << QByteArray("<p>a\0b</p>", 10);
    QTest::newRow("more than 5 MB") << QByteArray("word ").repeated(1100000);
}

void TstBadInput::bodiesThatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    const auto before = everything();

    const CliAnswer answer = m_people.reporter.run(
        { QStringLiteral("edit"), m_article, QStringLiteral("--body-file"), QStringLiteral("-") }, bytes);

    QVERIFY2(answer.refused(1), answer.said().constData());
    QCOMPARE(everything(), before);
}

void TstBadInput::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("naming");
    const auto row = [](const char *line, const char *naming) {
        QTest::newRow(*line == '\0' ? "nothing" : line) << words(line) << QByteArray(naming);
    };
    row("", "help");
    row("calendar", "calendar");
    row("publsh 1a2b", "publish");
    row("show", "ID");
    row("show 1a2b --colour", "--colour");
    row("show 1a2b --revision", "--revision");
    row("show 1a2", "1a2");
    row("list --stage drift", "--stage");
    row("list --limit 0", "--limit");
    row("list --limit many", "--limit");
    row("return ARTICLE", "--note");
    row("correct ARTICLE", "--note");
    row("kill ARTICLE", "--note");
    row("unpublish ARTICLE", "--note");
    row("schedule ARTICLE", "--at");
    row("schedule ARTICLE --at tomorrow", "tomorrow");
    row("publish ARTICLE --within 5min", "--within");
    row("publish ARTICLE --within 13h", "--within");
    row("embargo ARTICLE", "--until");
    row("embargo ARTICLE --until 2199-01-01T00:00 --lift", "--lift");
    row("edit ARTICLE", "--body-file");
    row("edit ARTICLE --block 0", "--text");
    row("edit ARTICLE --block zero --text x", "--block");
    row("set ARTICLE headline", "headline");
    row("set ARTICLE colour=red", "colour");
    row("set ARTICLE stage=published", "stage");
    row("set ARTICLE headline+=more", "headline");
    row("check ARTICLE --for dance", "--for");
    row("resolve-conflict ARTICLE", "--mine");
    row("resolve-conflict ARTICLE --mine --theirs", "--mine");
    row("import story.txt --format docx", "--format");
    row("preview ARTICLE", "--out");
    row("staff add desk eva", "--role");
    row("site rules desk approve-own=perhaps", "perhaps");
    row("site rules desk approvals=many", "many");
    row("site rules desk speed=5", "speed");
    row("site kind desk analysis --remove --label A", "--remove");
    row("staff add desk eva --role king --name Eva", "--role");
    row("staff set desk ray", "--bio");
    row("site add folder x /tmp/x", "--user");
    row("site add ftp x /tmp/x --user u", "ftp");
    row("site add folder x /tmp/x --user u --zone UTC", "--create");
    row("roundtrip x.html --edit one text", "--edit");
    row("paste-clean x.html --as rtf", "--as");
    row("help --completion tcsh", "--completion");
    row("--fields id,colour list", "colour");
}

void TstBadInput::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, naming);
    arguments.replaceInStrings(QStringLiteral("ARTICLE"), m_article);

    const CliAnswer answer = m_people.reporter.run(arguments);

    QVERIFY2(answer.refused(2), answer.said().constData());
    QVERIFY2(answer.err.contains(naming), answer.err.constData());
}

void TstBadInput::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line) { QTest::newRow(line) << words(line); };
    row("show 00000000-0000-4000-8000-000000000000");
    row("show ffff0000");
    row("show ARTICLE --revision ffff0000");
    row("import /nowhere/at/all.txt");
    row("edit ARTICLE --body-file /nowhere/at/all.html");
    row("edit ARTICLE --block 99 --text x");
    row("roundtrip /nowhere/at/all.html");
    row("roundtrip /");
    row("new --site elsewhere");
    row("list --site elsewhere");
    row("sync --site elsewhere");
    row("site check elsewhere");
    row("site remove elsewhere");
    row("staff list elsewhere");
    row("staff add desk eva --role editor --name Eva");
    row("approve ARTICLE");
    row("publish ARTICLE");
    row("restore ARTICLE");
    row("include ARTICLE");
    row("conflict ARTICLE");
    row("resolve-conflict ARTICLE --mine");
    row("outbox retry ARTICLE");
    row("outbox cancel ARTICLE");
    row("resolve ARTICLE ffff0000");
    row("revert ARTICLE ffff0000");
    row("backup restore nothing-of-that-name");
    row("preview ARTICLE --out /nowhere/at/all.html");
}

void TstBadInput::refusals()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("ARTICLE"), m_article);
    const auto before = everything();

    const CliAnswer answer = m_people.reporter.json(arguments);

    QVERIFY2(answer.refused(1), answer.said().constData());
    QCOMPARE(everything(), before);
}

void TstBadInput::manyFilesAreImportedWholeOrNotAtAll()
{
    const QString good = writeFile(m_people.path("good.txt"), "A good headline\n\nA good text.\n");
    const auto before = everything();

    const CliAnswer answer
        = m_people.reporter.run({ QStringLiteral("import"), good, m_people.path("missing.txt") });

    QVERIFY2(answer.refused(1), answer.said().constData());
    QCOMPARE(everything(), before);
}

void TstBadInput::anAmbiguousPrefixIsRefused()
{
    // 4 digits are 65,536 prefixes: of so many articles some begin alike but once in 50,000 runs.
    QStringList files { QStringLiteral("import") };
    for (int i = 0; i < 1200; ++i)
        files.append(writeFile(m_people.path("many") + QString::number(i) + QLatin1String(".txt"),
            "Headline " + QByteArray::number(i) + "\n\nText.\n"));
    const Cli other(m_people.path("many-profile"));
    const QStringList ids
        = other.run(files + QStringList { QStringLiteral("--porcelain") }).text().split(QLatin1Char('\n'));
    QCOMPARE(ids.size(), 1200);
    QMap<QString, int> prefixes;
    for (const QString &id : ids)
        ++prefixes[id.left(4)];
    const QString shared = prefixes.key(2, prefixes.key(3));
    if (shared.isEmpty())
        QSKIP("no two of 1200 random ids begin alike");

    const CliAnswer answer = other.run({ QStringLiteral("show"), shared });

    QVERIFY2(answer.refused(1), answer.said().constData());
    QVERIFY(answer.err.contains(shared.toUtf8()));
}

void TstBadInput::aLoginThatIsNotOnTheListIsTurnedAway()
{
    const Cli stranger(m_people.path("stranger"));
    const auto before = contentOf(m_people.newsroom());

    const CliAnswer answer = stranger.run(
        QStringList(words("site add folder desk")) << m_people.newsroom() << words("--user eve"));

    QVERIFY2(answer.refused(1), answer.said().constData());
    QVERIFY(answer.err.contains("eve"));
    QCOMPARE(stranger.json(words("site list")).array().size(), 0);
    QCOMPARE(contentOf(m_people.newsroom()), before);
}

void TstBadInput::aWordPressSiteIsRefusedInWords()
{
    const CliAnswer answer
        = m_people.reporter.run(words("site add wordpress blog https://example.org --user mina"));

    QVERIFY2(answer.refused(1), answer.said().constData());
}

void TstBadInput::aVanishedFolderIsOutOfReachAndEverythingIsKept()
{
    const QString away = m_people.path("newsroom-away");
    const CliAnswer submitted = m_people.reporter.run({ QStringLiteral("submit"), m_article });
    QVERIFY2(submitted.code == 0, submitted.said().constData());
    QVERIFY(QDir().rename(m_people.newsroom(), away));

    const CliAnswer round = m_people.reporter.json(words("sync"));
    const CliAnswer check = m_people.reporter.json(words("site check desk"));
    const int waiting = static_cast<int>(m_people.reporter.json(words("outbox")).array().size());
    const bool madeAgain = QDir(m_people.newsroom()).exists();
    QVERIFY(QDir().rename(away, m_people.newsroom()));

    QVERIFY2(round.code == 4, round.said().constData());
    QCOMPARE(round.err.count('\n'), 1);
    QCOMPARE(round.object()
                 .value(QLatin1String("sites"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("state"))
                 .toString(),
        QStringLiteral("offline"));
    QVERIFY2(check.code == 4, check.said().constData());
    QVERIFY(waiting >= 1);
    QVERIFY(!madeAgain);
    const CliAnswer later = m_people.reporter.run(words("sync"));
    QVERIFY2(later.code == 0, later.said().constData());
    QCOMPARE(m_people.reporter.json(words("outbox")).array().size(), 0);
}

void TstBadInput::aNewerProfileCanBeReadOnly()
{
    const Cli newer(m_people.path("newer"));
    const QString id = newer.run(words("new --headline Kept --porcelain")).text();
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
        { m_people.path("newer/store.sqlite"), QStringLiteral("PRAGMA user_version = 9999") });
    if (!sqlite.waitForStarted())
        QSKIP("sqlite3 is not installed");
    QVERIFY(sqlite.waitForFinished());

    const CliAnswer read
        = newer.run({ QStringLiteral("show"), id, QStringLiteral("--field"), QStringLiteral("headline") });
    const CliAnswer write = newer.run({ QStringLiteral("set"), id, QStringLiteral("headline=Changed") });

    QVERIFY2(read.code == 0 && read.text() == QLatin1String("Kept"), read.said().constData());
    QVERIFY2(write.refused(1), write.said().constData());
    QCOMPARE(newer.field(QStringLiteral("headline"), { QStringLiteral("show"), id }), QStringLiteral("Kept"));
}

void TstBadInput::aReadOnlyProfileCanBeRead()
{
    if (::geteuid() == 0)
        QSKIP("root may write anywhere");
    const QString folder = m_people.path("locked");
    const Cli locked(folder);
    const QString id = locked.run(words("new --headline Locked --porcelain")).text();
    const auto permit = [&folder](bool write) {
        QProcess::execute(QStringLiteral("chmod"),
            { QStringLiteral("-R"), write ? QStringLiteral("u+w") : QStringLiteral("a-w"), folder });
    };
    permit(false);
    const CliAnswer read
        = locked.run({ QStringLiteral("show"), id, QStringLiteral("--field"), QStringLiteral("headline") });
    const CliAnswer write = locked.run({ QStringLiteral("set"), id, QStringLiteral("headline=Changed") });
    permit(true);

    QVERIFY2(read.code == 0 && read.text() == QLatin1String("Locked"), read.said().constData());
    QVERIFY2(write.refused(1), write.said().constData());
}

void TstBadInput::aClosedPipeEndsQuietly()
{
    QProcess shell;
    shell.start(QStringLiteral("bash"),
        { QStringLiteral("-c"), QStringLiteral("\"$0\" help --man | true; echo ${PIPESTATUS[0]}"),
            QStringLiteral(BROADSHEET_CLI) });
    QVERIFY(shell.waitForFinished());

    const QByteArray code = shell.readAllStandardOutput().trimmed();
    QVERIFY2(code == "141" || code == "0", code.constData());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

BROADSHEET_TEST(TstBadInput)
#include "tst_badinput.moc"
