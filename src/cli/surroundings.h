// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled before the first object of Qt is made: file modes, core dumps, character set, log,
// language.
#pragma once

#include <QStringList>
#include <QTranslator>

#include <optional>
#include <vector>

namespace broadsheet::cli {

/// Files of this program are its owner's alone and no text leaves in a core dump; UTF-8 whatever the locale
/// says.
void prepareProcess();
/// The words after the program's name; nothing when they are not UTF-8.
std::optional<QStringList> wordsOf(int argc, char **argv);

/// Translators for `tag` (empty = the environment's language), English plurals below it; installed as long as
/// they live.
class Languages {
public:
    explicit Languages(const QString &tag);

private:
    QTranslator m_english;
    QTranslator m_chosen;
};

} // namespace broadsheet::cli
