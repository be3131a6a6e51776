// SPDX-License-Identifier: GPL-3.0-or-later
// `FIELD=VALUE` by the field table: what a value may be, and what it becomes.
#pragma once

#include "newsroom/drafts.h"

namespace broadsheet::newsroom {

/// Changes `fields` as the edit says. A picture FILE is the caller's: the value of image is stored as it is.
/// `newsroom` (null = no site yet) tells which sections and kinds there are. UnknownField, FieldNotSettable,
/// FieldIsNotAList, BadFieldValue (for a kind, the detail is the value and, on a second line, the kinds that
/// exist), BadTime and its kin.
Result<void> applyEdit(
    Fields &fields, const FieldEdit &edit, const QByteArray &zone, const Newsroom *newsroom);

/// "PT-br" -> "pt-BR"; nothing when it is no language tag.
std::optional<QString> normalLanguage(const QString &tag);
/// Lower case, words joined by "-"; nothing when other characters are in it.
std::optional<QString> normalToken(const QString &text);

} // namespace broadsheet::newsroom
