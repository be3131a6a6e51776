// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/pictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

#include <exiv2/exiv2.hpp>

namespace broadsheet::test {

namespace {

void putPrivateExif(Exiv2::ExifData &exif, int orientation)
{
    exif["Exif.Image.Make"] = "SecretCameraMaker";
    exif["Exif.Image.Artist"] = "SecretOwnerName";
    exif["Exif.Photo.CameraOwnerName"] = "SecretOwnerName";
    exif["Exif.Photo.BodySerialNumber"] = "SecretSerial4711";
    exif["Exif.GPSInfo.GPSLatitude"] = "52/1 31/1 1234567/100000";
    exif["Exif.GPSInfo.GPSProcessingMethod"] = "charset=Ascii SecretPlaceByGps";
    exif["Exif.Image.Orientation"] = uint16_t(orientation);
}

void putXmp(Exiv2::XmpData &xmp)
{
    const media::ImageRights rights = sampleRights();
    xmp["Xmp.dc.creator"] = rights.creator.toStdString();
    xmp["Xmp.photoshop.Credit"] = rights.credit.toStdString();
    xmp["Xmp.dc.rights"] = rights.copyright.toStdString();
    xmp["Xmp.xmpRights.UsageTerms"] = rights.usageTerms.toStdString();
    xmp["Xmp.dc.description"] = rights.caption.toStdString();
    xmp["Xmp.xmp.CreatorTool"] = "SecretProgram";
    xmp["Xmp.photoshop.City"] = "SecretCity";
}

template <typename Change> QByteArray withMetadata(const QByteArray &bytes, Change change)
{
    auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte *>(bytes.constData()), static_cast<long>(bytes.size()));
    image->readMetadata();
    change(*image);
    image->writeMetadata();
    image->io().open();
    const Exiv2::DataBuf data = image->io().read(static_cast<long>(image->io().size()));
    return QByteArray(reinterpret_cast<const char *>(data.pData_), data.size_);
}

quint32 pngCrc(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffu;
    for (const char c : bytes) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
    }
    return crc ^ 0xffffffffu;
}

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pngChunk(const QByteArray &name, const QByteArray &content)
{
    return big32(static_cast<quint32>(content.size())) + name + content + big32(pngCrc(name + content));
}

} // namespace

QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < height; ++y) {
        for (int x = width / 2; x < width; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (!writer.write(image))
        qFatal("Cannot write %s", format);
    return bytes;
}

media::ImageRights sampleRights()
{
    return { QStringLiteral("Mina Rahimi"), QStringLiteral("City Desk / عکس"), QStringLiteral("© 2026 Daily"),
        QStringLiteral("Not for archive"), QStringLiteral("A bridge — at dawn") };
}

QByteArray privateJpeg(const QImage &image, int orientation)
{
    const QByteArray thumbnail = encoded(halves(16, 16), "jpg");
    QByteArray bytes = withMetadata(encoded(image, "jpg"), [&](Exiv2::Image &file) {
        putPrivateExif(file.exifData(), orientation);
        Exiv2::ExifThumb(file.exifData())
            .setJpegThumbnail(reinterpret_cast<const Exiv2::byte *>(thumbnail.constData()), thumbnail.size());
        const media::ImageRights rights = sampleRights();
        file.iptcData()["Iptc.Envelope.CharacterSet"] = std::string("\x1b%G");
        file.iptcData()["Iptc.Application2.Credit"] = rights.credit.toStdString();
        file.iptcData()["Iptc.Application2.City"] = std::string("SecretCity");
        putXmp(file.xmpData());
        file.setComment("SecretComment");
    });
    const QByteArray segment = "SecretSegment";
    bytes.insert(2, QByteArray("\xff\xe7\x00", 3) + char(segment.size() + 2) + segment);
    return bytes + "SecretTail";
}

QByteArray privatePng(const QImage &image)
{
    QImage withText = image;
    withText.setText(QStringLiteral("Author"), QStringLiteral("SecretOwnerName"));
    withText.setText(QStringLiteral("Comment"), QStringLiteral("SecretComment"));
    return withMetadata(encoded(withText, "png"), [](Exiv2::Image &file) { putXmp(file.xmpData()); })
        + "SecretTail";
}

QByteArray privateWebp(const QImage &image)
{
    return withMetadata(encoded(image, "webp"), [](Exiv2::Image &file) {
        putPrivateExif(file.exifData(), 1);
        putXmp(file.xmpData());
    });
}

QByteArray privateGif()
{
    return QByteArray("GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\x00", 19)
        + QByteArray("\x21\xfe\x0dSecretComment\x00", 17)
        + QByteArray("\x21\xff\x0bXMP DataXMP\x06Secret\x00", 22)
        + QByteArray("\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00\x3b", 16);
}

QByteArray pngHeader(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n")
        + pngChunk("IHDR", big32(width) + big32(height) + QByteArray("\x08\x02\x00\x00\x00", 5))
        + pngChunk("IDAT", "x") + pngChunk("IEND", {});
}

} // namespace broadsheet::test
