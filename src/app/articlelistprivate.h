// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ArticleList, shared by its two source files: what is shown, and what is done from its menu.
#pragma once

#include "app/articledelegate.h"
#include "app/articlelist.h"
#include "app/articlerows.h"
#include "app/emptynote.h"
#include "app/listheader.h"
#include "app/undoline.h"

#include <QListView>

class QStackedWidget;

namespace broadsheet::app {

struct ListAnswer {
    newsroom::LibraryPage page;
};

struct CountAnswer {
    newsroom::Shelf shelf;
    newsroom::SegmentCounts counts;
    std::vector<store::Site> sites;
};

class ArticleList::Private {
public:
    Private(Surroundings surroundings, ArticleList *owner);

    /// Of the same query again, or of another one.
    void read(bool anotherQuery);
    void readPage(int offset);
    void readCounts();
    void take(const Result<ListAnswer> &answer);
    void markWanted(bool scroll);
    void showNote();
    void choose(const QModelIndex &index);
    void moveTo(const QModelIndex &index);
    void retranslate();
    void openMenu(const QPoint &at);
    void act(const ArticleId &id, Act act, const QString &done, const QString &back);
    void duplicate(const ArticleId &id);

    /// While the list itself changes its rows.
    template <typename Change> void quietly(Change change)
    {
        const bool before = std::exchange(quiet, true);
        change();
        quiet = before;
    }

    ArticleList *q;
    Surroundings s;
    ListHeader *header;
    QStackedWidget *stack;
    QListView *view;
    EmptyNote *note;
    UndoLine *undo;
    ArticleRows *rows;
    ArticleDelegate *delegate;
    /// The article that is open, whether its row is here or not.
    std::optional<ArticleId> wanted;
    /// Of the query; an answer to an older one is dropped.
    int generation = 0;
    int shownGeneration = -1;
    bool reading = false;
    bool again = false;
    bool quiet = false;
    /// Rows of the last session stand there.
    bool restored = false;
    QTimer pause;
    QTimer blank;
};

} // namespace broadsheet::app
