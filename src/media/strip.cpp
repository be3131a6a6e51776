// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/container.h"
#include "media/imagecheck.h"
#include "media/pixels.h"
#include "media/rights.h"

namespace broadsheet::media {

namespace {

// High enough that nobody sees that the picture was turned.
constexpr int turnedQuality = 93;

Result<QByteArray> encodedAnew(const QByteArray &bytes, const ImageFacts &facts, int orientation)
{
    const auto image = decodeUpright(bytes, facts, orientation);
    if (!image)
        return fail(image.error());
    return encodePixels(*image, facts, turnedQuality);
}

} // namespace

Result<QByteArray> strip(const QByteArray &bytes, bool keepRights)
{
    const auto facts = checkImage(bytes);
    if (!facts)
        return fail(facts.error());
    const int orientation = readOrientation(bytes);
    const auto copied = orientation == 1 ? keepPixelsOnly(bytes, *facts) : std::nullopt;
    const auto plain = copied ? Result<QByteArray>(*copied) : encodedAnew(bytes, *facts, orientation);
    if (!plain)
        return fail(plain.error());
    const auto after = checkImage(*plain);
    if (!after)
        return fail(after.error());
    return keepRights ? writeRights(*plain, *after, readRights(bytes)) : *plain;
}

} // namespace broadsheet::media
