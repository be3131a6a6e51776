// SPDX-License-Identifier: GPL-3.0-or-later
// What holds after any sequence of acts by anybody.
#include "core/workflow.h"
#include "support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace broadsheet;
using namespace std::chrono_literals;

namespace {

const Instant start = *instantFromIso(QStringLiteral("2026-12-01T08:00:00Z"));

RevisionId textNumber(quint32 n) { return RevisionId(QUuid(n + 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)); }

/// One version from three numbers: what is done, who does it, and to which text.
RecordedAct versionFrom(int number, quint32 what, quint32 who, quint32 text)
{
    static const std::vector<Role> roles { Role::Reporter, Role::Author, Role::Translator, Role::Editor,
        Role::Chief, Role::Editor };
    RecordedAct entry;
    entry.number = number;
    if (const size_t act = what % (allActs().size() + 3); act < allActs().size())
        entry.act = allActs()[act];
    entry.who = QStringLiteral("p%1").arg(who % roles.size());
    entry.role = roles[who % roles.size()];
    entry.at = start + number * 20min;
    if (what / 32 % 4 != 0)
        entry.note = QStringLiteral("note");
    entry.revision = textNumber(text % 4);
    entry.pinOfRevision = "pin" + QByteArray::number(text % 4);
    entry.slugOfRevision = QStringLiteral("slug%1").arg(text % 4);
    if (what / 128 % 3 == 0) {
        entry.meant = textNumber(text / 4 % 4);
        entry.pin = "pin" + QByteArray::number(text / 4 % 4);
    }
    entry.time = WallTime { QString(), "UTC", entry.at + std::chrono::minutes(text / 16 % 90) - 10min };
    if (text / 2048 % 5 == 0)
        entry.embargo = entry.at + 30min;
    if (who / 8 % 7 == 0)
        entry.assignee = entry.who;
    if (who / 64 % 9 == 0)
        entry.overrideReason = QStringLiteral("reason");
    return entry;
}

using Chain = std::vector<RecordedAct>;

Chain chainFrom(const std::vector<std::tuple<quint32, quint32, quint32>> &numbers)
{
    Chain chain;
    for (const auto &[what, who, text] : numbers)
        chain.push_back(versionFrom(static_cast<int>(chain.size()) + 1, what, who, text));
    return chain;
}

SiteRules rulesFrom(quint32 bits)
{
    SiteRules rules;
    rules.editorsPublishDirectly = bits % 2 == 0;
    rules.authorsPublishDirectly = bits / 2 % 2 == 0;
    rules.approveOwn = bits / 4 % 2 == 0;
    rules.approvals = 1 + static_cast<int>(bits / 8 % 2);
    return rules;
}

bool goesPublic(const RecordedAct &entry) { return entry.act == Act::Publish || entry.act == Act::Due; }

void checkStanding(const Standing &standing)
{
    RC_ASSERT(standing.publicText.isNull() == (standing.stage != Stage::Published));
    RC_ASSERT(standing.publicPin.isEmpty() == standing.publicText.isNull());
    RC_ASSERT(standing.scheduledFor.has_value() == (standing.stage == Stage::Scheduled));
    const bool pinned = standing.stage == Stage::Approved || standing.stage == Stage::Scheduled
        || standing.stage == Stage::Published;
    RC_ASSERT(!pinned || (!standing.pinned.isNull() && !standing.pin.isEmpty()));
    RC_ASSERT(standing.pinned.isNull() == standing.pin.isEmpty());
    RC_ASSERT(standing.stage != Stage::Published || standing.publishedAt.has_value());
    RC_ASSERT(standing.publishedAt.has_value() == !standing.publicSlug.isEmpty());
    if (standing.stage == Stage::Approved)
        RC_ASSERT(std::any_of(standing.approvals.begin(), standing.approvals.end(),
            [&](const Approval &approval) { return approval.pin == standing.pin; }));
}

} // namespace

class TstRcWorkflow : public QObject {
    Q_OBJECT

private slots:

    void everyStepKeepsTheRules()
    {
        QVERIFY(
            rc::check([](const std::vector<std::tuple<quint32, quint32, quint32>> &numbers, quint32 bits) {
                const SiteRules rules = rulesFrom(bits);
                const Chain chain = chainFrom(numbers);
                Replay before;
                for (size_t i = 0; i < chain.size(); ++i) {
                    const Replay after = replay(std::span(chain.data(), i + 1), rules);
                    checkStanding(after.standing);
                    const bool refused = after.refused.size() > before.refused.size();
                    if (before.standing.owner.isEmpty())
                        before.standing.owner = chain.front().who;
                    if (refused || !chain[i].act || before.standing.stage == Stage::Killed)
                        RC_ASSERT(after.standing == before.standing);
                    const bool becamePublic = after.standing.stage == Stage::Published
                        && before.standing.stage != Stage::Published;
                    RC_ASSERT(!becamePublic || goesPublic(chain[i]));
                    RC_ASSERT(!becamePublic || !chain[i].embargo || *chain[i].embargo <= chain[i].at);
                    RC_ASSERT(after.ledger.size() + after.refused.size()
                        == before.ledger.size() + before.refused.size() + (chain[i].act ? 1 : 0));
                    before = after;
                }
            }));
    }

    void reportersAndTranslatorsNeverMakeAnythingPublic()
    {
        QVERIFY(rc::check([](const std::vector<std::tuple<quint32, quint32, quint32>> &numbers,
                              quint32 bits) {
            Chain chain = chainFrom(numbers);
            for (RecordedAct &entry : chain)
                entry.role = entry.number % 2 == 0 ? Role::Reporter : Role::Translator;
            const Replay result = replay(chain, rulesFrom(bits));
            RC_ASSERT(!result.standing.publishedAt);
            RC_ASSERT(result.standing.stage != Stage::Approved && result.standing.stage != Stage::Scheduled);
        }));
    }

    void aQueuedActLooksAsItWillWhenItIsReplayed()
    {
        QVERIFY(
            rc::check([](const std::vector<std::tuple<quint32, quint32, quint32>> &numbers, quint32 bits) {
                RC_PRE(!numbers.empty());
                const SiteRules rules = rulesFrom(bits);
                Chain chain = chainFrom(numbers);
                chain.back().meant = {};
                const Replay after = replay(chain, rules);
                const Replay before = replay(std::span(chain.data(), chain.size() - 1), rules);
                RC_PRE(after.refused.size() == before.refused.size() && chain.back().act != Act::Due);
                RC_ASSERT(applied(before.standing, chain.back(), rules) == after.standing);
            }));
    }
};

BROADSHEET_TEST(TstRcWorkflow)
#include "tst_rc_workflow.moc"
