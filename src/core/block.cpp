// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/block.h"

#include <QCryptographicHash>

#include <algorithm>

namespace broadsheet {

bool Block::isBlank() const
{
    const auto isSpace
        = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\v'; };
    return isFreeform() && std::all_of(raw.cbegin(), raw.cend(), isSpace);
}

QByteArray Block::sha256() const { return QCryptographicHash::hash(raw, QCryptographicHash::Sha256); }

QByteArray Body::bytes() const
{
    qsizetype size = 0;
    for (const Block &block : blocks)
        size += block.raw.size();
    QByteArray all;
    all.reserve(size);
    for (const Block &block : blocks)
        all += block.raw;
    return all;
}

std::vector<int> Body::visible() const
{
    std::vector<int> indices;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isBlank())
            indices.push_back(static_cast<int>(i));
    }
    return indices;
}

} // namespace broadsheet
