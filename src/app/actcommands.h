// SPDX-License-Identifier: GPL-3.0-or-later
// Which command stands for which act, and which for which edit of the text: two tables.
#pragma once

#include "app/commands.h"
#include "core/stage.h"
#include "editor/paper.h"

#include <optional>
#include <span>

namespace broadsheet::app {

struct ActCommand {
    Act act;
    Command command;
};

struct EditCommand {
    editor::Edit edit;
    Command command;
    /// A switch that is shown as on or off.
    bool isSwitch = false;
};

std::span<const ActCommand> actCommands();
std::span<const EditCommand> editCommands();
std::optional<Command> commandOf(Act act);

} // namespace broadsheet::app
