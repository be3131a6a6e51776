// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/style.h"

#include "editor/look.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace broadsheet::editor {

namespace {

constexpr int controlHeight = 30;
/// Of the text in a framed field.
constexpr int fieldPadding = 6;

bool isPrimaryButton(const QWidget *widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

} // namespace

void paintFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double width,
    double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(width > 0 && edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = width > 0 ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &t, double radius)
{
    paintFrame(painter, rect, {}, t.accent, 2, radius);
}

WindowStyle::WindowStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QLineEdit *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox *>(widget) != nullptr || qobject_cast<QTabBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

// Fusion would derive colours of its own.
void WindowStyle::polish(QPalette &) { }

void WindowStyle::drawPushButton(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool pressed = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool hovered = enabled && option.state.testFlag(State_MouseOver);
    const QRectF rect(option.rect);
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (hovered || pressed)
            paintFrame(painter, rect, t.greySoft, {}, 0);
    } else if (!enabled) {
        paintFrame(painter, rect, t.desk, t.line);
    } else if (isPrimaryButton(widget)) {
        QColor fill = t.accent;
        if (pressed || hovered)
            fill = fill.darker(pressed ? 118 : 108);
        paintFrame(painter, rect, fill, {}, 0);
    } else {
        paintFrame(painter, rect, pressed ? t.accentSoft : hovered ? t.raised : t.field, t.lineStrong);
    }
    if (!option.state.testFlag(State_HasFocus))
        return;
    paintFocusRing(painter, rect, t);
    // Accent on accent would not be seen.
    if (isPrimaryButton(widget) && enabled)
        paintFrame(painter, rect.adjusted(2, 2, -2, -2), {}, t.accentInk, 1, 3);
}

void WindowStyle::drawPushButtonLabel(
    const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option.palette);
    QStyleOptionButton copy = option;
    if (option.state.testFlag(State_Enabled)) {
        if (isPrimaryButton(widget))
            copy.palette.setColor(QPalette::ButtonText, t.accentInk);
        else if (option.features.testFlag(QStyleOptionButton::Flat))
            copy.palette.setColor(QPalette::ButtonText, t.accent);
    }
    painter.save();
    if (isPrimaryButton(widget)) {
        QFont strong = painter.font();
        strong.setWeight(QFont::DemiBold);
        painter.setFont(strong);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
    painter.restore();
}

void WindowStyle::drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame != nullptr && frame->lineWidth <= 0)
        return;
    const Tokens &t = tokensOf(option.palette);
    const bool focused = option.state.testFlag(State_HasFocus);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool readOnly = option.state.testFlag(State_ReadOnly);
    if (widget != nullptr && widget->property("quiet").toBool() && !focused) {
        if (enabled && !readOnly && option.state.testFlag(State_MouseOver))
            paintFrame(painter, option.rect, t.field, t.lineStrong);
        return;
    }
    paintFrame(painter, option.rect, enabled && !readOnly ? t.field : t.desk,
        enabled ? (focused ? t.accent : t.lineStrong) : t.line, focused ? 2 : 1);
}

void WindowStyle::drawIndicator(bool round, const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool half = option.state.testFlag(State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = on || half ? (enabled ? t.accent : t.ink3) : (enabled ? t.field : t.desk);
    const QColor edge = on || half ? fill : (enabled ? t.lineStrong : t.line);
    paintFrame(painter, box, fill, edge, 1, round ? box.width() / 2 : 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentInk);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on || half) {
        painter.setPen(QPen(t.accentInk, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (half)
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter.drawPolyline(QPolygonF({ at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31) }));
    }
    painter.restore();
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect).adjusted(-2, -2, 2, 2), t, round ? 10 : 5);
}

void WindowStyle::drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokensOf(option.palette);
    const QPointF centre = QRectF(option.rect).center();
    const double arm = 4;
    QPolygonF line;
    if (element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp)
        line = { centre + QPointF(-arm, arm / 2), centre + QPointF(0, -arm / 2),
            centre + QPointF(arm, arm / 2) };
    else if (element == PE_IndicatorArrowLeft)
        line = { centre + QPointF(arm / 2, -arm), centre + QPointF(-arm / 2, 0),
            centre + QPointF(arm / 2, arm) };
    else if (element == PE_IndicatorArrowRight)
        line = { centre + QPointF(-arm / 2, -arm), centre + QPointF(arm / 2, 0),
            centre + QPointF(-arm / 2, arm) };
    else
        line = { centre + QPointF(-arm, -arm / 2), centre + QPointF(0, arm / 2),
            centre + QPointF(arm, -arm / 2) };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.state.testFlag(State_Enabled) ? t.ink2 : t.ink3, 1.5, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

void WindowStyle::drawToolPanel(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &t = tokensOf(option.palette);
    if (!option.state.testFlag(State_Enabled))
        return;
    if (option.state.testFlag(State_On) || option.state.testFlag(State_Sunken))
        paintFrame(painter, option.rect, t.accentSoft, {}, 0);
    else if (option.state.testFlag(State_MouseOver))
        paintFrame(painter, option.rect, t.greySoft, {}, 0);
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    // Qt's own enumeration: whatever is not ours is Fusion's.
    switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButton(*button, *painter, widget);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawLineEdit(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, t, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(false, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(true, *option, *painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorButtonDropDown:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        drawArrow(element, *option, *painter);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(*option, *painter);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.raised);
        painter->setPen(t.lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, t.raised);
        painter->setPen(t.lineStrong);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_Frame:
        paintFrame(*painter, option->rect, {},
            option->state.testFlag(State_HasFocus) ? t.accent : t.lineStrong,
            option->state.testFlag(State_HasFocus) ? 2 : 1);
        return;
    case PE_FrameGroupBox:
        paintFrame(*painter, option->rect, {}, t.line, 1, 6);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
        return 16;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 20;
    case PM_ListViewIconSize:
        return 16;
    case PM_HeaderMargin:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 10;
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 14;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (static_cast<int>(hint)) {
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_Scrollable:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
    case CT_PushButton:
        // Half-bold is wider than what was measured.
        result.setWidth(size.width() + (isPrimaryButton(widget) ? 34 : 26));
        result.setHeight(std::max(controlHeight, size.height() + 8));
        return result;
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(controlHeight, size.height() + 8));
        return result;
    case CT_ComboBox:
        return { result.width() + 2 * fieldPadding, std::max(controlHeight, size.height() + 8) };
    case CT_ToolButton:
        return result.expandedTo(QSize(controlHeight, controlHeight));
    case CT_ItemViewItem:
        result.setHeight(std::max(26, result.height()));
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(24, result.height()));
        return result;
    case CT_MenuBarItem:
        return { size.width() + 18, controlHeight };
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return { 10, 9 };
        return { size.width() + 34 + 24 + 24, 28 };
    }
    default:
        return result;
    }
}

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents || widget == nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = frame != nullptr && frame->lineWidth > 0 && !widget->property("quiet").toBool();
    return framed ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

QIcon WindowStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(pixmap)) {
    case SP_LineEditClearButton:
        return icon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("more"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QStyle *makeStyle() { return new WindowStyle; }

} // namespace broadsheet::editor
