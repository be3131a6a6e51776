// SPDX-License-Identifier: GPL-3.0-or-later
// An open article: when typed text is on the disk, and what another process does to it meanwhile.
#include "newsroom/storewatch.h"
#include "newsroom/writing.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>

using namespace broadsheet;
using namespace broadsheet::test;
using namespace std::chrono_literals;
using newsroom::ArticleSheet;
using newsroom::Context;
using newsroom::Writing;
using newsroom::WritingPace;

namespace {

constexpr WritingPace atOnce { 0ms, 1h, 1ms, 1h, 0ms, 5s };
constexpr WritingPace never { 1h, 1h, 1h, 1h, 0ms, 5s };

/// Keeps a queue busy until it is let go.
class Hold {
public:
    explicit Hold(SerialQueue &queue)
    {
        auto free = m_free.get_future().share();
        queue.post([free] { free.wait(); });
    }

    ~Hold() { release(); }
    Q_DISABLE_COPY_MOVE(Hold)

    void release()
    {
        if (!std::exchange(m_released, true))
            m_free.set_value();
    }

private:
    std::promise<void> m_free;
    bool m_released = false;
};

QStringList wordsOf(const ArticleText &text)
{
    QStringList words;
    for (const int index : text.body.visible())
        words.append(markup::plainText(text.body.blocks[static_cast<size_t>(index)]));
    return words;
}

} // namespace

