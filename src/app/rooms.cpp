// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rooms.h"

#include <array>

namespace broadsheet::app {

std::span<const RoomRow> roomTable()
{
    static constexpr auto rooms = std::to_array<RoomRow>({
        { RoomName::Articles, Command::GoArticles, "articles", QT_TRANSLATE_NOOP("Rooms", "Articles"), false,
            makeArticlesRoom },
    });
    return rooms;
}

} // namespace broadsheet::app
