// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the outbox: what, why it waits, what comes next, and one button. UI thread.
#pragma once

#include "newsroom/queue.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace broadsheet::app {

/// What the button of a line does.
enum class QueueAct { Open, Settle, ChooseTime, TryAgain, TakeBack };

class QueueLine final : public QWidget {
    Q_OBJECT
public:
    explicit QueueLine(QWidget *parent = nullptr);

    /// `tag`: the interface's language.
    void show(const newsroom::QueueRow &row, bool held, const QString &tag);

signals:
    void wanted(broadsheet::app::QueueAct act);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void openMenu();

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_act;
    QLabel *m_sentence;
    QPushButton *m_button;
    QToolButton *m_more;
    QueueAct m_offered = QueueAct::Open;
    bool m_canTakeBack = false;
    bool m_canTryAgain = false;
};

} // namespace broadsheet::app
