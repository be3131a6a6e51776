// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details.h"
#include "app/detailssections.h"
#include "app/foldsection.h"
#include "support/fieldnames.h"
#include "support/testmain.h"
#include "support/windowparts.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace broadsheet;
using namespace broadsheet::app;
using namespace broadsheet::test;
using newsroom::FieldEdit;

class TstDetails : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;
    std::unique_ptr<WindowParts> m_window;
    std::unique_ptr<Details> m_details;
    std::vector<FieldEdit> m_edits;
    ArticleId m_id;

    void show() { m_details->show(m_window->sheet(m_id)); }

    FoldSection *section(const char *name)
    {
        return m_details->findChild<FoldSection *>(QString::fromLatin1(name));
    }

    QuietField *field(const QString &name)
    {
        for (QuietField *each : m_details->findChildren<QuietField *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_details->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
        m_window = std::make_unique<WindowParts>(m_people->chief);
        m_id = m_people->chief.newArticle(
            QStringLiteral("Head"), { QStringLiteral("One."), QStringLiteral("Two.") });
        m_details = std::make_unique<Details>(m_window->parts);
        m_edits.clear();
        connect(m_details.get(), &Details::fieldEdited, this,
            [this](const FieldEdit &edit) { m_edits.push_back(edit); });
        m_details->resize(304, 900);
        m_details->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_details.get()));
        m_details->activateWindow();
        show();
    }

    void cleanup()
    {
        m_details.reset();
        m_window.reset();
        m_people.reset();
    }

    void sectionsAreMadeWhenTheyAreUnfolded()
    {
        QVERIFY(section("story")->isOpen());
        QVERIFY(!section("notes")->isOpen());
        QVERIFY(!section("notes")->body());
        section("notes")->findChild<FoldHead *>()->setFocus();
        QTest::keyClick(section("notes")->findChild<FoldHead *>(), Qt::Key_Return);
        QVERIFY(section("notes")->body());

        Details again(m_window->parts);
        QVERIFY(again.findChild<FoldSection *>(QStringLiteral("notes"))->isOpen());
    }

    void returnCommitsAField()
    {
        QuietField *dateline = field(QStringLiteral("Dateline"));
        dateline->setFocus();
        QTest::keyClicks(dateline, QStringLiteral("Port Alder"));
        QVERIFY(m_edits.empty());
        QTest::keyClick(dateline, Qt::Key_Return);
        QCOMPARE(m_edits.size(), size_t(1));
        QCOMPARE(m_edits[0].field, QStringLiteral("dateline"));
        QCOMPARE(m_edits[0].value, QStringLiteral("Port Alder"));
        QTest::keyClick(dateline, Qt::Key_Return);
        QCOMPARE(m_edits.size(), size_t(1));
    }

    void leavingAFieldCommitsIt()
    {
        QuietField *dateline = field(QStringLiteral("Dateline"));
        dateline->setFocus();
        QTest::keyClicks(dateline, QStringLiteral("Saltmarsh"));
        QTest::keyClick(dateline, Qt::Key_Tab);
        QCOMPARE(m_edits.size(), size_t(1));
        QCOMPARE(m_edits[0].value, QStringLiteral("Saltmarsh"));
    }

    void escPutsTheOldValueBack()
    {
        QVERIFY(m_window->who.set(m_id, QStringLiteral("dateline"), QStringLiteral("Port Alder")));
        show();
        QuietField *dateline = field(QStringLiteral("Dateline"));
        QCOMPARE(dateline->text(), QStringLiteral("Port Alder"));
        dateline->setFocus();
        dateline->selectAll();
        QTest::keyClicks(dateline, QStringLiteral("Elsewhere"));
        QTest::keyClick(dateline, Qt::Key_Escape);
        QCOMPARE(dateline->text(), QStringLiteral("Port Alder"));
        QTest::keyClick(dateline, Qt::Key_Tab);
        QVERIFY(m_edits.empty());
    }

    void whatIsBeingTypedIsNotOverwritten()
    {
        QuietField *dateline = field(QStringLiteral("Dateline"));
        dateline->setFocus();
        QTest::keyClicks(dateline, QStringLiteral("Port A"));
        QVERIFY(m_window->who.set(m_id, QStringLiteral("dateline"), QStringLiteral("Somewhere")));
        show();
        QCOMPARE(dateline->text(), QStringLiteral("Port A"));
        QTest::keyClick(dateline, Qt::Key_Escape);
        QCOMPARE(dateline->text(), QStringLiteral("Somewhere"));
    }

    void aNameOfTheStaffIsStoredAsItsLogin()
    {
        QuietField *byline = field(QStringLiteral("Byline"));
        byline->setFocus();
        byline->selectAll();
        QTest::keyClicks(byline, QStringLiteral("Rita Reporter, Ann Other"));
        QTest::keyClick(byline, Qt::Key_Return);
        QCOMPARE(m_edits.size(), size_t(1));
        QCOMPARE(m_edits[0].field, QStringLiteral("byline"));
        QCOMPARE(m_edits[0].value, QStringLiteral("rita, Ann Other"));
        QVERIFY(m_window->who.set(m_id, QStringLiteral("byline"), m_edits[0].value));
        show();
        QCOMPARE(byline->text(), QStringLiteral("Rita Reporter, Ann Other"));
    }

    void tagsAreAddedByNameAndTakenByTheirChip()
    {
        QVERIFY(m_window->who.set(m_id, QStringLiteral("tag"), QStringLiteral("ferry")));
        show();
        auto *tags = m_details->findChild<TagLine *>();
        tags->startAdding();
        auto *typing = tags->findChild<QuietField *>();
        QTest::keyClicks(typing, QStringLiteral("pier"));
        QTest::keyClick(typing, Qt::Key_Return);
        QCOMPARE(m_edits.size(), size_t(1));
        QVERIFY(m_edits[0].how == FieldEdit::How::Add);
        QCOMPARE(m_edits[0].value, QStringLiteral("pier"));
        QTest::keyClick(tags->findChild<TagChip *>(), Qt::Key_Delete);
        QVERIFY(m_edits[1].how == FieldEdit::How::Remove);
        QCOMPARE(m_edits[1].value, QStringLiteral("ferry"));
    }

    void theSectionsOfTheSiteAreOffered()
    {
        auto *section = m_details->findChildren<QuietCombo *>().first();
        QVERIFY(section->findData(QStringLiteral("City")) > 0);
        section->setFocus();
        QTest::keyClick(section, Qt::Key_Down);
        QCOMPARE(m_edits.size(), size_t(1));
        QCOMPARE(m_edits[0].field, QStringLiteral("section"));
        QCOMPARE(m_edits[0].value, QStringLiteral("City"));
    }

    void goLeadsToThePlaceOfAPlaceholder()
    {
        QVERIFY(m_window->who.write(m_id, { QStringLiteral("One."), QStringLiteral("It costs TK pounds.") }));
        QSignalSpy places(m_details.get(), &Details::placeWanted);
        m_details->showPaper({}, { { 1, QStringLiteral("TK") } });
        show();
        bool gone = false;
        for (QPushButton *each : m_details->findChildren<QPushButton *>()) {
            if (each->accessibleName().contains(QStringLiteral("TK"))) {
                QTest::mouseClick(each, Qt::LeftButton);
                gone = true;
                break;
            }
        }
        QVERIFY(gone);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0][0].toInt(), 1);
    }

    void aNoteIsAddedWithControlReturn()
    {
        m_details->focusField(QStringLiteral("notes"));
        QString added;
        connect(m_details.get(), &Details::noteAdded, this,
            [&](std::optional<int>, const QString &text) { added = text; });
        auto *note = m_details->findChild<QPlainTextEdit *>();
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("Who says so?"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(added, QStringLiteral("Who says so?"));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void notesAreResolvedFromTheirCard()
    {
        QVERIFY(m_window->who.doing([&](newsroom::Context context) {
            return newsroom::Drafts(context).addNote(m_id, 1, QStringLiteral("Check this."));
        }));
        show();
        const QString id = m_window->sheet(m_id).text.fields.notes.front().id.toString();
        m_details->focusNote(id);
        QSignalSpy resolved(m_details.get(), &Details::noteResolved);
        QTest::mouseClick(button(QStringLiteral("Resolve")), Qt::LeftButton);
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(resolved[0][0].toString(), id);
    }

    void aFieldOfTheFieldTableIsFocusedByName()
    {
        m_details->focusField(QStringLiteral("authors"));
        QVERIFY(field(QStringLiteral("Byline"))->hasFocus());
        m_details->focusField(QStringLiteral("imageRights"));
        QVERIFY(section("image")->isOpen());
    }

    void everyFieldHasAName()
    {
        for (const char *name : { "image", "notes", "history" })
            section(name)->setOpen(true);
        show();
        QCOMPARE(fieldsWithoutName(*m_details), QStringList());
    }

    void longWordsDoNotWidenThePanel()
    {
        const QString longWord(200, QLatin1Char('w'));
        QVERIFY(m_window->who.set(m_id, QStringLiteral("dateline"), longWord));
        QVERIFY(m_window->who.set(m_id, QStringLiteral("tag"), longWord));
        show();
        QTRY_VERIFY(section("story")->width() <= m_details->width());
    }

    void whoMayNotWriteSeesTextOnly()
    {
        newsroom::ArticleSheet sheet = m_window->sheet(m_id);
        sheet.readOnly = Reason::NotYours;
        m_details->show(sheet);
        QVERIFY(field(QStringLiteral("Dateline"))->isReadOnly());
    }
};

BROADSHEET_TEST(TstDetails)
#include "tst_details.moc"
