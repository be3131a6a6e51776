// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bodytext.h"

#include "editor/look.h"
#include "editor/textmarks.h"

#include <QFontMetricsF>
#include <QTextCursor>
#include <QTextOption>

#include <algorithm>

namespace broadsheet::editor {

using richtext::BlockKind;

namespace {

constexpr double paragraphGap = 14;
constexpr double indentPx = 26;

double linePercent(TextRole role, const QString &language)
{
    const double spacing = QFontMetricsF(font(role, language)).lineSpacing();
    return spacing <= 0 ? 100 : lineHeight(role, language) / spacing * 100;
}

} // namespace

bool hasNoStrongLetter(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    });
}

BodyText::BodyText(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_reader(*document, m_state)
    , m_tokens(tokens(Theme::Light))
{
    // Margins of the document enter its undo steps: before these begin.
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setIndentWidth(indentPx);
    QTextOption option = m_document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    m_document->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    connect(m_document, &QTextDocument::contentsChange, this, &BodyText::contentsChanged);
    measureFonts();
}

void BodyText::measureFonts()
{
    m_bodyPercent = linePercent(TextRole::Body, m_language);
    m_headingPercent = linePercent(TextRole::Subheading, m_language);
    emit fontChanged(font(TextRole::Body, m_language, m_zoom));
}

void BodyText::load(const Body &body, const QString &language)
{
    m_loading = true;
    m_document->setUndoRedoEnabled(false);
    // In one step with the clearing the toolkit takes it for a new text, and lays out what is seen first.
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    m_document->clear();
    if (m_language != language) {
        m_language = language;
        measureFonts();
    }
    richtext::buildDocument(*m_document, body, m_state, dress());
    if (m_state.blocks.empty())
        cursor.setBlockFormat(paragraphFormat({}));
    softenEmpty();
    emit filled();
    cursor.endEditBlock();
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
    m_loading = false;
}

/// Paragraphs without letters stand on the side of the one before them; the first on the language's.
void BodyText::softenEmpty()
{
    Qt::LayoutDirection before = isRightToLeft(m_language) ? Qt::RightToLeft : Qt::LeftToRight;
    QTextCursor cursor(m_document);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const Qt::LayoutDirection natural = block.textDirection();
        if (natural == before || block.blockFormat().layoutDirection() != Qt::LayoutDirectionAuto
            || !hasNoStrongLetter(block.text())) {
            before = natural;
            continue;
        }
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(before);
        format.setProperty(richtext::SoftDirectionProperty, true);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

const std::vector<richtext::BodyReader::Place> &BodyText::places()
{
    m_reader.read();
    return m_reader.places();
}

int BodyText::visibleAt(int position)
{
    int found = -1;
    for (const auto &place : places()) {
        if (place.textBlock.position() > position)
            break;
        found = place.visible;
    }
    return found;
}

QTextBlock BodyText::textBlockOf(int visible)
{
    for (const auto &place : places())
        if (place.visible == visible)
            return place.textBlock;
    return {};
}

const richtext::LoadedBlock *BodyText::loaded(const QTextBlock &block) const
{
    const int id = richtext::blockIdOf(block);
    return id > 0 && id <= static_cast<int>(m_state.blocks.size())
        ? &m_state.blocks[static_cast<std::size_t>(id - 1)]
        : nullptr;
}

void BodyText::setZoom(double zoom)
{
    m_zoom = zoom;
    decorateAll();
    m_document->setIndentWidth(indentPx * zoom);
    emit fontChanged(font(TextRole::Body, m_language, m_zoom));
}

void BodyText::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    decorateAll();
}

void BodyText::decorateAll()
{
    const TextMarks marks(m_language, m_zoom, m_tokens);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        if (marks.decorate(block))
            m_document->markContentsDirty(block.position(), block.length());
}

richtext::BlockDress BodyText::dress() const
{
    return [this](QTextBlockFormat &format) { format = dressed(format); };
}

QTextBlockFormat BodyText::dressed(QTextBlockFormat format) const
{
    const auto kind = static_cast<BlockKind>(format.intProperty(richtext::BlockKindProperty));
    const bool aside = format.boolProperty(richtext::CiteProperty);
    format.setIndent(0);
    format.setTopMargin(0);
    format.setBottomMargin(paragraphGap);
    format.setLineHeight(m_bodyPercent, QTextBlockFormat::ProportionalHeight);
    switch (kind) {
    case BlockKind::Heading:
        format.setTopMargin(4);
        format.setBottomMargin(6);
        format.setLineHeight(m_headingPercent, QTextBlockFormat::ProportionalHeight);
        break;
    case BlockKind::List:
        format.setBottomMargin(8);
        break;
    case BlockKind::Quote:
        format.setTopMargin(paragraphGap);
        format.setIndent(1);
        break;
    case BlockKind::Separator:
    case BlockKind::Image:
    case BlockKind::Island:
        // Lines with objects stretch too: a picture of 200 px would get a line of 328.
        if (!aside) {
            format.setLineHeight(0, QTextBlockFormat::SingleHeight);
            format.setTopMargin(paragraphGap);
        }
        if (kind == BlockKind::Image && !aside)
            format.setBottomMargin(6);
        break;
    case BlockKind::Paragraph:
    case BlockKind::Classic:
        break;
    }
    return format;
}

QTextBlockFormat BodyText::paragraphFormat(const QTextBlock &before) const
{
    QTextBlockFormat format;
    format.setProperty(richtext::BlockKindProperty, static_cast<int>(BlockKind::Paragraph));
    const bool rightToLeft
        = before.isValid() ? before.textDirection() == Qt::RightToLeft : isRightToLeft(m_language);
    if (rightToLeft) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setProperty(richtext::SoftDirectionProperty, true);
    }
    return dressed(format);
}

void BodyText::contentsChanged(int position, int removed, int added)
{
    m_reader.changed(position, removed, added);
    // Before the layout sees the change: what is set here costs no second layout.
    const TextMarks marks(m_language, m_zoom, m_tokens);
    const auto [first, last] = richtext::BodyReader::touched(*m_document, position, added);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        marks.decorate(block);
        if (block == last)
            break;
    }
    if (!m_loading)
        emit changed();
}

} // namespace broadsheet::editor
