// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the window works with, for somebody at a computer: the real services of a profile.
#pragma once

#include "app/window.h"
#include "newsroom/articlesheet.h"
#include "support/newsroompeople.h"

namespace broadsheet::test {

class WindowParts {
public:
    explicit WindowParts(SomebodyAtWork &somebody)
        : who(somebody)
        , watch(*somebody.place)
        , languages(QStringLiteral("en"))
        , settings(somebody.profile())
        , commands(&home)
        , parts { *somebody.place, *somebody.sender, watch, languages, settings, commands, status }
    {
    }

    newsroom::ArticleSheet sheet(ArticleId id)
    {
        const auto read
            = who.doing([&](newsroom::Context context) { return newsroom::sheetOf(context, id); });
        return read.value_or(newsroom::ArticleSheet {});
    }

    SomebodyAtWork &who;
    QWidget home;
    newsroom::StoreWatch watch;
    newsroom::Languages languages;
    app::Settings settings;
    app::Commands commands;
    app::StatusLine status;
    app::Surroundings parts;
};

} // namespace broadsheet::test
