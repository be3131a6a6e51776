// SPDX-License-Identifier: GPL-3.0-or-later
// Cases as folders: tests/cases/plan/<case>/state.json -> steps.txt. Texts and rows are named by words; so
// are they in the steps.
#include "support/situationjson.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;

namespace {

const QString planCases = QStringLiteral(BROADSHEET_TEST_CASES "/plan/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Ids back into the words of the case.
QByteArray inWords(QString steps, const QByteArray &state)
{
    QStringList words { QStringLiteral("article"), QStringLiteral("fresh") };
    QRegularExpressionMatchIterator found
        = QRegularExpression(QStringLiteral("\"([a-z][a-z0-9-]*)\"")).globalMatch(QString::fromUtf8(state));
    while (found.hasNext())
        words.append(found.next().captured(1));
    for (const QString &word : std::as_const(words))
        steps.replace(test::uuidOf(word).toString(QUuid::WithoutBraces).left(8), word);
    return steps.toUtf8();
}

ArticleText threeParagraphs(const char *first, const char *second, const char *third)
{
    ArticleText text;
    for (const char *words : { first, second, third })
        text.body.blocks.push_back({ QByteArray("<p>") + words + "</p>", "core/paragraph" });
    return text;
}

QString plainWords(const Block &block) { return QString::fromUtf8(block.raw.mid(3).chopped(4)); }

} // namespace

class TstPlanner : public QObject {
    Q_OBJECT
private slots:

    void plans_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(planCases).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void plans()
    {
        QFETCH(QString, name);
        const QByteArray state = contentOf(planCases + name + QStringLiteral("/state.json"));
        const QString expected = planCases + name + QStringLiteral("/steps.txt");
        const QJsonDocument document = QJsonDocument::fromJson(state);
        QVERIFY(document.isObject());

        const QByteArray steps = inWords(describe(plan(test::situationOf(document.object()))), state);

        if (qEnvironmentVariableIsSet("BROADSHEET_REBASELINE")) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(steps);
        }
        QCOMPARE(steps, contentOf(expected));
    }

    void reconcilesByWhoChangedWhat()
    {
        const ArticleText base = threeParagraphs("one", "two", "three");
        const ArticleText mine = threeParagraphs("mine", "two", "three");
        const ArticleText theirs = threeParagraphs("one", "two", "theirs");
        const ArticleText clash = threeParagraphs("clash", "two", "three");
        const auto outcome = [&](const ArticleText &b, const ArticleText &m, const ArticleText &t,
                                 Stage stage) { return reconcile(b, m, t, stage, plainWords).kind; };

        QVERIFY(outcome(base, mine, base, Stage::Draft) == Reconciled::KeepMine);
        QVERIFY(outcome(base, mine, mine, Stage::Draft) == Reconciled::KeepMine);
        QVERIFY(outcome(base, base, theirs, Stage::Published) == Reconciled::TakeTheirs);
        QVERIFY(outcome(base, mine, theirs, Stage::Draft) == Reconciled::Merged);
        QVERIFY(outcome(base, mine, theirs, Stage::Returned) == Reconciled::Merged);
        QVERIFY(outcome(base, mine, theirs, Stage::Submitted) == Reconciled::Prepared);
        QVERIFY(outcome(base, mine, clash, Stage::Draft) == Reconciled::Conflicting);
        QCOMPARE(reconcile(base, mine, theirs, Stage::Draft, plainWords).text,
            threeParagraphs("mine", "two", "theirs"));
    }
};

BROADSHEET_TEST(TstPlanner)
#include "tst_planner.moc"
