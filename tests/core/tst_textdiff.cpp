// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textdiff.h"
#include "support/plainbody.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

/// "same [-deleted-][+inserted+]".
QString shown(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        switch (run.change) {
        case Change::Same:
            text += run.text;
            break;
        case Change::Deleted:
            text += QStringLiteral("[-%1-]").arg(run.text);
            break;
        case Change::Inserted:
            text += QStringLiteral("[+%1+]").arg(run.text);
            break;
        }
    }
    return text;
}

QString side(const std::vector<TextRun> &runs, Change dropped)
{
    QString text;
    for (const TextRun &run : runs) {
        if (run.change != dropped)
            text += run.text;
    }
    return text;
}

/// "=0:0 ~1:1 +:2 -2:".
QString shown(const std::vector<BlockPair> &pairs)
{
    QStringList list;
    for (const BlockPair &pair : pairs) {
        const QString before = pair.before < 0 ? QString() : QString::number(pair.before);
        const QString after = pair.after < 0 ? QString() : QString::number(pair.after);
        QChar kind = QLatin1Char('=');
        if (pair.kind == BlockPair::Kind::Changed)
            kind = QLatin1Char('~');
        else if (pair.kind == BlockPair::Kind::Inserted)
            kind = QLatin1Char('+');
        else if (pair.kind == BlockPair::Kind::Deleted)
            kind = QLatin1Char('-');
        list.append(kind + before + QLatin1Char(':') + after);
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

class TstTextdiff : public QObject {
    Q_OBJECT

private slots:

    void changedWordsAreShownWithWhatStayed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromUtf8(expected);
        };
        row("equal", "a b", "a b", "a b");
        row("both empty", "", "", "");
        row("all new", "", "a b", "[+a b+]");
        row("all gone", "a b", "", "[-a b-]");
        row("one word", "the old wall", "the new wall", "the [-old-][+new+] wall");
        row("words beside each other are one change", "a b c d", "a x y d", "a [-b c-][+x y+] d");
        row("a stop", "Yes.", "Yes!", "Yes[-.-][+!+]");
        row("Persian", "این دیوار بلند است", "این دیوار کوتاه است", "این دیوار [-بلند-][+کوتاه+] است");
        row("a joiner is part of its word", "می‌روم خانه", "میروم خانه",
            "[-می‌روم-][+میروم+] خانه");
    }

    void changedWordsAreShownWithWhatStayed()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto runs = diffWords(before, after);
        QTEST(shown(runs), "expected");
        QCOMPARE(side(runs, Change::Inserted), before);
        QCOMPARE(side(runs, Change::Deleted), after);
    }

    void twoLongUnlikeTextsStayNearLinear()
    {
        QString before;
        QString after;
        for (int i = 0; i < 8000; ++i) {
            before += QStringLiteral("alt%1 ").arg(i % 977);
            after += (i % 3 == 0 ? QStringLiteral("alt%1 ") : QStringLiteral("neu%1 ")).arg(i % 983);
        }
        QElapsedTimer timer;
        timer.start();
        const auto runs = diffWords(before, after);
        QVERIFY2(timer.elapsed() < 5000, "the cost cap does not hold");
        QCOMPARE(side(runs, Change::Inserted), before);
        QCOMPARE(side(runs, Change::Deleted), after);
    }

    void similarityCountsEqualWords()
    {
        const auto share = [](const char *a, const char *b) {
            return wordSimilarity(QString::fromUtf8(a), QString::fromUtf8(b));
        };
        QCOMPARE(share("", ""), 1.0);
        QCOMPARE(share("one two", "one two"), 1.0);
        QCOMPARE(share("one two", "two one"), 1.0);
        QCOMPARE(share("one two", "one three"), 0.5);
        QCOMPARE(share("one", "two"), 0.0);
        QCOMPARE(share("***", "---"), 0.0);
    }

    void blocksPairByBytesThenByLikeness()
    {
        const QString a = QStringLiteral("one two three four"), b = QStringLiteral("five six seven eight"),
                      c = QStringLiteral("nine ten eleven twelve");
        const QString b2 = QStringLiteral("five six seven zero"),
                      n = QStringLiteral("quite other words here");
        const auto pairs = [](const QStringList &before, const QStringList &after) {
            return shown(diffBlocks(paragraphs(before), paragraphs(after), plainTextOf));
        };
        QCOMPARE(pairs({ a, b, c }, { a, b, c }), QStringLiteral("=0:0 =1:1 =2:2"));
        QCOMPARE(pairs({ a, b, c }, { a, b2, c }), QStringLiteral("=0:0 ~1:1 =2:2"));
        QCOMPARE(pairs({ a, b, c }, { a, n, b2, c }), QStringLiteral("=0:0 +:1 ~1:2 =2:3"));
        QCOMPARE(pairs({ a, b, c }, { a, c }), QStringLiteral("=0:0 -1: =2:1"));
        QCOMPARE(pairs({ a, b }, { a, n }), QStringLiteral("=0:0 -1: +:1"));
        QCOMPARE(pairs({}, { a }), QStringLiteral("+:0"));
        QCOMPARE(pairs({ a, a, a }, { a, a }), QStringLiteral("=0:0 =1:1 -2:"));
    }

    void blocksOfAnotherKindAreNoPair()
    {
        const Body before = paragraphs({ QStringLiteral("the same words") });
        Body after;
        after.blocks.push_back(
            Block { "<!-- wp:heading --><h2>the same words</h2><!-- /wp:heading -->", "core/heading" });
        QCOMPARE(shown(diffBlocks(before, after, plainTextOf)), QStringLiteral("-0: +:0"));
    }
};

BROADSHEET_TEST(TstTextdiff)
#include "tst_textdiff.moc"
