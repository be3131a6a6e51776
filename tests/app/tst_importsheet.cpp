// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsheet.h"
#include "app/shellfixture.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::app;

class TstImportsheet : public QObject {
    Q_OBJECT

private slots:

    void filesBecomeArticlesAndTheFirstIsOpened()
    {
        ShellStage stage;
        const auto window = stage.window();
        QFile file(stage.folder.filePath(QStringLiteral("bell.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# The tide bell\n\nIt rings by hand.\n");
        file.close();
        QString said;
        std::optional<ArticleId> opened;

        importNow(window.get(), window->surroundings(), { file.fileName() },
            { [&said](const QString &sentence) { said = sentence; },
                [&opened](const ArticleId &id) { opened = id; } });

        QTRY_VERIFY(opened);
        QCOMPARE(said, QStringLiteral("1 article imported."));
    }

    void aFileThatIsNotThereIsSaidAndNothingIsOpened()
    {
        ShellStage stage;
        const auto window = stage.window();
        QString said;
        bool opened = false;

        importNow(window.get(), window->surroundings(), { stage.folder.filePath(QStringLiteral("none.md")) },
            { [&said](const QString &sentence) { said = sentence; },
                [&opened](const ArticleId &) { opened = true; } });

        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(!opened);
    }
};

BROADSHEET_TEST(TstImportsheet)
#include "tst_importsheet.moc"
