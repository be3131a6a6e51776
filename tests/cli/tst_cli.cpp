// SPDX-License-Identifier: GPL-3.0-or-later
// The main line by command: two people on one newsroom folder, the real program, exit codes and JSON of the
// contract.
#include "cli/commandtable.h"
#include "support/testmain.h"
#include "support/twopeople.h"

#include <QTest>
#include <QUrl>

using namespace broadsheet::test;

class TstCli : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anArticleGoesFromFileToPage();
    void everyArticleKeyIsThereWithTheRightShape();
    void fieldsAndPorcelainPrintJustThat();
    void bothEditDifferentParagraphsAndAreMerged();
    void theSameParagraphIsAConflictThatBothSettle();
    void notesAreAddedAndResolved();
    void historyDiffAndRevertBelongTogether();
    void aScheduleIsSetAndTakenBack();
    void aBackupMadeBeforePublishingLeavesOnePage();
    void theChecklistHoldsBackAnArticleWithoutHeadline();
    void helpVersionAndLanguageNeedNoProfile();
    void doctorAndStatsSpeakJson();
    void rulesAndKindsAreShownAndChangedByAChief();

private:
    static constexpr const char *storyText
        = "CITY\n\nHarbour opens again after the storm\n\nThe harbour opened on Monday. Ships came in at "
          "dawn.\n\n"
          "Second paragraph of the harbour story.\n\nThird paragraph of the harbour story.\n";
    TwoPeople m_people;
};

#define RUN_OK(answer)                                                                                       \
    do {                                                                                                     \
        const CliAnswer shown = (answer);                                                                    \
        QVERIFY2(shown.code == 0, shown.said().constData());                                                 \
    } while (false)

void TstCli::initTestCase()
{
    RUN_OK(m_people.make());
    QCOMPARE(
        m_people.chief.field(QStringLiteral("login"), words("staff list desk")), QStringLiteral("ray\nmina"));
}

void TstCli::anArticleGoesFromFileToPage()
{
    const QString id = m_people.story(storyText);
    QCOMPARE(id.size(), 36);
    RUN_OK(m_people.reporter.run(
        { QStringLiteral("submit"), id, QStringLiteral("--note"), QStringLiteral("checked") }));
    RUN_OK(m_people.reporter.run(words("sync")));

    const CliAnswer refused = m_people.reporter.run({ QStringLiteral("publish"), id });
    QVERIFY2(refused.refused(1), refused.said().constData());

    RUN_OK(m_people.chief.run(words("sync")));
    QCOMPARE(m_people.chief.run(words("list --stage submitted --porcelain")).text(), id);
    RUN_OK(m_people.chief.run({ QStringLiteral("approve"), id }));
    RUN_OK(m_people.chief.run({ QStringLiteral("publish"), id }));
    const CliAnswer round = m_people.chief.json(words("sync"));
    RUN_OK(round);
    const QJsonObject site = round.object().value(QLatin1String("sites")).toArray().at(0).toObject();
    QCOMPARE(site.value(QLatin1String("name")).toString(), QStringLiteral("desk"));
    QVERIFY(site.value(QLatin1String("pushed")).toInt() >= 1);
    QVERIFY(round.object().value(QLatin1String("changedFiles")).toInt() >= 1);

    QCOMPARE(m_people.pagesWith("Ships came in at dawn.").size(), 1);
    RUN_OK(m_people.reporter.run(words("sync")));
    for (Cli *who : { &m_people.reporter, &m_people.chief }) {
        const QJsonObject article = who->json({ QStringLiteral("show"), id.left(8) }).object();
        QCOMPARE(article.value(QLatin1String("stage")).toString(), QStringLiteral("published"));
        QCOMPARE(article.value(QLatin1String("durability")).toString(), QStringLiteral("live"));
        QCOMPARE(article.value(QLatin1String("transport")).toString(), QStringLiteral("idle"));
        const QUrl page(article.value(QLatin1String("url")).toString());
        QCOMPARE(QStringList { page.toLocalFile() }, m_people.pagesWith("Ships came in at dawn."));
    }
    for (Cli *who : { &m_people.reporter, &m_people.chief })
        QCOMPARE(who->json(words("sync")).object().value(QLatin1String("changedFiles")).toInt(-1), 0);
    const CliAnswer ledger = m_people.reporter.run(
        { QStringLiteral("--field"), QStringLiteral("act"), QStringLiteral("ledger"), id });
    QCOMPARE(ledger.text(), QStringLiteral("submit\napprove\npublish"));
}

