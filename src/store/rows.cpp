// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

namespace broadsheet::store {

QString toString(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Folder:
        return QStringLiteral("folder");
    case SiteKind::WordPress:
        return QStringLiteral("wordpress");
    }
    return {};
}

Person Site::me() const
{
    const Person *person = newsroom.person(login);
    return person ? *person : Person { .login = login, .name = {}, .role = Role::Reporter };
}

} // namespace broadsheet::store
