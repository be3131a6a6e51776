// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace broadsheet::test;

namespace {

QString readWhole(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
}

QStringList rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    rules.removeDuplicates();
    rules.sort();
    return rules;
}

} // namespace

class TstLayers : public QObject {
    Q_OBJECT

private slots:

    void theSourcesKeepTheRules()
    {
        const QDir root(QStringLiteral(BROADSHEET_SOURCE));
        QStringList report;
        int files = 0;
        QDirIterator it(root.filePath(QStringLiteral("src")),
            { QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            const QString path = root.relativeFilePath(file);
            const bool buildFile = path.endsWith(QLatin1String(".txt"));
            const QString text = readWhole(file);
            ++files;
            for (const Finding &finding :
                buildFile ? findingsInBuildFile(path, text) : findingsInSource(path, text))
                report.append(QStringLiteral("%1:%2: [%3] %4")
                                  .arg(path)
                                  .arg(finding.line)
                                  .arg(finding.rule, finding.message));
        }
        report.sort();
        QVERIFY(files > 30);
        QVERIFY2(report.isEmpty(), qPrintable(QLatin1Char('\n') + report.join(u'\n')));
    }

    void everyFolderIsALayerOfTheTable()
    {
        const QDir source(QStringLiteral(BROADSHEET_SOURCE "/src"));
        for (const QString &folder : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(knownLayers().contains(folder), qPrintable(folder));
    }

    void aBrokenRuleIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *rule, const char *path, const char *text) {
            QTest::addRow("%s in %s: %s", rule, path, QByteArray(text).left(30).constData())
                << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(rule);
        };
        row("include", "src/core/a.cpp", "#include \"store/store.h\"");
        row("include", "src/markup/a.cpp", "#include \"media/charset.h\"");
        row("include", "src/store/a.cpp", "#include \"sync/step.h\"");
        row("include", "src/app/a.cpp", "#include \"store/store.h\"");
        row("include", "src/cli/a.cpp", "  #  include \"sync/step.h\"");
        row("include-form", "src/core/a.cpp", "#include \"block.h\"");
        row("include-form", "src/core/a.cpp", "#include \"../core/block.h\"");
        row("pure", "src/sync/planner.cpp", "#include \"sync/runner.h\"");
        row("pure", "src/sync/planner.h", "#include \"markup/plaintext.h\"");
        row("include pure", "src/core/merge.cpp", "#include \"markup/plaintext.h\"");
        row("qt-module", "src/store/a.cpp", "#include <QtCore/QFile>");
        row("umbrella", "src/app/a.cpp", "#include <QtWidgets>");
        row("sql", "src/newsroom/a.cpp", "#include <QSqlQuery>");
        row("sql", "src/newsroom/a.cpp", "#include <sqlite3.h>");
        row("sql-header", "src/store/a.h", "#include <QSqlDatabase>");
        row("sql-text", "src/newsroom/a.cpp", "run(\"SELECT id FROM articles\");");
        row("network", "src/newsroom/a.cpp", "#include <QNetworkReply>");
        row("socket", "src/app/a.cpp", "#include <QLocalSocket>");
        row("widget", "src/newsroom/a.h", "#include <QWidget>");
        row("widget", "src/cli/a.cpp", "#include <QApplication>");
        row("document", "src/markup/a.cpp", "#include <QTextDocument>");
        row("core-outside", "src/core/a.cpp", "#include <QFile>");
        row("core-outside", "src/core/a.cpp", "#include <QLocale>");
        row("translation", "src/sync/a.cpp", "return tr(\"Sent\");");
        row("clock", "src/newsroom/a.cpp", "const auto t = QDateTime::currentDateTimeUtc();");
        row("clock", "src/store/a.cpp", "std::chrono::system_clock::now()");
        row("random", "src/store/a.cpp", "QUuid::createUuid()");
        row("random", "src/sync/a.cpp", "QRandomGenerator::global()->generate()");
        row("then", "src/sync/a.cpp", "future.then (this, f);");
        row("event-loop", "src/cli/a.cpp", "QEventLoop loop;");
        row("event-loop", "src/app/a.cpp", "QCoreApplication::processEvents();");
        row("event-loop", "src/newsroom/a.cpp", "future.waitForFinished();");
        row("dialog-exec", "src/app/a.cpp", "if (dialog.exec() == 1)");
        row("singleton", "src/core/a.h", "static Settings *instance();");
        row("insecure-keyring", "src/sync/a.cpp", "job.setInsecureFallback(true);");
        row("class-name", "src/core/a.h", "class SyncManager {");
        row("file-name", "src/core/utils.h", "");
        row("file-name", "src/core/stringhelpers.cpp", "");
        row("file-name", "src/sync/syncmanager.cpp", "");
        row("file-name", "src/core/common.h", "");
    }

