// SPDX-License-Identifier: GPL-3.0-or-later
// The English words of a page and the renderer's version.
#include "markup/pagerenderer.h"

namespace broadsheet::markup {

PageStrings englishPageStrings()
{
    PageStrings strings;
    strings.relative = {
        { QStringLiteral("now"), { QStringLiteral("just now") } },
        { QStringLiteral("minutes"),
            { QString(), QStringLiteral("%1 minute ago"), QStringLiteral("%1 minutes ago") } },
        { QStringLiteral("hours"),
            { QString(), QStringLiteral("%1 hour ago"), QStringLiteral("%1 hours ago") } },
        { QStringLiteral("days"),
            { QString(), QStringLiteral("%1 day ago"), QStringLiteral("%1 days ago") } },
    };
    return strings;
}

int rendererVersion() { return 1; }

} // namespace broadsheet::markup
