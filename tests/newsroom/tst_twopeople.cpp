// SPDX-License-Identifier: GPL-3.0-or-later
// The main job by two people with profiles of their own and one newsroom folder.
#include "newsroom/checkup.h"
#include "newsroom/demo.h"
#include "newsroom/explain.h"
#include "newsroom/preview.h"
#include "store/backup.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Context;

class TstTwoPeople : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;

    SomebodyAtWork &chief() { return m_people->chief; }

    SomebodyAtWork &reporter() { return m_people->reporter; }

    ArticleId published()
    {
        const ArticleId id = reporter().newArticle(
            QStringLiteral("The wall opens"), { QStringLiteral("It opens on Saturday.") });
        static_cast<void>(reporter().act(id, Act::Submit));
        static_cast<void>(reporter().round());
        static_cast<void>(chief().round());
        static_cast<void>(chief().act(id, Act::Approve));
        static_cast<void>(chief().act(id, Act::Publish));
        static_cast<void>(chief().round());
        static_cast<void>(reporter().round());
        return id;
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
    }

    void cleanup() { m_people.reset(); }

    void whoSubmitsAndThenHandsOnHasDoneBoth()
    {
        const ArticleId id
            = chief().newArticle(QStringLiteral("The wall opens"), { QStringLiteral("On Saturday.") });
        newsroom::ActRequest toRita { .act = Act::Assign, .argument = QStringLiteral("rita") };
        newsroom::ActRequest toCora { .act = Act::Assign, .argument = QStringLiteral("cora") };
        const auto assign = [&](SomebodyAtWork &who, const newsroom::ActRequest &request) {
            return who.doing(
                [&](Context context) { return newsroom::Desk(context).act(id, request).has_value(); });
        };
        QVERIFY(assign(chief(), toRita));
        static_cast<void>(chief().round());
        static_cast<void>(reporter().round());

        QVERIFY(reporter().write(id, { QStringLiteral("On Sunday.") }));
        QVERIFY(reporter().act(id, Act::Submit));
        QVERIFY(assign(reporter(), toCora));
        const newsroom::SyncReport report = reporter().round();
        static_cast<void>(chief().round());

        QVERIFY(report.sites.front().round.parked.empty());
        for (SomebodyAtWork *person : { &chief(), &reporter() }) {
            QCOMPARE(toString(person->state(id).onSite.stage), toString(Stage::Submitted));
            QCOMPARE(person->state(id).fields.assignee, QStringLiteral("cora"));
            QCOMPARE(person->paragraphs(id), QStringList(QStringLiteral("On Sunday.")));
            QCOMPARE(toString(person->state(id).transport), toString(Transport::Idle));
        }
    }

    void theNewestSettingsAreNotReplacedByOlderOnes()
    {
        const ArticleId id = published();
        newsroom::StaffEdit promote;
        promote.how = newsroom::StaffEdit::How::Set;
        promote.login = QStringLiteral("rita");
        promote.role = Role::Editor;
        QVERIFY(answerOf(newsroom::editStaff(*chief().place, QStringLiteral("daily"), promote)));
        promote.role = Role::Reporter;
        QVERIFY(answerOf(newsroom::editStaff(*chief().place, QStringLiteral("daily"), promote)));
        static_cast<void>(reporter().round());
        const QString newest = m_people->folder() + QStringLiteral("/newsroom/4.json");
        const QByteArray whole = readAll(newest);
        const QByteArray page = readAll(m_people->pages()[0]);
        QFile::remove(newest);
        QVERIFY(writeAll(newest, whole.left(whole.size() / 2)));
        static_cast<void>(chief().act(id, Act::Unpublish, QStringLiteral("wrong")));
        const ArticleId next = reporter().newArticle(QStringLiteral("Next"), { QStringLiteral("Words.") });

        const newsroom::SyncReport mine = reporter().round();
        const newsroom::SyncReport theirs = chief().round();

        QCOMPARE(theirs.sites.front().round.unreadableSettings, QStringLiteral("newsroom/4.json"));
        QCOMPARE(theirs.sites.front().site.state, QStringLiteral("damaged"));
        QCOMPARE(theirs.sites.front().round.parked.size(), size_t(1));
        QVERIFY(theirs.sites.front().round.parked.front().second == Reason::FolderDamaged);
        QVERIFY(mine.sites.front().site.newsroom.person(QStringLiteral("rita"))->role == Role::Reporter);
        QCOMPARE(chief().paragraphs(next), QStringList(QStringLiteral("Words.")));
        QCOMPARE(readAll(m_people->pages()[0]), page);
        QVERIFY(!answerOf(newsroom::editStaff(*chief().place, QStringLiteral("daily"), promote)));
        const auto findings = answerOf(newsroom::checkUp(*chief().place, false));
        QVERIFY(std::any_of(findings->begin(), findings->end(), [](const store::Finding &finding) {
            return finding.code == QLatin1String("settings-behind")
                && finding.subject == QLatin1String("daily: newsroom/4.json");
        }));

        QVERIFY(writeAll(newest, whole));
        QVERIFY(chief().act(id, Act::Unpublish, QStringLiteral("wrong")));
        const newsroom::SyncReport mended = chief().round();
        QVERIFY(mended.sites.front().round.unreadableSettings.isEmpty());
        QVERIFY(m_people->pages().isEmpty());
    }

    void theWholeLineEndsInOnePageThatBothSeeLive()
    {
        const ArticleId id = published();

        QCOMPARE(m_people->pages().size(), 1);
        QVERIFY(m_people->pages()[0].contains(QStringLiteral("/the-wall-opens-") + id.toString().left(8)));
        QVERIFY(readAll(m_people->pages()[0]).contains("It opens on Saturday."));
        for (SomebodyAtWork *person : { &chief(), &reporter() }) {
            QCOMPARE(toString(person->state(id).shown.stage), toString(Stage::Published));
            QCOMPARE(toString(person->state(id).durability), toString(Durability::Live));
            QCOMPARE(toString(person->state(id).transport), toString(Transport::Idle));
        }
    }

    void aSecondRoundChangesNothing()
    {
        published();
        static_cast<void>(chief().round());
        static_cast<void>(reporter().round());

        for (SomebodyAtWork *person : { &chief(), &reporter() }) {
            const auto report = person->round();
            QVERIFY(!report.error);
            QCOMPARE(report.sites.size(), size_t(1));
            QCOMPARE(report.sites[0].round.state, QStringLiteral("ok"));
            QCOMPARE(report.sites[0].round.pushed, 0);
            QCOMPARE(report.sites[0].round.pulled, 0);
            QCOMPARE(report.sites[0].round.siteFilesChanged, 0);
        }
    }

    void afterARestoredBackupThereIsStillOnePage()
    {
        const ArticleId id = reporter().newArticle(
            QStringLiteral("The wall opens"), { QStringLiteral("It opens on Saturday.") });
        QVERIFY(reporter().act(id, Act::Submit));
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        const auto backup = chief().doing(
            [](Context context) { return store::createBackup(context.store, QStringLiteral("manual")); });
        QVERIFY(backup);
        QVERIFY(chief().act(id, Act::Publish));
        QVERIFY(!chief().round().error);

        chief().closeProfile();
        QVERIFY(store::restoreBackup(chief().profile(), backup->name, chief().clock, chief().ids));
        chief().openProfile();
        QVERIFY(!chief().round().error);
        QVERIFY(!chief().round().error);

        QCOMPARE(m_people->pages().size(), 1);
        QCOMPARE(toString(chief().state(id).onSite.stage), toString(Stage::Published));
        QCOMPARE(toString(chief().state(id).transport), toString(Transport::Idle));
    }

    void aScheduleComesDueForWhoeverLooksFirst()
    {
        const ArticleId id = chief().newArticle(
            QStringLiteral("The wall opens"), { QStringLiteral("It opens on Saturday.") });
        QVERIFY(chief().act(id, Act::Schedule, {}, toIso(chief().clock.now() + std::chrono::minutes(5))));
        // A person schedules minutes ahead; a test does not wait for minutes.
        auto rows = chief().doing([&](Context context) { return context.store.outbox({}, id); });
        OutboxRow row = rows->back();
        const Instant soon = chief().clock.now() + std::chrono::milliseconds(700);
        row.time->instant = soon;
        row.notAfter = soon;
        QVERIFY(chief().doing(
            [&](Context context) { return context.store.record({ store::PutOutboxRow { row } }); }));
        QVERIFY(!chief().round().error);
        QCOMPARE(toString(chief().state(id).onSite.stage), toString(Stage::Scheduled));
        QCOMPARE(m_people->pages().size(), 0);

        QTRY_VERIFY_WITH_TIMEOUT(!reporter().round().error && m_people->pages().size() == 1, 10000);

        QVERIFY(!chief().round().error);
        QCOMPARE(toString(chief().state(id).onSite.stage), toString(Stage::Published));
        QCOMPARE(toMs(*chief().state(id).onSite.publishedAt), toMs(soon));
    }

    void aLostFolderLeavesEverythingHere()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(QDir().rename(m_people->folder(), m_people->folder() + QStringLiteral("-away")));

        const auto away = reporter().round();
        QVERIFY(QDir().rename(m_people->folder() + QStringLiteral("-away"), m_people->folder()));
        const auto back = reporter().round();

        QVERIFY(away.sites[0].round.error.has_value());
        QCOMPARE(away.sites[0].round.error->reason, Reason::FolderMissing);
        QCOMPARE(away.sites[0].site.state, QStringLiteral("offline"));
        QCOMPARE(back.sites[0].round.pushed, 1);
        QCOMPARE(toString(reporter().state(id).durability), toString(Durability::Site));
    }

    void whoIsNotOnTheListCannotJoin()
    {
        QTemporaryDir place(fastPlace());
        SomebodyAtWork stranger(place.filePath(QStringLiteral("stranger")), 9);

        const auto joined = stranger.join(m_people->folder(), QStringLiteral("sam"));

        QVERIFY(!joined);
        QCOMPARE(joined.error().reason, Reason::LoginNotOnList);
    }

    void onlyAChiefChangesTheListAndOneChiefStays()
    {
        newsroom::StaffEdit edit;
        edit.how = newsroom::StaffEdit::How::Set;
        edit.login = QStringLiteral("rita");
        edit.role = Role::Chief;
        const auto byReporter
            = answerOf(newsroom::editStaff(*reporter().place, QStringLiteral("daily"), edit));
        edit.login = QStringLiteral("cora");
        edit.role = Role::Editor;
        const auto last = answerOf(newsroom::editStaff(*chief().place, QStringLiteral("daily"), edit));

        QCOMPARE(byReporter.error().reason, Reason::ChiefOnly);
        QCOMPARE(last.error().reason, Reason::LastChief);
    }

    void newRulesHoldForNewActsAndUndoNothing()
    {
        const ArticleId id = published();
        newsroom::RulesEdit edit;
        edit.approvals = 2;
        edit.editorsPublishDirectly = false;
        QCOMPARE(
            answerOf(newsroom::editRules(*reporter().place, QStringLiteral("daily"), edit)).error().reason,
            Reason::ChiefOnly);
        const auto changed = answerOf(newsroom::editRules(*chief().place, QStringLiteral("daily"), edit));
        QVERIFY(changed);
        QCOMPARE(changed->rules.approvals, 2);
        edit.approvals = 6;
        QCOMPARE(answerOf(newsroom::editRules(*chief().place, QStringLiteral("daily"), edit)).error().reason,
            Reason::BadFieldValue);
        const ArticleId next
            = reporter().newArticle(QStringLiteral("The gate opens"), { QStringLiteral("On Sunday.") });
        QVERIFY(reporter().act(next, Act::Submit));
        for (int i = 0; i < 2; ++i) {
            reporter().round();
            chief().round();
        }

        QVERIFY(chief().act(next, Act::Approve));
        QCOMPARE(toString(chief().stage(next)), toString(Stage::Submitted));
        QCOMPARE(chief().act(next, Act::Publish).error().reason, Reason::ApprovalMissing);
        QCOMPARE(m_people->pages().size(), 1);
        QVERIFY(m_people->pages()[0].contains(id.toString().left(8)));
        for (SomebodyAtWork *person : { &chief(), &reporter() })
            QCOMPARE(toString(person->stage(id)), toString(Stage::Published));
        const auto findings = answerOf(newsroom::checkUp(*chief().place, false));
        QVERIFY(std::none_of(findings->begin(), findings->end(),
            [](const store::Finding &finding) { return finding.level >= store::Finding::Level::Wrong; }));
    }

    void aKindHoldsBackWhatItRequires()
    {
        newsroom::KindEdit edit;
        edit.name = QStringLiteral("analysis");
        edit.required = QStringList { QStringLiteral("section"), QStringLiteral("nothing") };
        QCOMPARE(answerOf(newsroom::editKind(*chief().place, QStringLiteral("daily"), edit)).error().reason,
            Reason::BadFieldValue);
        edit.required = QStringList { QStringLiteral("section") };
        edit.label = QStringLiteral("Analysis");
        QVERIFY(answerOf(newsroom::editKind(*chief().place, QStringLiteral("daily"), edit)));
        QVERIFY(!reporter().round().error);
        const auto seen = answerOf(newsroom::settings(*reporter().place, QStringLiteral("daily")));
        QCOMPARE(newsroom::kindsOf(*seen).size(), size_t(2));
        QCOMPARE(newsroom::kindsOf(*seen)[1].label, QStringLiteral("Analysis"));
        const ArticleId id = chief().newArticle(QStringLiteral("Why"), { QStringLiteral("Because.") });
        QVERIFY(chief().set(id, QStringLiteral("kind"), QStringLiteral("analysis")));

        const auto unknown = chief().set(id, QStringLiteral("kind"), QStringLiteral("Photo essay"));
        QVERIFY(unknown.error().reason == Reason::BadFieldValue);
        QCOMPARE(unknown.error().detail, QStringLiteral("Photo essay\narticle, analysis"));
        QVERIFY(newsroom::explain(unknown.error()).contains(QStringLiteral("article, analysis")));
        QVERIFY(chief().set(id, QStringLiteral("kind"), QStringLiteral(" ANALYSIS")));
        QCOMPARE(chief().state(id).fields.kind, QStringLiteral("analysis"));

        QVERIFY(chief().act(id, Act::Approve));
        QCOMPARE(chief().act(id, Act::Publish).error().subject, QStringLiteral("section"));
        QVERIFY(chief().set(id, QStringLiteral("section"), QStringLiteral("City")));
        QVERIFY(chief().act(id, Act::Include));
        QVERIFY(chief().act(id, Act::Publish));
    }

    void besideAHolderTheOtherProcessIsAnswered()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        int rounds = 0;
        reporter().sender->watch({}, std::chrono::hours(1), [&](const newsroom::SyncReport &) { ++rounds; });
        QTRY_VERIFY(rounds > 0);
        QVERIFY(reporter().write(id, { QStringLiteral("B.") }));

        newsroom::SyncService beside(*reporter().place);
        std::optional<newsroom::SyncReport> report;
        beside.round(QStringLiteral("daily"), [&](const newsroom::SyncReport &answer) { report = answer; });
        QTRY_VERIFY(report.has_value());

        QVERIFY(!report->error);
        QCOMPARE(report->sites.size(), size_t(1));
        QCOMPARE(report->sites[0].site.name, QStringLiteral("daily"));
        QCOMPARE(toString(reporter().state(id).durability), toString(Durability::Site));
    }

    void anUnknownSiteIsSaid()
    {
        std::optional<newsroom::SyncReport> report;
        chief().sender->round(
            QStringLiteral("nowhere"), [&](const newsroom::SyncReport &answer) { report = answer; });
        QTRY_VERIFY(report.has_value());

        QCOMPARE(report->error->reason, Reason::UnknownSite);
    }

    void thePreviewShowsTheArticleAndWhatElseIsPublished()
    {
        published();
        const ArticleId id
            = chief().newArticle(QStringLiteral("Another story"), { QStringLiteral("Its words.") });
        QTemporaryDir place(fastPlace());
        const QString file = place.filePath(QStringLiteral("page.html"));

        QVERIFY(chief().doing([&](Context context) { return newsroom::writePreview(context, id, file); }));

        const QByteArray page = readAll(file);
        QVERIFY(page.contains("Its words."));
        QVERIFY(page.contains("The wall opens"));
        QVERIFY(page.contains("Preview: not published"));
    }

    void thePreviewNamesPeopleWhoHaveLeft()
    {
        const ArticleId id = published();
        const ArticleId next
            = chief().newArticle(QStringLiteral("Another story"), { QStringLiteral("Words.") });
        newsroom::StaffEdit edit;
        edit.how = newsroom::StaffEdit::How::Remove;
        edit.login = QStringLiteral("rita");
        QVERIFY(answerOf(newsroom::editStaff(*chief().place, QStringLiteral("daily"), edit)));
        static_cast<void>(chief().round());
        QTemporaryDir place(fastPlace());
        const QString file = place.filePath(QStringLiteral("page.html"));

        // Her article, and a page that lists it.
        for (const ArticleId shown : { id, next }) {
            QVERIFY(answerOf(newsroom::preview(
                *chief().place, [shown](Context) -> Result<ArticleId> { return shown; }, file)));
            QVERIFY(readAll(file).contains("Rita Reporter"));
        }
    }

    void theCheckupFindsNothingWrong()
    {
        published();

        const auto findings = answerOf(newsroom::checkUp(*chief().place, false));

        QVERIFY(findings);
        for (const store::Finding &finding : *findings)
            QVERIFY2(
                finding.level == store::Finding::Level::Good || finding.level == store::Finding::Level::Note,
                qPrintable(
                    finding.part + QLatin1Char(' ') + finding.code + QLatin1Char(' ') + finding.subject));
    }

    void theCheckupSaysThatPagesDifferAndWritesThemOnlyWhenAsked()
    {
        published();
        const QString page = m_people->pages()[0];
        const QByteArray before = readAll(page);
        QVERIFY(writeAll(page, "spoilt"));
        const auto has = [](const Result<std::vector<store::Finding>> &findings, QLatin1String code) {
            return std::any_of(findings->begin(), findings->end(),
                [code](const store::Finding &finding) { return finding.code == code; });
        };

        QVERIFY(has(answerOf(newsroom::checkUp(*chief().place, false)), QLatin1String("pages-differ")));
        QCOMPARE(readAll(page), QByteArray("spoilt"));
        QVERIFY(has(answerOf(newsroom::checkUp(*chief().place, true)), QLatin1String("pages-rewritten")));
        QCOMPARE(readAll(page), before);
        QVERIFY(!has(answerOf(newsroom::checkUp(*chief().place, false)), QLatin1String("pages-differ")));
    }

    void theDemoEndsWithAPageAndTheSameOneAgain()
    {
        QTemporaryDir place(fastPlace());
        SystemClock clock;
        RandomIds ids;
        const auto run = [&] {
            std::optional<Result<newsroom::DemoReport>> report;
            QTestEventLoop loop;
            QObject receiver;
            newsroom::makeDemo(
                place.path(), clock, ids, &receiver, [&](const Result<newsroom::DemoReport> &answer) {
                    report.emplace(answer);
                    loop.exitLoop();
                });
            if (!report)
                loop.enterLoopMSecs(30000);
            return *report;
        };

        const auto first = run();
        QVERIFY2(first, first ? "" : qPrintable(first.error().subject + first.error().detail));
        const auto second = run();
        QVERIFY(second);

        QCOMPARE(second->page, first->page);
        QCOMPARE(second->article, first->article);
        const QByteArray page = readAll(first->page);
        QVERIFY(page.contains("Recent Posts"));
        QVERIFY(page.contains("Mina Radley"));
    }
};

BROADSHEET_TEST(TstTwoPeople)
#include "tst_twopeople.moc"
