// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagecheck.h"
#include "media/pixels.h"
#include "media/rights.h"

namespace broadsheet::media {

namespace {

constexpr int renditionQuality = 85;

} // namespace

Result<QByteArray> rendition(const QByteArray &bytes, int longSide)
{
    const auto facts = checkImage(bytes);
    if (!facts)
        return fail(facts.error());
    if (qMax(facts->size.width(), facts->size.height()) <= longSide)
        return bytes;
    const QSize scaled
        = facts->size.scaled(QSize(longSide, longSide), Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    const auto image = decodeUpright(bytes, *facts, readOrientation(bytes), scaled);
    if (!image)
        return fail(image.error());
    const auto encoded = encodePixels(*image, *facts, renditionQuality);
    if (!encoded)
        return fail(encoded.error());
    const auto after = checkImage(*encoded);
    if (!after)
        return fail(after.error());
    return writeRights(*encoded, *after, readRights(bytes));
}

} // namespace broadsheet::media
