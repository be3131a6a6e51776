// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans of two people over one folder, with real stores: no sentence is lost, what is public has one
// page, and what is not has none.
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Conflicts;
using newsroom::Context;

namespace {

constexpr int articleCount = 2;

constexpr Act acts[] = { Act::Submit, Act::Submit, Act::Withdraw, Act::Return, Act::Approve, Act::Approve,
    Act::Include, Act::Publish, Act::Publish, Act::Publish, Act::Schedule, Act::Unschedule, Act::Update,
    Act::Correct, Act::Unpublish, Act::Kill, Act::Spike, Act::Restore };
/// How many of the numbers of a move mean what is no act.
constexpr int rewrites = 6;
constexpr int rounds = 5;
constexpr int firstAct = rewrites + rounds + 1;
constexpr int kindsOfMoves = firstAct + static_cast<int>(std::size(acts));

/// One thing that one of them does; what is not allowed then is refused and changes nothing.
struct Move {
    bool byChief = false;
    int what = 0;
    int article = 0;
    int where = 0;
};

class Game {
public:
    explicit Game(quint32 seed)
        : people(seed)
    {
        for (int i = 0; i < articleCount; ++i) {
            const QStringList texts { sentence(), sentence(), sentence() };
            m_articles.push_back(people.reporter.newArticle(QStringLiteral("Story %1").arg(i), texts));
            m_written.insert(m_articles.back().toString(), texts);
        }
        people.reporter.round();
        people.chief.round();
    }

    void play(const Move &move)
    {
        SomebodyAtWork &who = move.byChief ? people.chief : people.reporter;
        const ArticleId id = m_articles[static_cast<size_t>(move.article)];
        if (move.what < firstAct) {
            if (move.what < rewrites)
                rewrite(who, id, move.where);
            else if (move.what < rewrites + rounds)
                who.round();
            else
                settle(who, id);
            return;
        }
        const Act act = acts[static_cast<size_t>(move.what - firstAct)];
        // The hour of a schedule does not come in a game.
        const QString time
            = act == Act::Schedule ? toIso(who.clock.now() + std::chrono::hours(1 + move.where)) : QString();
        static_cast<void>(who.act(id, act, QStringLiteral("A note."), time));
    }

    /// Rounds and settling until both agree.
    void comeToRest()
    {
        for (int i = 0; i < 4; ++i) {
            for (SomebodyAtWork *who : { &people.reporter, &people.chief }) {
                who->round();
                for (const ArticleId id : m_articles)
                    settle(*who, id);
            }
        }
        people.reporter.round();
        people.chief.round();
        people.reporter.round();
    }

    void check()
    {
        for (const ArticleId id : m_articles) {
            const Standing standing = people.chief.state(id).onSite;
            RC_ASSERT(toString(people.reporter.state(id).onSite.stage) == toString(standing.stage));
            // What was written beside a kill stays with whoever wrote it.
            if (standing.stage != Stage::Killed)
                RC_ASSERT(people.reporter.paragraphs(id) == people.chief.paragraphs(id));
            const QString all = everything(people.reporter, id) + everything(people.chief, id);
            for (const QString &text : m_written.value(id.toString()))
                RC_ASSERT(all.contains(text));
            checkPages(id, standing);
        }
    }

    TwoPeople people;

private:
    /// One page for what is public, a notice for what was killed after it had been, none for all else.
    void checkPages(ArticleId id, const Standing &standing)
    {
        QStringList own;
        for (const QString &page : people.pages()) {
            if (page.contains(id.toString().left(8)))
                own.append(page);
        }
        const bool notice = standing.stage == Stage::Killed && standing.noticeStays;
        const bool isPublic = standing.stage == Stage::Published;
        RC_ASSERT(own.size() == (isPublic || notice ? 1 : 0));
        const QStringList texts = m_written.value(id.toString());
        for (const QString &page : std::as_const(own)) {
            const QString shown = QString::fromUtf8(readAll(page));
            const bool showsText = std::any_of(
                texts.begin(), texts.end(), [&shown](const QString &text) { return shown.contains(text); });
            RC_ASSERT(showsText == isPublic);
        }
    }

    static void settle(SomebodyAtWork &who, ArticleId id)
    {
        static_cast<void>(
            who.doing([&](Context context) { return Conflicts(context).settle(id, Choice::Both); }));
    }

    QString sentence()
    {
        return QStringLiteral("Sentence number %1 stands here.").arg(++m_count, 5, 10, QLatin1Char('0'));
    }

    void rewrite(SomebodyAtWork &who, ArticleId id, int where)
    {
        QStringList texts = who.paragraphs(id);
        const QString text = sentence();
        if (where % 4 == 3 || texts.isEmpty())
            texts.append(text);
        else
            texts[where % texts.size()] = text;
        if (who.write(id, texts))
            m_written[id.toString()].append(text);
    }

    /// All versions of an article in one text.
    static QString everything(SomebodyAtWork &who, ArticleId id)
    {
        QString all;
        static_cast<void>(who.doing([&](Context context) -> Result<void> {
            const auto history = context.store.history(id);
            for (const store::RevisionLine &line : *history)
                all += markup::plainText(context.store.revision(line.id)->text.body) + QLatin1Char('\n');
            return {};
        }));
        return all;
    }

    std::vector<ArticleId> m_articles;
    QHash<QString, QStringList> m_written;
    int m_count = 0;
};

rc::Gen<Move> aMove()
{
    return rc::gen::build<Move>(rc::gen::set(&Move::byChief),
        rc::gen::set(&Move::what, rc::gen::inRange(0, kindsOfMoves)),
        rc::gen::set(&Move::article, rc::gen::inRange(0, articleCount)),
        rc::gen::set(&Move::where, rc::gen::inRange(0, 4)));
}

void showValue(const Move &move, std::ostream &os)
{
    const QString what = move.what < rewrites ? QStringLiteral("writes")
        : move.what < rewrites + rounds       ? QStringLiteral("has a round")
        : move.what < firstAct                ? QStringLiteral("settles")
                                              : toString(acts[move.what - firstAct]);
    os << (move.byChief ? "chief " : "reporter ") << what.toStdString() << " on " << move.article << " at "
       << move.where;
}

} // namespace

class TstRcTwoPeople : public QObject {
    Q_OBJECT

private slots:

    void noSentenceIsLostAndEachArticleHasOnePage()
    {
        const int plans
            = qEnvironmentVariableIsSet("RC_PLANS") ? qEnvironmentVariableIntValue("RC_PLANS") : 10;
        rc::detail::TestParams params = rc::detail::configuration().testParams;
        params.maxSuccess = plans;
        params.maxSize = 40;
        const auto result = rc::detail::checkTestable(
            [] {
                const auto moves = *rc::gen::container<std::vector<Move>>(24, aMove());
                Game game(*rc::gen::inRange<quint32>(1, 1000000));
                RC_ASSERT(game.people.ok);
                for (const Move &move : moves)
                    game.play(move);
                game.comeToRest();
                game.check();
            },
            rc::detail::TestMetadata(), params);
        if (result.template is<rc::detail::FailureResult>())
            std::cerr << result << std::endl;
        QVERIFY(result.template is<rc::detail::SuccessResult>());
    }
};

BROADSHEET_TEST(TstRcTwoPeople)
#include "tst_rc_twopeople.moc"
