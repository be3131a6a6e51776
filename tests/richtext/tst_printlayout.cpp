// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/blockparser.h"
#include "richtext/printlayout.h"
#include "support/testmain.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace broadsheet;
using namespace broadsheet::richtext;

namespace {

PrintedArticle printed(int paragraphs)
{
    PrintedArticle article;
    article.kicker = QStringLiteral("Harbour");
    article.headline = QStringLiteral("The ferry comes back");
    article.lede = QStringLiteral("After three years the boat sails again.");
    article.byline = QStringLiteral("Mina Radley, Port Alder");
    article.language = QStringLiteral("en");
    QByteArrayList blocks { "<!-- wp:heading -->\n<h2>What changes</h2>\n<!-- /wp:heading -->",
        "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>First point</li>\n<!-- /wp:list-item --></ul>\n"
        "<!-- /wp:list -->",
        "<!-- wp:separator -->\n<hr class=\"wp-block-separator\"/>\n<!-- /wp:separator -->" };
    for (int i = 0; i < paragraphs; ++i)
        blocks.append("<!-- wp:paragraph -->\n<p>Paragraph " + QByteArray::number(i)
            + QByteArray(" of many words").repeated(40) + "</p>\n<!-- /wp:paragraph -->");
    article.body = markup::parseBody(blocks.join("\n\n"));
    return article;
}

int pagesIn(const QByteArray &pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

} // namespace

class TstPrintlayout : public QObject {
    Q_OBJECT

private slots:

    void putsTheHeadBeforeTheBody()
    {
        QTextDocument document;
        layOut(document, printed(1));

        QStringList lines;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            lines.append(block.text());

        QCOMPARE(lines.mid(0, 7),
            (QStringList { QStringLiteral("Harbour"), QStringLiteral("The ferry comes back"),
                QStringLiteral("After three years the boat sails again."),
                QStringLiteral("Mina Radley, Port Alder"), QStringLiteral("What changes"),
                QStringLiteral("First point"), QStringLiteral("* * *") }));
        QVERIFY(lines.at(7).startsWith(QStringLiteral("Paragraph 0")));
        QCOMPARE(lines.size(), 8);
    }

    void anEmptyArticleIsOnePage() { QCOMPARE(pagesIn(pdfOf(PrintedArticle())), 1); }

    void aLongArticleGoesOnOverPages()
    {
        const int few = pagesIn(pdfOf(printed(3)));
        const int many = pagesIn(pdfOf(printed(60)));

        QCOMPARE(few, 1);
        QVERIFY(many > 5);
    }

    void persianRunsFromTheRight()
    {
        PrintedArticle article = printed(0);
        article.headline = QString::fromUtf8("کشتی بازگشت");
        article.language = QStringLiteral("fa");
        article.rightToLeft = true;
        QTextDocument document;
        layOut(document, article);

        QVERIFY(document.firstBlock().textDirection() == Qt::RightToLeft);
        QVERIFY(document.defaultTextOption().textDirection() == Qt::RightToLeft);
    }

    void theTextOfAPdfCanBeRead()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(pdfOf(printed(2))) > 0 && file.flush());
        QProcess process;
        process.start(tool, { file.fileName(), QStringLiteral("-") });
        QVERIFY(process.waitForFinished());

        const QByteArray text = process.readAllStandardOutput();

        QVERIFY(text.contains("The ferry comes back"));
        QVERIFY(text.contains("Paragraph 1 of many words"));
    }
};

BROADSHEET_TEST(TstPrintlayout)
#include "tst_printlayout.moc"
