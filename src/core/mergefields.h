// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the merge that goes by the field table.
#pragma once

#include "core/merge.h"

#include <optional>

namespace broadsheet {

/// Fields of both sides in one; what both changed differently is added to `conflicts` (with a choice: decided
/// by it).
Fields mergeFields(const Fields &base, const Fields &mine, const Fields &theirs, std::optional<Choice> choice,
    std::vector<Hunk> &conflicts);

} // namespace broadsheet
