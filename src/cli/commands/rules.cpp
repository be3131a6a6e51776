// SPDX-License-Identifier: GPL-3.0-or-later
// site rules, site kind, kinds
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "core/fields.h"
#include "newsroom/checklist.h"
#include "newsroom/openarticle.h"
#include "newsroom/sites.h"

#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet::cli {

namespace {

using newsroom::KindEdit;
using newsroom::RulesEdit;

struct YesNoRule {
    const char *key;
    bool SiteRules::*value;
    std::optional<bool> RulesEdit::*edit;
};

constexpr YesNoRule yesNoRules[] = {
    { "editors-publish-directly", &SiteRules::editorsPublishDirectly, &RulesEdit::editorsPublishDirectly },
    { "authors-publish-directly", &SiteRules::authorsPublishDirectly, &RulesEdit::authorsPublishDirectly },
    { "approve-own", &SiteRules::approveOwn, &RulesEdit::approveOwn },
};
constexpr char approvalsKey[] = "approvals";

Reply rulesReply(const Newsroom &newsroom)
{
    Reply reply;
    QJsonObject object;
    QStringList lines;
    for (const YesNoRule &rule : yesNoRules) {
        const bool value = newsroom.rules.*rule.value;
        object.insert(QString::fromLatin1(rule.key), value);
        lines.append(QLatin1String(rule.key) + (value ? QStringLiteral("=yes") : QStringLiteral("=no")));
    }
    object.insert(QLatin1String(approvalsKey), newsroom.rules.approvals);
    lines.append(QStringLiteral("%1=%2").arg(QLatin1String(approvalsKey)).arg(newsroom.rules.approvals));
    reply.json = object;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

/// What a verb of settings answers, from the settings that hold afterwards.
template <typename Make>
QFuture<Result<Reply>> settingsAnswer(const Call &call, const QFuture<Result<Newsroom>> &future, Make make)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    deliver(future, call.receiver, [promise, make](const Result<Newsroom> &settings) {
        promise->addResult(settings ? Result<Reply>(make(*settings)) : Result<Reply>(fail(settings.error())));
        promise->finish();
    });
    return promise->future();
}

/// The complaint about one KEY=VALUE; empty when it was read into `edit`.
QString readRule(const QString &word, RulesEdit &edit)
{
    const QString key = word.section(QLatin1Char('='), 0, 0);
    const QString value = word.section(QLatin1Char('='), 1);
    if (key == QLatin1String(approvalsKey)) {
        edit.approvals = wholeNumber(value);
        return edit.approvals ? QString() : translate("cli", "approvals is a number, not \"%1\".").arg(value);
    }
    for (const YesNoRule &rule : yesNoRules) {
        if (key != QLatin1String(rule.key))
            continue;
        const bool yes = value == QLatin1String("yes");
        if (!yes && value != QLatin1String("no"))
            return translate("cli", "%1 is yes or no, not \"%2\".").arg(key, value);
        edit.*rule.edit = yes;
        return {};
    }
    return translate("cli",
        "There is no rule \"%1\". The rules are editors-publish-directly, authors-publish-directly, "
        "approve-own and approvals.")
        .arg(key);
}

QFuture<Result<Reply>> runSiteRules(const Call &call)
{
    const QString site = call.arguments.word(0);
    RulesEdit edit;
    for (const QString &word : call.arguments.words.mid(1)) {
        if (const QString complaint = readRule(word, edit); !complaint.isEmpty())
            return wrongArguments(complaint);
    }
    const bool change = call.arguments.words.size() > 1;
    return settingsAnswer(call,
        change ? newsroom::editRules(*call.place, site, edit) : newsroom::settings(*call.place, site),
        rulesReply);
}

QJsonArray kindsJson(const Newsroom &newsroom)
{
    QJsonArray fields;
    for (const FieldRow &row : fieldTable()) {
        if (!row.cli.isEmpty())
            fields.append(QString(row.cli));
    }
    QJsonArray kinds;
    for (const ArticleKind &kind : newsroom::kindsOf(newsroom)) {
        QJsonArray rules;
        for (const newsroom::CheckResult &check : newsroom::checkText({}, Act::Publish, {}, kind.required))
            rules.append(QJsonObject { { QStringLiteral("rule"), check.rule },
                { QStringLiteral("level"),
                    check.required ? QStringLiteral("required") : QStringLiteral("advice") } });
        kinds.append(QJsonObject { { QStringLiteral("kind"), kind.name },
            { QStringLiteral("label"), kind.label.isEmpty() ? kind.name : kind.label },
            { QStringLiteral("fields"), fields }, { QStringLiteral("rules"), rules },
            { QStringLiteral("approvals"), newsroom.rulesFor(kind.name).approvals } });
    }
    return kinds;
}

Reply kindsReply(const Newsroom &newsroom)
{
    Reply reply;
    reply.json = kindsJson(newsroom);
    QStringList lines;
    for (const ArticleKind &kind : newsroom::kindsOf(newsroom)) {
        QStringList required;
        for (const newsroom::CheckResult &check : newsroom::checkText({}, Act::Publish, {}, kind.required)) {
            if (check.required)
                required.append(check.rule);
        }
        reply.ids.append(kind.name);
        lines.append(translate("cli", "%1 (%2)  required: %3  approvals: %4")
                         .arg(kind.name, kind.label.isEmpty() ? kind.name : kind.label,
                             required.join(QLatin1String(", ")))
                         .arg(newsroom.rulesFor(kind.name).approvals));
    }
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runKinds(const Call &call)
{
    return call.place->run([call](newsroom::Context context) -> Result<Reply> {
        const auto site = newsroom::siteFor(context, call.arguments.word(0));
        if (!site)
            return fail(site.error());
        return kindsReply(*site ? (*site)->newsroom : Newsroom {});
    });
}

QFuture<Result<Reply>> runSiteKind(const Call &call)
{
    const Arguments &given = call.arguments;
    KindEdit edit { .name = given.word(1), .remove = given.has("remove") };
    edit.label = given.given("label");
    if (given.has("require"))
        edit.required = given.all("require");
    if (const auto approvals = given.given("approvals")) {
        edit.approvals = wholeNumber(*approvals);
        if (!edit.approvals)
            return wrongArguments(translate("cli", "approvals is a number, not \"%1\".").arg(*approvals));
    }
    if (edit.remove && (edit.label || edit.required || edit.approvals))
        return wrongArguments(translate("cli", "--remove goes with no other option."));
    return settingsAnswer(call, newsroom::editKind(*call.place, given.word(0), edit), kindsReply);
}

constexpr Option siteKindOptions[] = {
    { "label", "T", QT_TRANSLATE_NOOP("cli", "the kind as people read it") },
    { "require", "RULE",
        QT_TRANSLATE_NOOP(
            "cli", "a rule of the checklist that must be met before publishing; may be given several times"),
        true },
    { "approvals", "N", QT_TRANSLATE_NOOP("cli", "how many people approve it; 0 = as the site says") },
    { "remove", "", QT_TRANSLATE_NOOP("cli", "takes the kind off the list; articles stay") },
};
constexpr const char *siteRulesExamples[]
    = { "site rules desk", "site rules desk authors-publish-directly=yes approvals=2" };
constexpr const char *siteKindExamples[]
    = { "site kind desk analysis --label Analysis --require section --require lede --approvals 2" };
constexpr const char *kindsExamples[] = { "kinds desk" };

} // namespace

const Command siteRulesVerb { "site rules", "NAME [KEY=VALUE...]", 1, -1, {},
    QT_TRANSLATE_NOOP("cli", "shows who may publish without asking, or changes it (a chief may)"),
    siteRulesExamples,
    "{\"editors-publish-directly\",\"authors-publish-directly\",\"approve-own\",\"approvals\"}",
    Profile::Write, runSiteRules };
const Command siteKindVerb { "site kind", "NAME KIND", 2, 2, siteKindOptions,
    QT_TRANSLATE_NOOP("cli", "adds, changes or removes a kind of article (a chief may)"), siteKindExamples,
    "[{\"kind\",\"label\",\"fields\",\"rules\",\"approvals\"}]", Profile::Write, runSiteKind };
const Command kindsVerb { "kinds", "[SITE]", 0, 1, {},
    QT_TRANSLATE_NOOP("cli", "the kinds of articles, their fields and rules"), kindsExamples,
    "[{\"kind\",\"label\",\"fields\",\"rules\",\"approvals\"}]", Profile::Read, runKinds };

} // namespace broadsheet::cli