void TstCli::everyArticleKeyIsThereWithTheRightShape()
{
    const QString id = m_people.story("A headline\n\nSome text of it.\n");
    const QJsonObject article = m_people.reporter.json({ QStringLiteral("show"), id }).object();
    const QStringList keys
        = broadsheet::cli::jsonKeys(*broadsheet::cli::commandNamed(QStringLiteral("show")));

    QStringList given = article.keys();
    QStringList declared = keys;
    given.sort();
    declared.sort();
    QCOMPARE(given, declared);
    QVERIFY(article.value(QLatin1String("authors")).isArray());
    QVERIFY(article.value(QLatin1String("corrections")).isArray());
    QVERIFY(article.value(QLatin1String("newerEdits")).isBool());
    QVERIFY(article.value(QLatin1String("keepHere")).isBool());
    QVERIFY(article.value(QLatin1String("publicRevision")).isNull());
    QVERIFY(article.value(QLatin1String("url")).isNull());
    QVERIFY(article.value(QLatin1String("scheduledFor")).isNull());
    QVERIFY(article.value(QLatin1String("words")).toInt() >= 4);
    QVERIFY(article.value(QLatin1String("modified")).toString().endsWith(QLatin1String("+03:30")));
    QCOMPARE(article.value(QLatin1String("site")).toString(), QStringLiteral("desk"));
    QCOMPARE(article.value(QLatin1String("durability")).toString(), QStringLiteral("computer"));
}

void TstCli::fieldsAndPorcelainPrintJustThat()
{
    const CliAnswer made = m_people.reporter.run(words("new --headline Tab --porcelain"));
    const QString id = made.text();

    QCOMPARE(id.size(), 36);
    QCOMPARE(
        m_people.reporter
            .run({ QStringLiteral("show"), id, QStringLiteral("--fields"), QStringLiteral("headline,stage") })
            .out,
        QByteArray("Tab\tdraft\n"));
    QCOMPARE(m_people.reporter
                 .run({ QStringLiteral("set"), id, QStringLiteral("tag+=a"), QStringLiteral("--quiet") })
                 .out,
        QByteArray());
    QCOMPARE(
        m_people.reporter.field(QStringLiteral("tags"), { QStringLiteral("show"), id }), QStringLiteral("a"));
    const QJsonObject reduced
        = m_people.reporter
              .json({ QStringLiteral("show"), id, QStringLiteral("--fields"), QStringLiteral("id,stage") })
              .object();
    QCOMPARE(reduced.keys(), QStringList({ QStringLiteral("id"), QStringLiteral("stage") }));
    const CliAnswer unknown = m_people.reporter.run(
        { QStringLiteral("--field"), QStringLiteral("colour"), QStringLiteral("show"), id });
    QVERIFY2(unknown.refused(2), unknown.said().constData());
}

void TstCli::bothEditDifferentParagraphsAndAreMerged()
{
    const QString id = m_people.story(storyText);
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));

    RUN_OK(m_people.reporter.run({ QStringLiteral("edit"), id, QStringLiteral("--block"), QStringLiteral("1"),
        QStringLiteral("--text"), QStringLiteral("The reporter rewrote this one.") }));
    RUN_OK(m_people.chief.run({ QStringLiteral("edit"), id, QStringLiteral("--block"), QStringLiteral("2"),
        QStringLiteral("--text"), QStringLiteral("The chief rewrote that one.") }));
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));
    RUN_OK(m_people.reporter.run(words("sync")));

    const QByteArray mine
        = m_people.reporter.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out;
    QVERIFY2(mine.contains("The reporter rewrote this one.") && mine.contains("The chief rewrote that one."),
        mine.constData());
    QCOMPARE(m_people.chief.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out, mine);
}

