// SPDX-License-Identifier: GPL-3.0-or-later
// New blocks are written as WordPress writes them and read back as the same values.
#include "markup/blockparser.h"
#include "markup/blockwriter.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstBlockWriter : public QObject {
    Q_OBJECT

private slots:

    void writesParagraphsAndHeadingsAsWordPressDoes()
    {
        QCOMPARE(makeParagraph("a <em>b</em>").raw,
            QByteArray("<!-- wp:paragraph -->\n<p>a <em>b</em></p>\n<!-- /wp:paragraph -->"));
        QCOMPARE(
            makeHeading(2, "H").raw, QByteArray("<!-- wp:heading -->\n<h2>H</h2>\n<!-- /wp:heading -->"));
        QCOMPARE(makeHeading(3, "H").raw,
            QByteArray("<!-- wp:heading {\"level\":3} -->\n<h3>H</h3>\n<!-- /wp:heading -->"));
        QCOMPARE(makeHeading(3, "H").name, QByteArray("core/heading"));
    }

    void leavesOutTheCoreNamespaceOnly()
    {
        QCOMPARE(makeBlock("core/more", {}, {}).raw, QByteArray("<!-- wp:more /-->"));
        QCOMPARE(makeBlock("bs/m", {}, {}).raw, QByteArray("<!-- wp:bs/m /-->"));
        QCOMPARE(makeBlock("more", {}, {}).name, QByteArray("core/more"));
    }

    void attributesCannotEndTheComment()
    {
        QJsonObject attributes;
        attributes.insert(
            QStringLiteral("a"), QStringLiteral("--> <script> & \"quoted\" back\\slash\\ -- } -->"));
        attributes.insert(QStringLiteral("last"), QStringLiteral("ends with \\"));

        const Block block = makeBlock("core/x", attributes, "t");

        QCOMPARE(parseBody(block.raw).blocks, std::vector<Block> { block });
        QCOMPARE(attributesOf(block), attributes);
        QCOMPARE(block.raw.count("-->"), 2);
        QVERIFY(block.raw.contains("\\u0022quoted\\u0022"));
        QVERIFY(block.raw.contains("\\u002d\\u002d\\u003e"));
    }

    void joinsBlocksByAnEmptyLine()
    {
        const Body body = joinBlocks({ makeParagraph("a"), makeParagraph("b") });

        QCOMPARE(body.blocks.size(), std::size_t(3));
        QCOMPARE(parseBody(body.bytes()), body);
        QCOMPARE(body.visible(), (std::vector<int> { 0, 2 }));
    }

    void escapesText()
    {
        QCOMPARE(escapeHtml(QStringLiteral("<a> & \"b\"")), QByteArray("&lt;a&gt; &amp; \"b\""));
        QCOMPARE(escapeHtml(QStringLiteral("\"b\""), true), QByteArray("&quot;b&quot;"));
    }
};

BROADSHEET_TEST(TstBlockWriter)
#include "tst_blockwriter.moc"
