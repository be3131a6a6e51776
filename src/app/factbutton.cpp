// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factbutton.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace broadsheet::app {

namespace {

constexpr int factPip = 10;
constexpr int factPadding = 7;
constexpr int factGap = 7;

/// Digits of Inter differ in width: a cell as wide as its widest, so that a running time moves nothing.
int steadyWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    QString widest = text;
    for (QChar &letter : widest) {
        if (letter.isDigit())
            letter = QLocale().zeroDigit().at(0);
    }
    return std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(widest)) + 1;
}

} // namespace

FactButton::FactButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void FactButton::show(const Fact &fact)
{
    if (m_fact == fact && isVisibleTo(parentWidget()) == !fact.label.isEmpty())
        return;
    m_fact = fact;
    const QString sentence
        = fact.detail.isEmpty() ? fact.label : fact.label + QLatin1String(": ") + fact.detail;
    setAccessibleName(sentence);
    setToolTip(sentence);
    setVisible(!fact.label.isEmpty());
    updateGeometry();
    update();
}

void FactButton::setDetailShown(bool shown)
{
    m_detailShown = shown;
    updateGeometry();
    update();
}

QFont FactButton::labelFont() const
{
    QFont font = editor::font(editor::TextRole::InterfaceStrong, QLocale().name());
    font.setPixelSize(12);
    return font;
}

QFont FactButton::detailFont() const
{
    QFont font = editor::font(editor::TextRole::Interface, QLocale().name());
    font.setPixelSize(12);
    return font;
}

QSize FactButton::sizeHint() const
{
    int width = 2 * factPadding;
    if (m_fact.pip)
        width += factPip + factGap;
    width += QFontMetrics(labelFont()).horizontalAdvance(m_fact.label) + 1;
    if (m_detailShown && !m_fact.detail.isEmpty())
        width += factGap + steadyWidth(detailFont(), m_fact.detail);
    return { width, 28 };
}

void FactButton::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    if (isDown() || underMouse())
        editor::paintFrame(painter, rect(), isDown() ? t.accentSoft : t.greySoft, {}, 0);
    int x = factPadding;
    const auto place = [this](int from, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height()));
    };
    if (m_fact.pip) {
        const QRect cell = place(x, factPip);
        paintOnePip(
            painter, QRect(cell.left(), (height() - factPip) / 2, factPip, factPip), *m_fact.pip, palette());
        x += factPip + factGap;
    }
    const int align = Qt::AlignVCenter | Qt::TextSingleLine
        | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(labelFont());
    painter.setPen(m_fact.red ? t.red : m_fact.amber ? t.amber : m_fact.pip == Pip::None ? t.ink2 : t.ink);
    const int labelWidth = painter.fontMetrics().horizontalAdvance(m_fact.label) + 1;
    painter.drawText(place(x, labelWidth), align, m_fact.label);
    x += labelWidth + factGap;
    if (m_detailShown && !m_fact.detail.isEmpty()) {
        painter.setFont(detailFont());
        painter.setPen(m_fact.red ? t.red : t.ink2);
        painter.drawText(place(x, width() - x), align, m_fact.detail);
    }
    if (hasFocus())
        editor::paintFocusRing(painter, rect(), t);
}

} // namespace broadsheet::app
