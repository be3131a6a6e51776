// SPDX-License-Identifier: GPL-3.0-or-later
// The picture file formats as lists of parts: a copy with only the parts that pixels and colours need.
#pragma once

#include "media/imagecheck.h"

#include <optional>

namespace broadsheet::media {

/// The same pixels, bit for bit, without any part that tells of device, place, person or program, and without
/// what was hung on behind the end. Nothing for a file whose parts do not add up (decode and encode it then).
std::optional<QByteArray> keepPixelsOnly(const QByteArray &bytes, const ImageFacts &facts);

} // namespace broadsheet::media
