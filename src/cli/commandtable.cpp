// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/commands/verbs.h"

#include <algorithm>
#include <array>

namespace broadsheet::cli {

namespace {

// In the order in which people meet them: help, man page and completions keep it.
constexpr std::array verbs {
    &demoVerb,
    &siteAddVerb,
    &siteListVerb,
    &siteCheckVerb,
    &siteRemoveVerb,
    &siteRulesVerb,
    &siteKindVerb,
    &staffListVerb,
    &staffAddVerb,
    &staffSetVerb,
    &staffRemoveVerb,
    &newVerb,
    &importVerb,
    &listVerb,
    &showVerb,
    &setVerb,
    &editVerb,
    &searchVerb,
    &submitVerb,
    &withdrawVerb,
    &returnVerb,
    &approveVerb,
    &includeVerb,
    &publishVerb,
    &scheduleVerb,
    &unscheduleVerb,
    &updateVerb,
    &correctVerb,
    &unpublishVerb,
    &killVerb,
    &spikeVerb,
    &restoreVerb,
    &embargoVerb,
    &assignVerb,
    &ledgerVerb,
    &kindsVerb,
    &checkVerb,
    &noteVerb,
    &notesVerb,
    &resolveVerb,
    &historyVerb,
    &diffVerb,
    &revertVerb,
    &syncVerb,
    &outboxVerb,
    &outboxRetryVerb,
    &outboxCancelVerb,
    &conflictsVerb,
    &conflictVerb,
    &resolveConflictVerb,
    &previewVerb,
    &roundtripVerb,
    &pasteCleanVerb,
    &backupCreateVerb,
    &backupListVerb,
    &backupVerifyVerb,
    &backupRestoreVerb,
    &doctorVerb,
    &statsVerb,
    &helpVerb,
    &versionVerb,
};

struct NamedShape {
    const char *name;
    const char *keys;
};

// The objects that several verbs print.
constexpr std::array shapes {
    NamedShape { "article",
        "id site remoteId kind stage stageReason headline kicker lede slug language dateline authors section "
        "sections tags image imageRights planned scheduledFor embargo priority assignee due corrections "
        "translationOf "
        "keepHere modified revision publicRevision pinnedRevision newerEdits durability transport reason "
        "reasonText url words" },
    NamedShape { "site", "name kind url user role state timeZone" },
    NamedShape { "person", "login name role bio photo" },
    NamedShape { "note", "id block quote by at text resolvedAt resolvedBy" },
};

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = corner + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            row[j] = std::min({ change, above + 1, row[j - 1] + 1 });
            corner = above;
        }
    }
    return row.back();
}

/// `article` of "[article]".
QString bareShape(const Command &command)
{
    QString shape = QLatin1String(command.json);
    if (shape.startsWith(QLatin1Char('[')))
        shape = shape.mid(1, shape.size() - 2);
    return shape;
}

} // namespace

std::span<const Command *const> commandTable() { return verbs; }

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(),
        [&name](const Command *verb) { return name == QLatin1String(verb->name); });
    return found == verbs.end() ? nullptr : *found;
}

QString nearestCommand(const QString &said, std::span<const Command *const> table)
{
    QString nearest;
    int best = -1;
    // A very long word is like no command; comparing it would only take time.
    const QString word = said.left(64);
    for (const Command *command : table) {
        const QString name = QLatin1String(command->name);
        const int far = distance(word, name);
        if (best < 0 || far < best) {
            best = far;
            nearest = name;
        }
    }
    return nearest;
}

QString subcommandsOf(const QString &group, std::span<const Command *const> table)
{
    QStringList names;
    for (const Command *command : table) {
        const QString name = QLatin1String(command->name);
        if (name.startsWith(group + QLatin1Char(' ')))
            names.append(name.mid(group.size() + 1));
    }
    return names.join(QLatin1String(", "));
}

bool laysOutText(const Parsed &parsed)
{
    if (parsed.command == nullptr || parsed.command->layoutOption == nullptr || !parsed.complaint.isEmpty())
        return false;
    const char *option = parsed.command->layoutOption;
    return *option == '\0' || parsed.arguments.has(option);
}

QStringList jsonKeys(const Command &command)
{
    const QString shape = bareShape(command);
    for (const NamedShape &named : shapes) {
        if (shape == QLatin1String(named.name))
            return QString(QLatin1String(named.keys)).split(QLatin1Char(' '));
    }
    QStringList keys;
    int depth = 0;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QChar c = shape[i];
        if (c == QLatin1Char('{') || c == QLatin1Char('['))
            ++depth;
        else if (c == QLatin1Char('}') || c == QLatin1Char(']'))
            --depth;
        if (c != QLatin1Char('"'))
            continue;
        const qsizetype end = shape.indexOf(QLatin1Char('"'), i + 1);
        if (depth == 1)
            keys.append(shape.mid(i + 1, end - i - 1));
        i = end;
    }
    return keys;
}

QString jsonShape(const Command &command)
{
    const QString shape = bareShape(command);
    const bool list = QLatin1String(command.json).startsWith(QLatin1Char('['));
    QString whole = shape;
    if (!shape.isEmpty() && !shape.startsWith(QLatin1Char('{')))
        whole = QLatin1String("{\"") + jsonKeys(command).join(QLatin1String("\",\"")) + QLatin1String("\"}");
    return list ? QLatin1Char('[') + whole + QLatin1Char(']') : whole;
}

} // namespace broadsheet::cli
