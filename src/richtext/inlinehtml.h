// SPDX-License-Identifier: GPL-3.0-or-later
// Inline HTML <-> runs of text with the tags around them as written: nothing is lost that a document has no
// form for.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTextCharFormat>

#include <vector>

namespace broadsheet::richtext {

struct InlineRun {
    /// U+2028 is a line break; one object character where `raw` is set.
    QString text;
    /// Open tags, outermost first, as written.
    QByteArrayList tags = {};
    /// HTML without a form in the document.
    QByteArray raw = {};

    bool operator==(const InlineRun &) const = default;
};

/// The runs of `html`; tags without partner become raw objects. Linear, any bytes.
std::vector<InlineRun> readInline(const QByteArray &html);
/// HTML of the runs, text escaped.
QByteArray writeInline(const std::vector<InlineRun> &runs);

/// The look of a run, with its tags as properties.
QTextCharFormat formatOf(const InlineRun &run);
/// The tags of a piece of a document: those it was loaded with, corrected by what the person switched on or
/// off since.
QByteArrayList tagsOf(const QTextCharFormat &format);

/// Text as a person typed or pasted it, fit for a text block: line breaks as U+2028, control characters
/// dropped.
QString typedText(const QString &text);

} // namespace broadsheet::richtext
