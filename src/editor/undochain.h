// SPDX-License-Identifier: GPL-3.0-or-later
// One order of undo over several texts: the newest step of any of them goes first.
#pragma once

#include <QObject>

#include <vector>

class QTextEdit;

namespace broadsheet::editor {

class UndoChain final : public QObject {
    Q_OBJECT
public:
    explicit UndoChain(QObject *parent = nullptr);

    /// From now on the steps of this text count.
    void follow(QTextEdit *edit);

    /// Steps are being told apart: what the texts say meanwhile is no change.
    bool isBusy() const { return m_busy; }

    /// Forgets all steps, also those of the texts.
    void clear();

    bool canUndo() const { return !m_done.empty(); }

    bool canRedo() const { return !m_undone.empty(); }

    /// The text in which something was undone, or null.
    QTextEdit *undo();
    QTextEdit *redo();

signals:
    void changed();

private:
    void added(QTextEdit *edit);
    /// What is typed next into that text is a step of its own.
    void endStep(QTextEdit &edit);

    std::vector<QTextEdit *> m_done;
    std::vector<QTextEdit *> m_undone;
    std::vector<QTextEdit *> m_followed;
    bool m_busy = false;
};

} // namespace broadsheet::editor
