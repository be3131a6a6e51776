// SPDX-License-Identifier: GPL-3.0-or-later
// Values -> block markup, as WordPress's own editor writes it.
#pragma once

#include "core/block.h"

#include <QJsonObject>
#include <QString>

namespace broadsheet::markup {

/// `<!-- wp:name {json} -->\ninner\n<!-- /wp:name -->`; core/ is left out of the name; JSON is escaped as
/// WordPress does
/// (`--`, `<`, `>`, `&` and `\"` as \uXXXX). An empty object writes no attributes.
Block makeBlock(const QByteArray &name, const QJsonObject &attributes, const QByteArray &innerHtml);
/// `inline` is already safe inline HTML.
Block makeParagraph(const QByteArray &inlineHtml);
/// level 1 to 6; level 2 writes no attribute, as WordPress does.
Block makeHeading(int level, const QByteArray &inlineHtml);
/// Joins blocks into a body with the separator that WordPress writes ("\n\n").
Body joinBlocks(const std::vector<Block> &blocks);
/// `& < >` as entities; quotes too where `attribute`.
QByteArray escapeHtml(const QString &text, bool attribute = false);

} // namespace broadsheet::markup
