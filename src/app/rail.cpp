// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rail.h"

#include "editor/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int railWidth = 72;
constexpr int narrowRail = 48;
constexpr int railIcon = 20;
constexpr int badgeSide = 16;

QString labelOf(const RoomRow &row) { return QCoreApplication::translate("Rooms", row.label); }

} // namespace

RailButton::RailButton(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setBadge(int count, bool needsYou)
{
    m_badge = count;
    m_needsYou = needsYou;
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const { return m_narrow ? QSize(narrowRail, 40) : QSize(railWidth, 58); }

void RailButton::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pad = QRectF(rect()).adjusted(6, 4, -6, -4);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentSoft : t.greySoft);
        painter.drawRoundedRect(pad, 6, 6);
    }
    const QString language = locale().bcp47Name();
    const QRect iconRect(
        (width() - railIcon) / 2, m_narrow ? (height() - railIcon) / 2 : 11, railIcon, railIcon);
    const editor::Tint tint = isChecked() ? editor::Tint::Accent : editor::Tint::Ink2;
    editor::icon(property("icon").toString(), tint).paint(&painter, iconRect);
    if (!m_narrow) {
        painter.setFont(
            editor::font(isChecked() ? editor::TextRole::LabelStrong : editor::TextRole::Label, language));
        painter.setPen(isChecked() ? t.ink : t.ink2);
        painter.drawText(QRect(0, 32, width(), 20), Qt::AlignCenter, text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pad.adjusted(1, 1, -1, -1), 5, 5);
    }
    if (m_badge > 0) {
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QLocale().toString(m_badge);
        painter.setFont(editor::font(editor::TextRole::LabelStrong, language));
        const int wide = qMax(badgeSide, painter.fontMetrics().horizontalAdvance(count) + 8);
        const QRect there(iconRect.right() - 3, iconRect.top() - 6, wide, badgeSide);
        const QRect badge = QStyle::visualRect(layoutDirection(), rect(), there);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_needsYou ? t.red : t.accent);
        painter.drawRoundedRect(badge, badgeSide / 2.0, badgeSide / 2.0);
        painter.setPen(editor::themeOf(palette()) == editor::Theme::Light ? t.accentInk : t.desk);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
}

Rail::Rail(Commands &commands, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(railWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(0);
    bool foot = false;
    for (const RoomRow &row : roomTable()) {
        if (row.foot && !foot) {
            column->addStretch(1);
            foot = true;
        }
        auto *button = new RailButton(this);
        button->setProperty("room", static_cast<int>(row.name));
        button->setProperty("icon", QString::fromLatin1(row.icon));
        connect(button, &QToolButton::clicked, commands.action(row.command), &QAction::trigger);
        column->addWidget(button);
        m_buttons.append(button);
    }
    if (!foot)
        column->addStretch(1);
    nameAll();
}

void Rail::nameAll()
{
    int i = 0;
    for (const RoomRow &row : roomTable()) {
        RailButton *button = m_buttons.at(i++);
        button->setText(labelOf(row));
        button->setToolTip(labelOf(row));
        button->setAccessibleName(labelOf(row));
    }
    showOutbox(m_waiting, m_needsYou);
}

void Rail::showRoom(RoomName room)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setChecked(button->property("room").toInt() == static_cast<int>(room));
}

void Rail::showOutbox(int waiting, int needsYou)
{
    m_waiting = waiting;
    m_needsYou = needsYou;
    for (RailButton *button : std::as_const(m_buttons)) {
        if (button->property("room").toInt() != static_cast<int>(RoomName::Outbox))
            continue;
        button->setBadge(needsYou > 0 ? needsYou : waiting, needsYou > 0);
        button->setAccessibleDescription(needsYou > 0 ? tr("%n need(s) you", nullptr, needsYou)
                                                      : tr("%n waiting to be sent", nullptr, waiting));
    }
}

void Rail::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? narrowRail : railWidth);
    for (RailButton *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_buttons.isEmpty())
        nameAll();
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), { width() - 1, 0, 1, height() });
    painter.fillRect(edge, editor::tokensOf(palette()).line);
}

} // namespace broadsheet::app
