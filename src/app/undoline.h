// SPDX-License-Identifier: GPL-3.0-or-later
// What was just done, with Undo beside it, for ten seconds: instead of a question before. UI thread.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace broadsheet::app {

class UndoLine final : public QFrame {
    Q_OBJECT
public:
    explicit UndoLine(QWidget *parent = nullptr);

    void offer(const QString &sentence, std::function<void()> undo);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_undo;
    QTimer m_time;
};

} // namespace broadsheet::app
