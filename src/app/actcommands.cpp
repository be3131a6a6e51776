// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actcommands.h"

#include <algorithm>

namespace broadsheet::app {

std::span<const ActCommand> actCommands()
{
    static constexpr ActCommand table[] = {
        { Act::Withdraw, Command::TakeBack },
        { Act::Return, Command::ReturnWithNote },
        { Act::Approve, Command::Approve },
        { Act::Include, Command::IncludeEdits },
        { Act::Schedule, Command::Schedule },
        { Act::Unschedule, Command::Unschedule },
        { Act::Publish, Command::Publish },
        { Act::Update, Command::UpdateLive },
        { Act::Correct, Command::Correction },
        { Act::Unpublish, Command::TakeDown },
        { Act::Kill, Command::Kill },
        { Act::Spike, Command::Spike },
        { Act::Restore, Command::Restore },
        { Act::Embargo, Command::Embargo },
        { Act::LiftEmbargo, Command::LiftEmbargo },
        { Act::Assign, Command::Assign },
    };
    return table;
}

std::span<const EditCommand> editCommands()
{
    using editor::Edit;
    static constexpr EditCommand table[] = {
        { Edit::Undo, Command::Undo },
        { Edit::Redo, Command::Redo },
        { Edit::Cut, Command::Cut },
        { Edit::Copy, Command::Copy },
        { Edit::Paste, Command::Paste },
        { Edit::PastePlain, Command::PastePlain },
        { Edit::SelectAll, Command::SelectAll },
        { Edit::Bold, Command::Bold, true },
        { Edit::Italic, Command::Italic, true },
        { Edit::Link, Command::Link, true },
        { Edit::ClearFormat, Command::ClearFormat },
        { Edit::Paragraph, Command::Paragraph, true },
        { Edit::Subheading, Command::Subheading, true },
        { Edit::MinorSubheading, Command::MinorSubheading, true },
        { Edit::Quote, Command::Quote, true },
        { Edit::Bulleted, Command::Bulleted, true },
        { Edit::Numbered, Command::Numbered, true },
        { Edit::NextStyle, Command::NextStyle },
        { Edit::DirectionAuto, Command::DirectionAuto, true },
        { Edit::DirectionLtr, Command::DirectionLtr, true },
        { Edit::DirectionRtl, Command::DirectionRtl, true },
        { Edit::ToggleDirection, Command::ToggleDirection },
        { Edit::MoveUp, Command::MoveUp },
        { Edit::MoveDown, Command::MoveDown },
        { Edit::Image, Command::Image },
        { Edit::Rule, Command::Rule },
        { Edit::NonBreakingSpace, Command::NonBreakingSpace },
        { Edit::Dash, Command::Dash },
        { Edit::ZeroWidthNonJoiner, Command::ZeroWidthNonJoiner },
        { Edit::IsolateLtr, Command::IsolateLtr },
        { Edit::IsolateRtl, Command::IsolateRtl },
        { Edit::ZoomIn, Command::ZoomIn },
        { Edit::ZoomOut, Command::ZoomOut },
        { Edit::ZoomReset, Command::ZoomReset },
    };
    return table;
}

std::optional<Command> commandOf(Act act)
{
    const auto rows = actCommands();
    const auto row
        = std::find_if(rows.begin(), rows.end(), [act](const ActCommand &each) { return each.act == act; });
    return row == rows.end() ? std::nullopt : std::optional(row->command);
}

} // namespace broadsheet::app