    void aBrokenRuleIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const auto findings = findingsInSource(path, QLatin1String("\n") + text + QLatin1Char('\n'));
        QCOMPARE(rulesOf(findings).join(u' '), rule);
        QCOMPARE(findings.front().line, rule == QLatin1String("file-name") ? 1 : 2);
    }

    void whatIsAllowedPasses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *path, const char *text) {
            QTest::addRow("%s: %s", path, QByteArray(text).simplified().left(30).constData())
                << QString::fromUtf8(path) << QString::fromUtf8(text);
        };
        row("src/core/clock.cpp", "return QDateTime::currentMSecsSinceEpoch();");
        row("src/core/ids.cpp", "return QUuid::createUuid();");
        row("src/core/a.cpp", "#include \"core/block.h\"\n#include <QString>\n#include <tl/expected.hpp>");
        row("src/core/a.cpp", "#include <QtEndian>");
        row("src/store/a.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\nexec(\"PRAGMA user_version\");");
        row("src/sync/folder/a.cpp", "#include \"sync/folder/layout.h\"\n#include \"markup/pagerenderer.h\"");
        row("src/sync/planner.cpp", "#include \"sync/planner.h\"\n#include \"core/merge.h\"");
        row("src/newsroom/a.cpp", "return tr(\"Sent\"); // never QEventLoop\n/* QUuid::createUuid() */");
        row("src/newsroom/a.cpp", "const QString s = QStringLiteral(\"QEventLoop \\\" .then(\");");
        row("src/cli/main.cpp", "return QCoreApplication::exec();\nreturn app.exec();");
        row("src/app/a.cpp", "#include \"ui_link.h\"\n#include \"a.moc\"\n#include <QDialog>");
        row("src/sync/a.h", "class QNetworkAccessManager;");
        row("src/core/a.cpp",
            "constexpr int many = 1'000'000; // it's fine: \"\nconst char q = '\"'; int x = 'a';");
    }

    void whatIsAllowedPasses()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        const auto findings = findingsInSource(path, text);
        QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().message));
    }

    void aLayerLinksOnlyWhatTheTableAllows()
    {
        const QString path = QStringLiteral("src/markup/CMakeLists.txt");
        QVERIFY(
            findingsInBuildFile(path, QStringLiteral("broadsheet_library(markup\n PUBLIC broadsheet_core)"))
                .empty());
        const auto findings = findingsInBuildFile(
            path, QStringLiteral("broadsheet_library(markup\n PUBLIC broadsheet_store)"));
        QCOMPARE(rulesOf(findings), QStringList { QStringLiteral("link") });
        QCOMPARE(findings.front().line, 2);
    }

    void commentsAndLiteralsBecomeBlanks()
    {
        QCOMPARE(codeOnly(QStringLiteral("a /* b\nc */ d // e\nf \"g\\\"h\" 'i'")),
            QStringLiteral("a     \n     d     \nf \"    \" ' '"));
        QCOMPARE(withoutComments(QStringLiteral("a \"// b\" // c")), QStringLiteral("a \"// b\"     "));
    }
};

BROADSHEET_TEST(TstLayers)
#include "tst_layers.moc"
