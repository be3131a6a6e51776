// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet::app;

class TstSettings : public QObject {
    Q_OBJECT

private slots:

    void whatWasChosenIsThereAtTheNextStart()
    {
        const QTemporaryDir profile;
        {
            Settings settings(profile.path());
            QVERIFY(!settings.firstRunDone());
            QVERIFY(settings.theme() == ThemeChoice::Desktop);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(QStringLiteral("fa"));
            settings.setLayout(QStringLiteral("articles"), "widths");
            settings.setFirstRunDone();
        }
        const Settings settings(profile.path());
        QVERIFY(settings.firstRunDone());
        QVERIFY(settings.theme() == ThemeChoice::Dark);
        QCOMPARE(settings.language(), QStringLiteral("fa"));
        QCOMPARE(settings.layout(QStringLiteral("articles")), QByteArray("widths"));
    }

    void aFileThatCannotBeReadCountsAsEmpty()
    {
        const QTemporaryDir profile;
        QFile file(profile.filePath(QStringLiteral("window.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, '\0') + "\xff\xfe[[[theme=");
        file.close();
        const Settings settings(profile.path());
        QVERIFY(settings.theme() == ThemeChoice::Desktop);
        QCOMPARE(settings.language(), QString());
    }
};

BROADSHEET_TEST(TstSettings)
#include "tst_settings.moc"
