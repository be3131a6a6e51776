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

const ArticleKind *Newsroom::kind(const QString &wanted) const
{
    const QString plain = QString::fromLatin1(plainKind);
    const QString &sought = wanted.isEmpty() ? plain : wanted;
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&sought](const ArticleKind &known) { return known.name == sought; });
    return found == kinds.end() ? nullptr : &*found;
}

SiteRules Newsroom::rulesFor(const QString &wanted) const
{
    SiteRules own = rules;
    const ArticleKind *known = kind(wanted);
    if (known && known->approvals > 0)
        own.approvals = known->approvals;
    return own;
}

} // namespace broadsheet
