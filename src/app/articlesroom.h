// SPDX-License-Identifier: GPL-3.0-or-later
// The room in which articles are written: list, paper, details. UI thread.
#pragma once

#include "app/articlelist.h"
#include "app/articleview.h"
#include "app/window.h"

class QSplitter;
class QStackedWidget;

namespace broadsheet::app {

class ArticlesRoom final : public Room {
    Q_OBJECT
public:
    explicit ArticlesRoom(Surroundings surroundings, QWidget *parent = nullptr);

    void enter() override;
    QList<QWidget *> panes() override;

    /// From another room, the palette or the last session.
    void open(const ArticleId &id) override;
    /// Everything that was typed is kept; then `done`.
    void close(std::function<void()> done) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void placeList();
    void showList(bool shown);
    void newArticle();
    void duplicate();
    void create(std::function<Result<ArticleId>(newsroom::Context)> make, ArticleView::Keys keys);

    Surroundings m_s;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    ArticleList *m_list;
    ArticleView *m_view;
    /// A pane, or a drawer over the paper's start side.
    bool m_listBeside = true;
};

} // namespace broadsheet::app
