// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox, and the stage, place and transport that follow from it and from the chain.
#include "store/profile.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstOutbox : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_store = m_profile->open();
        m_site = m_profile->folderSite();
        auto created = m_profile->article(QStringLiteral("A"), { QStringLiteral("One.") });
        created.site = m_site.id;
        m_first = created.first;
        QVERIFY(m_store->record({ PutSite { m_site }, created }));
    }

    void cleanup()
    {
        m_store.reset();
        m_profile.reset();
    }

    void keepsEveryMemberOfARow()
    {
        OutboxRow row = m_profile->queued(*m_store, m_first.article, Act::Schedule);
        row.state = OutboxState::Waiting;
        row.tries = 3;
        row.next = m_profile->clock.now();
        row.reason = Reason::FolderHung;
        row.detail = QStringLiteral("d");
        row.notAfter = m_profile->clock.now();
        row.note = QStringLiteral("n");
        row.time = WallTime { QStringLiteral("2026-12-02T09:00:00"), "Asia/Tehran", m_profile->clock.now() };
        row.argument = QStringLiteral("x");
        row.overrideReason = QStringLiteral("o");
        row.media = QStringLiteral("ab");
        QVERIFY(m_store->record({ PutOutboxRow { row } }));

        QCOMPARE(m_store->outbox(m_site.id, m_first.article)->front(), row);
    }

    void changesARowOnlyInTheStateThatWasSeen()
    {
        OutboxRow row = m_profile->queued(*m_store, m_first.article, Act::Submit);
        QVERIFY(m_store->record({ PutOutboxRow { row } }));
        row.state = OutboxState::Sending;
        QVERIFY(*m_store->recordIf(row.id, { OutboxState::Queued }, { PutOutboxRow { row } }));

        const auto cancelled = m_store->recordIf(row.id, { OutboxState::Queued, OutboxState::Parked },
            { RemoveOutboxRow { row.id, m_first.article } });

        QVERIFY(cancelled && !*cancelled);
        QVERIFY(m_store->outbox()->front().state == OutboxState::Sending);
        QVERIFY(!*m_store->recordIf(
            m_profile->ids.make<OutboxId>(), { OutboxState::Queued }, { PutOutboxRow { row } }));
    }

    void showsTheStageThatAQueuedActLeadsTo()
    {
        OutboxRow row = m_profile->queued(*m_store, m_first.article, Act::Submit);
        QVERIFY(m_store->record({ PutOutboxRow { row } }));
        QVERIFY(state().shown.stage == Stage::Submitted);
        QVERIFY(state().onSite.stage == Stage::Draft);
        QVERIFY(state().transport == Transport::Queued);

        row.state = OutboxState::Parked;
        row.reason = Reason::RightMissing;
        QVERIFY(m_store->record({ PutOutboxRow { row } }));

        QVERIFY(state().shown.stage == Stage::Draft);
        QVERIFY(state().transport == Transport::Parked);
        QCOMPARE(state().reason, Reason::RightMissing);
        QCOMPARE(m_store->list({ .needsMe = true })->size(), size_t(1));
    }

    void derivesTheStageFromTheChain()
    {
        addVersion(1, std::nullopt);
        QVERIFY(state().durability == Durability::Site);
        QVERIFY(m_store->pending(m_site.id)->empty());

        addVersion(2, Act::Submit);

        QVERIFY(state().onSite.stage == Stage::Submitted);
        QCOMPARE(state().baseVersion, 2);
        QCOMPARE(m_store->list({ .stage = Stage::Submitted })->size(), size_t(1));
        QCOMPARE(m_store->list({ .stage = Stage::Draft })->size(), size_t(0));
        QCOMPARE(m_store->list({ .needsMe = true, .me = QStringLiteral("omid") })->size(), size_t(1));
        QCOMPARE(m_store->list({ .needsMe = true, .me = QStringLiteral("mina") })->size(), size_t(0));
        QCOMPARE(m_store->bound(m_site.id, m_first.article.toString())->value(), m_first.article);
    }

    void seesEditsThatThePinDoesNotHold()
    {
        addVersion(1, std::nullopt);
        addVersion(2, Act::Submit);
        addVersion(3, Act::Approve, QStringLiteral("omid"), Role::Editor);
        QVERIFY(state().onSite.stage == Stage::Approved);
        QVERIFY(!state().newerEdits);

        const ArticleText changed = textOf(QStringLiteral("A"), { QStringLiteral("Other.") });
        QVERIFY(m_store->record(
            { CutRevision { m_profile->revisionAfter(*m_store, m_first.article, changed) } }));

        QVERIFY(state().newerEdits);
        QVERIFY(state().durability == Durability::Computer);
        QCOMPARE(m_store->pending(m_site.id)->size(), size_t(1));
    }

    void keepsTheStageThatTheRulesOfThenAllowed()
    {
        const SiteRules open { .authorsPublishDirectly = true };
        addVersion(1, std::nullopt);
        addVersion(2, Act::Publish, QStringLiteral("mina"), Role::Author, open);
        QVERIFY(state().onSite.stage == Stage::Published);

        m_site.newsroom.rules = SiteRules { .editorsPublishDirectly = false };
        QVERIFY(m_store->record({ PutSite { m_site } }));
        addVersion(3, std::nullopt);

        QVERIFY(state().onSite.stage == Stage::Published);
        QCOMPARE(m_store->chain(m_first.article)->at(1).act.rules, std::optional(open));
        QCOMPARE(m_store->chain(m_first.article)->at(0).act.rules, std::nullopt);
    }

    void waitsForTheVersionsBetween()
    {
        addVersion(3, Act::Submit);

        QCOMPARE(state().baseVersion, 0);
        addVersion(1, std::nullopt);
        QCOMPARE(state().baseVersion, 1);
        addVersion(2, std::nullopt);
        QCOMPARE(state().baseVersion, 3);
    }

    void keepsAConflictUntilItIsClosed()
    {
        QVERIFY(m_store->record(
            { PutConflict { { m_first.article, m_first.id, m_first.id, m_first.id, true } } }));
        QVERIFY(state().conflictOpen);
        QVERIFY(state().transport == Transport::Parked);
        QCOMPARE(state().reason, Reason::ConflictOpen);
        QVERIFY(m_store->conflicts()->front().prepared);

        QVERIFY(m_store->record({ CloseConflict { m_first.article } }));

        QVERIFY(m_store->conflicts()->empty());
        QVERIFY(!state().conflictOpen);
    }

private:
    ArticleState state() { return *m_store->article(m_first.article); }

    void addVersion(int number, std::optional<Act> act, const QString &who = QStringLiteral("mina"),
        Role role = Role::Reporter, const std::optional<SiteRules> &rules = {})
    {
        m_profile->clock.advance(std::chrono::seconds(1));
        SiteVersion version;
        version.act.number = number;
        version.act.act = act;
        version.act.who = who;
        version.act.role = role;
        version.act.rules = rules;
        version.act.at = m_profile->clock.now();
        version.act.revision = m_first.id;
        version.act.pinOfRevision = pinOf(m_first.text);
        version.act.meant = act ? m_first.id : RevisionId();
        version.act.pin = act ? pinOf(m_first.text) : QByteArray();
        QVERIFY(m_store->record(
            { AddVersions { m_first.article, m_first.article.toString(), { version }, {} } }));
    }

    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Store> m_store;
    Site m_site;
    Revision m_first;
};

BROADSHEET_TEST(TstOutbox)
#include "tst_outbox.moc"
