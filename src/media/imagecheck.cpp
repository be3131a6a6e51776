// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagecheck.h"

#include <QBuffer>
#include <QImageReader>

namespace broadsheet::media {

namespace {

constexpr qsizetype maxImageBytes = 20 * 1000 * 1000;
constexpr int maxImageSide = 12000;
// 240 MB decoded: more than any camera that newsrooms use, less than hurts a small machine.
constexpr qint64 maxImagePixels = 60 * 1000 * 1000;

struct Magic {
    QLatin1String mime;
    QLatin1String suffix;
};

// Empty suffix: not on the list.
Magic magicOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return { QLatin1String("image/jpeg"), QLatin1String("jpg") };
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return { QLatin1String("image/png"), QLatin1String("png") };
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return { QLatin1String("image/gif"), QLatin1String("gif") };
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return { QLatin1String("image/webp"), QLatin1String("webp") };
    return {};
}

} // namespace

Result<ImageFacts> checkImage(const QByteArray &bytes)
{
    const Magic magic = magicOf(bytes);
    if (magic.suffix.isEmpty())
        return fail(ErrorKind::BadInput, Reason::NotAnImage);
    if (bytes.size() > maxImageBytes)
        return fail(ErrorKind::BadInput, Reason::ImageTooLarge, {}, QString::number(bytes.size()));

    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArray(magic.suffix.data(), magic.suffix.size()));
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return fail(ErrorKind::BadInput, Reason::NotAnImage, {}, QString(magic.mime));
    const qint64 pixels = qint64(size.width()) * size.height();
    if (size.width() > maxImageSide || size.height() > maxImageSide || pixels > maxImagePixels)
        return fail(ErrorKind::BadInput, Reason::ImageTooLarge, {},
            QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    return ImageFacts { magic.mime, magic.suffix, size };
}

} // namespace broadsheet::media