void TstCli::theSameParagraphIsAConflictThatBothSettle()
{
    const QString id = m_people.story(storyText);
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));
    const auto edit = [&id](const char *text) {
        return QStringList { QStringLiteral("edit"), id, QStringLiteral("--block"), QStringLiteral("1"),
            QStringLiteral("--text"), QString::fromUtf8(text) };
    };
    RUN_OK(m_people.reporter.run(edit("Mine in the same place.")));
    RUN_OK(m_people.chief.run(edit("Theirs in the same place.")));
    RUN_OK(m_people.chief.run(words("sync")));

    const CliAnswer round = m_people.reporter.json(words("sync"));
    QCOMPARE(round.code, 3);
    const QJsonArray conflicts = round.object()
                                     .value(QLatin1String("sites"))
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value(QLatin1String("conflicts"))
                                     .toArray();
    QVERIFY2(conflicts.contains(id), round.said().constData());
    const QJsonArray hunks = m_people.reporter.json({ QStringLiteral("conflict"), id })
                                 .object()
                                 .value(QLatin1String("hunks"))
                                 .toArray();
    QCOMPARE(hunks.size(), 1);
    QVERIFY(
        hunks.at(0).toObject().value(QLatin1String("mine")).toString().contains(QLatin1String("Mine in")));
    QVERIFY(hunks.at(0)
                .toObject()
                .value(QLatin1String("theirs"))
                .toString()
                .contains(QLatin1String("Theirs in")));

    RUN_OK(m_people.reporter.run({ QStringLiteral("resolve-conflict"), id, QStringLiteral("--both") }));
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));
    const QByteArray body = m_people.chief.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out;
    QVERIFY2(body.contains("Mine in the same place.") && body.contains("Theirs in the same place."),
        body.constData());
    QCOMPARE(m_people.reporter.json(words("conflicts")).array().size(), 0);
}

void TstCli::notesAreAddedAndResolved()
{
    const QString id = m_people.story(storyText);

    RUN_OK(m_people.reporter.run({ QStringLiteral("note"), id, QStringLiteral("--block"), QStringLiteral("1"),
        QStringLiteral("Is"), QStringLiteral("this right?") }));
    const QJsonObject note = m_people.reporter.json({ QStringLiteral("notes"), id }).array().at(0).toObject();
    QCOMPARE(note.value(QLatin1String("text")).toString(), QStringLiteral("Is this right?"));
    QCOMPARE(note.value(QLatin1String("block")).toInt(-1), 1);
    QVERIFY(note.value(QLatin1String("resolvedAt")).isNull());

    RUN_OK(m_people.reporter.run(
        { QStringLiteral("resolve"), id, note.value(QLatin1String("id")).toString().left(6) }));
    QVERIFY(m_people.reporter.json({ QStringLiteral("notes"), id })
                .array()
                .at(0)
                .toObject()
                .value(QLatin1String("resolvedAt"))
                .isString());
}

void TstCli::historyDiffAndRevertBelongTogether()
{
    const QString id = m_people.story(storyText);
    const QByteArray before
        = m_people.reporter.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out;
    const QString first = m_people.reporter.field(QStringLiteral("revision"), { QStringLiteral("show"), id });
    const QByteArray other = "<!-- wp:paragraph -->\n<p>Quite another text.</p>\n<!-- /wp:paragraph -->";

    RUN_OK(m_people.reporter.run(
        { QStringLiteral("edit"), id, QStringLiteral("--body-file"), QStringLiteral("-") }, other));
    QCOMPARE(m_people.reporter.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out, other);
    QVERIFY(m_people.reporter.json({ QStringLiteral("history"), id }).array().size() >= 2);
    QVERIFY(m_people.reporter.json({ QStringLiteral("diff"), id, first }).array().size() >= 1);
    QCOMPARE(m_people.reporter
                 .run({ QStringLiteral("show"), id, QStringLiteral("--revision"), first,
                     QStringLiteral("--body") })
                 .out,
        before);
    RUN_OK(m_people.reporter.run({ QStringLiteral("revert"), id, first }));
    QCOMPARE(m_people.reporter.run({ QStringLiteral("show"), id, QStringLiteral("--body") }).out, before);
}