class TstWriting : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<SomebodyAtWork> m_writer;
    std::unique_ptr<newsroom::StoreWatch> m_watch;
    std::unique_ptr<Writing> m_writing;
    ArticleText m_screen;
    int m_snapshots = 0;

    QString profile() const { return m_place->filePath(QStringLiteral("profile")); }

    /// A window that shows the article.
    void show(ArticleId id, const WritingPace &pace)
    {
        m_watch = std::make_unique<newsroom::StoreWatch>(*m_writer->place, 5ms);
        m_writing = std::make_unique<Writing>(*m_writer->place, *m_watch, pace);
        const auto take = [this](const ArticleSheet &sheet) { m_screen = sheet.text; };
        connect(m_writing.get(), &Writing::opened, this, take);
        connect(m_writing.get(), &Writing::replaced, this, take);
        openOnScreen(id);
    }

    void openOnScreen(ArticleId id)
    {
        QSignalSpy opened(m_writing.get(), &Writing::opened);
        m_writing->open(id, [this] {
            ++m_snapshots;
            return m_screen;
        });
        QTRY_COMPARE(opened.size(), 1);
    }

    void closeWindow()
    {
        m_writing.reset();
        m_watch.reset();
    }

    void type(const QStringList &paragraphs)
    {
        m_screen.body = SomebodyAtWork::bodyOf(paragraphs);
        m_writing->changed();
    }

    void typeHeadline(const QString &headline)
    {
        m_screen.fields.headline = headline;
        m_writing->changed();
    }

    Result<void> flushed()
    {
        std::optional<Result<void>> answer;
        m_writing->flush([&](const Result<void> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(Result<void>());
    }

    /// Whichever of cut, act and change it is.
    template <typename Start> Result<ArticleSheet> sheetAfter(Start start)
    {
        std::optional<Result<ArticleSheet>> answer;
        start([&](const Result<ArticleSheet> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return *answer;
    }

    Result<ArticleSheet> cut()
    {
        return sheetAfter([this](auto done) { m_writing->cut(done); });
    }

    std::optional<store::WorkingCopy> copyOf(ArticleId id)
    {
        return m_writer->doing([id](Context context) { return context.store.workingCopy(id); })
            .value_or(std::nullopt);
    }

    size_t revisions(ArticleId id)
    {
        return m_writer->doing([id](Context context) { return context.store.history(id); })->size();
    }

    /// All words of any revision of the article.
    bool isInHistory(ArticleId id, const QString &words)
    {
        return m_writer
            ->doing([&](Context context) -> Result<bool> {
                const auto lines = context.store.history(id);
                return std::any_of(lines->begin(), lines->end(), [&](const store::RevisionLine &line) {
                    return wordsOf(context.store.revision(line.id)->text).contains(words);
                });
            })
            .value_or(false);
    }

    ArticleId article()
    {
        return m_writer->newArticle(QStringLiteral("Head"),
            { QStringLiteral("One."), QStringLiteral("Two."), QStringLiteral("Three.") });
    }

private slots:

    void init()
    {
        m_place = std::make_unique<QTemporaryDir>(fastPlace());
        m_writer = std::make_unique<SomebodyAtWork>(profile(), 1);
        m_snapshots = 0;
    }

    void cleanup()
    {
        closeWindow();
        m_writer.reset();
        m_place.reset();
    }

    void keepsWhatWasTypedAfterAPause()
    {
        const ArticleId id = article();
        show(id, atOnce);
        QSignalSpy saved(m_writing.get(), &Writing::saved);

        typeHeadline(QStringLiteral("New head"));

        QVERIFY(m_writing->unsaved());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!m_writing->unsaved());
        QCOMPARE(copyOf(id)->text.fields.headline, QStringLiteral("New head"));
    }

    void keepsWhatIsTypedWithoutAPause()
    {
        const ArticleId id = article();
        show(id, { 1h, 1ms, 1h, 1h, 0ms, 5s });
        QSignalSpy saved(m_writing.get(), &Writing::saved);

        typeHeadline(QStringLiteral("New head"));

        QTRY_COMPARE(saved.size(), 1);
    }

    void typingTakesNoSnapshot()
    {
        show(article(), never);

        for (int i = 0; i < 1000; ++i)
            typeHeadline(QString::number(i));

        QCOMPARE(m_snapshots, 0);
    }

    void aStalledStoreDoesNotDelaySaved()
    {
        const ArticleId id = article();
        show(id, atOnce);
        QSignalSpy saved(m_writing.get(), &Writing::saved);
        Hold stalled(m_writer->place->storeQueue());

        typeHeadline(QStringLiteral("New head"));

        QTRY_COMPARE(saved.size(), 1);
        stalled.release();
        QCOMPARE(copyOf(id)->text.fields.headline, QStringLiteral("New head"));
    }

    void theNewestTextWinsOverThoseThatWaited()
    {
        const ArticleId id = article();
        show(id, atOnce);
        Hold stalled(m_writer->place->journalQueue());
        typeHeadline(QStringLiteral("0"));
        QTRY_COMPARE(m_snapshots, 1);
        QSignalSpy saved(m_writing.get(), &Writing::saved);
        for (int i = 1; i <= 50; ++i) {
            typeHeadline(QString::number(i));
            QCoreApplication::sendPostedEvents();
        }
        std::optional<Result<void>> all;
        m_writing->flush([&](const Result<void> &result) { all = result; });

        stalled.release();

        QTRY_VERIFY(all.has_value());
        QVERIFY(*all);
        QCOMPARE(m_snapshots, 2);
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(copyOf(id)->text.fields.headline, QStringLiteral("50"));
    }

    void saysWhatIsNotSavedUntilItIs()
    {
        const ArticleId id = article();
        show(id, atOnce);
        const QString journal = profile() + QStringLiteral("/journal");
        const QString aside = profile() + QStringLiteral("/aside");
        QVERIFY(QFile::rename(journal, aside));
        QVERIFY(writeAll(journal, "in the way"));
        QSignalSpy saved(m_writing.get(), &Writing::saved);
        QSignalSpy notSaved(m_writing.get(), &Writing::notSaved);

        typeHeadline(QStringLiteral("New head"));

        QTRY_COMPARE(notSaved.size(), 1);
        QVERIFY(!flushed());
        QVERIFY(m_writing->unsaved());
        QVERIFY(!cut());
        QCOMPARE(saved.size(), 0);
        QCOMPARE(notSaved.size(), 1); // once for the same reason
        QVERIFY(QFile::remove(journal) && QFile::rename(aside, journal));
        QTRY_COMPARE(saved.size(), 1); // without a key
        QCOMPARE(copyOf(id)->text.fields.headline, QStringLiteral("New head"));
    }

    void cutsARevisionAfterAWhileOfTyping()
    {
        const ArticleId id = article();
        const size_t before = revisions(id);
        show(id, { 1h, 1h, 1h, 1ms, 0ms, 5s });
        QSignalSpy changed(m_writing.get(), &Writing::sheetChanged);

        typeHeadline(QStringLiteral("New head"));

        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(revisions(id), before + 1);
        QVERIFY(!copyOf(id));
        QCOMPARE(m_writer->state(id).fields.headline, QStringLiteral("New head"));
    }

    void typingAndTakingItBackLeavesNoVersion()
    {
        const ArticleId id = article();
        const size_t before = revisions(id);
        show(id, never);
        const ArticleText first = m_screen;
        typeHeadline(QStringLiteral("New head"));
        QVERIFY(flushed());
        QVERIFY(copyOf(id));

        m_screen = first;
        m_writing->changed();
        QVERIFY(cut());

        QVERIFY(!copyOf(id));
        QCOMPARE(revisions(id), before);
    }

    void openingAndClosingChangesNothing()
    {
        const ArticleId id = article();
        const size_t before = revisions(id);
        show(id, atOnce);

        std::optional<Result<void>> closed;
        m_writing->close([&](const Result<void> &result) { closed = result; });

        QTRY_VERIFY(closed.has_value());
        QVERIFY(!m_writing->article());
        QCOMPARE(revisions(id), before);
    }

    void anotherProcessIsToldOnceAndBothTextsStay()
    {
        const ArticleId id = article();
        SomebodyAtWork beside(profile(), 2);
        show(id, never);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        QSignalSpy replaced(m_writing.get(), &Writing::replaced);
        type({ QStringLiteral("One, mine."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(flushed());

        QVERIFY(beside.write(
            id, { QStringLiteral("One, mine."), QStringLiteral("Two."), QStringLiteral("Three, theirs.") }));

        QTRY_COMPARE(newer.size(), 1);
        QCOMPARE(wordsOf(m_screen).at(2), QStringLiteral("Three.")); // never under the caret
        type({ QStringLiteral("One, mine, more."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(cut());
        const QStringList both { QStringLiteral("One, mine, more."), QStringLiteral("Two."),
            QStringLiteral("Three, theirs.") };
        QCOMPARE(m_writer->paragraphs(id), both);
        QVERIFY(!m_writer->state(id).conflictOpen);
        type({ QStringLiteral("One, mine, and more."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(cut());
        QCOMPARE(m_writer->paragraphs(id).at(0), QStringLiteral("One, mine, and more."));
        QCOMPARE(m_writer->paragraphs(id).at(2), QStringLiteral("Three, theirs."));
        QCOMPARE(newer.size(), 1);
        QCOMPARE(replaced.size(), 0);

        m_writing->takeNewest();

        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(wordsOf(m_screen).at(0), QStringLiteral("One, mine, and more."));
        QCOMPARE(wordsOf(m_screen).at(2), QStringLiteral("Three, theirs."));
    }

    void typingOnInAParagraphThatAnotherProcessTookInIsNoConflict()
    {
        const ArticleId id = article();
        SomebodyAtWork beside(profile(), 2);
        show(id, never);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        type({ QStringLiteral("One and"), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(flushed());
        QVERIFY(beside.set(id, QStringLiteral("headline"), QStringLiteral("Theirs")));
        type({ QStringLiteral("One and half"), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(flushed());
        QTRY_COMPARE(newer.size(), 1);

        type(
            { QStringLiteral("One and half a sentence."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(cut());

        QVERIFY(!m_writer->state(id).conflictOpen);
        QCOMPARE(m_writer->paragraphs(id).at(0), QStringLiteral("One and half a sentence."));
        QCOMPARE(m_writer->state(id).fields.headline, QStringLiteral("Theirs"));
    }

    void whatNobodyTypedInIsReplacedAtOnce()
    {
        const ArticleId id = article();
        SomebodyAtWork beside(profile(), 2);
        show(id, never);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        QSignalSpy replaced(m_writing.get(), &Writing::replaced);

        QVERIFY(beside.write(id, { QStringLiteral("Theirs.") }));

        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(wordsOf(m_screen), QStringList { QStringLiteral("Theirs.") });
        QCOMPARE(newer.size(), 0);
    }

    void aFieldThatTheScreenDoesNotHoldIsNoNews()
    {
        const ArticleId id = article();
        SomebodyAtWork beside(profile(), 2);
        show(id, never);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        QSignalSpy changed(m_writing.get(), &Writing::sheetChanged);
        typeHeadline(QStringLiteral("Mine"));
        QVERIFY(flushed());

        QVERIFY(beside.set(id, QStringLiteral("dateline"), QStringLiteral("Oslo")));

        QTRY_VERIFY(m_writing->sheet().text.fields.dateline == QStringLiteral("Oslo"));
        QVERIFY(!changed.isEmpty());
        m_screen.fields.dateline = m_writing->sheet().text.fields.dateline;
        typeHeadline(QStringLiteral("Mine again"));
        QVERIFY(cut());
        QCOMPARE(m_writer->state(id).fields.dateline, QStringLiteral("Oslo"));
        QCOMPARE(m_writer->state(id).fields.headline, QStringLiteral("Mine again"));
        QCOMPARE(newer.size(), 0);
    }

    void ownWritesAreNoNews()
    {
        const ArticleId id = article();
        show(id, atOnce);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        QSignalSpy replaced(m_writing.get(), &Writing::replaced);
        QSignalSpy looked(m_watch.get(), &newsroom::StoreWatch::changed);
        typeHeadline(QStringLiteral("Mine"));
        QVERIFY(cut());
        typeHeadline(QStringLiteral("Mine again"));
        QVERIFY(sheetAfter([this](auto done) {
            m_writing->change(
                [](Context context, ArticleId which) -> Result<void> {
                    const auto set = newsroom::Drafts(context).set(which,
                        { { QStringLiteral("dateline"), newsroom::FieldEdit::How::Assign,
                            QStringLiteral("Oslo") } });
                    return set ? Result<void>() : fail(set.error());
                },
                done);
        }));
        const int before = looked.size();
        QVERIFY(m_writer->set(article(), QStringLiteral("headline"), QStringLiteral("Another article")));
        QTRY_VERIFY(looked.size() > before);
        QVERIFY(cut());

        QCOMPARE(newer.size(), 0);
        QCOMPARE(replaced.size(), 0);
        QCOMPARE(m_writing->sheet().text.fields.dateline, QStringLiteral("Oslo"));
        QCOMPARE(m_writing->sheet().text.fields.headline, QStringLiteral("Mine again"));
    }

    void bothSidesOfAConflictStayWhileTypingGoesOn()
    {
        const ArticleId id = article();
        SomebodyAtWork beside(profile(), 2);
        show(id, never);
        QSignalSpy newer(m_writing.get(), &Writing::newerElsewhere);
        QVERIFY(beside.write(
            id, { QStringLiteral("One, theirs."), QStringLiteral("Two."), QStringLiteral("Three.") }));
        type({ QStringLiteral("One, mine."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(cut());
        QVERIFY(m_writer->state(id).conflictOpen);
        QTRY_COMPARE(newer.size(), 1);

        type({ QStringLiteral("One, mine."), QStringLiteral("Two, mine."), QStringLiteral("Three.") });
        const auto sheet = cut();

        QVERIFY(sheet && sheet->conflict);
        QCOMPARE(sheet->conflict->hunks.size(), size_t(1));
        QVERIFY(sheet->conflict->hunks.front().mine.contains("One, mine."));
        QVERIFY(sheet->conflict->hunks.front().theirs.contains("One, theirs."));
        QVERIFY(isInHistory(id, QStringLiteral("Two, mine.")));
        const auto settled = sheetAfter([this](auto done) {
            m_writing->change(
                [](Context context, ArticleId which) -> Result<void> {
                    const auto after = newsroom::Conflicts(context).settle(which, Choice::Mine);
                    return after ? Result<void>() : fail(after.error());
                },
                done);
        });
        QVERIFY(settled);
        QVERIFY(!m_writer->state(id).conflictOpen);
        const QStringList mine { QStringLiteral("One, mine."), QStringLiteral("Two, mine."),
            QStringLiteral("Three.") };
        QCOMPARE(m_writer->paragraphs(id), mine);
        QCOMPARE(wordsOf(m_screen), mine);
    }

    void openingAnotherKeepsTheOneBefore()
    {
        const ArticleId first = article();
        const ArticleId second = article();
        show(first, never);
        typeHeadline(QStringLiteral("Mine"));

        openOnScreen(second);

        QVERIFY(m_writing->article() == second);
        QCOMPARE(m_screen.fields.headline, QStringLiteral("Head"));
        openOnScreen(first);
        QCOMPARE(m_screen.fields.headline, QStringLiteral("Mine"));
        QVERIFY(!copyOf(first));
    }

    void theLastOfManyToOpenIsOpened()
    {
        show(article(), never);
        QSignalSpy opened(m_writing.get(), &Writing::opened);
        const ArticleId last = article();
        for (const ArticleId id : { article(), article(), last })
            m_writing->open(id, [this] { return m_screen; });

        QTRY_VERIFY(m_writing->article() == last);
        QVERIFY(opened.size() <= 2);
    }

    void whatCannotBeOpenedLeavesTheOneBefore()
    {
        const ArticleId id = article();
        show(id, never);
        QSignalSpy failed(m_writing.get(), &Writing::openFailed);
        typeHeadline(QStringLiteral("Mine"));

        m_writing->open(ArticleId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), {});

        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(m_writing->article() == id);
        QVERIFY(cut());
        QCOMPARE(m_writer->state(id).fields.headline, QStringLiteral("Mine"));
    }

    void theEndOfTheProgramLosesNothing()
    {
        const ArticleId id = article();
        show(id, never);
        typeHeadline(QStringLiteral("First"));
        m_writing->flush([](const Result<void> &) {}); // under way
        typeHeadline(QStringLiteral("Last"));

        closeWindow();
        m_writer->closeProfile();
        m_writer->openProfile();

        QCOMPARE(copyOf(id)->text.fields.headline, QStringLiteral("Last"));
    }

    void aRefusedActLosesNothing()
    {
        const ArticleId id = article();
        show(id, never);
        typeHeadline(QStringLiteral("Mine"));

        const auto after = sheetAfter([this](auto done) { m_writing->act({ .act = Act::Submit }, done); });

        QVERIFY(!after);
        QVERIFY(after.error().reason == Reason::NoSite);
        QCOMPARE(m_writer->state(id).fields.headline, QStringLiteral("Mine"));
        QVERIFY(!copyOf(id));
    }

    void aLedeThatFollowedStaysSoThoughTheScreenShowsTheOldOne()
    {
        const ArticleId id = article();
        QVERIFY(m_writer->set(id, QStringLiteral("lede"), QStringLiteral("One.")));
        show(id, never);
        QSignalSpy followed(m_writing.get(), &Writing::ledeFollowed);
        type({ QStringLiteral("One, longer."), QStringLiteral("Two."), QStringLiteral("Three.") });
        QVERIFY(cut());
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().at(1).toString(), QStringLiteral("One, longer."));

        QCOMPARE(m_screen.fields.lede, QStringLiteral("One."));
        type({ QStringLiteral("One, longer."), QStringLiteral("Two, too."), QStringLiteral("Three.") });
        QVERIFY(cut());

        QCOMPARE(m_writer->state(id).fields.lede, QStringLiteral("One, longer."));
        m_screen.fields.lede = QStringLiteral("By hand.");
        m_writing->changed();
        QVERIFY(cut());
        QCOMPARE(m_writer->state(id).fields.lede, QStringLiteral("By hand."));
    }
};

BROADSHEET_TEST(TstWriting)
#include "tst_writing.moc"
