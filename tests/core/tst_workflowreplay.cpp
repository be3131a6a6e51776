// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of versions as a folder holds them, and what they say.
#include "core/workflow.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace std::chrono_literals;

namespace {

const Instant morning = *instantFromIso(QStringLiteral("2026-12-01T08:00:00Z"));

RevisionId revisionOf(int text)
{
    return RevisionId(QUuid(static_cast<uint>(text), 7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
}

/// Writes a chain, one version a minute. Texts have numbers; a version without a new text repeats the last
/// one.
class Chain {
public:
    RecordedAct &add(std::optional<Act> act, const char *who, Role role, int text = 0)
    {
        m_text = text > 0 ? text : m_text;
        RecordedAct entry;
        entry.number = static_cast<int>(m_entries.size()) + 1;
        entry.act = act;
        entry.who = QString::fromLatin1(who);
        entry.role = role;
        entry.at = morning + std::chrono::minutes(entry.number);
        entry.revision = revisionOf(m_text);
        entry.pinOfRevision = QByteArray("pin") + QByteArray::number(m_text);
        entry.slugOfRevision = QStringLiteral("slug-%1").arg(m_text);
        m_entries.push_back(entry);
        return m_entries.back();
    }

    RecordedAct &save(int text) { return add(std::nullopt, "ana", Role::Reporter, text); }

    RecordedAct &reporter(Act act, int text = 0) { return add(act, "ana", Role::Reporter, text); }

    RecordedAct &editor(Act act, int text = 0) { return add(act, "bo", Role::Editor, text); }

    Replay told(const SiteRules &rules = {}) const { return replay(m_entries, rules); }

private:
    int m_text = 1;
    std::vector<RecordedAct> m_entries;
};

WallTime at(Instant t) { return { QString(), "UTC", t }; }

QString ledgerOf(const Replay &result)
{
    QStringList lines;
    for (const LedgerLine &line : result.ledger)
        lines.append(QStringLiteral("%1 %2 %3>%4")
                         .arg(line.number)
                         .arg(toString(line.act), toString(line.from), toString(line.to)));
    return lines.join(QLatin1String(", "));
}

} // namespace

class TstWorkflowreplay : public QObject {
    Q_OBJECT

private slots:

    void anEmptyChainIsADraftOfNobody() { QVERIFY(replay({}, {}) == Replay()); }

    void theMainJob()
    {
        Chain chain;
        chain.save(1);
        chain.reporter(Act::Submit);
        chain.editor(Act::Approve);
        chain.save(2);
        chain.editor(Act::Publish).meant = revisionOf(1);
        const Replay result = chain.told();
        QVERIFY(result.refused.empty());
        QCOMPARE(ledgerOf(result),
            QStringLiteral(
                "2 submit draft>submitted, 3 approve submitted>approved, 5 publish approved>published"));
        const Standing &standing = result.standing;
        QCOMPARE(standing.owner, QStringLiteral("ana"));
        QVERIFY(standing.publicText == revisionOf(1));
        QCOMPARE(standing.publicPin, QByteArray("pin1"));
        QCOMPARE(standing.publicSlug, QStringLiteral("slug-1"));
        QVERIFY(standing.publishedAt == morning + 5min);
        QVERIFY(!standing.updatedAt);
        QVERIFY(result.ledger.back().revision == revisionOf(1));
    }

    void laterSavesDoNotMoveThePin()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.save(2);
        const Standing standing = chain.told().standing;
        QVERIFY(standing.stage == Stage::Approved);
        QVERIFY(standing.pinned == revisionOf(1));
        QCOMPARE(standing.pin, QByteArray("pin1"));
        chain.editor(Act::Include);
        QVERIFY(chain.told().standing.pinned == revisionOf(2));
        QCOMPARE(chain.told().standing.approvals.size(), size_t(2));
    }

    void submittingNewerEditsVoidsTheApproval()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.reporter(Act::Submit, 2);
        const Standing standing = chain.told().standing;
        QVERIFY(standing.stage == Stage::Submitted);
        QVERIFY(standing.pinned.isNull());
        QVERIFY(standing.approvals.empty());
    }

    void anActThatTheTableRefusesCountsAsAPlainSave()
    {
        Chain chain;
        chain.save(1);
        const Standing before = chain.told().standing;
        chain.reporter(Act::Publish, 2);
        const Replay result = chain.told();
        QVERIFY(result.standing == before);
        QVERIFY(result.ledger.empty());
        QCOMPARE(result.refused.size(), size_t(1));
        const RefusedAct expected { 2, Act::Publish, Reason::RightMissing };
        QVERIFY(result.refused.front() == expected);
    }

