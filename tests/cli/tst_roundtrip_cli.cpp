// SPDX-License-Identifier: GPL-3.0-or-later
// roundtrip and paste-clean as processes: raw bytes and nothing else.
#include "support/cliprocess.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet::test;

class TstRoundtripCli : public QObject {
    Q_OBJECT

private slots:
    void printsTheSameBytes_data();
    void printsTheSameBytes();
    void editsOneBlockAndNothingElse();
    void refusesABlockWithoutText();
    void readsStandardInput();
    void cleansAPaste();

private:
    QTemporaryDir m_folder;
    Cli m_cli;
};

void TstRoundtripCli::printsTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("classic") << QByteArray("<p>One</p>\r\n\r\nTwo &amp; three");
    QTest::newRow("spacing") << QByteArray(
        "\n\n<!-- wp:paragraph -->\r\n<p  class='x' >A</p>\r\n<!-- /wp:paragraph -->\n\n\n");
    QTest::newRow("unknown block") << QByteArray(
        "<!-- wp:acme/map {\"zoom\":3} /--><!-- wp:foo -->?<!-- /wp:foo -->");
    QTest::newRow("broken UTF-8") << QByteArray(
        "<!-- wp:paragraph -->\n<p>\xff\xfe</p>\n<!-- /wp:paragraph -->");
    QTest::newRow("NUL") << QByteArray("<p>a\0b</p>", 10);
}

void TstRoundtripCli::printsTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    const QString file = writeFile(m_folder.filePath(QStringLiteral("body.html")), bytes);

    const CliAnswer answer = m_cli.run({ QStringLiteral("roundtrip"), file });

    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, bytes);
    QCOMPARE(answer.err, QByteArray());
}

void TstRoundtripCli::editsOneBlockAndNothingElse()
{
    const QByteArray head = "<!-- wp:acme/map /-->\r\n";
    const QByteArray tail
        = "\n\n<!-- wp:separator -->\n<hr class=\"wp-block-separator\"/>\n<!-- /wp:separator -->";
    const QByteArray paragraph = "<!-- wp:paragraph -->\n<p>Old</p>\n<!-- /wp:paragraph -->";
    const QString file = writeFile(m_folder.filePath(QStringLiteral("body.html")), head + paragraph + tail);

    // Block 1 is the white space, as WordPress's parser counts.
    const CliAnswer answer = m_cli.run({ QStringLiteral("roundtrip"), file, QStringLiteral("--edit"),
        QStringLiteral("2"), QStringLiteral("New & bold") });

    QVERIFY2(answer.code == 0, answer.said().constData());
    QVERIFY(answer.out.startsWith(head) && answer.out.endsWith(tail));
    QVERIFY(answer.out.contains("New &amp; bold"));
    QVERIFY(!answer.out.contains("Old"));
}

void TstRoundtripCli::refusesABlockWithoutText()
{
    const QString file = writeFile(m_folder.filePath(QStringLiteral("body.html")), "<!-- wp:acme/map /-->");

    for (const char *number : { "0", "7" }) {
        const CliAnswer answer = m_cli.run({ QStringLiteral("roundtrip"), file, QStringLiteral("--edit"),
            QString::fromUtf8(number), QStringLiteral("x") });
        QVERIFY2(answer.refused(1), answer.said().constData());
    }
}

void TstRoundtripCli::readsStandardInput()
{
    QCOMPARE(m_cli.run({ QStringLiteral("roundtrip"), QStringLiteral("-") }, "<p>in</p>").out,
        QByteArray("<p>in</p>"));
}

void TstRoundtripCli::cleansAPaste()
{
    const CliAnswer html = m_cli.run({ QStringLiteral("paste-clean"), QStringLiteral("-") },
        "<p onclick=\"x()\" style=\"color:red\">Kept <script>alert(1)</script><b>bold</b></p>");
    const CliAnswer text = m_cli.run({ QStringLiteral("paste-clean"), QStringLiteral("-"),
                                         QStringLiteral("--as"), QStringLiteral("text") },
        "One < two\n\nNext");

    QVERIFY2(html.code == 0 && html.out.contains("<!-- wp:paragraph -->") && html.out.contains("Kept"),
        html.said().constData());
    QVERIFY(!html.out.contains("script") && !html.out.contains("onclick"));
    QVERIFY2(text.code == 0 && text.out.contains("One &lt; two"), text.said().constData());
    QCOMPARE(text.out.count("<!-- wp:paragraph -->"), 2);
}

BROADSHEET_TEST(TstRoundtripCli)
#include "tst_roundtrip_cli.moc"
