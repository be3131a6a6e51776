// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every merge and every diff, on random edits of random texts.
#include "core/merge.h"
#include "support/plainbody.h"
#include "support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

/// A script of edits; each number says what to do and where. Numbers shrink, so failures come small.
using Script = std::vector<quint32>;

/// Paragraphs that each begin with a word of their own ("b3") and go on with common ones.
QStringList baseTexts(const Script &script)
{
    QStringList texts;
    for (size_t i = 0; i < script.size() && i < 12; ++i) {
        QStringList words { QStringLiteral("b%1").arg(i) };
        for (quint32 word = 0; word < 3 + script[i] % 6; ++word)
            words.append(QStringLiteral("word%1").arg((script[i] / 7 + word * 3) % 11));
        texts.append(words.join(QLatin1Char(' ')));
    }
    return texts;
}

/// One side: edits inside, insertions, deletions, moves. Every new word is unique ("m5") and belongs to that
/// side.
QStringList edited(QStringList texts, const Script &script, QChar side)
{
    int fresh = 0;
    const auto newWord = [&fresh, side] { return side + QString::number(fresh++); };
    for (const quint32 step : script) {
        const qsizetype place = texts.isEmpty() ? 0 : (step / 8) % texts.size();
        if (step % 8 < 2 || texts.isEmpty()) {
            texts.insert(place, newWord() + QStringLiteral(" new ") + newWord());
        } else if (step % 8 < 5) {
            QStringList words = texts[place].split(QLatin1Char(' '));
            words.insert(1 + (step / 64) % words.size(), newWord());
            texts[place] = words.join(QLatin1Char(' '));
        } else if (step % 8 < 6) {
            texts.removeAt(place);
        } else {
            texts.move(place, (step / 256) % texts.size());
        }
    }
    return texts;
}

struct Texts {
    ArticleText base;
    ArticleText mine;
    ArticleText theirs;
};

Fields fieldsFrom(Fields fields, const Script &script, QChar side)
{
    for (const quint32 step : script) {
        if (step % 3 == 0)
            fields.headline = side + QString::number(step % 4);
        else if (step % 3 == 1)
            fields.tags.append(side + QString::number(step % 5));
        else if (!fields.tags.isEmpty())
            fields.tags.removeFirst();
    }
    return fields;
}

Texts textsFrom(const Script &base, const Script &mine, const Script &theirs)
{
    Texts texts;
    const QStringList words = baseTexts(base);
    texts.base = { fieldsFrom({}, base, QLatin1Char('b')), paragraphs(words) };
    texts.mine = { fieldsFrom(texts.base.fields, mine, QLatin1Char('m')),
        paragraphs(edited(words, mine, QLatin1Char('m'))) };
    texts.theirs = { fieldsFrom(texts.base.fields, theirs, QLatin1Char('t')),
        paragraphs(edited(words, theirs, QLatin1Char('t'))) };
    return texts;
}

/// The words of a body that satisfy `wanted`.
template <typename Wanted> QSet<QString> wordsOf(const Body &body, Wanted wanted)
{
    QSet<QString> words;
    for (const Block &block : body.blocks) {
        const QStringList all = plainTextOf(block).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : all) {
            if (wanted(word))
                words.insert(word);
        }
    }
    return words;
}

bool isUnique(const QString &word) { return word.size() > 1 && word[1].isDigit(); }

Body withConflicts(const MergeResult &result)
{
    Body body = result.text.body;
    for (const Hunk &hunk : result.conflicts) {
        body.blocks.push_back(Block { hunk.mine });
        body.blocks.push_back(Block { hunk.theirs });
    }
    return body;
}

std::vector<Hunk> mirrored(std::vector<Hunk> hunks)
{
    for (Hunk &hunk : hunks)
        std::swap(hunk.mine, hunk.theirs);
    const auto before = [](const Hunk &a, const Hunk &b) {
        return std::tie(a.block, a.field) < std::tie(b.block, b.field);
    };
    std::sort(hunks.begin(), hunks.end(), before);
    return hunks;
}

