// SPDX-License-Identifier: GPL-3.0-or-later
// Random plans of two people over one folder, with real stores: no sentence is lost, and each article has at
// most one page.
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
        for (int i = 0; i < articleCount; ++i)
            m_articles.push_back(people.reporter.newArticle(
                QStringLiteral("Story %1").arg(i), { sentence(), sentence(), sentence() }));
        people.reporter.round();
        people.chief.round();
    }

    void play(const Move &move)
    {
        SomebodyAtWork &who = move.byChief ? people.chief : people.reporter;
        const ArticleId id = m_articles[static_cast<size_t>(move.article)];
        switch (move.what) {
        case 0:
        case 1:
        case 2:
            rewrite(who, id, move.where);
            break;
        case 3:
        case 4:
            who.round();
            break;
        case 5:
            static_cast<void>(who.act(id, Act::Submit));
            break;
        case 6:
            static_cast<void>(who.act(id, Act::Approve));
            break;
        case 7:
            static_cast<void>(who.act(id, Act::Publish));
            break;
        case 8:
            static_cast<void>(who.act(id, Act::Update));
            break;
        default:
            static_cast<void>(
                who.doing([&](Context context) { return Conflicts(context).settle(id, Choice::Both); }));
            break;
        }
    }

    /// Rounds and settling until both agree.
    void comeToRest()
    {
        for (int i = 0; i < 4; ++i) {
            for (SomebodyAtWork *who : { &people.reporter, &people.chief }) {
                who->round();
                for (const ArticleId id : m_articles)
                    static_cast<void>(who->doing(
                        [&](Context context) { return Conflicts(context).settle(id, Choice::Both); }));
            }
        }
        people.reporter.round();
        people.chief.round();
        people.reporter.round();
    }

    void check()
    {
        for (const ArticleId id : m_articles) {
            const QStringList mine = people.reporter.paragraphs(id);
            const QStringList theirs = people.chief.paragraphs(id);
            RC_ASSERT(mine == theirs);
            const QString all = everything(people.reporter, id) + everything(people.chief, id);
            for (const QString &text : m_written.value(id.toString()))
                RC_ASSERT(all.contains(text));
            int pages = 0;
            for (const QString &page : people.pages())
                pages += page.contains(id.toString().left(8)) ? 1 : 0;
            const bool everPublic = people.chief.state(id).onSite.publishedAt.has_value();
            RC_ASSERT(pages == (everPublic ? 1 : 0));
        }
    }

    TwoPeople people;

private:
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
        rc::gen::set(&Move::what, rc::gen::inRange(0, 10)),
        rc::gen::set(&Move::article, rc::gen::inRange(0, articleCount)),
        rc::gen::set(&Move::where, rc::gen::inRange(0, 4)));
}

void showValue(const Move &move, std::ostream &os)
{
    os << (move.byChief ? "chief" : "reporter") << " does " << move.what << " on " << move.article << " at "
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
