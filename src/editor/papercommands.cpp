// SPDX-License-Identifier: GPL-3.0-or-later
// What menus, tool strip and palette run on the paper.
#include "editor/paperprivate.h"
#include "markup/blockwriter.h"
#include "markup/sanitizer.h"
#include "richtext/picture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextFragment>

#include <algorithm>

namespace broadsheet::editor {

using richtext::BlockKind;

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar enDash(0x2013);
constexpr QChar joiner(0x200c);
constexpr QChar isolateLtr(0x2066);
constexpr QChar isolateRtl(0x2067);
constexpr QChar isolateEnd(0x2069);
constexpr double zoomStep = 0.1;

std::optional<BlockStyle> styleFor(Edit edit)
{
    switch (edit) {
    case Edit::Paragraph:
        return BlockStyle {};
    case Edit::Subheading:
        return BlockStyle { .kind = BlockKind::Heading, .level = 2 };
    case Edit::MinorSubheading:
        return BlockStyle { .kind = BlockKind::Heading, .level = 3 };
    case Edit::Quote:
        return BlockStyle { .kind = BlockKind::Quote };
    case Edit::Bulleted:
        return BlockStyle { .kind = BlockKind::List, .ordered = false };
    case Edit::Numbered:
        return BlockStyle { .kind = BlockKind::List, .ordered = true };
    case Edit::Undo:
    case Edit::Redo:
    case Edit::Cut:
    case Edit::Copy:
    case Edit::Paste:
    case Edit::PastePlain:
    case Edit::SelectAll:
    case Edit::ClearFormat:
    case Edit::Bold:
    case Edit::Italic:
    case Edit::Link:
    case Edit::NextStyle:
    case Edit::Rule:
    case Edit::Image:
    case Edit::DirectionAuto:
    case Edit::DirectionLtr:
    case Edit::DirectionRtl:
    case Edit::ToggleDirection:
    case Edit::MoveUp:
    case Edit::MoveDown:
    case Edit::NonBreakingSpace:
    case Edit::Dash:
    case Edit::ZeroWidthNonJoiner:
    case Edit::IsolateLtr:
    case Edit::IsolateRtl:
    case Edit::ZoomIn:
    case Edit::ZoomOut:
    case Edit::ZoomReset:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isSame(const BlockStyle &a, const BlockStyle &b)
{
    return a.kind == b.kind && (a.kind != BlockKind::Heading || std::max(2, a.level) == b.level)
        && (a.kind != BlockKind::List || a.ordered == b.ordered);
}

QString typedFor(Edit edit)
{
    return edit == Edit::NonBreakingSpace  ? QString(noBreakSpace)
        : edit == Edit::Dash               ? QString(enDash)
        : edit == Edit::ZeroWidthNonJoiner ? QString(joiner)
        : edit == Edit::IsolateLtr         ? QString(isolateLtr)
        : edit == Edit::IsolateRtl         ? QString(isolateRtl)
                                           : QString();
}

} // namespace

bool Paper::can(Edit edit) const
{
    const QTextCursor cursor = m_d->active().textCursor();
    const bool writes = !m_d->readOnly;
    const bool body = writes && m_d->inBody();
    const bool text = body && !isObject(cursor.block());
    const bool styled = text && !isCaption(cursor.block());
    switch (edit) {
    case Edit::Undo:
        return writes && m_d->undoChain.canUndo();
    case Edit::Redo:
        return writes && m_d->undoChain.canRedo();
    case Edit::Cut:
        return writes && cursor.hasSelection();
    case Edit::Copy:
        return cursor.hasSelection();
    case Edit::Paste:
    case Edit::PastePlain:
    case Edit::NonBreakingSpace:
    case Edit::Dash:
    case Edit::ZeroWidthNonJoiner:
    case Edit::IsolateLtr:
    case Edit::IsolateRtl:
        return writes;
    case Edit::SelectAll:
    case Edit::ZoomReset:
        return true;
    case Edit::ZoomIn:
        return m_d->zoom < 2.0;
    case Edit::ZoomOut:
        return m_d->zoom > 0.8;
    case Edit::ClearFormat:
        return text && cursor.hasSelection();
    case Edit::Bold:
    case Edit::Italic:
        return text;
    case Edit::Link:
        return text && (cursor.hasSelection() || cursor.charFormat().isAnchor());
    case Edit::Paragraph:
    case Edit::Subheading:
    case Edit::MinorSubheading:
    case Edit::Quote:
    case Edit::Bulleted:
    case Edit::Numbered:
    case Edit::NextStyle:
        return styled;
    case Edit::Rule:
    case Edit::Image:
        return body;
    case Edit::DirectionAuto:
    case Edit::DirectionLtr:
    case Edit::DirectionRtl:
    case Edit::ToggleDirection:
        return text && richtext::kindOf(cursor.block()) == BlockKind::Paragraph;
    case Edit::MoveUp:
    case Edit::MoveDown:
        return body;
    }
    return false;
}

bool Paper::isOn(Edit edit) const
{
    if (!m_d->inBody())
        return false;
    const QTextCursor cursor = m_d->body.textCursor();
    const QTextCharFormat chars = m_d->body.currentCharFormat();
    if (const auto style = styleFor(edit))
        return isSame(styleOf(cursor.block()), *style);
    if (edit == Edit::Bold)
        return chars.fontWeight() >= QFont::Bold;
    if (edit == Edit::Italic)
        return chars.fontItalic();
    if (edit == Edit::Link)
        return chars.isAnchor();
    if (edit == Edit::DirectionAuto)
        return richtext::ownDirection(cursor.block()) == Qt::LayoutDirectionAuto;
    const Qt::LayoutDirection shown = cursor.block().textDirection();
    return (edit == Edit::DirectionLtr && shown == Qt::LeftToRight)
        || (edit == Edit::DirectionRtl && shown == Qt::RightToLeft);
}

void Paper::Private::step(bool undo)
{
    QTextEdit *edit = undo ? undoChain.undo() : undoChain.redo();
    if (edit == nullptr)
        return;
    if (edit == &body)
        body.text().readAllNextTime();
    edit->setFocus(Qt::OtherFocusReason);
    lastFocused = edit;
    showCaret();
}

void Paper::Private::runStyle(const BlockStyle &style)
{
    BlockEdits edits(body.text(), body.textCursor());
    edits.setStyle(style);
    body.setTextCursor(edits.cursor());
}

void Paper::Private::toggle(const BlockStyle &style)
{
    const bool on = isSame(styleOf(body.textCursor().block()), style);
    runStyle(on ? BlockStyle {} : style);
}

void Paper::Private::runDirection(Edit edit)
{
    const bool rightToLeft = body.textCursor().block().textDirection() == Qt::RightToLeft;
    Qt::LayoutDirection wanted = Qt::LayoutDirectionAuto;
    if (edit == Edit::DirectionLtr)
        wanted = Qt::LeftToRight;
    else if (edit == Edit::DirectionRtl)
        wanted = Qt::RightToLeft;
    else if (edit == Edit::ToggleDirection)
        wanted = rightToLeft ? Qt::LeftToRight : Qt::RightToLeft;
    BlockEdits(body.text(), body.textCursor()).setDirection(wanted);
}

void Paper::Private::runBlock(Edit edit)
{
    BlockEdits edits(body.text(), body.textCursor());
    if (edit == Edit::MoveUp || edit == Edit::MoveDown) {
        if (edits.move(edit == Edit::MoveUp))
            body.setTextCursor(edits.cursor());
    } else if (edit == Edit::Rule) {
        edits.insert({ markup::makeBlock("core/separator", {}, "<hr class=\"wp-block-separator\"/>") });
        body.setTextCursor(edits.cursor());
    } else if (edit == Edit::NextStyle) {
        static const Edit order[] = { Edit::Paragraph, Edit::Subheading, Edit::MinorSubheading, Edit::Quote };
        const auto on = std::find_if(
            std::begin(order), std::end(order), [this](Edit candidate) { return q.isOn(candidate); });
        const auto next = on == std::end(order) || on + 1 == std::end(order) ? std::begin(order) : on + 1;
        runStyle(*styleFor(*next));
    }
}

bool Paper::Private::runAnywhere(Edit edit)
{
    if (edit == Edit::ZoomIn || edit == Edit::ZoomOut)
        q.setZoom(zoom + (edit == Edit::ZoomIn ? zoomStep : -zoomStep));
    else if (edit == Edit::ZoomReset)
        q.setZoom(1);
    else if (edit == Edit::SelectAll)
        active().selectAll();
    else if (edit == Edit::Copy)
        active().copy();
    else if (edit == Edit::Cut)
        active().cut();
    else if (edit == Edit::Undo || edit == Edit::Redo)
        step(edit == Edit::Undo);
    else if (edit == Edit::Paste || (edit == Edit::PastePlain && !inBody()))
        active().paste();
    else
        return false;
    return true;
}

void Paper::Private::runText(Edit edit)
{
    QTextCursor cursor = active().textCursor();
    if (edit == Edit::Bold) {
        body.toggleBold();
    } else if (edit == Edit::Italic) {
        body.toggleItalic();
    } else if (edit == Edit::ClearFormat) {
        body.clearFormat();
    } else if (edit == Edit::Link) {
        emit q.linkWanted(cursor.selectedText(), q.linkAtCaret());
    } else if (edit == Edit::Image) {
        emit q.pictureOffered({}, {});
    } else if (edit == Edit::PastePlain) {
        if (const QMimeData *source = QGuiApplication::clipboard()->mimeData())
            paster.pastePlain(*source);
    } else if (edit == Edit::IsolateLtr || edit == Edit::IsolateRtl) {
        // Around what is selected; the caret stands inside.
        const QString inner = cursor.selectedText();
        cursor.insertText(typedFor(edit) + inner + isolateEnd);
        cursor.movePosition(QTextCursor::PreviousCharacter);
        active().setTextCursor(cursor);
    } else if (const QString typed = typedFor(edit); !typed.isEmpty()) {
        cursor.insertText(typed);
        active().setTextCursor(cursor);
    }
}

void Paper::run(Edit edit)
{
    if (!can(edit))
        return;
    if (m_d->runAnywhere(edit))
        return;
    if (const auto style = styleFor(edit)) {
        if (edit == Edit::Paragraph)
            m_d->runStyle(*style);
        else
            m_d->toggle(*style);
    } else if (edit == Edit::DirectionAuto || edit == Edit::DirectionLtr || edit == Edit::DirectionRtl
        || edit == Edit::ToggleDirection) {
        m_d->runDirection(edit);
    } else if (edit == Edit::MoveUp || edit == Edit::MoveDown || edit == Edit::Rule
        || edit == Edit::NextStyle) {
        m_d->runBlock(edit);
    } else {
        m_d->runText(edit);
    }
    m_d->checkCommands();
}

QString Paper::linkAtCaret() const
{
    return m_d->inBody() ? m_d->body.textCursor().charFormat().anchorHref() : QString();
}

void Paper::setLink(const QString &address)
{
    if (m_d->readOnly || !m_d->inBody() || (!address.isEmpty() && !markup::isSafeUrl(address)))
        return;
    QTextCursor cursor = m_d->body.textCursor();
    if (!cursor.hasSelection()) {
        // The whole link around the caret.
        const QString href = cursor.charFormat().anchorHref();
        if (href.isEmpty())
            return;
        const QTextBlock block = cursor.block();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            if (piece.charFormat().anchorHref() != href || cursor.position() < piece.position()
                || cursor.position() > piece.position() + piece.length())
                continue;
            cursor.setPosition(piece.position());
            cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            break;
        }
    }
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    cursor.mergeCharFormat(format);
}

void Paper::insertPicture(
    const QString &address, const QString &alt, const QString &caption, const QString &credit)
{
    if (m_d->readOnly)
        return;
    BlockEdits edits(m_d->body.text(), m_d->body.textCursor());
    edits.insert(
        { richtext::makePicture({ .address = address, .alt = alt, .caption = caption, .credit = credit }) });
    m_d->body.setTextCursor(edits.cursor());
}

void Paper::replaceBlock(int block, const Block &with)
{
    BlockEdits edits(m_d->body.text(), m_d->body.textCursor());
    edits.replace(block, with);
    m_d->body.setTextCursor(edits.cursor());
}

} // namespace broadsheet::editor
