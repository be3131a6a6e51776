// SPDX-License-Identifier: GPL-3.0-or-later
// One fold for search and for matching: case, accents, Arabic and Persian forms, digits, marks, joiners.
#pragma once

#include <QString>

namespace broadsheet {

/// The folded form that is indexed and searched: KD + case fold, marks dropped, Arabic kaf, yeh, alef and heh
/// forms to one each, digits of every script to ASCII, ZWNJ and tatweel dropped.
QString fold(const QString &text);

/// `snippet` of the original text around the first hit: byte-true pieces, hits marked by the given strings.
QString snippet(const QString &original, const QStringList &foldedWords, const QString &open,
    const QString &close, int words = 16);

} // namespace broadsheet
