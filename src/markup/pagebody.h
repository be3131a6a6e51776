// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an article -> the HTML of its page: cleaned, headings below the headline, pictures from the
// site only.
#pragma once

#include "core/block.h"
#include "markup/pagerenderer.h"

#include <QSet>

namespace broadsheet::markup {

struct PageBodyInput {
    const Body &body;
    const PageStrings &strings;
    const QHash<QString, QString> &media;
    QString toRoot;
    /// The first paragraph was printed as the lede already.
    bool skipFirstParagraph = false;
    /// Printed at the start of the first paragraph.
    QString dateline = {};
};

struct PageBody {
    QByteArray html;
    /// Inline HTML of the correction paragraphs, in order; they are not part of `html`.
    std::vector<QByteArray> corrections = {};
    /// Their plain text, in the same order.
    QStringList correctionTexts = {};
    /// Addresses (bs-media:…) of the pictures that it shows.
    QSet<QString> pictures = {};
};

PageBody renderBody(const PageBodyInput &input);

} // namespace broadsheet::markup
