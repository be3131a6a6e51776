// SPDX-License-Identifier: GPL-3.0-or-later
// Names of stages and acts. The strings are the format (database, files, JSON); people see translated words.
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace broadsheet {

enum class Stage { Draft, Returned, Submitted, Approved, Scheduled, Published, Unpublished, Killed, Spiked };
/// "draft", "returned", ...
QString toString(Stage stage);
std::optional<Stage> stageFromString(const QString &text);
std::span<const Stage> allStages();

enum class Act {
    Submit,
    Withdraw,
    Return,
    Approve,
    Include,
    Schedule,
    Unschedule,
    Publish,
    Update,
    Correct,
    Unpublish,
    Kill,
    Spike,
    Restore,
    Embargo,
    LiftEmbargo,
    Assign,
    Note,
    /// A schedule came due on a folder; by = the scheduler.
    Due
};
/// "submit", "withdraw", "return", ... "lift-embargo", ... "due".
QString toString(Act act);
std::optional<Act> actFromString(const QString &text);
std::span<const Act> allActs();

} // namespace broadsheet
