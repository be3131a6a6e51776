// SPDX-License-Identifier: GPL-3.0-or-later
// People of a newsroom, what they may do, and the rules of their site.
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet {

enum class Role { Reporter, Author, Translator, Editor, Chief };
/// "reporter", "author", "translator", "editor", "chief": the form in files and JSON.
QString toString(Role role);
std::optional<Role> roleFromString(const QString &text);

enum class Right {
    WriteOwn = 0x1,
    WriteOthers = 0x2,
    /// edit_others_posts
    Approve = 0x4,
    /// publish_posts
    Publish = 0x8,
    EditPublished = 0x10,
    EditOthersPublished = 0x20,
    ManageStaff = 0x40
};
Q_DECLARE_FLAGS(Rights, Right)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rights)

/// WordPress's capabilities of the equal role (reporter = contributor, author, editor, chief = administrator;
/// a translator writes own articles only).
Rights rightsOf(Role role);

struct Person {
    QString login;
    QString name;
    Role role = Role::Reporter;
    QString bio = {};
    /// SHA-256 (hex) of the photo in the site's media; empty = none.
    QString photo = {};

    bool operator==(const Person &) const = default;
};

/// Who may do what without asking. The defaults are those of DESIGN.md section 5.
struct SiteRules {
    /// Who holds approve and publish may publish or schedule without a separate approval.
    bool editorsPublishDirectly = true;
    /// An author (publish right without approve right) may publish own articles without approval.
    bool authorsPublishDirectly = false;
    /// Who holds approve may approve an own article.
    bool approveOwn = true;
    /// Different people whose approvals are needed.
    int approvals = 1;

    bool operator==(const SiteRules &) const = default;
};

/// A kind of article that a newsroom names: what must be there before one is published, and by how many it is
/// approved.
struct ArticleKind {
    QString name;
    /// As people read it; empty = the name.
    QString label = {};
    /// Rules of the checklist that are required beside those that always are.
    QStringList required = {};
    /// 0 = as many as the rules of the site say.
    int approvals = 0;

    bool operator==(const ArticleKind &) const = default;
};

/// The kind of an article that names none.
inline constexpr char plainKind[] = "article";

/// The settings of a site: newsroom/<n>.json of a folder.
struct Newsroom {
    int version = 0;
    QString name;
    QByteArray zone = "UTC";
    QString language = QStringLiteral("en");
    QStringList sections = {};
    std::vector<Person> staff = {};
    SiteRules rules = {};
    std::vector<ArticleKind> kinds = {};

    const Person *person(const QString &login) const;
    /// Nothing for a kind that the newsroom has not named; an empty name is plainKind.
    const ArticleKind *kind(const QString &wanted) const;
    /// The rules for an article of that kind.
    SiteRules rulesFor(const QString &wanted) const;

    bool operator==(const Newsroom &) const = default;
};

} // namespace broadsheet
