// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the window works with, and what a room is. UI thread.
#pragma once

#include "app/commands.h"
#include "app/settings.h"
#include "app/statusline.h"
#include "newsroom/storewatch.h"
#include "newsroom/surroundings.h"
#include "newsroom/syncservice.h"
#include "newsroom/workplace.h"

#include <QWidget>

#include <functional>

namespace broadsheet::app {

/// Made in main, lives as long as the window.
struct Surroundings {
    newsroom::Workplace &place;
    newsroom::SyncService &sync;
    newsroom::StoreWatch &watch;
    newsroom::Languages &languages;
    Settings &settings;
    Commands &commands;
    /// The window's; the room that is shown fills it.
    StatusLine &status;
};

/// One view beside the rail, made at its first use.
class Room : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// It is shown now; read what is new, take the focus.
    virtual void enter() = 0;
    /// The widget that F6 leads to, in order; hidden ones are skipped.
    virtual QList<QWidget *> panes() = 0;

    /// From another room, the palette or the last session; a room without articles does nothing.
    virtual void open(const ArticleId &) { }

    /// Everything that was typed is kept; then `done`, once.
    virtual void close(std::function<void()> done) { done(); }

signals:
    void articleWanted(const broadsheet::ArticleId &id);
    /// A sentence for the status line, for a moment.
    void said(const QString &sentence);
};

} // namespace broadsheet::app
