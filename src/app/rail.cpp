// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rail.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int railWidth = 72;
constexpr int railNarrow = 48;
constexpr int railIcon = 20;

} // namespace

RailButton::RailButton(const RoomRow &row, QWidget *parent)
    : QAbstractButton(parent)
    , m_row(row)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
}

void RailButton::setIconsOnly(bool only)
{
    m_iconsOnly = only;
    updateGeometry();
    update();
}

void RailButton::setBadge(int count, bool needsYou)
{
    if (m_badge == count && m_needsYou == needsYou)
        return;
    m_badge = count;
    m_needsYou = needsYou;
    name();
    update();
}

void RailButton::retranslate(const QString &keys)
{
    m_keys = keys;
    setText(QCoreApplication::translate("Rooms", m_row.label));
    name();
    updateGeometry();
    update();
}

void RailButton::name()
{
    QString spoken = text();
    if (m_badge > 0)
        spoken = m_needsYou ? tr("%1: %Ln need(s) you", nullptr, m_badge).arg(text())
                            : tr("%1: %Ln waiting to send", nullptr, m_badge).arg(text());
    setAccessibleName(spoken);
    setToolTip(
        m_keys.isEmpty() ? spoken : QCoreApplication::translate("Commands", "%1 (%2)").arg(spoken, m_keys));
}

QSize RailButton::sizeHint() const { return m_iconsOnly ? QSize(40, 40) : QSize(60, 50); }

void RailButton::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    if (isChecked())
        editor::paintFrame(painter, rect(), t.accentSoft, {}, 0, 6);
    else if (underMouse())
        editor::paintFrame(painter, rect(), t.greySoft, {}, 0, 6);
    const int top = m_iconsOnly ? (height() - railIcon) / 2 : 6;
    const QRect iconRect((width() - railIcon) / 2, top, railIcon, railIcon);
    editor::icon(QString::fromLatin1(m_row.icon), isChecked() ? editor::Tint::Accent : editor::Tint::Ink2)
        .paint(&painter, iconRect);
    const QString language = QLocale().name();
    if (!m_iconsOnly) {
        painter.setFont(
            editor::font(isChecked() ? editor::TextRole::LabelStrong : editor::TextRole::Label, language));
        painter.setPen(isChecked() ? t.ink : t.ink2);
        const QRect place(0, iconRect.bottom() + 3, width(), height() - iconRect.bottom() - 5);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
    if (m_badge > 0) {
        QFont small = editor::font(editor::TextRole::LabelStrong, language);
        small.setPixelSize(9);
        painter.setFont(small);
        const QString count = m_badge > 99 ? tr("99+") : QLocale().toString(m_badge);
        const int side = std::max(14, painter.fontMetrics().horizontalAdvance(count) + 7);
        const QRect logical(iconRect.right() - 5, iconRect.top() - 5, side, 14);
        const QRect badge = QStyle::visualRect(layoutDirection(), rect(), logical);
        editor::paintFrame(painter, badge, m_needsYou ? t.red : t.accent, {}, 0, 7);
        painter.setPen(t.accentInk);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus())
        editor::paintFocusRing(painter, rect(), t, 6);
}

Rail::Rail(std::span<const RoomRow> rooms, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 9, 6, 9);
    column->setSpacing(8);
    auto *group = new QButtonGroup(this);
    bool footReached = false;
    for (const RoomRow &row : rooms) {
        if (row.foot && !footReached) {
            column->addStretch(1);
            footReached = true;
        }
        auto *button = new RailButton(row, this);
        button->setObjectName(QString::fromLatin1(row.icon));
        group->addButton(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, name = row.name] { emit roomWanted(name); });
        m_entries.push_back({ row, button });
    }
    if (!footReached)
        column->addStretch(1);
    setFixedWidth(railWidth);
    retranslate();
}

void Rail::choose(RoomName room)
{
    if (RailButton *wanted = button(room))
        wanted->setChecked(true);
}

void Rail::setIconsOnly(bool only)
{
    setFixedWidth(only ? railNarrow : railWidth);
    layout()->setContentsMargins(only ? 4 : 6, 9, only ? 4 : 6, 9);
    for (const Entry &each : m_entries)
        each.button->setIconsOnly(only);
}

void Rail::showOutbox(int waiting, int needsYou)
{
    if (RailButton *outbox = button(RoomName::Outbox))
        outbox->setBadge(needsYou > 0 ? needsYou : waiting, needsYou > 0);
}

RailButton *Rail::button(RoomName room) const
{
    for (const Entry &each : m_entries) {
        if (each.row.name == room)
            return each.button;
    }
    return nullptr;
}

void Rail::retranslate()
{
    setAccessibleName(tr("Rooms"));
    for (const Entry &each : m_entries)
        each.button->retranslate(m_commands.keys(each.row.command).toString(QKeySequence::NativeText));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, editor::tokensOf(palette()).line);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace broadsheet::app
