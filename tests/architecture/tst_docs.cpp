// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString readDocument(const QString &name)
{
    QFile file(QStringLiteral(BROADSHEET_SOURCE "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands between backticks and begins with a folder of the tree.
QStringList pathsNamedIn(const QString &text)
{
    static const QRegularExpression path(QStringLiteral("`((?:src|tests|packaging|translations|resources|ui|"
                                                        "\\.ci)/[\\w./-]*|[A-Z][\\w]*\\.(?:md|txt|json))`"));
    QStringList paths;
    auto matches = path.globalMatch(text);
    while (matches.hasNext())
        paths.append(matches.next().captured(1));
    paths.removeDuplicates();
    return paths;
}

// `src/core/merge` stands for the pair merge.h and merge.cpp.
bool existsInTree(const QString &path)
{
    const QString full = QStringLiteral(BROADSHEET_SOURCE "/") + path;
    return QFileInfo::exists(full) || QFileInfo::exists(full + QLatin1String(".h"))
        || QFileInfo::exists(full + QLatin1String(".cpp"));
}

} // namespace

class TstDocs : public QObject {
    Q_OBJECT

private slots:

    void everyPathThatThePagesNameExists()
    {
        int named = 0;
        QStringList missing;
        for (const QString &page : { QStringLiteral("ARCHITECTURE.md"), QStringLiteral("README.md"),
                 QStringLiteral("CONTRIBUTING.md") }) {
            const QString text = readDocument(page);
            QVERIFY2(!text.isEmpty(), qPrintable(page));
            for (const QString &path : pathsNamedIn(text)) {
                ++named;
                if (!existsInTree(path))
                    missing.append(page + QLatin1String(": ") + path);
            }
        }
        QVERIFY(named > 30);
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1Char('\n') + missing.join(u'\n')));
    }

    void everyLayerHasItsRowInTheArchitecture()
    {
        const QString text = readDocument(QStringLiteral("ARCHITECTURE.md"));
        const QDir source(QStringLiteral(BROADSHEET_SOURCE "/src"));
        for (const QString &layer : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(text.contains(QStringLiteral("| `src/%1/` |").arg(layer)), qPrintable(layer));
    }

    void everyCommandOfTheScriptIsInItsHelp()
    {
        const QString script = readDocument(QStringLiteral("packaging/dev"));
        static const QRegularExpression function(
            QStringLiteral("^cmd_(\\w+)\\(\\)"), QRegularExpression::MultilineOption);
        auto matches = function.globalMatch(script);
        int commands = 0;
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            ++commands;
            QVERIFY2(script.contains(QRegularExpression(
                         QStringLiteral("^##   %1\\b").arg(name), QRegularExpression::MultilineOption)),
                qPrintable(name));
        }
        QVERIFY(commands >= 10);
    }

    void aPathThatDoesNotExistIsFound()
    {
        const QStringList paths = pathsNamedIn(
            QStringLiteral("see `src/core/result`, `tests/nothing.cpp`, `site/` and `LICENSE.md`"));
        QCOMPARE(paths,
            QStringList({ QStringLiteral("src/core/result"), QStringLiteral("tests/nothing.cpp"),
                QStringLiteral("LICENSE.md") }));
        QVERIFY(existsInTree(paths.at(0)));
        QVERIFY(!existsInTree(paths.at(1)));
    }
};

BROADSHEET_TEST(TstDocs)
#include "tst_docs.moc"
