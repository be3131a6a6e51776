// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articledelegate.h"

#include "app/articlerows.h"
#include "app/chips.h"
#include "app/momentwords.h"
#include "app/statusline.h"
#include "editor/look.h"
#include "editor/style.h"

#include <QPainter>
#include <QTextLayout>

namespace broadsheet::app {

namespace {

constexpr int rowPadding = 14;
constexpr int lineOfHeadline = 18;
constexpr int lineOfSnippet = 17;
constexpr int plainRow = 76;
constexpr int searchRow = plainRow + 2 * lineOfSnippet + 2;
constexpr int accentBar = 3;
constexpr int factsHeight = 18;
constexpr int pipSide = 7;
constexpr int pipsWidth = 3 * pipSide + 2 * 3;

/// Takes what is placed from the two ends of a line, logically; visually mirrored.
class Line {
public:
    Line(const QRect &rect, Qt::LayoutDirection direction)
        : m_rect(rect)
        , m_direction(direction)
        , m_left(rect.left())
        , m_right(rect.right() + 1)
    {
    }

    int room() const { return m_right - m_left; }

    QRect fromStart(int width, int gap)
    {
        const QRect place(m_left, m_rect.top(), width, m_rect.height());
        m_left += width + gap;
        return QStyle::visualRect(m_direction, m_rect, place);
    }

    QRect fromEnd(int width, int gap)
    {
        const QRect place(m_right - width, m_rect.top(), width, m_rect.height());
        m_right -= width + gap;
        return QStyle::visualRect(m_direction, m_rect, place);
    }

private:
    QRect m_rect;
    Qt::LayoutDirection m_direction;
    int m_left;
    int m_right;
};

Qt::Alignment startSide(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
}

Qt::Alignment endSide(Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

void paintLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int lines,
    int height, Qt::LayoutDirection direction, const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, font, painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    std::vector<QTextLine> made;
    bool more = false;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        if (static_cast<int>(made.size()) == lines) {
            more = true;
            break;
        }
        line.setLineWidth(rect.width());
        const double middle = (height - line.height()) / 2;
        line.setPosition({ 0, static_cast<double>(made.size()) * height + middle });
        made.push_back(line);
    }
    layout.endLayout();
    const int shown = more ? lines - 1 : static_cast<int>(made.size());
    for (int i = 0; i < shown; ++i)
        made[static_cast<size_t>(i)].draw(&painter, rect.topLeft());
    if (!more)
        return;
    // The last line holds what is left, cut at the text's own end.
    const int start = made.back().textStart();
    QList<QTextLayout::FormatRange> rest;
    for (QTextLayout::FormatRange range : formats) {
        const int end = range.start + range.length;
        range.start = std::max(0, range.start - start);
        range.length = end - start - range.start;
        if (range.length > 0)
            rest.append(range);
    }
    const QString cut = QFontMetrics(font).elidedText(text.mid(start), Qt::ElideRight, rect.width());
    paintLines(painter, rect.adjusted(0, (lines - 1) * height, 0, 0), cut, font, 1, height, direction, rest);
}

ArticleDelegate::ArticleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ArticleDelegate::setLanguage(const QString &tag)
{
    m_locale = QLocale(tag);
    m_strong = editor::font(editor::TextRole::InterfaceStrong, tag);
    m_chip = editor::font(editor::TextRole::LabelStrong, tag);
    m_label = editor::font(editor::TextRole::Interface, tag);
    m_label.setPixelSize(m_label.pixelSize() - 1);
    m_small = editor::font(editor::TextRole::Label, tag);
}

int ArticleDelegate::rowHeight() const { return m_searching ? searchRow : plainRow; }

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 100, rowHeight() };
}

void ArticleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = index.data(ArticleRows::RowRole).value<const newsroom::LibraryRow *>();
    if (row == nullptr)
        return;
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (selected) {
        painter->fillRect(option.rect, t.sel);
        painter->fillRect(
            place({ option.rect.left(), option.rect.top(), accentBar, option.rect.height() }), t.accent);
    } else {
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, t.greySoft);
        painter->fillRect(QRect(option.rect.left() + rowPadding, option.rect.bottom(),
                              option.rect.width() - 2 * rowPadding, 1),
            t.line);
    }
    const QRect inner = option.rect.adjusted(rowPadding, 8, -rowPadding, -8);
    paintHeadline(*painter, { inner.left(), inner.top(), inner.width(), 2 * lineOfHeadline }, *row, option);
    if (m_searching && !row->snippet.isEmpty())
        paintSnippet(*painter,
            { inner.left(), inner.top() + 2 * lineOfHeadline + 2, inner.width(), 2 * lineOfSnippet },
            row->snippet, option);
    paintFacts(*painter, { inner.left(), option.rect.bottom() - 8 - factsHeight, inner.width(), factsHeight },
        *row, option);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        editor::paintFocusRing(*painter, option.rect, t, 0);
    painter->restore();
}

