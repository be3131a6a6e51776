// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockpainter.h"

#include "editor/look.h"
#include "editor/style.h"
#include "richtext/picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace broadsheet::editor {

using richtext::BlockKind;

namespace {

constexpr double cardHeight = 40;
constexpr double separatorHeight = 20;
constexpr double missingHeight = 120;
constexpr double lineUnderPicture = 24;

QString readableName(const QByteArray &name)
{
    const QString text = QString::fromUtf8(name.startsWith("core/") ? name.mid(5) : name);
    return text.isEmpty() ? QCoreApplication::translate("BlockPainter", "HTML") : text;
}

} // namespace

QString islandSentence(const QByteArray &blockName)
{
    return QCoreApplication::translate("BlockPainter", "Block from the site, kept as it is: %1")
        .arg(QChar(0x2068) + readableName(blockName) + QChar(0x2069));
}

BlockPainter::BlockPainter(BodyText &text, Paper::PictureSource source, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_source(std::move(source))
{
}

QSizeF BlockPainter::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const double zoom = m_text.zoom();
    if (format.objectType() == richtext::InlineObjectType)
        return { 16 * zoom, 12 * zoom };
    const double width = std::max(40.0, document->textWidth() - 1);
    const QTextBlock block = document->findBlock(position);
    const richtext::LoadedBlock *loaded = m_text.loaded(block);
    if (loaded == nullptr || loaded->kind == BlockKind::Island)
        return { width, cardHeight * zoom };
    if (loaded->kind == BlockKind::Separator)
        return { width, separatorHeight * zoom };
    const QImage picture = m_pictures.value(richtext::readPicture(loaded->block).address);
    const double shown = picture.isNull()
        ? missingHeight * zoom
        : picture.height() * std::min(1.0, width / std::max(1, picture.width()));
    return { width, shown + lineUnderPicture };
}

void BlockPainter::drawObject(
    QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format)
{
    const Tokens &t = tokensOf(m_palette);
    if (format.objectType() == richtext::InlineObjectType) {
        paintFrame(*painter, rect.adjusted(1, 1, -1, -1), t.greySoft, t.line, 1, 3);
        return;
    }
    const QTextBlock block = document->findBlock(position);
    const richtext::LoadedBlock *loaded = m_text.loaded(block);
    if (loaded == nullptr)
        return;
    painter->save();
    if (loaded->kind == BlockKind::Separator) {
        const double half = std::min(60.0 * m_text.zoom(), rect.width() / 2);
        painter->fillRect(QRectF(rect.center().x() - half, rect.center().y(), 2 * half, 1), t.lineStrong);
    } else if (loaded->kind == BlockKind::Image) {
        drawPicture(*painter, rect, block);
    } else {
        drawIsland(*painter, rect, block);
    }
    painter->restore();
}

void BlockPainter::drawIsland(QPainter &painter, const QRectF &rect, const QTextBlock &block) const
{
    const Tokens &t = tokensOf(m_palette);
    const bool mirrored = isRightToLeft(m_text.language());
    paintFrame(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), t.raised, t.line, 1, 5);
    const double side = 16;
    const QRectF lock(
        mirrored ? rect.right() - 12 - side : rect.left() + 12, rect.center().y() - side / 2, side, side);
    icon(QStringLiteral("lock")).paint(&painter, lock.toRect());
    painter.setFont(font(TextRole::Interface, m_text.language(), m_text.zoom()));
    painter.setPen(t.ink2);
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QRectF inner = rect.adjusted(mirrored ? 12 : 38, 0, mirrored ? -38 : -12, 0);
    const QString sentence = islandSentence(m_text.loaded(block)->block.name);
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(sentence, Qt::ElideRight, static_cast<int>(inner.width())));
}

void BlockPainter::drawPicture(QPainter &painter, const QRectF &rect, const QTextBlock &block)
{
    const Tokens &t = tokensOf(m_palette);
    const richtext::Picture picture = richtext::readPicture(m_text.loaded(block)->block);
    const QRectF frame = rect.adjusted(0, 0, 0, -lineUnderPicture);
    const QImage &image = pictureFor(picture.address, static_cast<int>(rect.width()));
    if (image.isNull()) {
        paintFrame(painter, frame.adjusted(0.5, 0.5, -0.5, -0.5), t.raised, t.line, 1, 3);
        const QRectF place(frame.center().x() - 12, frame.center().y() - 12, 24, 24);
        icon(QStringLiteral("image")).paint(&painter, place.toRect());
    } else {
        // Until it is laid out anew it takes the place that is there.
        const double scale = std::min(
            { 1.0, frame.width() / image.width(), std::max(1.0, frame.height()) / image.height() });
        const double width = image.width() * scale;
        const double height = image.height() * scale;
        const bool mirrored = isRightToLeft(m_text.language());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(
            QRectF(mirrored ? frame.right() - width : frame.left(), frame.top(), width, height), image);
    }
    painter.setFont(font(TextRole::Label, m_text.language(), m_text.zoom()));
    painter.setPen(picture.alt.isEmpty() ? t.amber : t.ink3);
    painter.setLayoutDirection(isRightToLeft(m_text.language()) ? Qt::RightToLeft : Qt::LeftToRight);
    const QString line = picture.alt.isEmpty()
        ? QCoreApplication::translate("BlockPainter", "No description yet")
        : QCoreApplication::translate("BlockPainter", "Description: %1")
              .arg(QChar(0x2068) + picture.alt + QChar(0x2069));
    painter.drawText(QRectF(rect.left(), rect.bottom() - lineUnderPicture, rect.width(), lineUnderPicture),
        Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(line, Qt::ElideRight, static_cast<int>(rect.width())));
}

const QImage &BlockPainter::pictureFor(const QString &address, int width)
{
    const auto known = m_pictures.constFind(address);
    if (known != m_pictures.constEnd())
        return *known;
    const auto asked = m_pictures.insert(address, m_source ? m_source(address, width) : QImage());
    // Its height is known only now; a layout within a paint would be one too many.
    if (!asked->isNull())
        QMetaObject::invokeMethod(
            this, [this, address] { layOutAgain(address); }, Qt::QueuedConnection);
    return *asked;
}

void BlockPainter::pictureArrived(const QString &address)
{
    m_pictures.remove(address);
    if (m_source) {
        const QImage image = m_source(address, static_cast<int>(m_text.document().textWidth()));
        if (!image.isNull())
            m_pictures.insert(address, image);
    }
    layOutAgain(address);
}

void BlockPainter::layOutAgain(const QString &address)
{
    QTextDocument &document = m_text.document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const richtext::LoadedBlock *loaded = m_text.loaded(block);
        if (loaded != nullptr && loaded->kind == BlockKind::Image && richtext::holdsBlockObject(block)
            && richtext::readPicture(loaded->block).address == address)
            document.markContentsDirty(block.position(), block.length());
    }
}

} // namespace broadsheet::editor
