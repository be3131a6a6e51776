// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the blocks of the body that are no text: separators, pictures, and what only the site understands.
#pragma once

#include "editor/bodytext.h"
#include "editor/paper.h"

#include <QHash>
#include <QTextObjectInterface>

namespace broadsheet::editor {

class BlockPainter final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    BlockPainter(BodyText &text, Paper::PictureSource source, QObject *parent);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

    /// The source may answer otherwise now; laid out again where the picture stands.
    void pictureArrived(const QString &address);

    void setPalette(const QPalette &palette) { m_palette = palette; }

private:
    void drawIsland(QPainter &painter, const QRectF &rect, const QTextBlock &block) const;
    void drawPicture(QPainter &painter, const QRectF &rect, const QTextBlock &block);
    const QImage &pictureFor(const QString &address, int width);
    void layOutAgain(const QString &address);

    BodyText &m_text;
    Paper::PictureSource m_source;
    QPalette m_palette;
    /// What the source gave, by address; asked for when first painted.
    QHash<QString, QImage> m_pictures;
};

/// "Block from the site, kept as it is: table".
QString islandSentence(const QByteArray &blockName);

} // namespace broadsheet::editor
