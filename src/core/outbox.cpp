// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox.h"

#include <array>

namespace broadsheet {

namespace {

constexpr std::array opKindNames {
    std::pair { OpKind::Push, "push" },
    std::pair { OpKind::Act, "act" },
    std::pair { OpKind::Media, "media" },
};

} // namespace

QString toString(OpKind kind)
{
    for (const auto &[value, name] : opKindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<OpKind> opKindFromString(const QString &text)
{
    for (const auto &[value, name] : opKindNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace broadsheet
