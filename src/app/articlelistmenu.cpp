// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlelistprivate.h"
#include "core/deliver.h"
#include "newsroom/desk.h"
#include "newsroom/drafts.h"
#include "newsroom/explain.h"

#include <QMenu>

namespace broadsheet::app {

void ArticleList::Private::openMenu(const QPoint &at)
{
    const QModelIndex under = view->indexAt(at);
    const QModelIndex index = under.isValid() ? under : view->currentIndex();
    if (!index.isValid())
        return;
    const store::ArticleState &state = rows->row(index.row()).state;
    const ArticleId id = state.id;
    const QString headline = headlineOf(rows->row(index.row()));
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ArticleList::tr("Open"), q, [this, id] {
        wanted = id;
        emit q->chosen(id);
    });
    if (state.shown.stage == Stage::Spiked) {
        menu->addAction(ArticleList::tr("Restore"), q, [this, id, headline] {
            act(id, Act::Restore, ArticleList::tr("Restored: %1").arg(headline), {});
        });
    } else {
        menu->addAction(ArticleList::tr("Duplicate"), q, [this, id] { duplicate(id); });
        menu->addAction(ArticleList::tr("Spike"), q, [this, id, headline] {
            act(id, Act::Spike, ArticleList::tr("Spiked: %1").arg(headline),
                ArticleList::tr("Restored: %1").arg(headline));
        });
    }
    const QRect row = view->visualRect(index);
    menu->popup(view->viewport()->mapToGlobal(under.isValid() ? at : row.center()));
}

/// `back` is said after Undo; empty = there is none to be offered.
void ArticleList::Private::act(const ArticleId &id, Act act, const QString &done, const QString &back)
{
    deliver(s.place.run([id, act](newsroom::Context context) {
        newsroom::ActRequest request;
        request.act = act;
        return newsroom::Desk(context).act(id, request);
    }),
        q, [this, id, done, back](const Result<store::ArticleState> &state) {
            if (!state) {
                s.status.say(newsroom::explain(state.error()));
                return;
            }
            s.watch.look();
            q->refresh();
            if (back.isEmpty())
                s.status.say(done);
            else
                q->offerUndo(done, [this, id, back] { this->act(id, Act::Restore, back, {}); });
        });
}

void ArticleList::Private::duplicate(const ArticleId &id)
{
    deliver(s.place.run([id](newsroom::Context context) { return newsroom::Drafts(context).duplicate(id); }),
        q, [this](const Result<store::ArticleState> &copy) {
            if (!copy) {
                s.status.say(newsroom::explain(copy.error()));
                return;
            }
            wanted = copy->id;
            q->refresh();
            emit q->chosen(copy->id);
        });
}

} // namespace broadsheet::app
