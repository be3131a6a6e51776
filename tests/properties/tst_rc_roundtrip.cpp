// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes: the blocks joined are the bytes, and the tree covers them without overlap.
#include "markup/blockparser.h"
#include "support/testmain.h"

#include <QTest>

#include <rapidcheck.h>
#include <string>

using namespace broadsheet;
using namespace broadsheet::markup;

namespace {

/// Random bytes mixed with pieces of delimiters, so that near misses are common.
QByteArray bytesWithDelimiters()
{
    static const std::vector<std::string> pieces { "<!-- wp:", "<!-- /wp:", "<!--", "-->", " -->", " /-->",
        "paragraph", "ns/name", " ", "{", "}", "} ", "{\"a\":1} ", "\r\n", "<p>", "</p>", "<!-- wp:a -->",
        "<!-- /wp:a -->", "<!-- wp:b {\"c\":{}} /-->", "\xff\xc3", std::string(1, '\0'), "text" };
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(
        rc::gen::elementOf(pieces), rc::gen::elementOf(pieces), rc::gen::string<std::string>()));
    QByteArray bytes;
    for (const std::string &part : parts)
        bytes += QByteArray::fromStdString(part);
    return bytes;
}

} // namespace

class TstRcRoundtrip : public QObject {
    Q_OBJECT

private slots:

    void blocksJoinedAreTheBytes()
    {
        QVERIFY(rc::check("blocks joined are the bytes", [] {
            const QByteArray bytes = bytesWithDelimiters();
            QByteArray joined;
            for (const Block &block : parseBody(bytes).blocks) {
                RC_ASSERT(!block.raw.isEmpty());
                joined += block.raw;
            }
            RC_ASSERT(joined == bytes);
        }));
    }

    void innerBlocksLieInOrderInsideTheirParent()
    {
        QVERIFY(rc::check("inner blocks lie in order inside their parent", [] {
            const ParsedTree tree = parseTree(bytesWithDelimiters());
            for (const ParsedBlock &node : tree.nodes) {
                RC_ASSERT(node.begin <= node.innerBegin && node.innerBegin <= node.innerEnd
                    && node.innerEnd <= node.end);
                qsizetype at = node.innerBegin;
                for (const int index : node.children) {
                    const ParsedBlock &child = tree.nodes[static_cast<std::size_t>(index)];
                    RC_ASSERT(child.begin >= at && child.end <= node.innerEnd);
                    at = child.end;
                }
            }
        }));
    }

    void aBlockAloneParsesAsItself()
    {
        QVERIFY(rc::check("a closed block alone parses as itself", [] {
            const Body body = parseBody(bytesWithDelimiters());
            for (const Block &block : body.blocks)
                if (!block.isFreeform())
                    RC_ASSERT(parseBody(block.raw).blocks == std::vector<Block> { block });
        }));
    }
};

BROADSHEET_TEST(TstRcRoundtrip)
#include "tst_rc_roundtrip.moc"
