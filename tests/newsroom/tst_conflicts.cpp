// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Conflicts;
using newsroom::Context;

class TstConflicts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;
    ArticleId m_id;

    SomebodyAtWork &chief() { return m_people->chief; }

    SomebodyAtWork &reporter() { return m_people->reporter; }

    /// Both have "A. B." and change it while apart; the reporter sends first.
    void writeApart(const QStringList &reporters, const QStringList &chiefs)
    {
        m_id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A."), QStringLiteral("B.") });
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        QVERIFY(reporter().write(m_id, reporters));
        QVERIFY(chief().write(m_id, chiefs));
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
    }

    Result<store::ArticleState> settle(Choice choice)
    {
        return chief().doing([&](Context context) { return Conflicts(context).settle(m_id, choice); });
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
    }

    void cleanup() { m_people.reset(); }

    void differentParagraphsAreMergedByThemselves()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A."), QStringLiteral("B, his.") });

        QCOMPARE(
            chief().paragraphs(m_id), QStringList({ QStringLiteral("A, hers."), QStringLiteral("B, his.") }));
        QVERIFY(!reporter().round().error);
        QCOMPARE(reporter().paragraphs(m_id), chief().paragraphs(m_id));
    }

    void theSameParagraphIsAConflictWithBothTexts()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A, his."), QStringLiteral("B.") });

        const auto view = chief().doing([&](Context context) { return Conflicts(context).of(m_id); });

        QVERIFY(view);
        QCOMPARE(view->hunks.size(), size_t(1));
        QVERIFY(view->hunks[0].mine.contains("A, his."));
        QVERIFY(view->hunks[0].theirs.contains("A, hers."));
        QVERIFY(chief().state(m_id).conflictOpen);
        QCOMPARE(toString(chief().state(m_id).transport), toString(Transport::Parked));
        QCOMPARE(chief().paragraphs(m_id)[0], QStringLiteral("A, his."));
    }

    void eachPlaceIsSettledByItsOwnChoice()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B, hers.") },
            { QStringLiteral("A, his."), QStringLiteral("B, his.") });

        const auto settleEach = [&](const std::vector<Choice> &choices) {
            return chief().doing(
                [&](Context context) { return Conflicts(context).settleEach(m_id, choices); });
        };
        QVERIFY(settleEach({ Choice::Mine }).error().reason == Reason::TextChanged);
        QVERIFY(chief().state(m_id).conflictOpen);
        QVERIFY(settleEach({ Choice::Mine, Choice::Theirs }));
        QVERIFY(!chief().round().error);
        QVERIFY(!reporter().round().error);
        const QStringList all { QStringLiteral("A, his."), QStringLiteral("B, hers.") };
        QCOMPARE(chief().paragraphs(m_id), all);
        QCOMPARE(reporter().paragraphs(m_id), all);
        QVERIFY(!chief().state(m_id).conflictOpen);
    }

    void bothEndsItWithBothTexts()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A, his."), QStringLiteral("B.") });

        QVERIFY(settle(Choice::Both));
        QVERIFY(!chief().round().error);
        QVERIFY(!reporter().round().error);

        const QStringList all { QStringLiteral("A, his."), QStringLiteral("A, hers."), QStringLiteral("B.") };
        QCOMPARE(chief().paragraphs(m_id), all);
        QCOMPARE(reporter().paragraphs(m_id), all);
        QVERIFY(!chief().state(m_id).conflictOpen);
        QCOMPARE(settle(Choice::Both).error().reason, Reason::NoConflict);
    }

    void theirsKeepsMineAsAVersion()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A, his."), QStringLiteral("B.") });
        const RevisionId mine = chief().state(m_id).head;

        QVERIFY(settle(Choice::Theirs));

        QCOMPARE(chief().paragraphs(m_id)[0], QStringLiteral("A, hers."));
        const auto head = chief().doing(
            [&](Context context) { return context.store.revision(context.store.article(m_id)->head); });
        QCOMPARE(*head->parent, mine);
        QVERIFY(head->parent2.has_value());
    }

    void whatIsTypedMeanwhileBelongsToMine()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A, his."), QStringLiteral("B.") });
        QVERIFY(chief().write(m_id, { QStringLiteral("A, his."), QStringLiteral("B, later.") }));

        QVERIFY(settle(Choice::Theirs));

        QCOMPARE(chief().paragraphs(m_id),
            QStringList({ QStringLiteral("A, hers."), QStringLiteral("B, later.") }));
    }

    void aBodyOfOnesOwnSettlesIt()
    {
        writeApart({ QStringLiteral("A, hers."), QStringLiteral("B.") },
            { QStringLiteral("A, his."), QStringLiteral("B.") });

        QVERIFY(chief().doing([&](Context context) {
            return Conflicts(context).settleWith(
                m_id, SomebodyAtWork::bodyOf({ QStringLiteral("A, ours.") }));
        }));

        QCOMPARE(chief().paragraphs(m_id), QStringList { QStringLiteral("A, ours.") });
        QVERIFY(!chief().state(m_id).conflictOpen);
    }

    void fromSubmittedOnACleanMergeWaitsForAPerson()
    {
        m_id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A."), QStringLiteral("B.") });
        QVERIFY(reporter().act(m_id, Act::Submit));
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        QVERIFY(reporter().write(m_id, { QStringLiteral("A, hers."), QStringLiteral("B.") }));
        QVERIFY(chief().write(m_id, { QStringLiteral("A."), QStringLiteral("B, his.") }));
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);

        const auto view = chief().doing([&](Context context) { return Conflicts(context).of(m_id); });
        QVERIFY(view);
        QVERIFY(view->prepared);
        QVERIFY(view->hunks.empty());
        QVERIFY(settle(Choice::Mine));

        QCOMPARE(
            chief().paragraphs(m_id), QStringList({ QStringLiteral("A, hers."), QStringLiteral("B, his.") }));
    }

    void typingCountsAsMyChangeWhenNewsArrive()
    {
        m_id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A."), QStringLiteral("B.") });
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        QVERIFY(reporter().write(m_id, { QStringLiteral("A, hers."), QStringLiteral("B.") }));
        QVERIFY(!reporter().round().error);
        QVERIFY(chief().doing([&](Context context) {
            const auto head = context.store.revision(context.store.article(m_id)->head);
            store::WorkingCopy copy { m_id, head->id, head->text, context.clock.now() };
            copy.text.body = SomebodyAtWork::bodyOf({ QStringLiteral("A."), QStringLiteral("B, typed.") });
            return context.store.record({ store::KeepWorkingCopy { copy } });
        }));

        QVERIFY(!chief().round().error);

        QCOMPARE(chief().paragraphs(m_id),
            QStringList({ QStringLiteral("A, hers."), QStringLiteral("B, typed.") }));
    }
};

BROADSHEET_TEST(TstConflicts)
#include "tst_conflicts.moc"
