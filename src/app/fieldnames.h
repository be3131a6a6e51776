// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the field table as people call them.
#pragma once

#include <QString>

namespace broadsheet::app {

/// By the table's name ("authors", "slug"); an unknown one as it is.
QString fieldWords(const QString &name);

} // namespace broadsheet::app
