// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"
#include "app/shellfixture.h"
#include "newsroom/drafts.h"
#include "support/testmain.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::app;

namespace {

struct OpenPalette {
    explicit OpenPalette(ShellWindow &window, Command by = Command::Palette)
    {
        window.show();
        window.surroundings().commands.action(by)->trigger();
        frame = window.findChild<CommandPalette *>();
        field = frame->findChild<QLineEdit *>();
        model = frame->findChild<QListView *>()->model();
    }

    QStringList rows() const
    {
        QStringList texts;
        for (int i = 0; i < model->rowCount(); ++i)
            texts.append(model->index(i, 0).data().toString());
        return texts;
    }

    CommandPalette *frame;
    QLineEdit *field;
    QAbstractItemModel *model;
};

} // namespace

class TstCommandpalette : public QObject {
    Q_OBJECT

private slots:

    void namesOfBothLanguagesAreFound()
    {
        ShellStage stage(QStringLiteral("fa"));
        const auto window = stage.window();
        OpenPalette palette(*window);
        const Commands &commands = window->surroundings().commands;
        const QString persian = withoutMnemonic(commands.action(Command::Preview)->text());
        QVERIFY(persian != QLatin1String("Preview"));

        palette.field->setText(QStringLiteral("preview"));
        QVERIFY(palette.rows().contains(persian));

        palette.field->setText(persian);
        QVERIFY(palette.rows().contains(persian));
    }

    void returnRunsTheChosenCommandAndGivesTheFocusBack()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        PlainRoom *room = plainRoom(*window, RoomName::Articles);
        room->second->setFocus();
        OpenPalette palette(*window);
        QTRY_VERIFY(palette.field->hasFocus());
        const QSignalSpy ran(
            window->surroundings().commands.action(Command::SaveVersion), &QAction::triggered);

        QTest::keyClicks(palette.field, QStringLiteral("save version"));
        QTest::keyClick(palette.field, Qt::Key_Return);

        QCOMPARE(ran.count(), 1);
        QVERIFY(!palette.frame->isVisible());
        QVERIFY(room->second->hasFocus());
    }

    void whatIsNotAllowedSaysWhyAndStaysOpen()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->surroundings().commands.setEnabled(
            Command::ReturnWithNote, false, QStringLiteral("Only editors return an article."));
        OpenPalette palette(*window);
        palette.field->setText(QStringLiteral("return with a note"));

        QCOMPARE(palette.rows().value(1), QStringLiteral("Return with a note…"));
        QVERIFY(palette.model->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QLatin1String("Only editors return an article.")));
        QTest::keyClick(palette.field, Qt::Key_Return);
        QVERIFY(palette.frame->isVisible());
    }

    void articlesAreFoundByTheirWordsAndOpened()
    {
        ShellStage stage;
        std::optional<ArticleId> made;
        deliver(stage.place->run([](newsroom::Context context) -> Result<ArticleId> {
            const auto draft
                = newsroom::Drafts(context).create({ .headline = QStringLiteral("The tide bell") });
            if (!draft)
                return fail(draft.error());
            return draft->id;
        }),
            this, [&made](const Result<ArticleId> &id) { made = id ? std::optional(*id) : std::nullopt; });
        QTRY_VERIFY(made);
        const auto window = stage.window();
        OpenPalette palette(*window, Command::GoToArticle);
        QTRY_VERIFY(palette.rows().contains(QStringLiteral("The tide bell")));

        palette.field->setText(QStringLiteral("tide"));
        QTRY_VERIFY(palette.rows().contains(QStringLiteral("The tide bell")));
        QTest::keyClick(palette.field, Qt::Key_Return);

        QVERIFY(plainRoom(*window, RoomName::Articles)->opened == *made);
    }

    void escapeClosesIt()
    {
        ShellStage stage;
        const auto window = stage.window();
        OpenPalette palette(*window);

        QTest::keyClick(palette.field, Qt::Key_Escape);

        QVERIFY(!palette.frame->isVisible());
    }

    void nothingFoundIsSaid()
    {
        ShellStage stage;
        const auto window = stage.window();
        OpenPalette palette(*window);

        palette.field->setText(QStringLiteral("qqqq"));

        QTRY_COMPARE(palette.rows().size(), 1);
        QVERIFY(!palette.model->flags(palette.model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    }
};

BROADSHEET_TEST(TstCommandpalette)
#include "tst_commandpalette.moc"
