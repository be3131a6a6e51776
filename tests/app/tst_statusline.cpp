// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"
#include "newsroom/surroundings.h"
#include "support/testmain.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::app;

namespace {

RevisionId someRevision()
{
    return *RevisionId::fromString(QStringLiteral("0c6fd4a2-3f0b-4c56-8a43-0b1b8e7c9d11"));
}

store::ArticleState onSite()
{
    store::ArticleState state;
    state.site = *SiteId::fromString(QStringLiteral("0c6fd4a2-3f0b-4c56-8a43-0b1b8e7c9d12"));
    state.base = someRevision();
    state.durability = Durability::Site;
    return state;
}

newsroom::ArticleSheet sheetWith(const store::ArticleState &state, int behindSite = -1)
{
    newsroom::ArticleSheet sheet { .state = state, .text = {}, .parent = {} };
    sheet.behindSite = behindSite;
    return sheet;
}

QString factText(const StatusLine &line, const char *name)
{
    return line.findChild<QAbstractButton *>(QString::fromLatin1(name))->accessibleName();
}

} // namespace

class TstStatusline : public QObject {
    Q_OBJECT

private slots:

    void pipsFollowTheTableOfTheDesign()
    {
        store::ArticleState state;
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::None, Pip::None }));

        state.transport = Transport::Queued;
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::Older, Pip::None }));

        state = onSite();
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::This, Pip::None }));

        state.durability = Durability::Computer;
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::Older, Pip::None }));

        state.onSite.publicText = someRevision();
        state.durability = Durability::Site;
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::This, Pip::Older }));

        state.durability = Durability::Live;
        QVERIFY((pipsOf(state) == Pips { Pip::This, Pip::This, Pip::This }));

        state.conflictOpen = true;
        QVERIFY(pipsOf(state).site == Pip::NeedsYou);
    }

    void everyStateHasItsWords()
    {
        store::ArticleState state;
        QCOMPARE(pipsSentence(state), QStringLiteral("On this computer only"));
        state.transport = Transport::Checking;
        QCOMPARE(pipsSentence(state), QStringLiteral("Checking what arrived"));
        state = onSite();
        QCOMPARE(pipsSentence(state), QStringLiteral("On the site"));
        state.onSite.publicText = someRevision();
        QCOMPARE(pipsSentence(state), QStringLiteral("Live, changes not published"));
        state.conflictOpen = true;
        QCOMPARE(pipsSentence(state), QStringLiteral("Changed on both sides"));
    }

    void threeFactsSayWhereTheTextIs()
    {
        const newsroom::Languages languages(QStringLiteral("en"));
        StatusLine line;
        store::ArticleState state = onSite();
        state.durability = Durability::Computer;

        line.showArticle(sheetWith(state, 2));
        line.showSave({ SaveState::Kind::Saved, instantFromMs(1'700'000'000'000), {} });

        QVERIFY(factText(line, "computerFact").startsWith(QLatin1String("On this computer: saved ")));
        QCOMPARE(factText(line, "siteFact"), QStringLiteral("On the site: 2 places behind"));
        QCOMPARE(factText(line, "liveFact"), QStringLiteral("Live: not yet"));
    }

    void textThatIsNotSavedIsTheFirstFact()
    {
        StatusLine line;
        line.showArticle(sheetWith({}));

        line.showSave({ SaveState::Kind::NotSaved, {}, QStringLiteral("The disk is full.") });

        QCOMPARE(factText(line, "computerFact"), QStringLiteral("Not saved: The disk is full."));
    }

    void theFactsOpenWhatStandsBehindThem()
    {
        StatusLine line;
        line.showArticle(sheetWith(onSite()));
        const QSignalSpy history(&line, &StatusLine::historyWanted);
        const QSignalSpy outbox(&line, &StatusLine::outboxWanted);
        const QSignalSpy page(&line, &StatusLine::publicPageWanted);

        for (const char *name : { "computerFact", "siteFact", "liveFact" })
            line.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();

        QCOMPARE(history.count(), 1);
        QCOMPARE(outbox.count(), 1);
        QCOMPARE(page.count(), 1);
    }

    void aNarrowLineKeepsItsLabels()
    {
        StatusLine line;
        line.showArticle(sheetWith(onSite(), 2));
        line.showCounts(editor::PaperCounts { 312, 1800, 1, 2 }, QStringLiteral("en"), 1.0);
        line.resize(1400, 30);
        line.show();
        auto *fact = line.findChild<QAbstractButton *>(QStringLiteral("liveFact"));
        const int wide = fact->sizeHint().width();

        line.resize(520, 30);

        QTRY_VERIFY(fact->sizeHint().width() < wide);
        QVERIFY(fact->isVisible());
        QVERIFY(line.minimumSizeHint().width() == 0);
    }

    void whatIsSaidStandsForAMoment()
    {
        StatusLine line;
        line.showCounts(editor::PaperCounts { 312, 1800, 0, 2 }, QStringLiteral("en"), 1.0);
        line.show();

        line.say(QStringLiteral("Sent for review."));

        auto *said = line.findChild<QLabel *>(QStringLiteral("said"));
        QVERIFY(said->isVisible());
        QCOMPARE(said->text(), QStringLiteral("Sent for review."));
    }
};

BROADSHEET_TEST(TstStatusline)
#include "tst_statusline.moc"
