// SPDX-License-Identifier: GPL-3.0-or-later
// The block grammar of blocks.md, and that no byte is ever lost.
#include "markup/blockparser.h"
#include "support/cputimer.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

namespace {

QByteArray joined(const QByteArray &bytes)
{
    QByteArray out;
    for (const Block &block : parseBody(bytes).blocks)
        out += block.raw;
    return out;
}

QByteArrayList names(const QByteArray &bytes)
{
    QByteArrayList list;
    for (const Block &block : parseBody(bytes).blocks)
        list.append(block.isFreeform() ? "-" : block.name);
    return list;
}

/// A node as WordPress's parser prints it: name, attributes, HTML without the inner blocks.
QJsonObject printed(const QByteArray &bytes, const ParsedTree &tree, int index)
{
    const ParsedBlock &node = tree.nodes[static_cast<std::size_t>(index)];
    QJsonObject object;
    object[QStringLiteral("blockName")]
        = node.name.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(node.name));
    object[QStringLiteral("attrs")] = QJsonDocument::fromJson(node.attributes).object();
    QByteArray html;
    QJsonArray inner;
    qsizetype at = node.innerBegin;
    for (const int child : node.children) {
        const ParsedBlock &block = tree.nodes[static_cast<std::size_t>(child)];
        html += bytes.mid(at, block.begin - at);
        at = block.end;
        inner.append(printed(bytes, tree, child));
    }
    html += bytes.mid(at, node.innerEnd - at);
    object[QStringLiteral("innerBlocks")] = inner;
    object[QStringLiteral("innerHTML")] = QString::fromUtf8(html);
    return object;
}

QJsonObject withoutContent(QJsonObject object)
{
    object.remove(QStringLiteral("innerContent"));
    // PHP and JavaScript print "no attributes" differently.
    if (object[QStringLiteral("attrs")].toObject().isEmpty())
        object[QStringLiteral("attrs")] = QJsonObject();
    QJsonArray inner;
    for (const auto &child : object[QStringLiteral("innerBlocks")].toArray())
        inner.append(withoutContent(child.toObject()));
    object[QStringLiteral("innerBlocks")] = inner;
    return object;
}

} // namespace

class TstBlockParser : public QObject {
    Q_OBJECT

private slots:

