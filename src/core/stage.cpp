// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stage.h"

#include <array>

namespace broadsheet {

namespace {

constexpr std::array stageList { Stage::Draft, Stage::Returned, Stage::Submitted, Stage::Approved,
    Stage::Scheduled, Stage::Published, Stage::Unpublished, Stage::Killed, Stage::Spiked };

// In the order of `stageList`.
constexpr std::array stageNames { "draft", "returned", "submitted", "approved", "scheduled", "published",
    "unpublished", "killed", "spiked" };
static_assert(stageList.size() == stageNames.size());

constexpr std::array actList { Act::Submit, Act::Withdraw, Act::Return, Act::Approve, Act::Include,
    Act::Schedule, Act::Unschedule, Act::Publish, Act::Update, Act::Correct, Act::Unpublish, Act::Kill,
    Act::Spike, Act::Restore, Act::Embargo, Act::LiftEmbargo, Act::Assign, Act::Note, Act::Due };

// In the order of `actList`.
constexpr std::array actNames { "submit", "withdraw", "return", "approve", "include", "schedule",
    "unschedule", "publish", "update", "correct", "unpublish", "kill", "spike", "restore", "embargo",
    "lift-embargo", "assign", "note", "due" };
static_assert(actList.size() == actNames.size());

} // namespace

QString toString(Stage stage) { return QString::fromLatin1(stageNames[static_cast<size_t>(stage)]); }

std::optional<Stage> stageFromString(const QString &text)
{
    for (size_t i = 0; i < stageNames.size(); ++i) {
        if (text == QLatin1String(stageNames[i]))
            return stageList[i];
    }
    return std::nullopt;
}

std::span<const Stage> allStages() { return stageList; }

QString toString(Act act) { return QString::fromLatin1(actNames[static_cast<size_t>(act)]); }

std::optional<Act> actFromString(const QString &text)
{
    for (size_t i = 0; i < actNames.size(); ++i) {
        if (text == QLatin1String(actNames[i]))
            return actList[i];
    }
    return std::nullopt;
}

std::span<const Act> allActs() { return actList; }

} // namespace broadsheet
