// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/step.h"

#include <array>
#include <utility>

namespace broadsheet::sync {

namespace {

constexpr std::array stepKindNames {
    std::pair { StepKind::Lookup, "lookup" },
    std::pair { StepKind::Upload, "upload" },
    std::pair { StepKind::Update, "update" },
    std::pair { StepKind::Act, "act" },
    std::pair { StepKind::Due, "due" },
};

template <typename IdType> QString shortId(const IdType &id) { return id.toString().left(8); }

QString codeOf(Reason reason) { return QString::number(static_cast<int>(reason)); }

struct OutcomeLine {
    QString operator()(const Saved &saved) const
    {
        return QStringLiteral("saved version=%1").arg(saved.version);
    }

    QString operator()(const Conflict &) const { return QStringLiteral("conflict"); }

    QString operator()(const Refused &refused) const
    {
        return QStringLiteral("refused reason=%1").arg(codeOf(refused.reason));
    }

    QString operator()(const Later &later) const
    {
        return QStringLiteral("later ms=%1 reason=%2").arg(later.after.count()).arg(codeOf(later.reason));
    }

    QString operator()(const AuthLost &) const { return QStringLiteral("auth-lost"); }

    QString operator()(const Unknown &) const { return QStringLiteral("unknown"); }

    QString operator()(const NotThere &) const { return QStringLiteral("not-there"); }
};

} // namespace

QString toString(StepKind kind)
{
    for (const auto &[value, name] : stepKindNames) {
        if (value == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QString describe(const Step &step)
{
    QString line = toString(step.kind);
    if (step.kind == StepKind::Act && step.act && step.act->act)
        line += QLatin1Char(' ') + toString(*step.act->act);
    line += QStringLiteral(" article=%1 op=%2 after=%3")
                .arg(shortId(step.article), shortId(step.op))
                .arg(step.expectedVersion);
    if (!step.revision.isNull())
        line += QStringLiteral(" revision=") + shortId(step.revision);
    if (step.act && !step.act->meant.isNull() && step.act->meant != step.revision)
        line += QStringLiteral(" meant=") + shortId(step.act->meant);
    if (!step.media.isEmpty())
        line += QStringLiteral(" media=") + step.media.left(8);
    if (step.notAfter)
        line += QStringLiteral(" until=") + toIso(*step.notAfter);
    return line;
}

QString describe(const Outcome &outcome) { return std::visit(OutcomeLine {}, outcome); }

} // namespace broadsheet::sync
