// SPDX-License-Identifier: GPL-3.0-or-later
// The style of the window: Fusion with the design's frames, focus rings and sizes, all from the palette.
#pragma once

#include "editor/tokens.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace broadsheet::editor {

/// A frame with the design's corner; `width` 0 = no edge.
void paintFrame(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge,
    double width = 1, double radius = 5);
/// 2 px of accent inside the edge.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &t, double radius = 5);

/// Dynamic properties that it knows: "primary" (QPushButton: the one filled button), "quiet" (QLineEdit: a
/// frame only under the mouse and with the focus). A flat QPushButton is a link in the accent colour.
class WindowStyle final : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(
        const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawIndicator(bool round, const QStyleOption &option, QPainter &painter) const;
    void drawArrow(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    void drawToolPanel(const QStyleOption &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl part, const QWidget *widget) const;
};

} // namespace broadsheet::editor
