// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a picture's metadata, read and written by exiv2 (readRights is declared in imagecheck.h).
#pragma once

#include "media/imagecheck.h"

namespace broadsheet::media {

/// Exif orientation, 1 to 8; 1 when there is none. Any thread.
int readOrientation(const QByteArray &bytes);

/// The picture with these rights as XMP, for JPEG also as IPTC; unchanged when there are none or its format
/// has no place for them. Any thread.
QByteArray writeRights(const QByteArray &bytes, const ImageFacts &facts, const ImageRights &rights);

} // namespace broadsheet::media
