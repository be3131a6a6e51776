// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changecodec.h"

#include <array>
#include <utility>

namespace broadsheet::store {

namespace {

// In the order of the variant; the names are the format.
constexpr std::array changeNames { "create", "cut", "head", "copy", "choose-site", "keep-here", "outbox",
    "outbox-remove", "versions", "conflict", "conflict-close", "site", "site-remove", "media",
    "media-on-site" };
static_assert(changeNames.size() == std::variant_size_v<Change>);

/// More articles than a person edits at once; beyond it texts are written whole again.
constexpr qsizetype textLimit = 64;

const QLatin1String keyFields("f");
const QLatin1String keyBlocks("b");
const QLatin1String keyBefore("h");
const QLatin1String keyFirst("k");
const QLatin1String keyLast("e");

QCborMap wholeText(const ArticleText &text)
{
    return { { keyFields, fieldsToColumn(text.fields) },
        { keyBlocks, bodyToCbor(text.body.blocks, 0, text.body.blocks.size()) } };
}

QCborMap changedText(const ArticleText &before, const ArticleText &text)
{
    const auto &old = before.body.blocks;
    const auto &now = text.body.blocks;
    const size_t shorter = std::min(old.size(), now.size());
    size_t first = 0;
    while (first < shorter && old[first] == now[first])
        ++first;
    size_t last = 0;
    while (last < shorter - first && old[old.size() - 1 - last] == now[now.size() - 1 - last])
        ++last;
    QCborMap map { { keyBefore, contentHash(before) }, { keyFirst, static_cast<qint64>(first) },
        { keyLast, static_cast<qint64>(last) }, { keyBlocks, bodyToCbor(now, first, now.size() - last) } };
    if (!(before.fields == text.fields))
        map.insert(keyFields, fieldsToColumn(text.fields));
    return map;
}

template <size_t I = 0> bool readChange(const QString &name, CborReader &reader, Change &change)
{
    if constexpr (I < std::variant_size_v<Change>) {
        if (name != QLatin1String(changeNames[I]))
            return readChange<I + 1>(name, reader, change);
        describe(reader, change.emplace<I>());
        return reader.ok();
    } else {
        return false;
    }
}

} // namespace

QCborValue JournalTexts::write(ArticleId article, const ArticleText &text)
{
    const auto before = m_last.constFind(article);
    const QCborMap map = before == m_last.constEnd() ? wholeText(text) : changedText(*before, text);
    if (before == m_last.constEnd() && m_last.size() >= textLimit)
        m_last.clear();
    m_last.insert(article, text);
    return map;
}

bool JournalTexts::read(ArticleId article, const QCborValue &value, ArticleText &text)
{
    const QCborMap map = value.toMap();
    std::vector<Block> blocks = blocksFromCbor(map.value(keyBlocks).toArray());
    bool whole = true;
    if (map.contains(keyBefore)) {
        const ArticleText before = m_last.value(article);
        const auto first = static_cast<size_t>(map.value(keyFirst).toInteger());
        const auto last = static_cast<size_t>(map.value(keyLast).toInteger());
        const auto &old = before.body.blocks;
        whole = contentHash(before) == map.value(keyBefore).toByteArray() && first + last <= old.size();
        text.fields = before.fields;
        if (whole) {
            blocks.insert(blocks.begin(), old.begin(), old.begin() + static_cast<qsizetype>(first));
            blocks.insert(blocks.end(), old.end() - static_cast<qsizetype>(last), old.end());
        }
    }
    // Where the text before was in a damaged record, at least the changed blocks are kept.
    text.body.blocks = std::move(blocks);
    if (map.contains(keyFields))
        text.fields = fieldsFromColumn(map.value(keyFields).toByteArray());
    m_last.insert(article, text);
    return whole;
}

QByteArray encodeChanges(JournalTexts &texts, const std::vector<Change> &changes,
    const std::function<QByteArray(ArticleId)> &textBefore)
{
    QCborArray array;
    for (const Change &change : changes) {
        CborWriter writer(&texts);
        std::visit([&writer](auto copy) { describe(writer, copy); },
            change); // a copy: the list of members takes references
        QCborMap map = writer.take();
        if (const auto *kept = std::get_if<KeepWorkingCopy>(&change))
            map.insert(QLatin1String("before"), textBefore(kept->copy.article));
        array.append(QLatin1String(changeNames[change.index()]));
        array.append(map);
    }
    return QCborValue(array).toCbor();
}

std::vector<JournalledChange> decodeChanges(JournalTexts &texts, const QByteArray &payload, bool &whole)
{
    std::vector<JournalledChange> changes;
    const QCborArray array = QCborValue::fromCbor(payload).toArray();
    for (qsizetype i = 0; i + 1 < array.size(); i += 2) {
        const QCborMap map = array.at(i + 1).toMap();
        CborReader reader(map, &texts);
        JournalledChange read;
        const bool good = readChange(array.at(i).toString(), reader, read.change);
        whole = whole && good;
        read.before = map.value(QLatin1String("before")).toByteArray();
        if (good || textOf(read.change))
            changes.push_back(std::move(read));
    }
    return changes;
}

ArticleId articleOf(const Change &change)
{
    struct Visitor {
        ArticleId operator()(const CreateArticle &c) const { return c.first.article; }

        ArticleId operator()(const CutRevision &c) const { return c.revision.article; }

        ArticleId operator()(const SetHead &c) const { return c.article; }

        ArticleId operator()(const KeepWorkingCopy &c) const { return c.copy.article; }

        ArticleId operator()(const ChooseSite &c) const { return c.article; }

        ArticleId operator()(const SetKeepHere &c) const { return c.article; }

        ArticleId operator()(const PutOutboxRow &c) const { return c.row.article; }

        ArticleId operator()(const RemoveOutboxRow &c) const { return c.article; }

        ArticleId operator()(const AddVersions &c) const { return c.article; }

        ArticleId operator()(const PutConflict &c) const { return c.conflict.article; }

        ArticleId operator()(const CloseConflict &c) const { return c.article; }

        ArticleId operator()(const PutSite &) const { return {}; }

        ArticleId operator()(const RemoveSite &) const { return {}; }

        ArticleId operator()(const PutMedia &) const { return {}; }

        ArticleId operator()(const MediaOnSite &) const { return {}; }
    };

    return std::visit(Visitor {}, change);
}

const ArticleText *textOf(const Change &change)
{
    if (const auto *create = std::get_if<CreateArticle>(&change))
        return &create->first.text;
    if (const auto *cut = std::get_if<CutRevision>(&change))
        return &cut->revision.text;
    if (const auto *kept = std::get_if<KeepWorkingCopy>(&change))
        return &kept->copy.text;
    return nullptr;
}

} // namespace broadsheet::store