bool losesNothing(const Texts &texts, const Body &result)
{
    const QSet<QString> there = wordsOf(result, isUnique);
    const QSet<QString> mine = wordsOf(texts.mine.body, isUnique);
    const QSet<QString> theirs = wordsOf(texts.theirs.body, isUnique);
    const QSet<QString> base = wordsOf(texts.base.body, isUnique);
    const QSet<QString> added = (mine - base) + (theirs - base);
    const QSet<QString> kept = base & mine & theirs;
    return there.contains(added) && there.contains(kept);
}

} // namespace

class TstRcMerge : public QObject {
    Q_OBJECT

private slots:

    void aSideThatDidNothingChangesNothing()
    {
        QVERIFY(rc::check([](const Script &base, const Script &mine, const Script &theirs) {
            const Texts t = textsFrom(base, mine, theirs);
            RC_ASSERT(merge(t.base, t.mine, t.base, plainTextOf).text == t.mine);
            RC_ASSERT(merge(t.base, t.base, t.theirs, plainTextOf).text == t.theirs);
            RC_ASSERT(merge(t.base, t.mine, t.mine, plainTextOf).text == t.mine);
            RC_ASSERT(merge(t.base, t.mine, t.base, plainTextOf).clean());
            RC_ASSERT(merge(t.base, t.base, t.theirs, plainTextOf).clean());
        }));
    }

    void noWordOfEitherSideIsMissing()
    {
        QVERIFY(rc::check([](const Script &base, const Script &mine, const Script &theirs) {
            const Texts t = textsFrom(base, mine, theirs);
            RC_ASSERT(losesNothing(t, withConflicts(merge(t.base, t.mine, t.theirs, plainTextOf))));
            RC_ASSERT(
                losesNothing(t, mergeChoosing(t.base, t.mine, t.theirs, plainTextOf, Choice::Both).body));
        }));
    }

    void conflictsAreTheSameSeenFromTheOtherSide()
    {
        QVERIFY(rc::check([](const Script &base, const Script &mine, const Script &theirs) {
            const Texts t = textsFrom(base, mine, theirs);
            const auto here = merge(t.base, t.mine, t.theirs, plainTextOf).conflicts;
            const auto there = merge(t.base, t.theirs, t.mine, plainTextOf).conflicts;
            auto sorted = mirrored(mirrored(here));
            RC_ASSERT(sorted == mirrored(there));
        }));
    }

    void wordDiffsGiveBothTextsBack()
    {
        QVERIFY(rc::check([](const Script &base, const Script &mine) {
            const QStringList words = baseTexts(base);
            const QString before = words.join(QLatin1Char('\n'));
            const QString after = edited(words, mine, QLatin1Char('m')).join(QLatin1Char('\n'));
            QString left;
            QString right;
            for (const TextRun &run : diffWords(before, after)) {
                RC_ASSERT(!run.text.isEmpty());
                left += run.change == Change::Inserted ? QString() : run.text;
                right += run.change == Change::Deleted ? QString() : run.text;
            }
            RC_ASSERT(left == before);
            RC_ASSERT(right == after);
        }));
    }

    void blockPairsNameEveryBlockOnceInOrder()
    {
        QVERIFY(rc::check([](const Script &base, const Script &mine) {
            const QStringList words = baseTexts(base);
            const Body before = paragraphs(words);
            const Body after = paragraphs(edited(words, mine, QLatin1Char('m')));
            int nextBefore = 0;
            int nextAfter = 0;
            for (const BlockPair &pair : diffBlocks(before, after, plainTextOf)) {
                RC_ASSERT(pair.before < 0 || pair.before == nextBefore);
                RC_ASSERT(pair.after < 0 || pair.after == nextAfter);
                nextBefore += pair.before < 0 ? 0 : 1;
                nextAfter += pair.after < 0 ? 0 : 1;
            }
            RC_ASSERT(nextBefore == static_cast<int>(before.visible().size()));
            RC_ASSERT(nextAfter == static_cast<int>(after.visible().size()));
        }));
    }
};

BROADSHEET_TEST(TstRcMerge)
#include "tst_rc_merge.moc"
