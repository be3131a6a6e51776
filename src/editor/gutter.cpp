// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/gutter.h"

#include "editor/bodyedit.h"
#include "editor/look.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace broadsheet::editor {

namespace {

constexpr int markHeight = 24;
constexpr int iconSide = 16;

QString iconNameOf(GutterMark::Kind kind)
{
    switch (kind) {
    case GutterMark::Kind::Note:
        return QStringLiteral("note");
    case GutterMark::Kind::Alert:
        return QStringLiteral("alert");
    case GutterMark::Kind::Changed:
        return QStringLiteral("sync");
    }
    return {};
}

} // namespace

Gutter::Gutter(BodyEdit &body, QWidget *parent)
    : QWidget(parent)
    , m_body(body)
{
    setAccessibleName(tr("Marks beside the text"));
    setCursor(Qt::ArrowCursor);
}

void Gutter::setMarks(const std::vector<GutterMark> &marks)
{
    m_marks.clear();
    QStringList sentences;
    for (const GutterMark &mark : marks) {
        const QTextBlock block = m_body.text().textBlockOf(mark.block);
        if (!block.isValid())
            continue;
        QTextCursor at(block);
        at.setKeepPositionOnInsert(true);
        m_marks.push_back({ mark, at });
        sentences.append(tr("Paragraph %L1: %2").arg(mark.block + 1).arg(mark.toolTip));
    }
    setAccessibleDescription(sentences.join(QLatin1Char('\n')));
    update();
}

QRect Gutter::rectOf(const Placed &placed) const
{
    const QRectF rect = m_body.document()->documentLayout()->blockBoundingRect(placed.at.block());
    return { 0, static_cast<int>(rect.top()) + 2, width(), markHeight };
}

const Gutter::Placed *Gutter::markAt(const QPoint &point) const
{
    for (const Placed &placed : m_marks)
        if (rectOf(placed).contains(point))
            return &placed;
    return nullptr;
}

void Gutter::paintEvent(QPaintEvent *event)
{
    if (m_marks.empty())
        return;
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(editor::font(TextRole::LabelStrong, locale().bcp47Name()));
    for (const Placed &placed : m_marks) {
        const QRect rect = rectOf(placed);
        if (!rect.intersects(event->rect()))
            continue;
        const bool alert = placed.mark.kind == GutterMark::Kind::Alert;
        painter.setPen(alert ? t.amber : t.accent);
        // The count outside, the icon beside the text.
        const QRect iconRect(
            mirrored ? 0 : width() - iconSide, rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        icon(iconNameOf(placed.mark.kind), alert ? Tint::Amber : Tint::Accent).paint(&painter, iconRect);
        if (placed.mark.count > 1 || placed.mark.kind == GutterMark::Kind::Note) {
            const QRect number
                = mirrored ? rect.adjusted(iconSide, 0, 0, 0) : rect.adjusted(0, 0, -iconSide, 0);
            painter.drawText(number, Qt::AlignCenter, locale().toString(placed.mark.count));
        }
    }
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const Placed *placed = markAt(event->pos());
    if (placed == nullptr) {
        QWidget::mousePressEvent(event);
        return;
    }
    emit pressed(m_body.text().visibleAt(placed->at.position()));
}

bool Gutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Placed *placed = markAt(help->pos());
    QToolTip::showText(help->globalPos(), placed == nullptr ? QString() : placed->mark.toolTip, this);
    return true;
}

} // namespace broadsheet::editor
