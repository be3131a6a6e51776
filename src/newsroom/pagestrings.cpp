// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a page in the language of its article, whatever language the program speaks.
#include "newsroom/preview.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace broadsheet::newsroom {

namespace {

constexpr const char *pageContext = "PageStrings";

struct PageWord {
    QString markup::PageStrings::*member;
    const char *source;
};

// lupdate finds these by the macro; they are looked up in a translator of their own.
const PageWord pageWords[] = {
    { &markup::PageStrings::by, QT_TRANSLATE_NOOP("PageStrings", "By %1") },
    { &markup::PageStrings::recentPosts, QT_TRANSLATE_NOOP("PageStrings", "Recent Posts") },
    { &markup::PageStrings::aboutAuthor, QT_TRANSLATE_NOOP("PageStrings", "About the author") },
    { &markup::PageStrings::updated, QT_TRANSLATE_NOOP("PageStrings", "Updated %1") },
    { &markup::PageStrings::correction, QT_TRANSLATE_NOOP("PageStrings", "Correction") },
    { &markup::PageStrings::photo, QT_TRANSLATE_NOOP("PageStrings", "Photo: %1") },
    { &markup::PageStrings::latest, QT_TRANSLATE_NOOP("PageStrings", "Latest") },
    { &markup::PageStrings::section, QT_TRANSLATE_NOOP("PageStrings", "Section: %1") },
    { &markup::PageStrings::articlesBy, QT_TRANSLATE_NOOP("PageStrings", "Articles by %1") },
    { &markup::PageStrings::home, QT_TRANSLATE_NOOP("PageStrings", "Front page") },
    { &markup::PageStrings::preview, QT_TRANSLATE_NOOP("PageStrings", "Preview: not published") },
    { &markup::PageStrings::withdrawn, QT_TRANSLATE_NOOP("PageStrings", "This article has been withdrawn.") },
    { &markup::PageStrings::nothingYet, QT_TRANSLATE_NOOP("PageStrings", "Nothing has been published yet.") },
    { &markup::PageStrings::skipToText, QT_TRANSLATE_NOOP("PageStrings", "Skip to the text") },
    { &markup::PageStrings::sections, QT_TRANSLATE_NOOP("PageStrings", "Sections") },
    { &markup::PageStrings::picture, QT_TRANSLATE_NOOP("PageStrings", "Picture") },
};

struct RelativeWord {
    const char *key;
    const char *source;
    /// The largest n that a page shows in this unit.
    int last;
};

const RelativeWord relativeWords[] = {
    { "minutes", QT_TRANSLATE_N_NOOP("PageStrings", "%n minute(s) ago"), 59 },
    { "hours", QT_TRANSLATE_N_NOOP("PageStrings", "%n hour(s) ago"), 23 },
    { "days", QT_TRANSLATE_N_NOOP("PageStrings", "%n day(s) ago"), 30 },
};

/// The form for each n, so that a page needs no plural rule. The number stays %1: the page writes it in its
/// own digits.
QStringList pluralForms(const QTranslator &translator, const RelativeWord &word)
{
    QStringList forms { QString() };
    for (int n = 1; n <= word.last; ++n) {
        const QString form = translator.translate(pageContext, word.source, nullptr, n);
        if (form.isEmpty())
            return {};
        forms.append(QString(form).replace(QLatin1String("%n"), QLatin1String("%1")));
    }
    // The last form stands for all that follow it.
    while (forms.size() > 2 && forms.at(forms.size() - 2) == forms.last())
        forms.removeLast();
    return forms;
}

} // namespace

markup::PageStrings pageStrings(const QString &language)
{
    markup::PageStrings strings;
    QTranslator translator;
    const bool loaded = !language.isEmpty()
        && translator.load(
            QLocale(language), QStringLiteral("broadsheet"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    // The renderer's own words are the English ones, plurals included.
    if (!loaded)
        return strings;
    for (const PageWord &word : pageWords) {
        const QString text = translator.translate(pageContext, word.source);
        if (!text.isEmpty())
            strings.*(word.member) = text;
    }
    const QString now = translator.translate(pageContext, QT_TRANSLATE_NOOP("PageStrings", "just now"));
    if (!now.isEmpty())
        strings.relative.insert(QStringLiteral("now"), { now });
    for (const RelativeWord &word : relativeWords) {
        const QStringList forms = pluralForms(translator, word);
        if (!forms.isEmpty())
            strings.relative.insert(QString::fromLatin1(word.key), forms);
    }
    return strings;
}

} // namespace broadsheet::newsroom
