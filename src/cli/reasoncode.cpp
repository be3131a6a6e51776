// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reasoncode.h"

#include "core/reasonnames.h"

namespace broadsheet::cli {

QLatin1String reasonCode(Reason reason)
{
    // Promised to scripts as they stand here (CLI.md), and kept in stores as they stand in core.
    if (reason == Reason::ConflictOpen)
        return QLatin1String("conflict");
    if (reason == Reason::FieldIsNotAList)
        return QLatin1String("field-is-not-alist");
    return reasonName(reason);
}

} // namespace broadsheet::cli
