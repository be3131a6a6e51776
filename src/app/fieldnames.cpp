// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldnames.h"

#include <QCoreApplication>

namespace broadsheet::app {

namespace {

struct FieldWord {
    const char *name;
    const char *words;
};

constexpr FieldWord fieldWordTable[] = {
    { "kicker", QT_TRANSLATE_NOOP("Fields", "Kicker") },
    { "headline", QT_TRANSLATE_NOOP("Fields", "Headline") },
    { "lede", QT_TRANSLATE_NOOP("Fields", "Lede") },
    { "authors", QT_TRANSLATE_NOOP("Fields", "Byline") },
    { "dateline", QT_TRANSLATE_NOOP("Fields", "Dateline") },
    { "section", QT_TRANSLATE_NOOP("Fields", "Section") },
    { "sections", QT_TRANSLATE_NOOP("Fields", "Also in") },
    { "tags", QT_TRANSLATE_NOOP("Fields", "Tags") },
    { "language", QT_TRANSLATE_NOOP("Fields", "Language") },
    { "slug", QT_TRANSLATE_NOOP("Fields", "Address") },
    { "image", QT_TRANSLATE_NOOP("Fields", "Lead picture") },
    { "imageRights", QT_TRANSLATE_NOOP("Fields", "Rights") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Kind") },
    { "priority", QT_TRANSLATE_NOOP("Fields", "Priority") },
    { "embargo", QT_TRANSLATE_NOOP("Fields", "Embargo") },
    { "planned", QT_TRANSLATE_NOOP("Fields", "Planned") },
    { "assignee", QT_TRANSLATE_NOOP("Fields", "Assigned") },
    { "due", QT_TRANSLATE_NOOP("Fields", "Due") },
    { "translationOf", QT_TRANSLATE_NOOP("Fields", "Translation of") },
    { "notes", QT_TRANSLATE_NOOP("Fields", "Notes") },
};

} // namespace

QString fieldWords(const QString &name)
{
    for (const FieldWord &row : fieldWordTable) {
        if (name == QLatin1String(row.name))
            return QCoreApplication::translate("Fields", row.words);
    }
    return name;
}

} // namespace broadsheet::app
