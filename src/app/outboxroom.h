// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent and what needs a person, with the account beside it. UI thread.
#pragma once

#include "app/accountpanel.h"
#include "app/queueline.h"
#include "app/window.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace broadsheet::app {

class EmptyNote;
class SafeLine;

class OutboxRoom final : public Room {
    Q_OBJECT
public:
    enum class Start { Queue, Account };

    OutboxRoom(Surroundings surroundings, Start start, QWidget *parent = nullptr);

    void enter() override;
    QList<QWidget *> panes() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeBar();
    void makeQueue();
    void makeChoices();
    void read();
    void take(const newsroom::Queue &queue);
    void showLines(
        std::vector<QueueLine *> &lines, QVBoxLayout &column, const std::vector<newsroom::QueueRow> &rows);
    void showSafe();
    void setHeld(bool held);
    void sendNow();
    void run(const newsroom::QueueRow &row, QueueAct act);
    void retry(const ArticleId &id);
    void takeBack(const ArticleId &id);
    void chooseTime(const ArticleId &id);
    void retranslate();

    Surroundings m_s;
    Start m_start;
    newsroom::Queue m_queue;
    bool m_reading = false;
    bool m_again = false;
    QWidget *m_bar;
    QLabel *m_title;
    QPushButton *m_hold;
    QPushButton *m_send;
    QScrollArea *m_scroll;
    SafeLine *m_safe;
    QVBoxLayout *m_lineColumn;
    QVBoxLayout *m_sentColumn;
    QWidget *m_sent;
    QToolButton *m_fold;
    QLabel *m_rest;
    AccountPanel *m_account;
    QWidget *m_choices;
    std::vector<QueueLine *> m_lines;
    std::vector<QueueLine *> m_sentLines;
};

/// The sentence that comes first: what is safe.
class SafeLine final : public QWidget {
    Q_OBJECT
public:
    explicit SafeLine(QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace broadsheet::app
