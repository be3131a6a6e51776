// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled before the first object of Qt is made: file modes, core dumps, character set, log,
// language.
#pragma once

#include <QStringList>
#include <QTranslator>

#include <optional>
#include <vector>

namespace broadsheet::newsroom {

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
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// Another language from now on; widgets get QEvent::LanguageChange.
    void choose(const QString &tag);

    /// The one that is spoken now: "en", "fa".
    QString tag() const { return m_tag; }

private:
    QString m_tag = {};
    QTranslator m_english;
    QTranslator m_chosen;
};

} // namespace broadsheet::newsroom
