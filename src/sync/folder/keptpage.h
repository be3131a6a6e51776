// SPDX-License-Identifier: GPL-3.0-or-later
// What a public page itself says of its article: the last word where the article's files cannot be read.
#pragma once

#include "core/instant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace broadsheet::sync::folder {

struct KeptPage {
    /// A killed article: the notice stands there, and no list names it.
    bool isNotice = false;
    QString headline = {};
    QString kicker = {};
    QString lede = {};
    /// The first words, as lists show them.
    QString excerpt = {};
    QString language = {};
    QString section = {};
    /// Names as printed.
    QStringList authors = {};
    Instant publishedAt {};
    Instant updatedAt {};
    /// Hex hashes of the pictures that it shows.
    QStringList media = {};
};

/// Reads what renderArticle wrote; nothing when it is no such page.
std::optional<KeptPage> keptPage(const QByteArray &html);

/// The first eight digits of the article's id from "<year>/<month>/<slug>-<digits>/index.html"; empty = no
/// article's page.
QString articleDigitsOf(const QString &path);

} // namespace broadsheet::sync::folder
