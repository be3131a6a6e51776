// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet and the one script that every page carries, and the policy that allows nothing else.
#pragma once

#include <QByteArray>
#include <QString>

namespace broadsheet::markup {

QByteArray pageStyle();
/// At most 20 lines: shows the relative times and keeps them true.
QByteArray pageScript();
/// The content of the Content-Security-Policy: this style and this script by hash, pictures of the site
/// itself.
QString pagePolicy(bool withInlinePictures);

} // namespace broadsheet::markup
