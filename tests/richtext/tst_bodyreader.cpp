// SPDX-License-Identifier: GPL-3.0-or-later
// Reading only what changed gives what reading everything gives, whatever was done to the document.
#include "markup/blockparser.h"
#include "richtext/documentbuilder.h"
#include "richtext/documentreader.h"
#include "support/testmain.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::richtext;

namespace {

constexpr const char *pieces[]
    = { "<!-- wp:paragraph -->\n<p>One <b>two</b> three</p>\n<!-- /wp:paragraph -->",
          "<!-- wp:paragraph {\"direction\":\"rtl\"} -->\n<p dir=\"rtl\">x</p>\n<!-- /wp:paragraph -->",
          "<!-- wp:heading -->\n<h2>Head</h2>\n<!-- /wp:heading -->",
          "<!-- wp:list --><ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><!-- /wp:list -->",
          "<!-- wp:quote --><blockquote><p>Q</p><p>R</p><cite>C</cite></blockquote><!-- /wp:quote -->",
          "<!-- wp:image --><figure><img src=\"i\"/><figcaption>Cap</figcaption></figure><!-- /wp:image -->",
          "<!-- wp:acme/map /-->", "<p>classic</p>\n\nmore\n", "<!-- wp:separator /-->" };

/// One thing that an editor might do, at a random place.
void editAt(QTextDocument &document, BlockState &state, int what, int from, int to)
{
    QTextCursor cursor(&document);
    const int last = document.characterCount() - 1;
    cursor.setPosition(from % (last + 1));
    if (what % 3 != 0)
        cursor.setPosition(std::min(last, cursor.position() + to % 12), QTextCursor::KeepAnchor);
    QTextBlockFormat format = cursor.blockFormat();
    switch (what) {
    case 0:
    case 1:
        cursor.insertText(QStringLiteral("ab"));
        break;
    case 2:
        cursor.removeSelectedText();
        break;
    case 3:
        cursor.insertBlock();
        break;
    case 4:
        format.setProperty(BlockKindProperty, to % 4);
        cursor.setBlockFormat(format);
        break;
    case 5:
        format.setProperty(ListDepthProperty, 1 + to % 3);
        cursor.setBlockFormat(format);
        break;
    case 6:
        insertBlocks(cursor, state, markup::parseBody(pieces[static_cast<std::size_t>(to) % 9]).blocks);
        break;
    case 7:
        document.undo();
        break;
    case 8:
        document.redo();
        break;
    default:
        break;
    }
}

} // namespace

class TstBodyReader : public QObject {
    Q_OBJECT

private slots:

    void readsTheSameAsAll()
    {
        const bool same = rc::check([] {
            QByteArray bytes;
            const auto chosen = *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 9));
            for (const int piece : chosen)
                bytes += QByteArray(pieces[static_cast<std::size_t>(piece)]) + (piece % 2 == 0 ? "\n\n" : "");
            QTextDocument document;
            document.setUndoRedoEnabled(false);
            BlockState state;
            buildDocument(document, markup::parseBody(bytes), state);
            document.setUndoRedoEnabled(true);
            // Without a layout a document does not say what changed.
            (void)document.documentLayout();
            BodyReader reader(document, state);
            QObject::connect(&document, &QTextDocument::contentsChange, &document,
                [&](int position, int removed, int added) { reader.changed(position, removed, added); });
            RC_ASSERT(reader.read().bytes() == bytes);

            const auto steps = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(12,
                rc::gen::tuple(rc::gen::inRange(0, 9), rc::gen::inRange(0, 200), rc::gen::inRange(0, 60)));
            for (const auto &[what, from, to] : steps) {
                editAt(document, state, what, from, to);
                const Body all = readDocument(document, state);
                RC_ASSERT(reader.read() == all);
                // Written markup is read as the same blocks; only classic texts side by side are one.
                const auto visible = all.visible();
                if (std::count_if(visible.begin(), visible.end(),
                        [&](int i) { return all.blocks[static_cast<std::size_t>(i)].isFreeform(); })
                    < 2)
                    RC_ASSERT(markup::parseBody(all.bytes()).visible().size() == visible.size());
            }
            while (document.isUndoAvailable())
                document.undo();
            RC_ASSERT(reader.read().bytes() == bytes);
        });
        QVERIFY(same);
    }

    void untouchedBlocksShareTheirBytes()
    {
        QTextDocument document;
        BlockState state;
        buildDocument(document, markup::parseBody(pieces[0]), state);
        BodyReader reader(document, state);

        QVERIFY(reader.read().blocks.front().raw.isSharedWith(state.blocks.front().block.raw));
        QVERIFY(reader.read().blocks.front().raw.isSharedWith(state.blocks.front().block.raw));
        QCOMPARE(reader.places().size(), std::size_t { 1 });
    }
};

BROADSHEET_TEST(TstBodyReader)
#include "tst_bodyreader.moc"