void ArticleDelegate::paintHeadline(QPainter &painter, const QRect &rect, const newsroom::LibraryRow &row,
    const QStyleOptionViewItem &option) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    QString text = headlineOf(row);
    QList<QTextLayout::FormatRange> formats;
    if (isBreaking(row.state.fields)) {
        const QString mark = tr("Breaking");
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = static_cast<int>(mark.size());
        // Red words on a chosen row are too weak in the dark.
        range.format.setForeground(option.state.testFlag(QStyle::State_Selected) ? t.ink : t.red);
        range.format.setFontUnderline(option.state.testFlag(QStyle::State_Selected));
        formats.append(range);
        text = mark + QStringLiteral("  ") + text;
    }
    const bool unnamed = row.state.fields.headline.isEmpty();
    painter.setPen(unnamed ? t.ink2 : t.ink);
    paintLines(painter, rect, text, m_strong, 2, lineOfHeadline, option.direction, formats);
}

void ArticleDelegate::paintSnippet(
    QPainter &painter, const QRect &rect, const QString &snippet, const QStyleOptionViewItem &option) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    QString text;
    QList<QTextLayout::FormatRange> hits;
    for (const QChar c : snippet) {
        if (c == QChar(0x2039)) {
            QTextLayout::FormatRange hit;
            hit.start = static_cast<int>(text.size());
            hit.format.setFontWeight(QFont::Bold);
            hit.format.setBackground(t.amberSoft);
            hit.format.setForeground(t.ink);
            hits.append(hit);
        } else if (c == QChar(0x203a)) {
            if (!hits.isEmpty())
                hits.last().length = static_cast<int>(text.size()) - hits.last().start;
        } else {
            text.append(c.isSpace() ? u' ' : c);
        }
    }
    painter.setPen(t.ink2);
    paintLines(painter, rect, text, m_label, 2, lineOfSnippet, option.direction, hits);
}

void ArticleDelegate::paintFacts(QPainter &painter, const QRect &rect, const newsroom::LibraryRow &row,
    const QStyleOptionViewItem &option) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const store::ArticleState &state = row.state;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    Line line(rect, option.direction);
    const QRect pips = line.fromEnd(pipsWidth, 8);
    paintPips(painter, pips, pipsOf(state), pipSide, option.direction, option.palette, selected);

    painter.setFont(m_label);
    painter.setPen(t.ink2);
    const QFontMetrics metrics(m_label);
    const QString time = pastTime(state.modified, m_now, m_locale);
    painter.drawText(line.fromEnd(metrics.horizontalAdvance(time) + 1, 8), endSide(option.direction), time);
    if (row.openNotes > 0) {
        const QString notes = m_locale.toString(row.openNotes);
        painter.drawText(
            line.fromEnd(metrics.horizontalAdvance(notes) + 1, 2), endSide(option.direction), notes);
        const QRect place = line.fromEnd(16, 8);
        editor::icon(QStringLiteral("note"))
            .paint(&painter, { place.left(), place.center().y() - 8, 16, 16 });
    }
    std::vector<Chip> chips { stageChip(state.shown, m_now, m_locale, t) };
    if (isEmbargoed(state.fields, m_now))
        chips.push_back(embargoChip(t));
    for (const Chip &chip : chips)
        paintChip(painter, line.fromStart(std::min(chipWidth(chip, m_chip), std::max(0, line.room())), 6),
            chip, m_chip);

    // What has room entirely, most wanted first.
    QStringList facts { state.fields.section };
    if (!state.fields.language.isEmpty() && QLocale(state.fields.language).language() != m_locale.language())
        facts.append(languageName(state.fields.language));
    facts.append(row.holder.isEmpty() ? row.author : tr("with %1").arg(row.holder));
    QString shown;
    for (const QString &fact : facts) {
        const QString longer = shown.isEmpty() ? fact : shown + partSeparator(m_locale) + fact;
        if (!fact.isEmpty() && metrics.horizontalAdvance(longer) <= line.room())
            shown = longer;
    }
    if (shown.isEmpty())
        shown = metrics.elidedText(facts.value(0), Qt::ElideRight, line.room());
    painter.setFont(m_label);
    painter.setPen(t.ink2);
    painter.drawText(
        line.fromStart(std::max(0, line.room()), 0), startSide(option.direction) | Qt::TextSingleLine, shown);
}

} // namespace broadsheet::app
