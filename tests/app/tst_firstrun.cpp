// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: from the first page to a list that is filled, and what is left when it fails.
#include "app/firstrundialog.h"
#include "app/output.h"
#include "editor/look.h"
#include "newsroom/surroundings.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace broadsheet;
using namespace broadsheet::app;

class TstFirstrun : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<newsroom::Workplace> m_place;
    std::unique_ptr<newsroom::SyncService> m_sync;
    std::unique_ptr<newsroom::StoreWatch> m_watch;
    std::unique_ptr<newsroom::Languages> m_languages;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Commands> m_commands;
    StatusLine *m_status = nullptr;
    std::optional<bool> m_done;

    FirstRunDialog *begin(FirstRunStart start = FirstRunStart::Welcome)
    {
        m_done.reset();
        const Surroundings around { *m_place, *m_sync, *m_watch, *m_languages, *m_settings, *m_commands,
            *m_status };
        showFirstRun(m_window.get(), around, start, [this](bool added) { m_done = added; });
        // One that was closed may still be there for a moment.
        return m_window->findChildren<FirstRunDialog *>().constLast();
    }

    template <typename Widget> static Widget *part(QWidget *dialog, const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }

    static void press(QWidget *dialog, const char *name) { part<QAbstractButton>(dialog, name)->click(); }

    std::vector<store::ArticleState> articles()
    {
        std::promise<Result<std::vector<store::ArticleState>>> promise;
        auto answer = promise.get_future();
        m_place->storeQueue().post([&] { promise.set_value(m_place->context().store.list({})); });
        return answer.get().value_or(std::vector<store::ArticleState>());
    }

    std::vector<store::Site> sites()
    {
        std::promise<Result<std::vector<store::Site>>> promise;
        auto answer = promise.get_future();
        m_place->storeQueue().post([&] { promise.set_value(m_place->context().store.sites()); });
        return answer.get().value_or(std::vector<store::Site>());
    }

    static QString failure(QWidget *dialog)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->property("failed").toBool())
                return label->text();
        }
        return {};
    }

