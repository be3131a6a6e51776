// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/checklist.h"

#include "core/placeholders.h"
#include "markup/plaintext.h"
#include "markup/sanitizer.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

/// Longer headlines are cut off by search engines and phones.
constexpr int headlineLimit = 110;

bool showsToThePublic(Act act)
{
    return act == Act::Publish || act == Act::Schedule || act == Act::Update || act == Act::Correct;
}

/// Calls `use(tag)` for each opening tag `name` of a block; the tag's bytes from "<" to ">".
template <typename Use> void forEachTag(const QByteArray &raw, const QByteArray &name, Use use)
{
    const QByteArray lower = raw.toLower();
    const QByteArray start = '<' + name;
    qsizetype at = 0;
    while ((at = lower.indexOf(start, at)) >= 0) {
        const qsizetype after = at + start.size();
        const qsizetype end = raw.indexOf('>', after);
        if (end < 0)
            return;
        if (after == end || lower[after] == ' ' || lower[after] == '\n' || lower[after] == '\t'
            || lower[after] == '/')
            use(raw.mid(at, end - at + 1));
        at = after;
    }
}

/// The value of an attribute of a tag; nothing when it is not there.
std::optional<QByteArray> attributeOf(const QByteArray &tag, const QByteArray &name)
{
    const qsizetype at = tag.toLower().indexOf(' ' + name + '=');
    if (at < 0)
        return std::nullopt;
    const qsizetype from = at + name.size() + 2;
    const char quote = from < tag.size() ? tag[from] : '\0';
    if (quote != '"' && quote != '\'')
        return tag.mid(from, tag.size() - from - 1).split(' ').first();
    const qsizetype end = tag.indexOf(quote, from + 1);
    return tag.mid(from + 1, end < 0 ? -1 : end - from - 1);
}

struct Found {
    int count = 0;
    std::optional<int> block = {};

    void add(int where)
    {
        ++count;
        if (!block && where >= 0)
            block = where;
    }
};

template <typename Look> Found inBlocks(const Body &body, Look look)
{
    Found found;
    int number = 0;
    for (const int index : body.visible()) {
        look(body.blocks[static_cast<size_t>(index)], number, found);
        ++number;
    }
    return found;
}

Found picturesWithoutAlt(const Body &body)
{
    return inBlocks(body, [](const Block &block, int number, Found &found) {
        forEachTag(block.raw, "img", [&](const QByteArray &tag) {
            if (attributeOf(tag, "alt").value_or(QByteArray()).trimmed().isEmpty())
                found.add(number);
        });
    });
}

Found badLinks(const Body &body)
{
    return inBlocks(body, [](const Block &block, int number, Found &found) {
        forEachTag(block.raw, "a", [&](const QByteArray &tag) {
            const auto address = attributeOf(tag, "href");
            if (!address)
                return;
            const QString url = QString::fromUtf8(*address).trimmed();
            if (url.isEmpty() || url == QLatin1String("#") || !markup::isSafeUrl(url))
                found.add(number);
        });
    });
}

int countPlaceholders(const QString &text) { return static_cast<int>(placeholdersIn(text).size()); }

Found placeholders(const ArticleText &text)
{
    Found found = inBlocks(text.body, [](const Block &block, int number, Found &in) {
        const int count = countPlaceholders(markup::plainText(block));
        for (int i = 0; i < count; ++i)
            in.add(number);
    });
    found.count += countPlaceholders(text.fields.headline) + countPlaceholders(text.fields.lede);
    return found;
}

CheckResult ruleOf(const char *rule, bool ok, const Found &found = {})
{
    return { QString::fromLatin1(rule), false, ok, found.count, found.block };
}

CheckResult countRule(const char *rule, const Found &found) { return ruleOf(rule, found.count == 0, found); }

} // namespace

std::vector<CheckResult> checkText(
    const ArticleText &text, Act forAct, Instant now, const QStringList &alsoRequired)
{
    const Fields &fields = text.fields;
    const auto openNotes = std::count_if(
        fields.notes.begin(), fields.notes.end(), [](const Note &note) { return !note.resolvedAt; });
    const int length = static_cast<int>(fields.headline.size());
    std::vector<CheckResult> results {
        ruleOf("headline", !fields.headline.trimmed().isEmpty()),
        ruleOf("body", !text.body.visible().empty()),
        ruleOf("lede", !fields.lede.isEmpty()),
        ruleOf("section", !fields.section.isEmpty()),
        ruleOf("byline", !fields.authors.isEmpty()),
        countRule("alt-text", picturesWithoutAlt(text.body)),
        countRule("placeholders", placeholders(text)),
        ruleOf("length", length <= headlineLimit, { length, {} }),
        countRule("links", badLinks(text.body)),
        ruleOf("embargo", !fields.embargo || fields.embargo->instant <= now),
        countRule("notes", { static_cast<int>(openNotes), {} }),
    };
    for (CheckResult &result : results) {
        result.required = showsToThePublic(forAct)
            && (result.rule == QLatin1String("headline") || result.rule == QLatin1String("body")
                || alsoRequired.contains(result.rule));
    }
    return results;
}

QStringList checklistRules()
{
    QStringList names;
    for (const CheckResult &result : checkText({}, Act::Publish, {}))
        names.append(result.rule);
    return names;
}

QStringList failedRules(const std::vector<CheckResult> &results)
{
    QStringList names;
    for (const CheckResult &result : results) {
        if (result.required && !result.ok)
            names.append(result.rule);
    }
    return names;
}

} // namespace broadsheet::newsroom
