// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

struct RoleName {
    Role role;
    const char *name;
};

constexpr std::array roleNames {
    RoleName { Role::Reporter, "reporter" },
    RoleName { Role::Author, "author" },
    RoleName { Role::Translator, "translator" },
    RoleName { Role::Editor, "editor" },
    RoleName { Role::Chief, "chief" },
};

} // namespace

QString toString(Role role)
{
    for (const RoleName &row : roleNames) {
        if (row.role == role)
            return QString::fromLatin1(row.name);
    }
    return {};
}

std::optional<Role> roleFromString(const QString &text)
{
    for (const RoleName &row : roleNames) {
        if (text == QLatin1String(row.name))
            return row.role;
    }
    return std::nullopt;
}

Rights rightsOf(Role role)
{
    const Rights editor = Right::WriteOwn | Right::WriteOthers | Right::Approve | Right::Publish
        | Right::EditPublished | Right::EditOthersPublished;
    switch (role) {
    case Role::Reporter:
    case Role::Translator:
        return Right::WriteOwn;
    case Role::Author:
        return Right::WriteOwn | Right::Publish | Right::EditPublished;
    case Role::Editor:
        return editor;
    case Role::Chief:
        return editor | Right::ManageStaff;
    }
    return {};
}

const Person *Newsroom::person(const QString &login) const
{
    const auto found
        = std::find_if(staff.begin(), staff.end(), [&login](const Person &p) { return p.login == login; });
    return found == staff.end() ? nullptr : &*found;
}

} // namespace broadsheet
