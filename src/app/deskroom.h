// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as a table: everything that is on its way, what it waits for, and the next act. UI thread.
#pragma once

#include "app/deskdelegate.h"
#include "app/desktable.h"
#include "app/window.h"
#include "newsroom/articlesheet.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace broadsheet::app {

class EmptyNote;

class DeskRoom final : public Room {
    Q_OBJECT
public:
    explicit DeskRoom(Surroundings surroundings, QWidget *parent = nullptr);
    ~DeskRoom() override;

    void enter() override;
    QList<QWidget *> panes() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    void makeTable();
    void read();
    void take(std::vector<newsroom::DeskRow> rows);
    void readChecks();
    void fillFilters();
    void showCounts();
    void retranslate();
    void openRow(const QModelIndex &index);
    void openMenu(const QPoint &at);
    void showMenu(const newsroom::ArticleSheet &sheet, const QPoint &global);
    void wantAct(const newsroom::ArticleSheet &sheet, Act act);
    void perform(const ArticleId &id, const newsroom::ActRequest &request);

    Surroundings m_s;
    DeskTable *m_table;
    DeskFilter *m_filter;
    DeskDelegate *m_delegate;
    QWidget *m_bar;
    QLabel *m_title;
    QComboBox *m_section;
    QComboBox *m_person;
    QComboBox *m_language;
    QButtonGroup *m_segments;
    QPushButton *m_new;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyNote *m_note;
    bool m_reading = false;
    bool m_again = false;
    bool m_checking = false;
    bool m_known = false;
};

} // namespace broadsheet::app
