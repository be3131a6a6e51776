// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ids.h"

namespace broadsheet {

QUuid RandomIds::next() { return QUuid::createUuid(); }

} // namespace broadsheet
