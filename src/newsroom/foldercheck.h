// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a newsroom folder can be joined or made, step by step, before anything is changed.
#pragma once

#include "newsroom/sites.h"

namespace broadsheet::newsroom {

enum class FolderStep {
    /// The folder is there (to make one: the folder above it, and the place is free).
    Place,
    /// A file can be written, and linked: two people never overwrite each other.
    Drive,
    /// The newsroom's settings can be read.
    Settings,
    /// The login is on its list.
    Login
};

struct FolderCheck {
    /// In order; all four when nothing failed. To make a newsroom there are only the first two.
    std::vector<FolderStep> passed = {};
    std::optional<FolderStep> failed = {};
    Error error = {};
    /// As read; empty where that was not reached.
    Newsroom newsroom = {};
};

/// On the files queue. `name` of the request is not looked at. Leaves nothing behind.
QFuture<FolderCheck> checkFolder(Workplace &place, const FolderRequest &request);

} // namespace broadsheet::newsroom
