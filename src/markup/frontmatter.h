// SPDX-License-Identifier: GPL-3.0-or-later
// The lines between "---" at the start of a Markdown file.
#pragma once

#include "core/fields.h"

#include <QByteArray>

namespace broadsheet::markup {

struct FrontMatter {
    Fields fields = {};
    /// Keys that no field takes.
    QStringList unknown = {};
    /// Where the text begins; 0 = there is no front matter.
    qsizetype end = 0;
};

/// `key: value`, lists as `a, b`, `[a, b]` or lines with "- ". Not YAML: everything is text.
FrontMatter readFrontMatter(const QByteArray &utf8);

} // namespace broadsheet::markup
