// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/pixels.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTransform>

namespace broadsheet::media {

namespace {

// checkImage lets 60 million pixels of 4 bytes pass; Qt's own limit of 128 MB is below that.
constexpr int decodeLimitMegabytes = 256;

// The eight orientations of Exif: mirrored or not, then turned clockwise.
QImage turnUpright(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return image.mirrored(true, false).transformed(QTransform().rotate(270));
    case 6:
        return image.transformed(QTransform().rotate(90));
    case 7:
        return image.mirrored(true, false).transformed(QTransform().rotate(90));
    case 8:
        return image.transformed(QTransform().rotate(270));
    }
    return image;
}

} // namespace

Result<QImage> decodeUpright(const QByteArray &bytes, const ImageFacts &facts, int orientation, QSize scaled)
{
    if (QImageReader::allocationLimit() < decodeLimitMegabytes)
        QImageReader::setAllocationLimit(decodeLimitMegabytes);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, facts.suffix.toLatin1());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    if (scaled.isValid())
        reader.setScaledSize(scaled);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::BadInput, Reason::NotAnImage, {}, reader.errorString());
    return turnUpright(image, orientation);
}

Result<QByteArray> encodePixels(const QImage &image, const ImageFacts &facts, int quality)
{
    const bool gif = facts.suffix == QLatin1String("gif");
    const QByteArray format = gif ? QByteArray("png") : facts.suffix.toLatin1();
    QImage plain = image;
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    // For PNG "quality" is the effort of the compression.
    if (format != "png")
        writer.setQuality(quality);
    if (!writer.write(plain))
        return fail(ErrorKind::BadInput, Reason::UnknownFormat, facts.mime, writer.errorString());
    return out;
}

} // namespace broadsheet::media