void TstCli::aScheduleIsSetAndTakenBack()
{
    const QString id = m_people.story(storyText);
    RUN_OK(m_people.reporter.run({ QStringLiteral("submit"), id }));
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));
    RUN_OK(m_people.chief.run({ QStringLiteral("approve"), id }));

    // Without a zone: the site's.
    const CliAnswer set = m_people.chief.json(
        { QStringLiteral("schedule"), id, QStringLiteral("--at"), QStringLiteral("2199-12-01T09:00") });
    RUN_OK(set);
    QCOMPARE(set.object().value(QLatin1String("stage")).toString(), QStringLiteral("scheduled"));
    QVERIFY(set.object().value(QLatin1String("scheduledFor")).toString().endsWith(QLatin1String("+03:30")));
    RUN_OK(m_people.chief.run(words("sync")));
    RUN_OK(m_people.chief.run({ QStringLiteral("unschedule"), id }));
    RUN_OK(m_people.chief.run(words("sync")));
    QCOMPARE(m_people.chief.field(QStringLiteral("stage"), { QStringLiteral("show"), id }),
        QStringLiteral("approved"));
    const CliAnswer past = m_people.chief.run(
        { QStringLiteral("schedule"), id, QStringLiteral("--at"), QStringLiteral("2020-01-01T09:00") });
    QVERIFY2(past.refused(1), past.said().constData());
}

void TstCli::aBackupMadeBeforePublishingLeavesOnePage()
{
    const QByteArray text = "The lighthouse is for sale\n\nNobody wants the lighthouse. It is cold.\n";
    const QString id = m_people.story(text);
    RUN_OK(m_people.reporter.run({ QStringLiteral("submit"), id }));
    RUN_OK(m_people.reporter.run(words("sync")));
    RUN_OK(m_people.chief.run(words("sync")));
    const CliAnswer backup = m_people.chief.run(words("backup create --porcelain"));
    RUN_OK(backup);
    RUN_OK(m_people.chief.run({ QStringLiteral("approve"), id }));
    RUN_OK(m_people.chief.run({ QStringLiteral("publish"), id }));
    RUN_OK(m_people.chief.run(words("sync")));

    RUN_OK(m_people.chief.run({ QStringLiteral("backup"), QStringLiteral("restore"), backup.text() }));
    RUN_OK(m_people.chief.run(words("sync")));

    QCOMPARE(m_people.pagesWith("Nobody wants the lighthouse.").size(), 1);
    QCOMPARE(m_people.chief.field(QStringLiteral("stage"), { QStringLiteral("show"), id }),
        QStringLiteral("published"));
    const CliAnswer verified = m_people.chief.json(words("backup verify"));
    RUN_OK(verified);
    QVERIFY(verified.array().size() >= 1);
}

void TstCli::theChecklistHoldsBackAnArticleWithoutHeadline()
{
    const QString id = m_people.reporter.run(words("new --porcelain")).text();

    const CliAnswer check = m_people.reporter.json({ QStringLiteral("check"), id });
    QCOMPARE(check.code, 3);
    bool found = false;
    for (const QJsonValue &value : check.array()) {
        const QJsonObject rule = value.toObject();
        QCOMPARE(rule.keys(),
            QStringList({ QStringLiteral("block"), QStringLiteral("level"), QStringLiteral("message"),
                QStringLiteral("ok"), QStringLiteral("rule") }));
        found = found
            || (rule.value(QLatin1String("rule")) == QLatin1String("headline")
                && !rule.value(QLatin1String("ok")).toBool());
    }
    QVERIFY(found);
    RUN_OK(m_people.reporter.run({ QStringLiteral("set"), id, QStringLiteral("keepHere=yes") }));
    const CliAnswer kept = m_people.reporter.run({ QStringLiteral("submit"), id });
    QVERIFY2(kept.refused(1), kept.said().constData());
}

