// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace broadsheet::app;

class TstOptions : public QObject {
    Q_OBJECT

private slots:

    void withoutWordsTheWindowOfTheOwnProfileOpens()
    {
        const Options options = optionsOf({});

        QVERIFY(options.complaint.isEmpty());
        QVERIFY(options.what == Options::What::Window);
        QVERIFY(options.profile.endsWith(QLatin1String("/broadsheet")));
        QVERIFY(QDir::isAbsolutePath(options.profile));
    }

    void aPictureHasItsSizeThemeRoomAndArticle()
    {
        const Options options = optionsOf({ QStringLiteral("--screenshot"), QStringLiteral("a.png"),
            QStringLiteral("--size=1024x700"), QStringLiteral("--theme"), QStringLiteral("dark"),
            QStringLiteral("--room"), QStringLiteral("desk"), QStringLiteral("--article"),
            QStringLiteral("c0a18c09"), QStringLiteral("--lang"), QStringLiteral("fa") });

        QVERIFY2(options.complaint.isEmpty(), qPrintable(options.complaint));
        QVERIFY(options.what == Options::What::Screenshot);
        QCOMPARE(options.file, QStringLiteral("a.png"));
        QCOMPARE(options.size, QSize(1024, 700));
        QVERIFY(options.dark);
        QCOMPARE(options.room, QStringLiteral("desk"));
        QCOMPARE(options.article, QStringLiteral("c0a18c09"));
        QCOMPARE(options.language, QStringLiteral("fa"));
    }

    void wrongWordsAreRefusedInASentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList { QStringLiteral("--foo") };
        QTest::newRow("no option") << QStringList { QStringLiteral("file.html") };
        QTest::newRow("no value") << QStringList { QStringLiteral("--profile") };
        QTest::newRow("size") << QStringList { QStringLiteral("--screenshot=a.png"),
            QStringLiteral("--size=big") };
        QTest::newRow("theme") << QStringList { QStringLiteral("--screenshot=a.png"),
            QStringLiteral("--theme=pink") };
        QTest::newRow("room") << QStringList { QStringLiteral("--screenshot=a.png"),
            QStringLiteral("--room=kitchen") };
        QTest::newRow("size without a picture") << QStringList { QStringLiteral("--size=1024x700") };
    }

    void wrongWordsAreRefusedInASentence()
    {
        QFETCH(QStringList, words);

        const QString complaint = optionsOf(words).complaint;

        QVERIFY(complaint.endsWith(QLatin1Char('.')));
    }

    void helpNamesEveryOption()
    {
        for (const char *name : { "--profile", "--lang", "--screenshot", "--size", "--theme", "--room",
                 "--article", "--version", "--help" })
            QVERIFY2(helpText().contains(QLatin1String(name)), name);
    }
};

BROADSHEET_TEST(TstOptions)
#include "tst_options.moc"
