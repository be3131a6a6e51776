// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choicecard.h"

#include "editor/look.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace broadsheet::app {

namespace {

constexpr int cardPadding = 14;
constexpr int markSize = 14;
constexpr int cardIcon = 20;
constexpr int cardGap = 12;
constexpr double cardRadius = 6;
constexpr int lineGap = 2;

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTexts(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

/// Of title and sentence, for a layout that runs from the left.
QRect ChoiceCard::wordsRect(int width) const
{
    const int start = cardPadding + markSize + cardGap + (m_icon.isEmpty() ? 0 : cardIcon + cardGap);
    return { start, cardPadding - 2, qMax(60, width - start - cardPadding), 1000 };
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics strong(editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name()));
    const QFontMetrics plain(font());
    int height = strong.height();
    if (!m_sentence.isEmpty())
        height += lineGap + plain.boundingRect(wordsRect(width), Qt::TextWordWrap, m_sentence).height();
    return height + 2 * (cardPadding - 2);
}

QSize ChoiceCard::sizeHint() const { return { 420, heightForWidth(420) }; }

QSize ChoiceCard::minimumSizeHint() const { return { 200, heightForWidth(qMax(200, width())) }; }

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strongEdge = isChecked() || hasFocus();
    const double edge = strongEdge ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.setPen(QPen(strongEdge ? t.accent : t.line, edge));
    painter.setBrush(underMouse() && !isChecked() ? t.raised : t.paper);
    painter.drawRoundedRect(frame, cardRadius, cardRadius);

    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRectF mark = place({ cardPadding, (height() - markSize) / 2, markSize, markSize });
    painter.setPen(QPen(isChecked() ? t.accent : t.lineStrong, 1.4));
    painter.setBrush(t.field);
    painter.drawEllipse(mark);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(mark.center(), 4, 4);
    }
    if (!m_icon.isEmpty()) {
        const QRect at
            = place({ cardPadding + markSize + cardGap, (height() - cardIcon) / 2, cardIcon, cardIcon });
        editor::icon(m_icon, isChecked() ? editor::Tint::Accent : editor::Tint::Ink2).paint(&painter, at);
    }
    QRect words = wordsRect(width());
    words.setHeight(height() - 2 * words.top());
    const QFont strong = editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name());
    const int titleHeight = QFontMetrics(strong).height();
    const QRect title(words.left(), words.top(), words.width(), titleHeight);
    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(strong);
    painter.setPen(t.ink);
    painter.drawText(place(title), align, text());
    if (m_sentence.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(t.ink2);
    painter.drawText(
        place(words.adjusted(0, titleHeight + lineGap, 0, 0)), align | Qt::TextWordWrap, m_sentence);
}

} // namespace broadsheet::app
