// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <atomic>

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Context;
using newsroom::Drafts;
using newsroom::FieldEdit;

class TstDrafts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<SomebodyAtWork> m_writer;

    Fields fields(ArticleId id) { return m_writer->state(id).fields; }

    Result<store::ArticleState> set(ArticleId id, const std::vector<FieldEdit> &edits)
    {
        return m_writer->doing([&](Context context) { return Drafts(context).set(id, edits); });
    }

    Reason reasonOf(const Result<store::ArticleState> &result)
    {
        return result ? Reason::Unspecified : result.error().reason;
    }

private slots:

    void init()
    {
        m_place = std::make_unique<QTemporaryDir>(fastPlace());
        m_writer = std::make_unique<SomebodyAtWork>(m_place->filePath(QStringLiteral("profile")), 1);
    }

    void cleanup()
    {
        m_writer.reset();
        m_place.reset();
    }

    void aNewArticleWithoutASiteHasNoByline()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("  A\nhead  "), { QStringLiteral("One.") });

        QCOMPARE(fields(id).headline, QStringLiteral("A head"));
        QVERIFY(fields(id).authors.isEmpty());
        QCOMPARE(m_writer->paragraphs(id), QStringList { QStringLiteral("One.") });
    }

    void twoProcessesOnOneProfileLoseNoChangeOfEachOther()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("One.") });
        SomebodyAtWork beside(m_place->filePath(QStringLiteral("profile")), 2);
        constexpr int each = 15;
        std::atomic<int> refused = 0;
        for (int i = 0; i < each; ++i) {
            for (SomebodyAtWork *who : { m_writer.get(), &beside }) {
                who->place->storeQueue().post([&refused, who, id] {
                    const auto noted
                        = Drafts(who->place->context()).addNote(id, std::nullopt, QStringLiteral("Note"));
                    refused += noted ? 0 : 1;
                });
            }
        }
        beside.doing([](Context) { return true; });
        m_writer->doing([](Context) { return true; });

        QCOMPARE(refused.load(), 0);
        QCOMPARE(fields(id).notes.size(), size_t(2 * each));
    }

    void onTheOnlySiteTheBylineAndLanguageAreItsOwn()
    {
        QVERIFY(m_writer->join(m_place->filePath(QStringLiteral("newsroom")), QStringLiteral("cora"), true));

        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), {});

        QCOMPARE(fields(id).authors, QStringList { QStringLiteral("cora") });
        QCOMPARE(fields(id).language, QStringLiteral("en"));
    }

    void listsAreAddedToAndTakenFrom()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), {});

        QVERIFY(set(id,
            { { QStringLiteral("tag"), FieldEdit::How::Assign, QStringLiteral("a, b") },
                { QStringLiteral("tag"), FieldEdit::How::Add, QStringLiteral("c") },
                { QStringLiteral("tag"), FieldEdit::How::Remove, QStringLiteral("a") },
                { QStringLiteral("section"), FieldEdit::How::Add, QStringLiteral("City") },
                { QStringLiteral("section"), FieldEdit::How::Add, QStringLiteral("World") } }));

        QCOMPARE(fields(id).tags, QStringList({ QStringLiteral("b"), QStringLiteral("c") }));
        QCOMPARE(fields(id).section, QStringLiteral("City"));
        QCOMPARE(fields(id).sections, QStringList({ QStringLiteral("City"), QStringLiteral("World") }));
    }

    void takingTheFirstSectionAwayMakesTheNextOnePrimary()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), {});
        QVERIFY(set(
            id, { { QStringLiteral("sections"), FieldEdit::How::Assign, QStringLiteral("City,World") } }));

        QVERIFY(set(id, { { QStringLiteral("section"), FieldEdit::How::Remove, QStringLiteral("City") } }));

        QCOMPARE(fields(id).section, QStringLiteral("World"));
    }

    void valuesAreBroughtIntoTheirForm()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), {});

        QVERIFY(set(id,
            { { QStringLiteral("language"), FieldEdit::How::Assign, QStringLiteral("PT_br") },
                { QStringLiteral("kind"), FieldEdit::How::Assign, QStringLiteral("Photo Essay") },
                { QStringLiteral("slug"), FieldEdit::How::Assign, QStringLiteral("The Wall, again!") },
                { QStringLiteral("embargo"), FieldEdit::How::Assign,
                    QStringLiteral("2026-12-01T09:00+03:30") } }));

        QCOMPARE(fields(id).language, QStringLiteral("pt-BR"));
        QCOMPARE(fields(id).kind, QStringLiteral("photo-essay"));
        QCOMPARE(fields(id).slug, QStringLiteral("the-wall-again"));
        QCOMPARE(toIso(fields(id).embargo->instant), QStringLiteral("2026-12-01T05:30:00.000Z"));
    }

    void refusesWhatIsNoFieldOrNoValueAndChangesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("reason");
        const auto row
            = [](const char *name, const char *field, const char *value, FieldEdit::How how, Reason reason) {
                  QTest::newRow(name) << QString::fromLatin1(field) << QString::fromLatin1(value)
                                      << static_cast<int>(how) << static_cast<int>(reason);
              };
        row("unknown", "colour", "red", FieldEdit::How::Assign, Reason::UnknownField);
        row("derived", "stage", "published", FieldEdit::How::Assign, Reason::FieldNotSettable);
        row("by an act", "assignee", "rita", FieldEdit::How::Assign, Reason::FieldNotSettable);
        row("no list", "headline", "more", FieldEdit::How::Add, Reason::FieldIsNotAList);
        row("no language", "language", "not a language", FieldEdit::How::Assign, Reason::BadFieldValue);
        row("no time", "planned", "tomorrow", FieldEdit::How::Assign, Reason::BadTime);
        row("no picture", "image", "/no/such/file.png", FieldEdit::How::Assign, Reason::FileMissing);
        row("no site", "site", "nowhere", FieldEdit::How::Assign, Reason::UnknownSite);
        row("no switch", "keepHere", "perhaps", FieldEdit::How::Assign, Reason::BadFieldValue);
    }

    void refusesWhatIsNoFieldOrNoValueAndChangesNothing()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(int, how);
        QFETCH(int, reason);
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), {});
        const RevisionId before = m_writer->state(id).head;

        const auto result = set(id,
            { { QStringLiteral("kicker"), FieldEdit::How::Assign, QStringLiteral("New") },
                { field, static_cast<FieldEdit::How>(how), value } });

        QCOMPARE(static_cast<int>(reasonOf(result)), reason);
        QCOMPARE(m_writer->state(id).head, before);
    }

    void theLedeFollowsItsFirstParagraph()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("First.") });
        QVERIFY(m_writer->set(id, QStringLiteral("lede"), QStringLiteral("First.")));

        QVERIFY(m_writer->write(id, { QStringLiteral("First, changed."), QStringLiteral("Second.") }));

        QCOMPARE(fields(id).lede, QStringLiteral("First, changed."));
    }

    void aLedeOfItsOwnAndAnEmptyOneStay()
    {
        const ArticleId own = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("First.") });
        const ArticleId empty = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("First.") });
        QVERIFY(m_writer->set(own, QStringLiteral("lede"), QStringLiteral("Other words.")));

        QVERIFY(m_writer->write(own, { QStringLiteral("Changed.") }));
        QVERIFY(m_writer->write(empty, { QStringLiteral("Changed.") }));

        QCOMPARE(fields(own).lede, QStringLiteral("Other words."));
        QVERIFY(fields(empty).lede.isEmpty());
    }

    void theSameAgainMakesNoVersion()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("One.") });
        const RevisionId before = m_writer->state(id).head;

        QVERIFY(m_writer->write(id, { QStringLiteral("One.") }));
        QVERIFY(m_writer->set(id, QStringLiteral("headline"), QStringLiteral("Head")));

        QCOMPARE(m_writer->state(id).head, before);
    }

    void revertBringsTheWordsBackAndKeepsTheNotes()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("Old.") });
        const QString old = m_writer->state(id).head.toString();
        QVERIFY(m_writer->write(id, { QStringLiteral("New.") }));
        QVERIFY(m_writer->doing(
            [&](Context context) { return Drafts(context).addNote(id, 0, QStringLiteral("Who says so?")); }));

        QVERIFY(m_writer->doing([&](Context context) { return Drafts(context).revert(id, old, {}); }));

        QCOMPARE(m_writer->paragraphs(id), QStringList { QStringLiteral("Old.") });
        QCOMPARE(fields(id).notes.size(), size_t(1));
        QCOMPARE(fields(id).notes.front().quote, QStringLiteral("New."));
    }

    void aSingleBlockIsReverted()
    {
        const ArticleId id
            = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("A."), QStringLiteral("B.") });
        const QString old = m_writer->state(id).head.toString();
        QVERIFY(m_writer->write(id, { QStringLiteral("A2."), QStringLiteral("B2.") }));

        QVERIFY(m_writer->doing([&](Context context) { return Drafts(context).revert(id, old, 1); }));

        QCOMPARE(m_writer->paragraphs(id), QStringList({ QStringLiteral("A2."), QStringLiteral("B.") }));
    }

    void aBlockComesBackWhereItStood()
    {
        const QStringList old { QStringLiteral("First of all."), QStringLiteral("Then this one here."),
            QStringLiteral("Last of all.") };
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), old);
        const QString first = m_writer->state(id).head.toString();
        QVERIFY(m_writer->write(id, { QStringLiteral("Something new."), old[0], old[2] }));

        QVERIFY(m_writer->doing([&](Context context) { return Drafts(context).revert(id, first, 1); }));
        QCOMPARE(m_writer->paragraphs(id), QStringList({ QStringLiteral("Something new.") }) + old);

        QVERIFY(m_writer->write(
            id, { QStringLiteral("Something new."), QStringLiteral("First of most."), old[1], old[2] }));
        QVERIFY(m_writer->doing([&](Context context) { return Drafts(context).revert(id, first, 0); }));
        QCOMPARE(m_writer->paragraphs(id), QStringList({ QStringLiteral("Something new.") }) + old);
    }

    void notesAreResolvedByTheirId()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(m_writer->doing(
            [&](Context context) { return Drafts(context).addNote(id, {}, QStringLiteral("Check this.")); }));
        const QString note = fields(id).notes.front().id.toString();

        const auto unknown = m_writer->doing(
            [&](Context context) { return Drafts(context).resolveNote(id, QStringLiteral("zzzz")); });
        const auto known
            = m_writer->doing([&](Context context) { return Drafts(context).resolveNote(id, note.left(8)); });

        QCOMPARE(reasonOf(unknown), Reason::UnknownNote);
        QVERIFY(known);
        QVERIFY(fields(id).notes.front().resolvedAt.has_value());
    }

    void unsavedTypingIsCutBeforeAnythingElse()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        const store::ArticleState state = m_writer->state(id);
        const auto typed = m_writer->doing([&](Context context) {
            const auto head = context.store.revision(state.head);
            store::WorkingCopy copy { id, state.head, head->text, context.clock.now() };
            copy.text.body = SomebodyAtWork::bodyOf({ QStringLiteral("A, typed.") });
            return context.store.record({ store::KeepWorkingCopy { copy } });
        });
        QVERIFY(typed);

        QVERIFY(m_writer->set(id, QStringLiteral("kicker"), QStringLiteral("Walks")));

        QCOMPARE(m_writer->paragraphs(id), QStringList { QStringLiteral("A, typed.") });
        QCOMPARE(fields(id).kicker, QStringLiteral("Walks"));
        const auto history = m_writer->doing([&](Context context) { return context.store.history(id); });
        QCOMPARE(history->size(), size_t(4));
    }

    void typingBesideAMovedHeadIsMerged()
    {
        const ArticleId id
            = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("A."), QStringLiteral("B.") });
        const RevisionId parent = m_writer->state(id).head;
        QVERIFY(m_writer->write(id, { QStringLiteral("A, elsewhere."), QStringLiteral("B.") }));
        QVERIFY(m_writer->doing([&](Context context) {
            const auto old = context.store.revision(parent);
            store::WorkingCopy copy { id, parent, old->text, context.clock.now() };
            copy.text.body = SomebodyAtWork::bodyOf({ QStringLiteral("A."), QStringLiteral("B, typed.") });
            return context.store.record({ store::KeepWorkingCopy { copy } });
        }));

        QVERIFY(m_writer->set(id, QStringLiteral("kicker"), QStringLiteral("Walks")));

        QCOMPARE(m_writer->paragraphs(id),
            QStringList({ QStringLiteral("A, elsewhere."), QStringLiteral("B, typed.") }));
    }

    void diffNamesFieldsAndBlocks()
    {
        const ArticleId id = m_writer->newArticle(QStringLiteral("Head"), { QStringLiteral("One two.") });
        const QString old = m_writer->state(id).head.toString();
        QVERIFY(m_writer->write(id, { QStringLiteral("One three.") }));
        QVERIFY(m_writer->set(id, QStringLiteral("headline"), QStringLiteral("Heads")));

        const auto diff = m_writer->doing([&](Context context) { return Drafts(context).diff(id, old, {}); });

        QVERIFY(diff);
        QCOMPARE(diff->size(), size_t(2));
        QCOMPARE(diff->front().field, QStringLiteral("headline"));
        QCOMPARE(diff->back().before, 0);
        QCOMPARE(diff->back().after, 0);
    }
};

BROADSHEET_TEST(TstDrafts)
#include "tst_drafts.moc"