    void splitsIntoTopLevelBlocks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("nothing", "", {});
        row("text only", "just text", { "-" });
        row("one", "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->", { "core/paragraph" });
        row("blank between", "<!-- wp:a -->x<!-- /wp:a -->\n\n<!-- wp:b /-->\n",
            { "core/a", "-", "core/b", "-" });
        row("namespaces", "<!-- wp:core/a /--><!-- wp:my-ns/b_1 /-->", { "core/a", "my-ns/b_1" });
        row("nested", "<!-- wp:a --><!-- wp:b -->x<!-- /wp:b --><!-- wp:c /--><!-- /wp:a -->t",
            { "core/a", "-" });
        row("closer of another name", "<!-- wp:a -->x<!-- /wp:b -->t", { "core/a", "-" });
        row("stray closer ends parsing", "x<!-- /wp:a --><!-- wp:b /-->", { "-" });
        row("stray closer after a block", "<!-- wp:a /-->x<!-- /wp:a --><!-- wp:b /-->", { "core/a", "-" });
        row("void closer is void", "<!-- /wp:a /-->x", { "core/a", "-" });
        row("unclosed", "t<!-- wp:a -->x<!-- wp:b /-->y", { "-", "core/a" });
        row("two unclosed", "<!-- wp:a -->x<!-- wp:b -->y", { "core/a" });
        row("all white space counts", "<!--\n\t\r\v\f wp:a\n{\"b\":1}\r\n/-->", { "core/a" });
        row("no space before wp", "<!--wp:a /-->", { "-" });
        row("no space after the name", "<!-- wp:a-->", { "-" });
        row("no space after attributes", "<!-- wp:a {}/-->", { "-" });
        row("empty attributes", "<!-- wp:a {} /-->", { "core/a" });
        row("upper case is no name", "<!-- wp:Abc /-->", { "-" });
        row("two slashes", "<!-- wp:a/b/c /-->", { "-" });
        row("empty second part", "<!-- wp:a/ /-->", { "-" });
        row("braces inside", "<!-- wp:a {\"b\":{\"c\":{}}} /-->x", { "core/a", "-" });
        row("end of comment inside", "<!-- wp:a {\"b\":\"-->\"} /-->x", { "core/a", "-" });
        row("attributes without end", "<!-- wp:a {\"b\":1 --><!-- wp:c /-->", { "-", "core/c" });
        row("attributes end at the first closing", "<!-- wp:a {\"b\":\"} --> \"} /-->", { "core/a" });
        row("a comment in a comment", "<!-- x <!-- wp:a /--> -->", { "-", "core/a", "-" });
        row("invalid UTF-8 and NUL", QByteArray("\xff\0<!-- wp:a /-->\xc3\r\n", 19), { "-", "core/a", "-" });
        row("CRLF", "<!-- wp:a -->\r\nx\r\n<!-- /wp:a -->\r\n", { "core/a", "-" });
        row("cut short", "<!-- wp:a /--", { "-" });
    }

    void splitsIntoTopLevelBlocks()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArrayList, expected);

        QCOMPARE(names(bytes), expected);
        QCOMPARE(joined(bytes), bytes);
    }

    void makesATreeOfInnerBlocks()
    {
        const QByteArray bytes
            = "<!-- wp:a {\"x\":1} --><!-- wp:b -->t<!-- /wp:b -->-<!-- wp:c /--><!-- /wp:a -->";

        const ParsedTree tree = parseTree(bytes);

        QCOMPARE(tree.roots, std::vector<int> { 0 });
        QCOMPARE(tree.nodes[0].children, (std::vector<int> { 1, 2 }));
        QCOMPARE(tree.nodes[0].attributes, QByteArray("{\"x\":1}"));
        QCOMPARE(bytes.mid(tree.nodes[1].innerBegin, tree.nodes[1].innerEnd - tree.nodes[1].innerBegin),
            QByteArray("t"));
        QCOMPARE(tree.nodes[2].name, QByteArray("core/c"));
    }

    void readsAttributesOfTheOpeningDelimiter()
    {
        const auto of = [](const QByteArray &raw) { return attributesOf(parseBody(raw).blocks.front()); };

        QCOMPARE(of("<!-- wp:a {\"level\":3} -->x<!-- /wp:a -->").value(QStringLiteral("level")).toInt(), 3);
        QVERIFY(of("<!-- wp:a -->x<!-- /wp:a -->").isEmpty());
        QVERIFY(of("<!-- wp:a --><!-- wp:b {\"x\":1} /--><!-- /wp:a -->").isEmpty());
        QVERIFY(of("<!-- wp:a {broken} /-->").isEmpty());
        QVERIFY(of("freeform").isEmpty());
    }

    void staysLinearAndWholeForHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        constexpr int mebibytes5 = 5 * 1024 * 1024;
        QTest::newRow("20,000 nested") << QByteArray("<!-- wp:group -->").repeated(20000)
                + QByteArray("<!-- /wp:group -->").repeated(20000);
        QTest::newRow("20,000 unclosed") << QByteArray("<!-- wp:group -->").repeated(20000);
        QTest::newRow("5 MB of openers without end") << QByteArray("<!-- wp:a {").repeated(mebibytes5 / 11);
        QTest::newRow("5 MB of comment starts") << QByteArray("<!--").repeated(mebibytes5 / 4);
        QTest::newRow("5 MB of braces") << "<!-- wp:a {" + QByteArray("} ").repeated(mebibytes5 / 2);
        QTest::newRow("5 MB of spaces") << "<!--" + QByteArray(mebibytes5, ' ') + "wp:a /-->";
        QTest::newRow("5 MB of void blocks") << QByteArray("<!-- wp:a /-->").repeated(mebibytes5 / 14);
        QTest::newRow("5 MB of text") << QByteArray(mebibytes5, 'x');
    }

    void staysLinearAndWholeForHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        const test::CpuTimer timer;

        const bool same = joined(bytes) == bytes;

        QVERIFY(same);
        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }

    void agreesWithTheReferenceParser()
    {
        const QStringList paths = test::sharedFixtures(QStringLiteral("blocks"), QStringLiteral("*.html"));
        if (paths.isEmpty())
            QSKIP("no ../shared/fixtures beside the project");
        for (QString path : paths) {
            QByteArray bytes = test::readAll(path);
            const auto expected = QJsonDocument::fromJson(
                test::readAll(path.replace(QLatin1String(".html"), QLatin1String(".parsed.json"))))
                                      .array();
            QCOMPARE(joined(bytes), bytes);
            const ParsedTree tree = parseTree(bytes);
            QJsonArray actual;
            for (const int root : tree.roots)
                actual.append(printed(bytes, tree, root));
            // The reference was made from the file without its last line feed.
            if (actual.size() == expected.size() + 1)
                actual.removeLast();
            QCOMPARE(actual.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QCOMPARE(actual.at(i).toObject(), withoutContent(expected.at(i).toObject()));
        }
    }
};

BROADSHEET_TEST(TstBlockParser)
#include "tst_blockparser.moc"