private slots:

    void initTestCase() { QApplication::setStyle(editor::makeStyle()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString profile = m_folder->filePath(QStringLiteral("profile"));
        m_place = std::move(*newsroom::Workplace::open(profile, m_clock, m_ids, store::Access::ReadWrite));
        m_sync = std::make_unique<newsroom::SyncService>(*m_place);
        m_watch = std::make_unique<newsroom::StoreWatch>(*m_place);
        m_languages = std::make_unique<newsroom::Languages>(QStringLiteral("en"));
        m_settings = std::make_unique<Settings>(profile);
        m_window = std::make_unique<QWidget>();
        m_commands = std::make_unique<Commands>(m_window.get());
        m_status = new StatusLine(m_window.get());
        const auto speak = [this](const char *tag) {
            return [this, tag] {
                m_languages->choose(QString::fromLatin1(tag));
                QLocale::setDefault(QLocale(QString::fromLatin1(tag)));
                QApplication::setLayoutDirection(
                    editor::isRightToLeft(QString::fromLatin1(tag)) ? Qt::RightToLeft : Qt::LeftToRight);
            };
        };
        m_commands->on(Command::LanguageEnglish, m_window.get(), speak("en"));
        m_commands->on(Command::LanguagePersian, m_window.get(), speak("fa"));
    }

    void cleanup()
    {
        m_commands->action(Command::LanguageEnglish)->trigger();
        m_commands.reset();
        m_window.reset();
        m_settings.reset();
        m_languages.reset();
        m_watch.reset();
        m_sync.reset();
        m_place.reset();
        m_folder.reset();
    }

    void escapeIsWriteNow()
    {
        FirstRunDialog *dialog = begin();

        QTest::keyClick(dialog, Qt::Key_Escape);

        QTRY_VERIFY(m_done.has_value());
        QVERIFY(!*m_done);
        QVERIFY(sites().empty());
    }

    void aNewNewsroomIsMadeAndJoined()
    {
        FirstRunDialog *dialog = begin();
        part<QLineEdit>(dialog, "personName")->setText(QString::fromUtf8("Élodie Marsh"));
        press(dialog, "next");
        QCOMPARE(part<QLineEdit>(dialog, "login")->text(), QStringLiteral("elodie"));
        press(dialog, "make");
        part<QLineEdit>(dialog, "path")->setText(m_folder->filePath(QStringLiteral("paper")));
        QVERIFY(!part<QPushButton>(dialog, "next")->isEnabled());
        part<QLineEdit>(dialog, "title")->setText(QStringLiteral("The Alder Post"));
        part<QLineEdit>(dialog, "sections")->setText(QString::fromUtf8("City، World, "));
        press(dialog, "next");

        QTRY_COMPARE(part<QPushButton>(dialog, "next")->text(), QStringLiteral("Start writing"));
        press(dialog, "next");

        QTRY_VERIFY(m_done.has_value());
        QVERIFY(*m_done);
        QCOMPARE(sites().size(), size_t(1));
        const Newsroom newsroom = sites().front().newsroom;
        QCOMPARE(newsroom.name, QStringLiteral("The Alder Post"));
        QCOMPARE(newsroom.sections, (QStringList { QStringLiteral("City"), QStringLiteral("World") }));
        QCOMPARE(newsroom.person(QStringLiteral("elodie"))->name, QString::fromUtf8("Élodie Marsh"));
    }

    void whatFailsIsNamedAndNothingIsHalfDone()
    {
        FirstRunDialog *dialog = begin(FirstRunStart::AddSite);
        const QString missing = m_folder->filePath(QStringLiteral("missing"));
        part<QLineEdit>(dialog, "path")->setText(missing);
        part<QLineEdit>(dialog, "login")->setText(QStringLiteral("mina"));

        press(dialog, "next");

        QTRY_VERIFY(!failure(dialog).isEmpty());
        QVERIFY(failure(dialog).startsWith(QStringLiteral("The folder is there\n")));
        QCOMPARE(part<QPushButton>(dialog, "next")->text(), QStringLiteral("Try again"));
        QVERIFY(!QFileInfo::exists(missing));
        QVERIFY(sites().empty());

        QVERIFY(QDir().mkpath(missing)); // a folder that is no newsroom
        press(dialog, "next");

        QTRY_VERIFY(failure(dialog).startsWith(QStringLiteral("The newsroom can be read\n")));
        QVERIFY(QDir(missing).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(sites().empty());
    }

    void theDemoFillsTheList()
    {
        FirstRunDialog *dialog = begin();
        press(dialog, "next");
        press(dialog, "demo");
        press(dialog, "next");

        QTRY_COMPARE_WITH_TIMEOUT(
            part<QPushButton>(dialog, "next")->text(), QStringLiteral("Start writing"), 30000);

        QVERIFY(articles().size() > 2);
        QCOMPARE(sites().front().login, QStringLiteral("mina"));
        dialog->close();
        QTRY_VERIFY(m_done.has_value());
        QVERIFY(*m_done);
    }

    void itSpeaksTheLanguageThatIsChosen()
    {
        FirstRunDialog *dialog = begin();
        const QString before = part<QPushButton>(dialog, "next")->text();

        press(dialog, "persian");

        QTRY_VERIFY(part<QPushButton>(dialog, "next")->text() != before);
        QVERIFY(dialog->layoutDirection() == Qt::RightToLeft);
    }

    void thePageAsTextHasHeadAndBody()
    {
        newsroom::ArticleSheet sheet { .state = {}, .text = {}, .parent = {} };
        sheet.text.fields.headline = QStringLiteral("Head");
        sheet.text.fields.language = QStringLiteral("en");
        sheet.text.fields.authors = { QStringLiteral("Mina"), QStringLiteral("Theo") };
        sheet.text.fields.dateline = QStringLiteral("Oslo");
        sheet.text.body.blocks
            = { { "<!-- wp:paragraph -->\n<p>Body.</p>\n<!-- /wp:paragraph -->", "core/paragraph" } };

        QCOMPARE(pageAsText(sheet), QString::fromUtf8("Head\nMina and Theo – Oslo\nBody."));
    }

    /// For the eye: BROADSHEET_GRABS=folder.
    void canBeLookedAt()
    {
        const QString folder = qEnvironmentVariable("BROADSHEET_GRABS");
        if (folder.isEmpty())
            QSKIP("BROADSHEET_GRABS names no folder");
        const auto grab = [&](QWidget *dialog, const QString &name) {
            QVERIFY(dialog->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
        };
        for (const QString &variant :
            { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("fa") }) {
            const auto theme = variant == QLatin1String("dark") ? editor::Theme::Dark : editor::Theme::Light;
            QApplication::setPalette(editor::paletteFor(theme));
            FirstRunDialog *dialog = begin();
            press(dialog, variant == QLatin1String("fa") ? "persian" : "english");
            part<QLineEdit>(dialog, "personName")->setText(QStringLiteral("Lena Fischer"));
            QCoreApplication::sendPostedEvents();
            grab(dialog, QStringLiteral("firstrun-1-") + variant);
            press(dialog, "next");
            QCoreApplication::sendPostedEvents();
            grab(dialog, QStringLiteral("firstrun-2-") + variant);
            press(dialog, "make");
            grab(dialog, QStringLiteral("firstrun-2b-") + variant);
            press(dialog, "demo");
            grab(dialog, QStringLiteral("firstrun-2c-") + variant);
            press(dialog, "folder");
            part<QLineEdit>(dialog, "path")->setText(QStringLiteral("/nowhere/paper"));
            part<QLineEdit>(dialog, "title")->setText(QStringLiteral("The Alder Post"));
            press(dialog, "next");
            QTRY_VERIFY(!failure(dialog).isEmpty());
            QTRY_VERIFY(dialog->findChildren<CheckPage *>()
                            .constFirst()
                            ->findChildren<QLabel *>()
                            .constLast()
                            ->isVisible());
            grab(dialog, QStringLiteral("firstrun-3-") + variant);
            dialog->close();
            QTRY_VERIFY(m_done.has_value());
        }
    }
};

BROADSHEET_TEST(TstFirstrun)
#include "tst_firstrun.moc"
