// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures from outside: what they are, whether they are safe to decode, whose they are; a copy without
// traces.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace broadsheet::media {

/// What is known of a picture without decoding its pixels.
struct ImageFacts {
    /// "image/jpeg", "image/png", "image/webp", "image/gif": by magic bytes, never by name.
    QString mime;
    /// "jpg", "png", "webp", "gif".
    QString suffix;
    /// As stored, before an orientation is applied.
    QSize size;
};

/// NotAnImage (also SVG and every format that is not on the list), ImageTooLarge (over 20 MB, 12000 px a side
/// or 60 million pixels).
Result<ImageFacts> checkImage(const QByteArray &bytes);

/// IPTC and XMP: creator, credit, copyright, usage terms, caption; empty where there is none.
struct ImageRights {
    QString creator;
    QString credit;
    QString copyright;
    QString usageTerms;
    QString caption;

    bool operator==(const ImageRights &) const = default;
};

/// Any thread. Of bytes that are no picture: all empty.
ImageRights readRights(const QByteArray &bytes);

/// A copy without GPS, device, owner, thumbnail, comments and text chunks; the rights are written back unless
/// `keepRights` is false (a GIF has no place for them). Pixels and orientation as they look: the pixels are
/// copied, and encoded anew only when they have to be turned. Errors as checkImage.
Result<QByteArray> strip(const QByteArray &bytes, bool keepRights = true);

/// A smaller picture, at most `longSide` pixels, upright, with the rights; the input itself when it is
/// smaller already. Of a GIF: the first frame as PNG, so look at the result for its type. Errors as
/// checkImage.
Result<QByteArray> rendition(const QByteArray &bytes, int longSide);

} // namespace broadsheet::media
