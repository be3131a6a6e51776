// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include <QApplication>

namespace broadsheet::app {

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool holds(const QWidget *pane, const QWidget *widget)
{
    return widget != nullptr && (pane == widget || pane->isAncestorOf(widget));
}

} // namespace

bool focusPane(QWidget *pane)
{
    QWidget *before = pane->focusWidget();
    if (before != nullptr && before != pane && holds(pane, before) && takesTab(before)) {
        before->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (takesTab(pane) || pane->focusProxy() != nullptr) {
        pane->setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *next = pane->nextInFocusChain(); next != nullptr && next != pane;
         next = next->nextInFocusChain()) {
        if (holds(pane, next) && takesTab(next)) {
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void walkPanes(const QList<QWidget *> &panes, int step)
{
    QList<QWidget *> seen;
    for (QWidget *pane : panes) {
        if (pane != nullptr && pane->isVisible())
            seen.append(pane);
    }
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        if (holds(seen.at(i), focused))
            at = i;
    }
    for (qsizetype tried = 0; tried < seen.size(); ++tried) {
        at = (at + step + seen.size()) % seen.size();
        if (focusPane(seen.at(at)))
            return;
    }
}

} // namespace broadsheet::app
