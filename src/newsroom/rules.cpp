// SPDX-License-Identifier: GPL-3.0-or-later
// The rules and the kinds of articles of a newsroom folder.
#include "newsroom/checklist.h"
#include "newsroom/hops.h"
#include "newsroom/settings.h"
#include "newsroom/sites.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using sync::folder::Folder;

constexpr int mostApprovals = 5;

Result<int> goodApprovals(int wanted, int least)
{
    if (wanted < least || wanted > mostApprovals)
        return fail(
            ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("approvals"), QString::number(wanted));
    return wanted;
}

Result<Newsroom> withRules(const Newsroom &now, const RulesEdit &edit)
{
    Newsroom next = now;
    SiteRules &rules = next.rules;
    rules.editorsPublishDirectly = edit.editorsPublishDirectly.value_or(rules.editorsPublishDirectly);
    rules.authorsPublishDirectly = edit.authorsPublishDirectly.value_or(rules.authorsPublishDirectly);
    rules.approveOwn = edit.approveOwn.value_or(rules.approveOwn);
    if (edit.approvals) {
        const auto approvals = goodApprovals(*edit.approvals, 1);
        if (!approvals)
            return fail(approvals.error());
        rules.approvals = *approvals;
    }
    return next;
}

/// One word that is easily typed, as it stands in the field of an article.
bool isGoodKindName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 40 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('-');
    });
}

Result<void> checkRules(const QStringList &required)
{
    const QStringList known = checklistRules();
    for (const QString &rule : required) {
        if (!known.contains(rule))
            return fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("require"), rule);
    }
    return {};
}

Result<Newsroom> withKind(const Newsroom &now, const KindEdit &edit)
{
    Newsroom next = now;
    const auto found = std::find_if(next.kinds.begin(), next.kinds.end(),
        [&edit](const ArticleKind &kind) { return kind.name == edit.name; });
    if (edit.remove) {
        if (found == next.kinds.end())
            return fail(ErrorKind::NotFound, Reason::BadFieldValue, QStringLiteral("kind"), edit.name);
        next.kinds.erase(found);
        return next;
    }
    if (!isGoodKindName(edit.name))
        return fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("kind"), edit.name);
    ArticleKind kind = found == next.kinds.end() ? ArticleKind { edit.name } : *found;
    kind.label = edit.label.value_or(kind.label);
    if (edit.required) {
        if (const auto good = checkRules(*edit.required); !good)
            return fail(good.error());
        kind.required = *edit.required;
    }
    if (edit.approvals) {
        const auto approvals = goodApprovals(*edit.approvals, 0);
        if (!approvals)
            return fail(approvals.error());
        kind.approvals = *approvals;
    }
    if (found == next.kinds.end())
        next.kinds.push_back(kind);
    else
        *found = kind;
    return next;
}

} // namespace

std::vector<ArticleKind> kindsOf(const Newsroom &newsroom)
{
    std::vector<ArticleKind> kinds = newsroom.kinds;
    if (!newsroom.kind({}))
        kinds.insert(kinds.begin(), ArticleKind { QString::fromLatin1(plainKind) });
    return kinds;
}

QFuture<Result<Newsroom>> settings(Workplace &place, const QString &site)
{
    IdSource &ids = place.ids();
    return hopWithSite<Newsroom>(
        place, site, [&ids](const store::Site &known) { return readSettings(known, ids); },
        [site](Context context, const Newsroom &now) { return rememberSettings(context, site, now); });
}

QFuture<Result<Newsroom>> editRules(Workplace &place, const QString &site, const RulesEdit &edit)
{
    IdSource &ids = place.ids();
    return hopWithSite<Newsroom>(
        place, site,
        [edit, &ids](const store::Site &known) {
            return writeSettings(
                known, ids, [&edit](Folder &, const Newsroom &now) { return withRules(now, edit); });
        },
        [site](Context context, const Newsroom &now) { return rememberSettings(context, site, now); });
}

QFuture<Result<Newsroom>> editKind(Workplace &place, const QString &site, const KindEdit &edit)
{
    IdSource &ids = place.ids();
    return hopWithSite<Newsroom>(
        place, site,
        [edit, &ids](const store::Site &known) {
            return writeSettings(
                known, ids, [&edit](Folder &, const Newsroom &now) { return withKind(now, edit); });
        },
        [site](Context context, const Newsroom &now) { return rememberSettings(context, site, now); });
}

} // namespace broadsheet::newsroom
