// SPDX-License-Identifier: GPL-3.0-or-later
// The body of the article: a text edit as high as its document, in the scroll of the paper.
#pragma once

#include "editor/bodytext.h"
#include "editor/paper.h"

#include <QTextEdit>

namespace broadsheet::editor {

class BodyEdit final : public QTextEdit {
    Q_OBJECT
public:
    explicit BodyEdit(QWidget *parent);

    BodyText &text() { return *m_text; }

    /// Formats of the selection, or of what is typed next.
    void toggleBold();
    void toggleItalic();
    void clearFormat();
    void insertTyped(const QString &text);

signals:
    /// What is to be done by the paper, which keeps the order of undo.
    void editWanted(broadsheet::editor::Edit edit);
    /// Up on the first line.
    void leftUp();
    /// Page Up and Down by what is visible, with or without selecting.
    void pageWanted(bool down, bool select);
    void focused();
    void linkFollowed(const QString &address);
    void picturePressed(int visible);
    void pasted(const QMimeData *source);
    /// As far as the document is laid out by now.
    void heightChanged(double height);
    /// The mouse selects.
    void dragged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    /// In a list Tab nests.
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    bool runStandardKey(QKeyEvent *event);
    bool runNavigationKey(QKeyEvent *event);
    bool runStructureKey(QKeyEvent *event);
    void typeKey(QKeyEvent *event);
    /// A first letter decides the direction; text does not go into objects.
    void prepareFor(const QString &typed);
    void runMarkdown(const QString &typed);
    bool isOnFirstLine() const;

    BodyText *m_text;
};

} // namespace broadsheet::editor
