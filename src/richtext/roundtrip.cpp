// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/roundtrip.h"

#include "markup/blockparser.h"
#include "richtext/documentbuilder.h"
#include "richtext/documentreader.h"
#include "richtext/inlinehtml.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace broadsheet::richtext {

namespace {

/// Replaces the main text of the block at `bodyIndex` as a person would: select it in the document, type.
Result<Body> typedOver(const Body &body, std::size_t bodyIndex, const QString &text)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    const BlockState state = buildDocument(document, body);
    const auto loaded = std::find_if(state.blocks.begin(), state.blocks.end(),
        [&](const LoadedBlock &candidate) { return candidate.bodyIndex == static_cast<int>(bodyIndex); });
    const auto main
        = loaded == state.blocks.end() ? std::nullopt : mainText(kindOf(loaded->block), loaded->places);
    if (!main)
        return fail(ErrorKind::BadInput, Reason::BlockHasNoText);

    const int id = static_cast<int>(loaded - state.blocks.begin()) + 1;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (blockIdOf(block) != id || textIndexOf(block) != static_cast<int>(*main))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(typedText(text), QTextCharFormat());
        break;
    }
    return readDocument(document, state);
}

} // namespace

QByteArray roundtrip(const QByteArray &bytes)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    const BlockState state = buildDocument(document, markup::parseBody(bytes));
    return readDocument(document, state).bytes();
}

Result<QByteArray> roundtripEdit(const QByteArray &bytes, int n, const QString &text)
{
    const Body body = markup::parseBody(bytes);
    if (n < 0 || n >= static_cast<int>(body.blocks.size()))
        return fail(ErrorKind::NotFound, Reason::NoSuchBlock, QString::number(n));
    const auto index = static_cast<std::size_t>(n);
    if (body.blocks[index].isFreeform())
        return fail(ErrorKind::BadInput, Reason::BlockHasNoText, QString::number(n));
    const Result<Body> edited = typedOver(body, index, text);
    if (!edited)
        return fail(edited.error().kind, edited.error().reason, QString::number(n));
    return edited->bytes();
}

Result<Body> editBlock(const Body &body, int n, const QString &text)
{
    const std::vector<int> visible = body.visible();
    if (n < 0 || n >= static_cast<int>(visible.size()))
        return fail(ErrorKind::NotFound, Reason::NoSuchBlock, QString::number(n));
    const auto index = static_cast<std::size_t>(visible[static_cast<std::size_t>(n)]);
    const Result<Body> edited = typedOver(body, index, text);
    if (!edited)
        return fail(edited.error().kind, edited.error().reason, QString::number(n));
    return edited;
}

} // namespace broadsheet::richtext
