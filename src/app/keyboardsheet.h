// SPDX-License-Identifier: GPL-3.0-or-later
// Every command with its keys, to read and to change. UI thread.
#pragma once

#include "app/window.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace broadsheet::app {

class KeyboardSheet final : public QDialog {
    Q_OBJECT
public:
    KeyboardSheet(QWidget *parent, Commands &commands, Settings &settings);

private:
    void fill();
    void filter(const QString &words);
    void showCurrent();
    void change(const QKeySequence &keys);
    void reset();
    std::optional<Command> current() const;
    void showKeys(QTreeWidgetItem *item, Command command);

    Commands &m_commands;
    Settings &m_settings;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_answer;
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_reset;
};

} // namespace broadsheet::app
