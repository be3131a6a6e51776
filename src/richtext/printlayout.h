// SPDX-License-Identifier: GPL-3.0-or-later
// An article on paper: head and body laid out on pages with numbers, for printers and PDF. Any thread that
// may use fonts.
#pragma once

#include "core/block.h"

#include <QImage>

#include <functional>

class QPagedPaintDevice;
class QTextDocument;

namespace broadsheet::richtext {

struct PrintedArticle {
    QString kicker;
    QString headline;
    QString lede;
    /// By whom, where and when, as shown.
    QString byline;
    Body body;
    /// BCP 47; decides the fonts and the digits of the page numbers.
    QString language;
    bool rightToLeft = false;
};

/// The picture of a "bs-media:" address; null = not here, its words stand alone.
using PrintedPicture = std::function<QImage(const QString &address)>;

/// Fills the empty `document`: a copy for paper, without the editor's properties.
void layOut(QTextDocument &document, const PrintedArticle &article, const PrintedPicture &picture = {});
/// Paints it on the pages of the device, with page numbers; how many there were. 0 = the device did not
/// begin.
int paintPages(QPagedPaintDevice &device, const PrintedArticle &article, const PrintedPicture &picture = {});
/// A PDF on A4 with 2 cm of margin.
QByteArray pdfOf(const PrintedArticle &article, const PrintedPicture &picture = {});

} // namespace broadsheet::richtext
