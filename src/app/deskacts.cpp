// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actcommands.h"
#include "app/deskroom.h"
#include "app/sheets.h"
#include "core/deliver.h"
#include "newsroom/explain.h"

#include <QMenu>
#include <QTableView>

namespace broadsheet::app {

namespace {

/// Acts that change nothing that a list could show, or that the paper does.
bool belongsInMenu(Act act) { return act != Act::Note && act != Act::Due; }

} // namespace

void DeskRoom::openMenu(const QPoint &at)
{
    const QModelIndex under = m_view->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_view->currentIndex();
    if (!index.isValid())
        return;
    const QPoint place = under.isValid() ? at : m_view->visualRect(index).center();
    deliver(m_s.place.read([id = m_filter->row(index).article.state.id](
                               newsroom::Context context) { return newsroom::sheetOf(context, id); }),
        this,
        [this, global = m_view->viewport()->mapToGlobal(place)](const Result<newsroom::ArticleSheet> &sheet) {
            if (sheet)
                showMenu(*sheet, global);
            else
                emit said(newsroom::explain(sheet.error()));
        });
}

void DeskRoom::showMenu(const newsroom::ArticleSheet &sheet, const QPoint &global)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id = sheet.state.id] { emit articleWanted(id); });
    menu->addSeparator();
    QMenu *refused = nullptr;
    for (const auto &[act, verdict] : sheet.verdicts) {
        if (!belongsInMenu(act))
            continue;
        if (verdict.allowed) {
            menu->addAction(
                newsroom::actName(act), this, [this, sheet, wanted = act] { wantAct(sheet, wanted); });
            continue;
        }
        if (refused == nullptr)
            refused = new QMenu(tr("Not possible now"), menu);
        // The reason is a sentence: it stands there to be read, not in a tooltip.
        QAction *reason = refused->addAction(
            tr("%1: %2", "act, why not").arg(newsroom::actName(act), newsroom::explainVerdict(act, verdict)));
        reason->setEnabled(false);
    }
    if (refused != nullptr) {
        menu->addSeparator();
        menu->addMenu(refused);
    }
    menu->popup(global);
}

void DeskRoom::wantAct(const newsroom::ArticleSheet &sheet, Act act)
{
    askForAct(window(), m_s, sheet, act,
        [this, id = sheet.state.id](const std::optional<newsroom::ActRequest> &request) {
            if (request)
                perform(id, *request);
        });
}

void DeskRoom::perform(const ArticleId &id, const newsroom::ActRequest &request)
{
    deliver(m_s.place.run([id, request](newsroom::Context context) {
        return newsroom::Desk(context).act(id, request);
    }),
        this, [this, act = request.act](const Result<store::ArticleState> &state) {
            emit said(state ? tr("%1: done here, waiting to be sent.").arg(newsroom::actName(act))
                            : newsroom::explain(state.error()));
            m_s.watch.look();
            read();
        });
}

} // namespace broadsheet::app
