// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/comparison.h"

#include "markup/blockparser.h"
#include "newsroom/openarticle.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

bool differs(const FieldRow &row, const Fields &a, const Fields &b)
{
    return std::visit([&](auto member) { return !(a.*member == b.*member); }, row.member);
}

/// The section is the first of the sections: one change, one place.
bool countsTwice(const FieldRow &row, const Fields &before, const Fields &after)
{
    return row.name == QLatin1String("sections") && before.section != after.section;
}

QString readable(const QString &text) { return text; }

QString readable(const QStringList &list) { return list.join(QStringLiteral(", ")); }

QString readable(const std::optional<WallTime> &time)
{
    return time ? QString(time->wall).replace(QLatin1Char('T'), QLatin1Char(' ')) : QString();
}

QString readable(const std::vector<Note> &notes)
{
    QStringList open;
    for (const Note &note : notes) {
        if (!note.resolvedAt)
            open.append(note.text);
    }
    return open.join(QLatin1Char('\n'));
}

QString fieldWords(const FieldRow &row, const Fields &fields)
{
    return std::visit([&](auto member) { return readable(fields.*member); }, row.member);
}

bool isHead(const FieldRow &row)
{
    return row.name == QLatin1String("kicker") || row.name == QLatin1String("headline")
        || row.name == QLatin1String("lede");
}

void addFields(const Fields &before, const Fields &after, std::vector<ComparedPlace> &places)
{
    std::vector<ComparedPlace> others;
    for (const FieldRow &row : fieldTable()) {
        const bool changed = differs(row, before, after) && !countsTwice(row, before, after);
        const QString old = fieldWords(row, before);
        const QString now = fieldWords(row, after);
        if (isHead(row) ? old.isEmpty() && now.isEmpty() : !changed)
            continue;
        (isHead(row) ? places : others)
            .push_back({ QString(row.name), -1, -1, {}, changed, diffWords(old, now) });
    }
    places.insert(places.end(), others.begin(), others.end());
}

} // namespace

std::vector<ComparedPlace> compareTexts(const ArticleText &before, const ArticleText &after)
{
    std::vector<ComparedPlace> places;
    addFields(before.fields, after.fields, places);
    const auto oldVisible = before.body.visible();
    const auto newVisible = after.body.visible();
    const auto blockAt = [](const Body &body, const std::vector<int> &visible, int index) -> const Block * {
        return index < 0 ? nullptr : &body.blocks[static_cast<size_t>(visible[static_cast<size_t>(index)])];
    };
    for (const BlockPair &pair : diffBlocks(before.body, after.body, blockText())) {
        const Block *old = blockAt(before.body, oldVisible, pair.before);
        const Block *now = blockAt(after.body, newVisible, pair.after);
        ComparedPlace place { {}, pair.before, pair.after, (now ? now : old)->name,
            pair.kind != BlockPair::Kind::Same, {} };
        const QString newWords = now ? blockText()(*now) : QString();
        if (place.changed)
            place.runs = diffWords(old ? blockText()(*old) : QString(), newWords);
        else if (!newWords.isEmpty())
            place.runs.push_back({ Change::Same, newWords });
        places.push_back(std::move(place));
    }
    return places;
}

QString hunkText(const QByteArray &bytes, bool isField)
{
    if (isField)
        return QString::fromUtf8(bytes);
    const Body body = markup::parseBody(bytes);
    QStringList texts;
    for (const int index : body.visible())
        texts.append(blockText()(body.blocks[static_cast<size_t>(index)]));
    return texts.join(QLatin1Char('\n'));
}

int changedPlaces(const ArticleText &before, const ArticleText &after, bool onlyPinned)
{
    int count = 0;
    for (const FieldRow &row : fieldTable()) {
        const bool counted = (row.pinned || !onlyPinned) && !countsTwice(row, before.fields, after.fields);
        count += counted && differs(row, before.fields, after.fields) ? 1 : 0;
    }
    if (before.body == after.body)
        return count;
    for (const BlockPair &pair : diffBlocks(before.body, after.body, blockText()))
        count += pair.kind == BlockPair::Kind::Same ? 0 : 1;
    return count;
}

} // namespace broadsheet::newsroom
