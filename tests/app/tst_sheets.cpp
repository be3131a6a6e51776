// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runslabel.h"
#include "app/sheets.h"
#include "app/whenpicker.h"
#include "app/whenwords.h"
#include "support/fieldnames.h"
#include "support/testmain.h"
#include "support/windowparts.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace broadsheet;
using namespace broadsheet::app;
using namespace broadsheet::test;
using newsroom::ActRequest;

class TstSheets : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;
    std::unique_ptr<WindowParts> m_window;
    ArticleId m_id;
    int m_answers = 0;
    std::optional<ActRequest> m_request;

    SomebodyAtWork &chief() { return m_people->chief; }

    QDialog *ask(Act act)
    {
        m_answers = 0;
        m_request.reset();
        askForAct(&m_window->home, m_window->parts, m_window->sheet(m_id), act,
            [this](const std::optional<ActRequest> &request) {
                ++m_answers;
                m_request = request;
            });
        return m_window->home.findChild<QDialog *>();
    }

    static QPushButton *confirm(QDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(QStringLiteral("confirm"));
    }

    void newArticle()
    {
        m_id = chief().newArticle(QStringLiteral("Ferry pier reopens"),
            { QStringLiteral("The last ferry left in 2015."), QStringLiteral("About 1,000 people cross.") });
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
        m_window = std::make_unique<WindowParts>(chief());
        m_window->home.show();
        newArticle();
    }

    void cleanup()
    {
        m_window.reset();
        m_people.reset();
    }

    void actsThatNeedNothingAnswerAtOnce()
    {
        QVERIFY(!ask(Act::Submit));
        QCOMPARE(m_answers, 1);
        QVERIFY(m_request->act == Act::Submit);
    }

    void thePublishButtonRepeatsTheActAndTheSite()
    {
        QDialog *dialog = ask(Act::Publish);
        QVERIFY(dialog);
        QVERIFY(confirm(dialog)->text().startsWith(QStringLiteral("Publish now on")));
        QVERIFY(confirm(dialog)->text().contains(QStringLiteral("daily")));
        QVERIFY(!confirm(dialog)->isEnabled());
        QTRY_VERIFY(confirm(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers, 1);
        QVERIFY(m_request->act == Act::Publish);
        QVERIFY(m_request->within == std::chrono::hours(1));
    }

    void returnAloneAndEscPublishNothing()
    {
        QDialog *dialog = ask(Act::Publish);
        QTRY_VERIFY(confirm(dialog)->isEnabled());
        dialog->findChild<QComboBox *>()->setFocus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(m_answers, 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_answers, 1);
        QVERIFY(!m_request);
    }

    void aTextWithoutAHeadlineNeedsAReason()
    {
        QVERIFY(chief().set(m_id, QStringLiteral("headline"), {}));
        QDialog *dialog = ask(Act::Publish);
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("override")));
        QVERIFY(!confirm(dialog)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers, 0);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("override")), QStringLiteral("flash"));
        QVERIFY(confirm(dialog)->isEnabled());
        QTest::mouseClick(confirm(dialog), Qt::LeftButton);
        QCOMPARE(m_request->overrideReason, QStringLiteral("flash"));
    }

    void anUpdateShowsWhatReadersWillSeeChange()
    {
        QVERIFY(chief().act(m_id, Act::Publish));
        QVERIFY(!chief().round().error);
        QVERIFY(chief().write(m_id,
            { QStringLiteral("The last ferry left in 2015."), QStringLiteral("About 1,300 people cross.") }));
        QDialog *dialog = ask(Act::Update);
        QTRY_VERIFY(confirm(dialog)->isEnabled());
        bool shown = false;
        for (const RunsLabel *runs : dialog->findChildren<RunsLabel *>())
            shown = shown || runs->accessibleName().contains(QStringLiteral("300"));
        QVERIFY(shown);
        dialog->reject();
    }

    void aReturnNeedsItsNote()
    {
        QVERIFY(chief().act(m_id, Act::Submit));
        QDialog *dialog = ask(Act::Return);
        QVERIFY(!confirm(dialog)->isEnabled());
        auto *note = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(note, QStringLiteral("Check the cost."));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers, 1);
        QCOMPARE(m_request->note, QStringLiteral("Check the cost."));
    }

    void aKillOfAPublicArticleKeepsANoticeOrWithdrawsThePage()
    {
        QVERIFY(chief().act(m_id, Act::Publish));
        QVERIFY(!chief().round().error);
        QDialog *dialog = ask(Act::Kill);
        QTRY_VERIFY(dialog->findChildren<RunsLabel *>().size() > 0);
        QVERIFY(!confirm(dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), QStringLiteral("Withdrawn."));
        QVERIFY(confirm(dialog)->isEnabled());
        QTest::mouseClick(confirm(dialog), Qt::LeftButton);
        QCOMPARE(m_request->note, QStringLiteral("Withdrawn."));
        QVERIFY(m_request->argument.isEmpty());
    }

    void aScheduleTakesATimeInPersianDigits()
    {
        QDialog *dialog = ask(Act::Schedule);
        auto *picker = dialog->findChild<WhenPicker *>();
        const QDate day = inZone(chief().clock.now(), "UTC").date().addDays(3);
        dialog->findChild<QCalendarWidget *>()->setSelectedDate(day);
        picker->focusTime();
        auto *time = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(time);
        time->selectAll();
        for (const QChar c : QString::fromUtf8("۱۸:۳۰"))
            QTest::sendKeyEvent(QTest::Click, time, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QVERIFY(picker->moment());
        QTRY_VERIFY(confirm(dialog)->isEnabled());
        QTest::keyClick(time, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers, 1);
        QCOMPARE(m_request->time, day.toString(Qt::ISODate) + QStringLiteral("T18:30:00Z"));
    }

    void everyFieldOfASheetHasAName()
    {
        for (const Act act : { Act::Publish, Act::Schedule, Act::Embargo, Act::Assign, Act::Kill }) {
            QDialog *dialog = ask(act);
            QVERIFY(dialog);
            QVERIFY(!dialog->windowTitle().isEmpty());
            QCOMPARE(fieldsWithoutName(*dialog), QStringList());
            dialog->reject();
            delete dialog;
        }
    }

    void aTimeThatHasPassedIsNotTaken()
    {
        QDialog *dialog = ask(Act::Schedule);
        dialog->findChild<QCalendarWidget *>()->setSelectedDate(
            inZone(chief().clock.now(), "UTC").date().addDays(-1));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers, 0);
        QVERIFY(!confirm(dialog)->isEnabled());
        dialog->reject();
    }

    void assigningNamesThePerson()
    {
        QDialog *dialog = ask(Act::Assign);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
        QVERIFY(confirm(dialog)->text().contains(QStringLiteral("Rita Reporter")));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_request->argument, QStringLiteral("rita"));
    }

    void timesOfDayAreReadInThreeDigitSets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("hour") << QStringLiteral("6") << QTime(6, 0);
        QTest::newRow("usual") << QStringLiteral("06:30") << QTime(6, 30);
        QTest::newRow("short") << QStringLiteral("1845") << QTime(18, 45);
        QTest::newRow("persian") << QString::fromUtf8("۶:۰۵") << QTime(6, 5);
        QTest::newRow("arabic") << QString::fromUtf8("٢٣:٥٩") << QTime(23, 59);
        QTest::newRow("late") << QStringLiteral("24:00") << QTime();
        QTest::newRow("words") << QStringLiteral("noon") << QTime();
        QTest::newRow("empty") << QString() << QTime();
    }

    void timesOfDayAreReadInThreeDigitSets()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(timeFrom(text).value_or(QTime()), time);
    }

    void aGapIsRefusedWithItsTwoEnds()
    {
        WhenPicker picker("Europe/London", QStringLiteral("Daily"), instantFromMs(0));
        picker.choose(QDate(2026, 3, 29), QTime(1, 30));
        QVERIFY(!picker.moment());
        QVERIFY(picker.problem().contains(QStringLiteral("01:30")));
        QStringList offers;
        for (const QPushButton *each : picker.findChildren<QPushButton *>())
            offers.append(each->text());
        QCOMPARE(offers, QStringList({ QStringLiteral("Take 00:59"), QStringLiteral("Take 02:00") }));
        QTest::mouseClick(picker.findChildren<QPushButton *>().last(), Qt::LeftButton);
        QVERIFY(picker.moment());
        QCOMPARE(toIso(*picker.moment()), QStringLiteral("2026-03-29T01:00:00.000Z"));
    }

    void anOverlapAsksWhich()
    {
        WhenPicker picker("Europe/London", QStringLiteral("Daily"), instantFromMs(0));
        picker.choose(QDate(2026, 10, 25), QTime(1, 30));
        QVERIFY(!picker.moment());
        QTest::mouseClick(picker.findChildren<QPushButton *>().last(), Qt::LeftButton);
        QCOMPARE(toIso(*picker.moment()), QStringLiteral("2026-10-25T01:30:00.000Z"));
        picker.chooseText(QStringLiteral("01:31"));
        QVERIFY(!picker.moment());
    }

    void persianDatesAreJalali()
    {
        const QLocale persian(QStringLiteral("fa"));
        QCOMPARE(
            dateWords(QDate(2026, 11, 24), persian), QString::fromUtf8("سه‌شنبه ۳ آذر ۱۴۰۵"));
        QCOMPARE(placeWords("America/New_York"), QStringLiteral("New York"));
        const auto clocks = clocksOf(
            *instantFromIso(QStringLiteral("2026-12-01T05:30:00Z")), "Europe/London", "Asia/Tehran");
        QCOMPARE(clocks.size(), size_t(3));
        QVERIFY(clocks[1].time.endsWith(QStringLiteral("09:00")));
        QCOMPARE(clocks[1].place, QStringLiteral("Tehran"));
    }
};

BROADSHEET_TEST(TstSheets)
#include "tst_sheets.moc"
