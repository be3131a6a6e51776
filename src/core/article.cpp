// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <array>

namespace broadsheet {

namespace {

// Hashes are stored and compared for years: another rule needs another first line.
constexpr QLatin1String contentRule("broadsheet content 1\n");
constexpr QLatin1String pinRule("broadsheet pin 1\n");

void addFields(QCryptographicHash &hash, const QJsonObject &fields)
{
    hash.addData(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    hash.addData(QByteArrayLiteral("\n"));
}

// The marker tells programs about the article and is no part of what people read.
bool isMarker(const Block &block) { return block.name == "bs/m"; }

constexpr std::array originNames { "typed", "remote", "merge", "recovered", "import" };
constexpr std::array originList { Origin::Typed, Origin::Remote, Origin::Merge, Origin::Recovered,
    Origin::Import };
static_assert(originList.size() == originNames.size());

} // namespace

QByteArray contentHash(const ArticleText &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(contentRule.data(), contentRule.size()));
    addFields(hash, toJson(text.fields));
    for (const Block &block : text.body.blocks)
        hash.addData(block.sha256());
    return hash.result();
}

QByteArray contentHash(const QByteArray &fieldsJson, const QByteArray &blockHashes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(contentRule.data(), contentRule.size()));
    hash.addData(fieldsJson);
    hash.addData(QByteArrayLiteral("\n"));
    hash.addData(blockHashes);
    return hash.result();
}

QByteArray pinOf(const ArticleText &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(pinRule.data(), pinRule.size()));
    QJsonObject fields = toJson(text.fields);
    for (const FieldRow &row : fieldTable()) {
        if (!row.pinned)
            fields.remove(row.json);
    }
    addFields(hash, fields);

    // White space around the marker comes and goes with it, so blank ends of the body do not count.
    const auto &blocks = text.body.blocks;
    size_t end = blocks.size();
    while (end > 0 && (blocks[end - 1].isBlank() || isMarker(blocks[end - 1])))
        --end;
    for (size_t i = 0; i < end; ++i) {
        if (!isMarker(blocks[i]))
            hash.addData(blocks[i].sha256());
    }
    return hash.result();
}

QString toString(Origin origin) { return QString::fromLatin1(originNames[static_cast<size_t>(origin)]); }

std::optional<Origin> originFromString(const QString &text)
{
    for (size_t i = 0; i < originNames.size(); ++i) {
        if (text == QLatin1String(originNames[i]))
            return originList[i];
    }
    return std::nullopt;
}

} // namespace broadsheet
