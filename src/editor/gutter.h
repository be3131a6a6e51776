// SPDX-License-Identifier: GPL-3.0-or-later
// The strip beside the body: what is to be known about a paragraph, as small buttons.
#pragma once

#include "editor/paper.h"

#include <QTextCursor>
#include <QWidget>

#include <vector>

namespace broadsheet::editor {

class BodyEdit;

class Gutter final : public QWidget {
    Q_OBJECT
public:
    Gutter(BodyEdit &body, QWidget *parent);

    void setMarks(const std::vector<GutterMark> &marks);

signals:
    void pressed(int block);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed {
        GutterMark mark;
        /// Moves with the text.
        QTextCursor at;
    };

    QRect rectOf(const Placed &placed) const;
    const Placed *markAt(const QPoint &point) const;

    BodyEdit &m_body;
    std::vector<Placed> m_marks;
};

} // namespace broadsheet::editor
