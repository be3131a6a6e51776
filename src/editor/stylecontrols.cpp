// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, combo boxes, scroll bars, number fields, tabs and progress of the window's style.
#include "editor/look.h"
#include "editor/style.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace broadsheet::editor {

namespace {

constexpr int menuIconColumn = 34;

void drawMnemonicText(const QProxyStyle &style, QPainter &painter, const QRect &rect, int alignment,
    const QPalette &palette, bool enabled, const QString &text, QPalette::ColorRole role)
{
    style.drawItemText(&painter, rect,
        alignment | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, palette, enabled, text,
        role);
}

} // namespace

void WindowStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.desk);
    const bool active = option.state.testFlag(State_Selected) && option.state.testFlag(State_Enabled);
    if (active)
        paintFrame(painter, QRectF(option.rect).adjusted(1, 3, -1, -3),
            option.state.testFlag(State_Sunken) ? t.accentSoft : t.greySoft, {}, 0);
    drawMnemonicText(*this, painter, option.rect, Qt::AlignHCenter, option.palette,
        option.state.testFlag(State_Enabled), option.text, QPalette::WindowText);
}

void WindowStyle::drawMenuItem(
    const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool selected = option.state.testFlag(State_Selected);
    if (selected)
        paintFrame(painter, QRectF(rect).adjusted(5, 0, -5, 0), enabled ? t.sel : t.greySoft, {}, 0, 4);
    QPalette palette = option.palette;
    // ink3 is too weak on a chosen row.
    palette.setColor(QPalette::Text, enabled ? t.ink : selected ? t.ink2 : t.ink3);
    palette.setColor(QPalette::Disabled, QPalette::Text, palette.color(QPalette::Text));
    const auto place = [&](const QRect &logical) { return visualRect(option.direction, rect, logical); };
    const QRect iconRect = place(QRect(rect.left() + 11, rect.center().y() - 7, 16, 16));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        icon(QStringLiteral("check"), Tint::Accent).paint(&painter, iconRect);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(option.font);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect textRect = place(rect.adjusted(menuIconColumn, 0, -28, 0));
    const int start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int end = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    drawMnemonicText(*this, painter, textRect, start, palette, enabled, parts.first(), QPalette::Text);
    if (parts.size() > 1) {
        palette.setColor(QPalette::Text, selected ? t.ink2 : t.ink3);
        drawItemText(&painter, place(rect.adjusted(menuIconColumn, 0, -16, 0)),
            end | Qt::AlignVCenter | Qt::TextSingleLine, palette, true, parts.at(1), QPalette::Text);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow = option;
        arrow.rect = place(QRect(rect.right() - 24, rect.top(), 16, rect.height()));
        proxy()->drawPrimitive(
            option.direction == Qt::RightToLeft ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight, &arrow,
            &painter, widget);
    }
}

void WindowStyle::drawCombo(
    const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    if (option.frame)
        paintFrame(painter, option.rect, enabled ? (hovered ? t.raised : t.field) : t.desk,
            enabled ? (focused ? t.accent : t.lineStrong) : t.line, focused ? 2 : 1);
    else if (focused || hovered)
        paintFrame(painter, option.rect, t.field, focused ? t.accent : t.lineStrong, focused ? 2 : 1);
    QStyleOption arrow = option;
    arrow.rect = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    if (option.frame || focused || hovered)
        drawArrow(PE_IndicatorArrowDown, arrow, painter);
}

QRect WindowStyle::scrollBarRect(
    const QStyleOptionSlider &option, SubControl part, const QWidget *widget) const
{
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 share
            = qint64(option.pageStep) * length / std::max<qint64>(1, qint64(range) + option.pageStep);
        handle = std::clamp(
            static_cast<int>(share), pixelMetric(PM_ScrollBarSliderMin, &option, widget), length);
    }
    const int start = sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto stripe = [&](int from, int size) {
        const QRect rect = upright
            ? QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size)
            : QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height());
        return visualRect(option.direction, option.rect, rect);
    };
    switch (static_cast<int>(part)) {
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSlider:
        return stripe(start, handle);
    case SC_ScrollBarSubPage:
        return stripe(0, start);
    case SC_ScrollBarAddPage:
        return stripe(start + handle, length - start - handle);
    default:
        return {};
    }
}

void WindowStyle::drawScrollBar(
    const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    QRectF handle = scrollBarRect(option, SC_ScrollBarSlider, widget);
    handle
        = option.orientation == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const bool used = option.state.testFlag(State_Sunken) || option.state.testFlag(State_MouseOver);
    paintFrame(painter, handle, used ? t.lineStrong : t.line, {}, 0, 3);
}

void WindowStyle::drawSpinBox(
    const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus);
    if (option.frame)
        paintFrame(painter, option.rect, enabled ? t.field : t.desk,
            enabled ? (focused ? t.accent : t.lineStrong) : t.line, focused ? 2 : 1);
    for (const auto &[part, arrow] :
        { std::pair(SC_SpinBoxUp, PE_IndicatorSpinUp), std::pair(SC_SpinBoxDown, PE_IndicatorSpinDown) }) {
        if (!option.subControls.testFlag(part))
            continue;
        QStyleOption place = option;
        place.rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
        drawArrow(arrow, place, painter);
    }
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (static_cast<int>(element)) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(*button, *painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.desk);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(*item, *painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
        paintFrame(*painter, option->rect, t.greySoft, {}, 0, 3);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const int range = std::max(1, bar->maximum - bar->minimum);
            const int width
                = static_cast<int>(qint64(bar->rect.width()) * (bar->progress - bar->minimum) / range);
            paintFrame(*painter,
                visualRect(
                    bar->direction, bar->rect, QRect(bar->rect.topLeft(), QSize(width, bar->rect.height()))),
                t.green, {}, 0, 3);
        }
        return;
    case CE_TabBarTabShape: {
        const bool chosen = option->state.testFlag(State_Selected);
        if (chosen)
            paintFrame(*painter, option->rect, t.accentSoft, {}, 0);
        else if (option->state.testFlag(State_MouseOver))
            paintFrame(*painter, option->rect, t.greySoft, {}, 0);
        return;
    }
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.raised);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.raised);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (static_cast<int>(control)) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawCombo(*combo, *painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(*bar, *painter, widget);
        return;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpinBox(*box, *painter, widget);
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton label = *button;
            drawToolPanel(label, *painter);
            // The menu's arrow would stand in the corner of the icon; the button says it by its icon.
            label.features &= ~QStyleOptionToolButton::HasMenu;
            label.rect = label.rect.adjusted(2, 2, -2, -2);
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            if (button->state.testFlag(State_HasFocus))
                paintFocusRing(*painter, button->rect, tokensOf(button->palette));
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, part, widget);
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // As far from the edge as the text of a field.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -6, 0) : rect.adjusted(6, 0, 0, 0);
    return rect;
}

} // namespace broadsheet::editor
