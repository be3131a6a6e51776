// SPDX-License-Identifier: GPL-3.0-or-later
// Kicker, headline or lede: a field without a frame, as high as its text.
#pragma once

#include "editor/look.h"

#include <QTextEdit>

namespace broadsheet::editor {

class HeadField final : public QTextEdit {
    Q_OBJECT
public:
    HeadField(TextRole role, QWidget *parent);

    void setText(const QString &text, const QString &language);
    QString text() const;
    void setZoom(double zoom);
    /// Its height when it is that wide.
    int heightFor(int width);

signals:
    /// A person changed it.
    void changed();
    void heightChanged();
    /// Return or Down on the last line; Up on the first.
    void leftDown();
    void leftUp();
    void focused();
    /// Undo and redo are the paper's.
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void applyFont();
    void takeDirection();
    bool isOnEdgeLine(bool first) const;

    TextRole m_role;
    QString m_language;
    double m_zoom = 1;
    bool m_loading = false;
};

} // namespace broadsheet::editor
