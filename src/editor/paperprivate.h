// SPDX-License-Identifier: GPL-3.0-or-later
// What the two halves of Paper share: its parts and how they hang together.
#pragma once

#include "editor/blockedits.h"
#include "editor/blockpainter.h"
#include "editor/bodyedit.h"
#include "editor/headfield.h"
#include "editor/paper.h"
#include "editor/papersheet.h"
#include "editor/paste.h"
#include "editor/textcounter.h"
#include "editor/undochain.h"

namespace broadsheet::editor {

class Paper::Private {
public:
    Private(Paper &paper, PictureSource picture);

    void connectParts();
    void textChanged();
    /// Emits commandsChanged() if a menu would look different.
    void checkCommands();
    void showCaret();
    void turnPage(bool down, bool select);
    void scrollWhileDragging();

    /// The text that commands act on: a field of the head or the body.
    QTextEdit &active() const { return *lastFocused; }

    bool inBody() const { return lastFocused == &sheet->body(); }

    Caret::Where where() const;
    QTextEdit &editOf(Caret::Where where) const;

    void runStyle(const BlockStyle &style);
    void runBlock(Edit edit);
    void runDirection(Edit edit);
    void runText(Edit edit);
    bool runAnywhere(Edit edit);
    void step(bool undo);
    void toggle(const BlockStyle &style);

    Paper &q;
    PaperSheet *sheet;
    BodyEdit &body;
    UndoChain undoChain;
    TextCounter counter;
    Paster paster;
    BlockPainter painter;
    QTimer dragTimer;
    QTextEdit *lastFocused;
    QString language;
    double zoom = 1;
    bool readOnly = false;
    bool loading = false;
    QString lastCommands;
};

} // namespace broadsheet::editor
