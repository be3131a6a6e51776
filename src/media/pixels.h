// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding, turning and encoding of pixels, for pictures that checkImage has passed.
#pragma once

#include "media/imagecheck.h"

#include <QImage>

namespace broadsheet::media {

/// The first frame, turned by the Exif orientation (1 to 8), scaled to `scaled` (in stored orientation) if
/// that is valid. NotAnImage when the pixels are damaged.
Result<QImage> decodeUpright(
    const QByteArray &bytes, const ImageFacts &facts, int orientation, QSize scaled = {});

/// In the format of `facts`; a GIF becomes a PNG. UnknownFormat when the image plugin is missing.
Result<QByteArray> encodePixels(const QImage &image, const ImageFacts &facts, int quality);

} // namespace broadsheet::media