void TstCli::helpVersionAndLanguageNeedNoProfile()
{
    const Cli nobody(m_people.path("never-made"));
    RUN_OK(nobody.run(words("help")));
    RUN_OK(nobody.run(words("help site")));
    RUN_OK(nobody.run(words("show --help")));
    QVERIFY(nobody.run(words("--version")).text().startsWith(QLatin1String("broadsheet-cli ")));
    QVERIFY(!nobody.json(words("--version")).object().value(QLatin1String("version")).toString().isEmpty());
    const CliAnswer persian = nobody.run(words("--lang fa shw"));
    QVERIFY2(persian.refused(2), persian.said().constData());
    QVERIFY2(QString::fromUtf8(persian.err).contains(QStringLiteral("فرمان")), persian.err.constData());
    QVERIFY(!QDir(m_people.path("never-made")).exists());

    // A locale that is not UTF-8 must not cost a second line, nor a letter.
    Cli plain(m_people.path("plain"));
    plain.setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const CliAnswer made = plain.run({ QStringLiteral("new"), QStringLiteral("--headline"),
        QStringLiteral("تیتر"), QStringLiteral("--field"), QStringLiteral("headline") });
    RUN_OK(made);
    QCOMPARE(made.text(), QStringLiteral("تیتر"));
    QCOMPARE(made.err, QByteArray());
}

void TstCli::rulesAndKindsAreShownAndChangedByAChief()
{
    const QJsonObject before = m_people.chief.json(words("site rules desk")).object();
    QCOMPARE(before.value(QLatin1String("approve-own")).toBool(), true);
    QCOMPARE(before.value(QLatin1String("approvals")).toInt(), 1);

    const CliAnswer refused = m_people.reporter.run(words("site rules desk approve-own=no"));
    QVERIFY2(refused.refused(1), refused.said().constData());
    const CliAnswer changed = m_people.chief.json(words("site rules desk approve-own=no"));
    RUN_OK(changed);
    QCOMPARE(changed.object().value(QLatin1String("approve-own")).toBool(), false);
    RUN_OK(m_people.chief.run(words("site rules desk approve-own=yes")));

    RUN_OK(
        m_people.chief.run(words("site kind desk analysis --label Analysis --require lede --approvals 2")));
    RUN_OK(m_people.reporter.run(words("sync")));
    QCOMPARE(
        m_people.reporter.run(words("kinds desk --porcelain")).text(), QStringLiteral("article\nanalysis"));
    const QJsonArray kinds = m_people.reporter.json(words("kinds")).array();
    QCOMPARE(kinds.at(1).toObject().value(QLatin1String("approvals")).toInt(), 2);
    RUN_OK(m_people.chief.run(words("site kind desk analysis --remove")));
}

void TstCli::doctorAndStatsSpeakJson()
{
    const CliAnswer doctor = m_people.chief.json(words("doctor"));
    RUN_OK(doctor);
    QVERIFY(doctor.object().value(QLatin1String("ok")).toBool());
    QVERIFY(doctor.object().value(QLatin1String("findings")).isArray());
    const CliAnswer stats = m_people.chief.json(words("stats"));
    RUN_OK(stats);
    QVERIFY(
        stats.object().value(QLatin1String("rows")).toObject().value(QLatin1String("articles")).toInt() >= 1);
    QVERIFY(stats.object()
                .value(QLatin1String("ms"))
                .toObject()
                .value(QLatin1String("list"))
                .toObject()
                .value(QLatin1String("p50"))
                .isDouble());
}

BROADSHEET_TEST(TstCli)
#include "tst_cli.moc"