    void dueGoesLiveAtTheTimeThatWasPromised()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.editor(Act::Schedule).time = at(morning + 1h);
        chain.save(2);
        chain.editor(Act::Due).at = morning + 59min;
        chain.editor(Act::Due).at = morning + 1h + 90s;
        const Replay result = chain.told();
        QCOMPARE(result.refused.size(), size_t(1));
        QCOMPARE(result.refused.front().number, 5);
        QVERIFY(result.standing.stage == Stage::Published);
        QVERIFY(result.standing.publicText == revisionOf(1));
        QCOMPARE(result.standing.publicSlug, QStringLiteral("slug-1"));
        QVERIFY(result.standing.publishedAt == morning + 1h);
        QVERIFY(result.standing.late == 90s);
        QVERIFY(!result.standing.scheduledFor);
    }

    void aMissedScheduleStaysUntilAPersonActs()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Schedule).time = at(morning + 1h);
        chain.editor(Act::Due).at = morning + 13h + 1ms;
        const Replay missed = chain.told();
        QVERIFY(missed.standing.stage == Stage::Scheduled);
        QVERIFY(missed.refused.front().reason == Reason::TimePassed);
        chain.editor(Act::Publish).at = morning + 14h;
        QVERIFY(chain.told().standing.publishedAt == morning + 14h);
    }

    void aQueuedScheduleIsValidUntilItsTime()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Schedule).time = at(morning + 2min + 1s);
        QVERIFY(chain.told().standing.stage == Stage::Scheduled);
        Chain tooLate;
        tooLate.save(1);
        tooLate.editor(Act::Schedule).time = at(morning + 2min);
        QVERIFY(tooLate.told().refused.front().reason == Reason::TimeNotAhead);
    }

    void unscheduleReturnsToTheStageBefore()
    {
        Chain direct;
        direct.save(1);
        direct.editor(Act::Schedule).time = at(morning + 1h);
        direct.editor(Act::Unschedule);
        QVERIFY(direct.told().standing.stage == Stage::Draft);
        QVERIFY(direct.told().standing.pinned.isNull());

        Chain approved;
        approved.save(1);
        approved.editor(Act::Approve);
        approved.editor(Act::Schedule).time = at(morning + 1h);
        approved.editor(Act::Schedule).time = at(morning + 2h);
        approved.editor(Act::Unschedule);
        QVERIFY(approved.told().standing.stage == Stage::Approved);
        QVERIFY(approved.told().standing.pinned == revisionOf(1));

        Chain otherText;
        otherText.save(1);
        otherText.editor(Act::Approve);
        otherText.editor(Act::Schedule, 2).time = at(morning + 1h);
        otherText.editor(Act::Unschedule);
        QVERIFY(otherText.told().standing.stage == Stage::Submitted);
    }

    void returnVoidsScheduleAndApproval()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.editor(Act::Schedule).time = at(morning + 1h);
        chain.editor(Act::Return).note = QStringLiteral("names!");
        const Standing standing = chain.told().standing;
        QVERIFY(standing.stage == Stage::Returned);
        QCOMPARE(standing.note, QStringLiteral("names!"));
        QVERIFY(!standing.scheduledFor && standing.approvals.empty() && standing.pinned.isNull());
    }

    void correctionsAreCountedAndTheAddressStays()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Publish);
        chain.editor(Act::Update, 2);
        chain.editor(Act::Correct, 3).note = QStringLiteral("The sum was wrong.");
        chain.editor(Act::Correct, 4).note = QStringLiteral("So was the name.");
        chain.save(5);
        const Standing standing = chain.told().standing;
        QCOMPARE(standing.corrections.size(), 2);
        QCOMPARE(standing.publicSlug, QStringLiteral("slug-1"));
        QVERIFY(standing.publicText == revisionOf(4));
        QVERIFY(standing.publishedAt == morning + 2min);
        QVERIFY(standing.updatedAt == morning + 5min);
    }

    void aTakedownKeepsDateAndAddress()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.editor(Act::Publish);
        chain.editor(Act::Unpublish).note = QStringLiteral("legal");
        Standing standing = chain.told().standing;
        QVERIFY(standing.stage == Stage::Unpublished);
        QVERIFY(standing.publicText.isNull() && standing.publicPin.isEmpty());
        QVERIFY(standing.publishedAt == morning + 3min);
        chain.editor(Act::Publish, 2);
        standing = chain.told().standing;
        QVERIFY(standing.publishedAt == morning + 3min);
        QVERIFY(standing.updatedAt == morning + 5min);
        QCOMPARE(standing.publicSlug, QStringLiteral("slug-1"));
    }

    void aKilledArticleIsFrozen()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Publish);
        chain.editor(Act::Kill).note = QStringLiteral("Withdrawn.");
        const Standing killed = chain.told().standing;
        QVERIFY(killed.stage == Stage::Killed && killed.noticeStays && killed.publicText.isNull());
        for (const Act act : allActs())
            chain.add(act, "chief", Role::Chief).note = QStringLiteral("again");
        const Replay result = chain.told();
        QVERIFY(result.standing == killed);
        QCOMPARE(result.refused.size(), allActs().size());

        Chain withdrawn;
        withdrawn.save(1);
        withdrawn.editor(Act::Publish);
        RecordedAct &kill = withdrawn.editor(Act::Kill);
        kill.note = QStringLiteral("Withdrawn.");
        kill.argument = QStringLiteral("withdraw-page");
        QVERIFY(!withdrawn.told().standing.noticeStays);
    }

    void spikedArticlesComeBackToTheirStage()
    {
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.reporter(Act::Spike);
        chain.reporter(Act::Restore);
        const Standing standing = chain.told().standing;
        QVERIFY(standing.stage == Stage::Approved);
        QVERIFY(standing.pinned == revisionOf(1));
    }

    void rolesCountAsTheyWereAtTheVersion()
    {
        Chain chain;
        chain.save(1);
        chain.add(Act::Publish, "bo", Role::Reporter);
        chain.add(Act::Publish, "bo", Role::Editor);
        const Replay result = chain.told();
        QCOMPARE(result.refused.size(), size_t(1));
        QVERIFY(result.standing.stage == Stage::Published);
    }

    void rulesCountAsTheyWereAtTheVersion()
    {
        SiteRules open;
        open.authorsPublishDirectly = true;
        Chain chain;
        chain.add(std::nullopt, "au", Role::Author, 1);
        chain.add(Act::Publish, "au", Role::Author).rules = open;
        QVERIFY(chain.told().standing.stage == Stage::Published);
        QVERIFY(chain.told().refused.empty());

        RecordedAct &down = chain.editor(Act::Unpublish);
        down.note = QStringLiteral("not yet");
        down.rules = SiteRules {};
        chain.add(Act::Publish, "au", Role::Author).rules = SiteRules {};
        QVERIFY(chain.told(open).standing.stage == Stage::Unpublished);
        QCOMPARE(chain.told(open).refused.size(), size_t(1));
    }

    void thePinOfAnEarlierTextIsTheChainsOwn()
    {
        SiteRules strict;
        strict.editorsPublishDirectly = false;
        Chain chain;
        chain.save(1);
        chain.editor(Act::Approve);
        chain.save(2);
        RecordedAct &publish = chain.editor(Act::Publish);
        publish.meant = revisionOf(2);
        publish.pin = "pin1";
        QVERIFY(chain.told(strict).refused.front().reason == Reason::ApprovalMissing);
        publish.overrideReason = QStringLiteral("on air in a minute");
        QVERIFY(chain.told(strict).standing.publicText == revisionOf(2));
    }

    void twoPeopleApproveWhereTheSiteAsksForTwo()
    {
        SiteRules two;
        two.approvals = 2;
        Chain chain;
        chain.save(1);
        chain.reporter(Act::Submit);
        chain.editor(Act::Approve);
        QVERIFY(chain.told(two).standing.stage == Stage::Submitted);
        chain.add(Act::Approve, "cy", Role::Chief);
        QVERIFY(chain.told(two).standing.stage == Stage::Approved);
        QCOMPARE(chain.told(two).standing.approvals.size(), size_t(2));
    }

    void theAssigneeOwnsIt()
    {
        Chain chain;
        chain.save(1);
        chain.add(Act::Submit, "dee", Role::Reporter);
        QVERIFY(chain.told().refused.front().reason == Reason::NotYours);
        chain.add(Act::Submit, "dee", Role::Reporter).assignee = QStringLiteral("dee");
        QCOMPARE(chain.told().refused.size(), size_t(2));
        chain.add(Act::Submit, "dee", Role::Reporter);
        QVERIFY(chain.told().standing.stage == Stage::Submitted);
    }

    void theAssigneeMayHandItBack()
    {
        Chain chain;
        chain.save(1);
        chain.add(Act::Assign, "ed", Role::Editor).assignee = QStringLiteral("dee");
        chain.add(Act::Assign, "dee", Role::Reporter).assignee = QStringLiteral("rita");
        QVERIFY(chain.told().refused.empty());
        chain.add(Act::Submit, "dee", Role::Reporter).assignee = QStringLiteral("dee");
        QVERIFY(chain.told().refused.front().reason == Reason::NotYours);
    }

    void aQueuedActIsAppliedWithoutBeingJudged()
    {
        RecordedAct submit;
        submit.act = Act::Submit;
        submit.who = QStringLiteral("ana");
        const Standing submitted = applied({}, submit);
        QVERIFY(submitted.stage == Stage::Submitted);
        QCOMPARE(submitted.owner, QStringLiteral("ana"));
        RecordedAct save;
        QVERIFY(applied(submitted, save) == submitted);
        RecordedAct publish;
        publish.act = Act::Publish;
        publish.who = QStringLiteral("ana");
        publish.at = morning;
        publish.revision = revisionOf(1);
        publish.meant = revisionOf(2);
        publish.pin = "pin2";
        publish.slugOfRevision = QStringLiteral("wall");
        const Standing published = applied(submitted, publish);
        QVERIFY(published.publicText == revisionOf(2));
        QCOMPARE(published.publicPin, QByteArray("pin2"));
        QCOMPARE(published.publicSlug, QStringLiteral("wall"));
        RecordedAct approve;
        approve.act = Act::Approve;
        SiteRules two;
        two.approvals = 2;
        QVERIFY(applied(submitted, approve).stage == Stage::Approved);
        QVERIFY(applied(submitted, approve, two).stage == Stage::Submitted);
    }
};

BROADSHEET_TEST(TstWorkflowreplay)
#include "tst_workflowreplay.moc"
