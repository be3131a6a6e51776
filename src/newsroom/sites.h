// SPDX-License-Identifier: GPL-3.0-or-later
// Sites of a profile, and the people, rules and kinds of articles of a newsroom folder. Folder work runs on
// the files queue, the rest on the store's.
#pragma once

#include "newsroom/workplace.h"

namespace broadsheet::newsroom {

struct FolderRequest {
    QString name;
    QString folder;
    QString login;
    bool create = false;
    /// With create: display name of the newsroom (default NAME), zone (default the system's), language,
    /// sections, the chief's name.
    QString title = {};
    QByteArray zone = {};
    QString language = {};
    QStringList sections = {};
    QString personName = {};
};

/// Letters, digits and . _ - @, at most 60: what every kind of site can carry.
bool isGoodLogin(const QString &login);

/// SiteNameTaken, FolderMissing, FolderNotEmpty, LoginNotOnList, ...: nothing is changed.
QFuture<Result<store::Site>> addFolderSite(Workplace &place, const FolderRequest &request);
/// Reaches the site again; the answer's state says what is wrong.
QFuture<Result<store::Site>> checkSite(Workplace &place, const QString &name);
/// Articles stay.
QFuture<Result<void>> removeSite(Workplace &place, const QString &name);

struct StaffEdit {
    enum class How { Add, Set, Remove };
    How how = How::Add;
    QString login;
    std::optional<Role> role = {};
    std::optional<QString> name = {};
    std::optional<QString> bio = {};
    /// A picture file.
    std::optional<QString> photoFile = {};
};

QFuture<Result<std::vector<Person>>> staff(Workplace &place, const QString &site);
/// ChiefOnly, LastChief, LoginOnList, LoginNotOnList, BadLogin. Returns the people after the change.
QFuture<Result<std::vector<Person>>> editStaff(Workplace &place, const QString &site, const StaffEdit &edit);

/// The settings of a newsroom folder as they are now.
QFuture<Result<Newsroom>> settings(Workplace &place, const QString &site);

/// What is not given stays.
struct RulesEdit {
    std::optional<bool> editorsPublishDirectly = {};
    std::optional<bool> authorsPublishDirectly = {};
    std::optional<bool> approveOwn = {};
    /// 1 to 5.
    std::optional<int> approvals = {};
};

/// ChiefOnly, BadFieldValue. The settings after the change; what was done under the old rules stays done.
QFuture<Result<Newsroom>> editRules(Workplace &place, const QString &site, const RulesEdit &edit);

struct KindEdit {
    QString name;
    bool remove = false;
    std::optional<QString> label = {};
    /// Rules of the checklist.
    std::optional<QStringList> required = {};
    /// 0 (as the site says) to 5.
    std::optional<int> approvals = {};
};

/// Adds or changes a kind, or removes it. ChiefOnly, BadFieldValue.
QFuture<Result<Newsroom>> editKind(Workplace &place, const QString &site, const KindEdit &edit);
/// The kinds that a newsroom has named, and the plain article.
std::vector<ArticleKind> kindsOf(const Newsroom &newsroom);

} // namespace broadsheet::newsroom
