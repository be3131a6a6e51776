// SPDX-License-Identifier: GPL-3.0-or-later
// Character references of HTML.
#pragma once

#include <QByteArray>

namespace broadsheet::markup {

/// `&amp;`, `&#8217;`, `&nbsp;` ... as UTF-8; what is no known reference with its semicolon stays as it is.
QByteArray decodeEntities(const QByteArray &text);

} // namespace broadsheet::markup
