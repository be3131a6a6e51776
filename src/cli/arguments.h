// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a command line, read by the verb table. Pure.
#pragma once

#include "cli/command.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace broadsheet::cli {

/// Options that every verb knows.
struct GlobalOptions {
    QString profile = {};
    QString language = {};
    bool json = false;
    bool quiet = false;
    bool porcelain = false;
    /// --field F or --fields A,B.
    QStringList fields = {};
    bool onlyValue = false;
};

/// The values of a verb's own arguments and options.
class Arguments {
public:
    QStringList words = {};

    void add(const QString &option, const QStringList &values) { m_options.emplace_back(option, values); }

    bool has(const char *option) const { return find(option) != nullptr; }

    /// The (last given) value; empty when it was not given.
    QString value(const char *option) const;
    /// Nothing when it was not given.
    std::optional<QString> given(const char *option) const;
    /// All values of the last occurrence.
    QStringList valuesOf(const char *option) const;
    /// The value of every occurrence.
    QStringList all(const char *option) const;

    QString word(qsizetype index) const { return words.value(index); }

private:
    const QStringList *find(const char *option) const;

    std::vector<std::pair<QString, QStringList>> m_options;
};

/// What the words came to.
struct Parsed {
    /// Null: nothing to run; `complaint` says why (empty = no verb was given at all).
    const Command *command = nullptr;
    GlobalOptions global = {};
    Arguments arguments = {};
    /// One line for people: which word is wrong, and the usage.
    QString complaint = {};
};

/// The options that every verb knows, for help and completions.
std::span<const Option> globalOptions();

/// Reads the words after the program's name. Options may stand anywhere; `--` ends them; `-` is a file; a
/// verb's own option wins over the global one of that name when it stands after the verb. `--help` becomes
/// the verb `help`, `--version` the verb `version`.
Parsed parse(const QStringList &words, std::span<const Command *const> table);

/// "usage: broadsheet-cli show ID [--revision R] [--body]"
QString usageOf(const Command &command);

/// The names of the values of an option.
QStringList valueNames(const Option &option);

/// A whole number from 0 on; nothing for anything else.
std::optional<int> wholeNumber(const QString &text);

} // namespace broadsheet::cli
