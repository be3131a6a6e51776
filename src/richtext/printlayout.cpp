// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/printlayout.h"

#include "markup/plaintext.h"
#include "richtext/documentbuilder.h"
#include "richtext/formats.h"
#include "richtext/picture.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTransform>

namespace broadsheet::richtext {

namespace {

constexpr double bodyPoints = 11;
constexpr double gapPoints = 7;
constexpr double numberPoints = 9;
constexpr double pageMargin = 20;
/// Room for the page number, in points.
constexpr double footPoints = 24;
constexpr double pointsPerInch = 72;
constexpr int pictureWidth = 480;
constexpr double quoteIndent = 24;

QFont printFont(const PrintedArticle &article, double points, bool bold = false)
{
    static const QStringList latin { QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
        QStringLiteral("Georgia"), QStringLiteral("serif") };
    static const QStringList arabic { QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Vazirmatn"),
        QStringLiteral("serif") };
    QFont font;
    font.setFamilies(article.rightToLeft ? arabic : latin);
    font.setPointSizeF(article.rightToLeft ? points * 1.12 : points);
    font.setBold(bold);
    return font;
}

/// The head, paragraph by paragraph, before what the cursor stands in.
class HeadWriter {
public:
    HeadWriter(QTextDocument &document, const PrintedArticle &article)
        : m_cursor(&document)
        , m_article(article)
    {
        m_cursor.movePosition(QTextCursor::End);
    }

    void add(const QString &text, double points, bool bold, double gap)
    {
        if (text.isEmpty())
            return;
        QTextCharFormat words;
        words.setFont(printFont(m_article, points, bold));
        QTextBlockFormat format;
        format.setBottomMargin(gap);
        format.setLayoutDirection(m_article.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        if (m_begun)
            m_cursor.insertBlock(format, words);
        else
            m_cursor.setBlockFormat(format);
        m_cursor.insertText(text, words);
        m_begun = true;
    }

private:
    QTextCursor m_cursor;
    const PrintedArticle &m_article;
    bool m_begun = false;
};

/// What stands on the screen as one object character stands on paper as its picture and its words.
void replaceObject(QTextCursor cursor, const Block &block, BlockKind kind, const PrintedPicture &picture)
{
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (kind == BlockKind::Separator) {
        cursor.insertText(QStringLiteral("* * *"), QTextCharFormat());
        QTextBlockFormat centred = cursor.blockFormat();
        centred.setAlignment(Qt::AlignHCenter);
        cursor.setBlockFormat(centred);
        return;
    }
    const bool isPicture = kind == BlockKind::Image;
    const Picture shown = isPicture ? readPicture(block) : Picture();
    const QImage image = isPicture && picture ? picture(shown.address) : QImage();
    cursor.removeSelectedText();
    if (!image.isNull()) {
        QTextImageFormat format;
        const QString name = QStringLiteral("picture-%1").arg(cursor.position());
        cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), image);
        format.setName(name);
        format.setWidth(qMin(pictureWidth, image.width()));
        cursor.insertImage(format);
        return;
    }
    QTextCharFormat slanted;
    slanted.setFontItalic(true);
    cursor.insertText(isPicture ? shown.alt : markup::plainText(block), slanted);
}

void shapeParagraph(const QTextBlock &paragraph, const PrintedArticle &article)
{
    QTextCursor cursor(paragraph);
    QTextBlockFormat format = paragraph.blockFormat();
    const int level = format.headingLevel();
    const bool listed = paragraph.textList() != nullptr;
    format.setBottomMargin(listed ? gapPoints / 3 : gapPoints);
    if (kindOf(paragraph) == BlockKind::Quote) {
        // On both sides: it stands apart whichever way the text runs.
        format.setLeftMargin(quoteIndent);
        format.setRightMargin(quoteIndent);
    }
    if (level > 0) {
        format.setTopMargin(gapPoints * 1.5);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat heading;
        heading.setFont(printFont(article, level <= 2 ? bodyPoints + 3 : bodyPoints + 1, true));
        cursor.mergeCharFormat(heading);
    }
    format.setLineHeight(article.rightToLeft ? 108 : 118, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
}

void shapeBody(QTextDocument &document, const PrintedArticle &article, const BlockState &state,
    const PrintedPicture &picture)
{
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const int id = blockIdOf(paragraph);
        if (id > 0 && static_cast<std::size_t>(id) <= state.blocks.size() && holdsBlockObject(paragraph)) {
            const Block &block = state.blocks[static_cast<std::size_t>(id) - 1].block;
            replaceObject(QTextCursor(paragraph), block, kindOf(paragraph), picture);
        }
        shapeParagraph(paragraph, article);
    }
}

/// The finished body goes behind the head as a fragment.
void appendBody(QTextDocument &document, const PrintedArticle &article, const PrintedPicture &picture)
{
    QTextDocument body;
    body.setUndoRedoEnabled(false);
    body.setDefaultFont(document.defaultFont());
    const BlockState state = buildDocument(body, article.body);
    shapeBody(body, article, state, picture);
    for (const QTextFormat &format : body.allFormats()) {
        if (!format.isImageFormat())
            continue;
        const QUrl name(format.toImageFormat().name());
        document.addResource(
            QTextDocument::ImageResource, name, body.resource(QTextDocument::ImageResource, name));
    }
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    if (!document.isEmpty())
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertFragment(QTextDocumentFragment(&body));
}

} // namespace

void layOut(QTextDocument &document, const PrintedArticle &article, const PrintedPicture &picture)
{
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(printFont(article, bodyPoints));
    QTextOption option;
    option.setTextDirection(article.rightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    document.setDefaultTextOption(option);
    HeadWriter head(document, article);
    head.add(article.kicker, bodyPoints - 1, true, gapPoints / 2);
    head.add(article.headline, bodyPoints * 2, true, gapPoints);
    head.add(article.lede, bodyPoints + 2, false, gapPoints);
    head.add(article.byline, bodyPoints - 1, false, gapPoints * 2);
    if (!article.body.visible().empty())
        appendBody(document, article, picture);
}

int paintPages(QPagedPaintDevice &device, const PrintedArticle &article, const PrintedPicture &picture)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    QTextDocument document;
    layOut(document, article, picture);
    document.documentLayout()->setPaintDevice(&device);
    const double foot = footPoints * device.logicalDpiY() / pointsPerInch;
    const QSizeF page(device.width(), device.height() - foot);
    document.setPageSize(page);
    const int pages = document.pageCount();
    const QLocale locale(article.language);
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage())
            return number;
        const QRectF part(0, number * page.height(), page.width(), page.height());
        painter.save();
        painter.setTransform(QTransform::fromTranslate(0, -part.top()), true);
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(printFont(article, numberPoints));
        painter.drawText(QRectF(0, page.height(), page.width(), foot), Qt::AlignHCenter | Qt::AlignBottom,
            locale.toString(number + 1));
    }
    return pages;
}

QByteArray pdfOf(const PrintedArticle &article, const PrintedPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
        writer.setTitle(article.headline);
        if (paintPages(writer, article, picture) == 0)
            return {};
    }
    return buffer.data();
}

} // namespace broadsheet::richtext
