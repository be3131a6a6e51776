// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views.h"
#include "support/testmain.h"
#include "support/windowparts.h"

#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

using namespace broadsheet;
using namespace broadsheet::app;
using namespace broadsheet::test;

class TstViews : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;
    std::unique_ptr<WindowParts> m_window;
    ArticleId m_id;

    SomebodyAtWork &chief() { return m_people->chief; }

    SomebodyAtWork &reporter() { return m_people->reporter; }

    /// Both change both paragraphs while apart.
    void makeConflict()
    {
        m_id = reporter().newArticle(QStringLiteral("Clinic"),
            { QStringLiteral("Open until seven."), QStringLiteral("Call by telephone.") });
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        QVERIFY(
            reporter().write(m_id, { QStringLiteral("Open until eight."), QStringLiteral("Call by mail.") }));
        QVERIFY(
            chief().write(m_id, { QStringLiteral("Open until nine."), QStringLiteral("Call by visit.") }));
        QVERIFY(!reporter().round().error);
        QVERIFY(!chief().round().error);
        QVERIFY(chief().state(m_id).conflictOpen);
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
        m_window = std::make_unique<WindowParts>(chief());
    }

    void cleanup()
    {
        m_window.reset();
        m_people.reset();
    }

    void theChosenVersionIsComparedWithTheNewest()
    {
        m_id = chief().newArticle(QStringLiteral("Head"),
            { QStringLiteral("The ferry left."), QStringLiteral("The mayor stayed away.") });
        const QString first = chief().state(m_id).head.toString();
        QVERIFY(chief().write(m_id, { QStringLiteral("The last ferry left.") }));

        HistoryView view(m_window->parts);
        view.resize(1000, 600);
        view.QWidget::show();
        view.show(m_window->sheet(m_id));
        auto *versions = view.findChild<QListView *>();
        QTRY_VERIFY(versions->model()->rowCount() >= 3);
        auto *text = view.findChild<QTextEdit *>();
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("The mayor stayed away.")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("last ")));

        QString restored;
        std::optional<int> place;
        connect(
            &view, &HistoryView::restoreWanted, this, [&](const QString &revision, std::optional<int> block) {
                restored = revision;
                place = block;
            });
        QTest::keyClick(&view, Qt::Key_F8);
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(restored, first);
        QCOMPARE(place.value_or(-1), 1);
    }

    void escClosesTheHistory()
    {
        m_id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("One.") });
        HistoryView view(m_window->parts);
        view.show(m_window->sheet(m_id));
        QSignalSpy closed(&view, &HistoryView::closed);
        QTest::keyClick(view.findChild<QListView *>(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void everyPlaceIsChosenByKey()
    {
        makeConflict();
        ResolverView view(m_window->parts);
        view.resize(1100, 700);
        view.QWidget::show();
        view.show(m_window->sheet(m_id));
        auto *save = view.findChild<QPushButton *>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled());
        std::vector<Choice> choices;
        connect(&view, &ResolverView::settled, this,
            [&](const std::vector<Choice> &settled) { choices = settled; });
        QTest::keyClick(&view, Qt::Key_1, Qt::AltModifier);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(choices.empty());
        QTest::keyClick(&view, Qt::Key_2, Qt::AltModifier);
        QVERIFY(save->isEnabled());
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(choices.size(), size_t(2));
        QVERIFY(choices[0] == Choice::Mine);
        QVERIFY(choices[1] == Choice::Theirs);

        QVERIFY(chief().doing([&](newsroom::Context context) {
            return newsroom::Conflicts(context).settleEach(m_id, choices);
        }));
        QCOMPARE(chief().paragraphs(m_id),
            QStringList({ QStringLiteral("Open until nine."), QStringLiteral("Call by mail.") }));
    }

    void choicesSurviveANewerVersion()
    {
        makeConflict();
        ResolverView view(m_window->parts);
        view.show(m_window->sheet(m_id));
        QTest::keyClick(&view, Qt::Key_3, Qt::AltModifier);
        QVERIFY(chief().write(
            m_id, { QStringLiteral("Open until nine."), QStringLiteral("Call by visit or letter.") }));
        view.show(m_window->sheet(m_id));
        auto *places = view.findChild<QListWidget *>();
        QCOMPARE(places->count(), 2);
        QVERIFY(places->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("before")));
        QVERIFY(places->item(1)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("choose")));
    }
};

BROADSHEET_TEST(TstViews)
#include "tst_views.moc"
