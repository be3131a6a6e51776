// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the first start: steps at the side, a page, and what to do next. UI thread.
#pragma once

#include "app/firstrun.h"
#include "app/firstrunpages.h"
#include "newsroom/foldercheck.h"

#include <QDialog>

class QStackedWidget;

namespace broadsheet::app {

class FirstRunDialog final : public QDialog {
    Q_OBJECT
public:
    FirstRunDialog(Surroundings surroundings, FirstRunStart start, QWidget *parent = nullptr);

    bool addedSite() const { return m_added; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Step { Welcome, Place, Check, Start };

    void build();
    QWidget *newSide();
    void sayWords();
    void showStep(Step step);
    void showSteps();
    void enableNext();
    void goOn();
    void goBack();
    QString nextText() const;

    void check();
    void takeCheck(const newsroom::FolderCheck &found);
    void join(const newsroom::FolderRequest &request);
    void makeDemo();
    void fetch(const store::Site &site);
    void refuse(const Error &error);
    void work(const QStringList &lines);
    void nextLine();

    Surroundings m_s;
    FirstRunStart m_start;
    Step m_step = Step::Welcome;
    WelcomePage *m_welcome;
    PlacePage *m_place;
    CheckPage *m_check;
    StartPage *m_ready;
    QStackedWidget *m_pages;
    QWidget *m_side;
    QLabel *m_note;
    std::vector<std::pair<QLabel *, QLabel *>> m_stepLabels;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next = nullptr;
    std::vector<CheckPage::Line> m_lines;
    bool m_busy = false;
    bool m_added = false;
    /// An answer to an earlier try says nothing any more.
    int m_try = 0;
};

} // namespace broadsheet::app
