// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge: golden cases in tests/cases/merge, and the fields.
#include "core/merge.h"
#include "support/plainbody.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ArticleText withHeadline(const QString &headline)
{
    ArticleText text;
    text.fields.headline = headline;
    return text;
}

ArticleText withTags(const QStringList &tags)
{
    ArticleText text;
    text.fields.tags = tags;
    return text;
}

Note noteWith(quint32 id, const QString &text)
{
    return Note { NoteId(QUuid(id, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)), QStringLiteral("ana"), instantFromMs(id),
        {}, {}, text };
}

} // namespace

class TstMerge : public QObject {
    Q_OBJECT

private slots:

    void aCaseMergesAsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(BROADSHEET_TEST_CASES "/merge"));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void aCaseMergesAsExpected()
    {
        QFETCH(QString, folder);
        const auto text = [&folder](const char *name) {
            return ArticleText { {},
                plainBody(
                    contentOf(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".html"))) };
        };
        const MergeResult result = merge(text("base"), text("mine"), text("theirs"), plainTextOf);
        QCOMPARE(result.text.body.bytes(), text("expected").body.bytes());
        QByteArray conflicts;
        for (const Hunk &hunk : result.conflicts)
            conflicts += "block " + QByteArray::number(hunk.block) + '\n';
        QCOMPARE(conflicts, contentOf(folder + QLatin1String("/conflicts.txt")));
        QByteArray remarks;
        for (const QString &remark : result.remarks)
            remarks += remark.toUtf8() + '\n';
        QCOMPARE(remarks, contentOf(folder + QLatin1String("/remarks.txt")));
    }

    void aConflictShowsTheThreeBlocks()
    {
        const ArticleText base { {}, paragraphs({ QStringLiteral("one two three") }) };
        const ArticleText mine { {}, paragraphs({ QStringLiteral("one two four") }) };
        const ArticleText theirs { {}, paragraphs({ QStringLiteral("zero two three") }) };
        const MergeResult result = merge(base, mine, theirs, plainTextOf);
        QVERIFY(!result.clean());
        QCOMPARE(result.conflicts.size(), size_t(1));
        const Hunk expected { 0, {}, base.body.bytes(), mine.body.bytes(), theirs.body.bytes() };
        QVERIFY(result.conflicts.front() == expected);
    }

    void aChoiceDecidesEveryHunk()
    {
        const ArticleText base { {}, paragraphs({ QStringLiteral("one two three"), QStringLiteral("end") }) };
        const ArticleText mine { {}, paragraphs({ QStringLiteral("one two four"), QStringLiteral("end") }) };
        const ArticleText theirs { {},
            paragraphs({ QStringLiteral("zero two three"), QStringLiteral("end") }) };
        const auto chosen = [&](Choice choice) {
            return mergeChoosing(base, mine, theirs, plainTextOf, choice).body.bytes();
        };
        QCOMPARE(chosen(Choice::Mine), mine.body.bytes());
        QCOMPARE(chosen(Choice::Theirs), theirs.body.bytes());
        QCOMPARE(chosen(Choice::Both),
            paragraphs(
                { QStringLiteral("one two four"), QStringLiteral("zero two three"), QStringLiteral("end") })
                .bytes());
    }

    void eachHunkIsDecidedByItsOwnChoice()
    {
        const ArticleText base { {}, paragraphs({ QStringLiteral("one a"), QStringLiteral("two a") }) };
        ArticleText mine { {}, paragraphs({ QStringLiteral("one b"), QStringLiteral("two b") }) };
        ArticleText theirs { {}, paragraphs({ QStringLiteral("one c"), QStringLiteral("two c") }) };
        mine.fields.headline = QStringLiteral("Mine");
        theirs.fields.headline = QStringLiteral("Theirs");
        const auto chosen = [&](const std::vector<Choice> &choices) {
            return mergeChoosing(base, mine, theirs, plainTextOf, choices);
        };
        const ArticleText mixed = chosen({ Choice::Before, Choice::TheirsThenMine, Choice::Theirs });
        QCOMPARE(mixed.body.bytes(),
            paragraphs({ QStringLiteral("one a"), QStringLiteral("two c"), QStringLiteral("two b") })
                .bytes());
        QCOMPARE(mixed.fields.headline, QStringLiteral("Theirs"));
        QCOMPARE(chosen({ Choice::Theirs }).body.bytes(),
            paragraphs({ QStringLiteral("one c"), QStringLiteral("two b") }).bytes());
        QVERIFY(chosen({ Choice::Mine, Choice::Mine, Choice::Before }).fields.headline.isEmpty());
    }

    void aFieldChangedOnOneSideIsTaken()
    {
        const ArticleText base = withHeadline(QStringLiteral("Old"));
        const ArticleText changed = withHeadline(QStringLiteral("New"));
        ArticleText tagged = base;
        tagged.fields.tags = QStringList { QStringLiteral("harbour") };
        const MergeResult result = merge(base, changed, tagged, plainTextOf);
        QVERIFY(result.clean());
        QCOMPARE(result.text.fields.headline, QStringLiteral("New"));
        QCOMPARE(result.text.fields.tags, tagged.fields.tags);
    }

    void aFieldChangedDifferentlyIsAHunkWithItsName()
    {
        const ArticleText base = withHeadline(QStringLiteral("Old"));
        const ArticleText mine = withHeadline(QStringLiteral("Mine"));
        const ArticleText theirs = withHeadline(QStringLiteral("Theirs"));
        const MergeResult result = merge(base, mine, theirs, plainTextOf);
        QCOMPARE(result.conflicts.size(), size_t(1));
        const Hunk expected { -1, QStringLiteral("headline"), "Old", "Mine", "Theirs" };
        QVERIFY(result.conflicts.front() == expected);
        QCOMPARE(result.text.fields.headline, QStringLiteral("Mine"));
        QCOMPARE(mergeChoosing(base, mine, theirs, plainTextOf, Choice::Theirs).fields.headline,
            QStringLiteral("Theirs"));
        QCOMPARE(mergeChoosing(base, mine, theirs, plainTextOf, Choice::Both).fields.headline,
            QStringLiteral("Mine"));
    }

    void setsTakeAdditionsAndHonourRemovals()
    {
        const ArticleText base = withTags({ QStringLiteral("a"), QStringLiteral("b") });
        const ArticleText mine = withTags({ QStringLiteral("b"), QStringLiteral("c") });
        const ArticleText theirs
            = withTags({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d") });
        const MergeResult result = merge(base, mine, theirs, plainTextOf);
        QVERIFY(result.clean());
        const QStringList expected { QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
        QCOMPARE(result.text.fields.tags, expected);
    }

    void bylinesInAnotherOrderAreNoConflictButOtherPeopleAre()
    {
        ArticleText base;
        ArticleText mine;
        ArticleText theirs;
        mine.fields.authors = QStringList { QStringLiteral("ana"), QStringLiteral("bo") };
        theirs.fields.authors = QStringList { QStringLiteral("bo"), QStringLiteral("ana") };
        const MergeResult order = merge(base, mine, theirs, plainTextOf);
        QVERIFY(order.clean());
        QCOMPARE(order.text.fields.authors, mine.fields.authors);
        theirs.fields.authors = QStringList { QStringLiteral("cy") };
        QCOMPARE(merge(base, mine, theirs, plainTextOf).conflicts.front().field, QStringLiteral("authors"));
    }

    void notesMergeByIdAndTheLaterResolutionWins()
    {
        ArticleText base;
        base.fields.notes
            = { noteWith(1, QStringLiteral("check this")), noteWith(2, QStringLiteral("gone")) };
        ArticleText mine = base;
        mine.fields.notes.front().resolvedAt = instantFromMs(100);
        mine.fields.notes.front().resolvedBy = QStringLiteral("ana");
        mine.fields.notes.push_back(noteWith(3, QStringLiteral("mine")));
        ArticleText theirs = base;
        theirs.fields.notes.pop_back();
        theirs.fields.notes.front().resolvedAt = instantFromMs(200);
        theirs.fields.notes.front().resolvedBy = QStringLiteral("bo");
        theirs.fields.notes.push_back(noteWith(4, QStringLiteral("theirs")));
        const MergeResult result = merge(base, mine, theirs, plainTextOf);
        QVERIFY(result.clean());
        const auto &notes = result.text.fields.notes;
        QCOMPARE(notes.size(), size_t(3));
        QCOMPARE(notes[0].resolvedBy, QStringLiteral("bo"));
        QCOMPARE(notes[1].text, QStringLiteral("mine"));
        QCOMPARE(notes[2].text, QStringLiteral("theirs"));
    }

    void bothMovingABlockKeepsItOnceWhereIPutIt()
    {
        const QString a = QStringLiteral("alpha first words"), b = QStringLiteral("beta second ones"),
                      c = QStringLiteral("gamma third text"), d = QStringLiteral("delta fourth line");
        const ArticleText base { {}, paragraphs({ a, b, c, d }) };
        const ArticleText mine { {}, paragraphs({ d, a, b, c }) };
        const ArticleText theirs { {}, paragraphs({ a, d, b, c }) };
        const MergeResult result = merge(base, mine, theirs, plainTextOf);
        QVERIFY(result.clean());
        QCOMPARE(result.text.body.bytes(), mine.body.bytes());
        QCOMPARE(result.remarks, std::vector<QString> { QStringLiteral("moved-twice:3") });
    }

    void aThousandParagraphsMergeQuickly()
    {
        QStringList base;
        for (int i = 0; i < 1000; ++i)
            base.append(QStringLiteral("paragraph %1 of a long text").arg(i));
        QStringList mine = base;
        QStringList theirs = base;
        for (int i = 0; i < 1000; i += 10) {
            mine[i] = QStringLiteral("mine ") + mine[i];
            theirs[i + 5] = QStringLiteral("theirs ") + theirs[i + 5];
        }
        const MergeResult result = merge(
            { {}, paragraphs(base) }, { {}, paragraphs(mine) }, { {}, paragraphs(theirs) }, plainTextOf);
        QVERIFY(result.clean());
        QCOMPARE(result.text.body.visible().size(), size_t(1000));
        QVERIFY(result.text.body.bytes().contains("mine paragraph 990"));
        QVERIFY(result.text.body.bytes().contains("theirs paragraph 995"));
    }
};

BROADSHEET_TEST(TstMerge)
#include "tst_merge.moc"
