// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

#include <array>

namespace broadsheet::app {

std::span<const RoomRow> roomTable()
{
    static constexpr auto rooms = std::to_array<RoomRow>({
        { RoomName::Articles, Command::GoArticles, "articles", QT_TRANSLATE_NOOP("Rooms", "Articles"), false,
            makeArticlesRoom },
        { RoomName::Desk, Command::GoDesk, "board", QT_TRANSLATE_NOOP("Rooms", "Desk"), false, makeDeskRoom },
        { RoomName::Outbox, Command::GoOutbox, "outbox", QT_TRANSLATE_NOOP("Rooms", "Outbox"), true,
            makeOutboxRoom },
        { RoomName::Account, Command::GoAccount, "account", QT_TRANSLATE_NOOP("Rooms", "Account"), true,
            makeAccountRoom },
    });
    return rooms;
}

} // namespace broadsheet::app
