// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the rail, made by name at their first use. UI thread.
#pragma once

#include "app/window.h"

namespace broadsheet::app {

enum class RoomName { Articles, Desk, Outbox, Account };

struct RoomRow {
    RoomName name;
    Command command;
    /// Icon and label (context "Rooms").
    const char *icon;
    const char *label;
    /// At the rail's foot.
    bool foot;
    Room *(*make)(Surroundings surroundings, QWidget *parent);
};

std::span<const RoomRow> roomTable();

Room *makeArticlesRoom(Surroundings surroundings, QWidget *parent);
Room *makeDeskRoom(Surroundings surroundings, QWidget *parent);
/// Outbox and account are one room with two starts: the queue has the account beside it.
Room *makeOutboxRoom(Surroundings surroundings, QWidget *parent);
Room *makeAccountRoom(Surroundings surroundings, QWidget *parent);

} // namespace broadsheet::app
