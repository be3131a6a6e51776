// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/container.h"

#include <QtEndian>

namespace broadsheet::media {

namespace {

class PartReader {
public:
    explicit PartReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    qsizetype position() const { return m_at; }

    bool has(qsizetype count) const { return count >= 0 && m_bytes.size() - m_at >= count; }

    uchar peek(qsizetype ahead = 0) const
    {
        return has(ahead + 1) ? static_cast<uchar>(m_bytes.at(m_at + ahead)) : uchar(0);
    }

    quint32 big32() const { return qFromBigEndian<quint32>(m_bytes.constData() + m_at); }

    quint32 little32(qsizetype ahead) const
    {
        return qFromLittleEndian<quint32>(m_bytes.constData() + m_at + ahead);
    }

    QByteArray take(qsizetype count)
    {
        const QByteArray part = m_bytes.mid(m_at, count);
        m_at += part.size();
        return part;
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

// A JPEG segment that pixels or colours need. JFIF is written anew without its thumbnail.
bool jpegSegmentIsNeeded(uchar marker, const QByteArray &content)
{
    if (marker == 0xe2)
        return content.startsWith(QByteArray("ICC_PROFILE\0", 12));
    if (marker == 0xee)
        return content.startsWith("Adobe");
    const bool application = marker >= 0xe0 && marker <= 0xef;
    return !application && marker != 0xfe;
}

QByteArray jfifWithoutThumbnail(const QByteArray &content)
{
    // Version, unit and density stay; the size of the thumbnail becomes 0 x 0.
    return QByteArray("\xff\xe0\x00\x10", 4) + content.left(12) + QByteArray(2, '\0');
}

// The coded pixels after a start of scan, up to the next marker that is neither a stuffed byte nor a restart.
QByteArray takeJpegScan(PartReader &reader)
{
    qsizetype length = 0;
    while (reader.has(length + 2)) {
        const uchar next = reader.peek(length + 1);
        if (reader.peek(length) == 0xff && next != 0x00 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            break;
        ++length;
    }
    return reader.take(length);
}

std::optional<QByteArray> keepJpegPixels(const QByteArray &bytes)
{
    PartReader reader(bytes);
    QByteArray out = reader.take(2);
    while (reader.has(2) && reader.peek() == 0xff) {
        const uchar marker = reader.peek(1);
        if (marker == 0xff) {
            reader.take(1);
            continue;
        }
        if (marker == 0xd9)
            return out + reader.take(2);
        const qsizetype length = reader.peek(2) << 8 | reader.peek(3);
        if (length < 2 || !reader.has(length + 2))
            return std::nullopt;
        const QByteArray head = reader.take(4);
        const QByteArray content = reader.take(length - 2);
        if (marker == 0xe0 && content.startsWith(QByteArray("JFIF\0", 5)) && content.size() >= 14)
            out += jfifWithoutThumbnail(content);
        else if (jpegSegmentIsNeeded(marker, content))
            out += head + content;
        if (marker == 0xda)
            out += takeJpegScan(reader);
    }
    return std::nullopt;
}

std::optional<QByteArray> keepPngPixels(const QByteArray &bytes)
{
    static constexpr const char *needed[] = { "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP",
        "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT" };
    PartReader reader(bytes);
    QByteArray out = reader.take(8);
    while (reader.has(12)) {
        const qsizetype length = reader.big32();
        if (!reader.has(length + 12))
            return std::nullopt;
        const QByteArray chunk = reader.take(length + 12);
        const QByteArray name = chunk.mid(4, 4);
        if (name == "IEND")
            return out + chunk;
        for (const char *wanted : needed) {
            if (name == wanted)
                out += chunk;
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> keepWebpPixels(const QByteArray &bytes)
{
    static constexpr const char *needed[] = { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };
    PartReader reader(bytes);
    if (!reader.has(12) || !reader.has(qsizetype(reader.little32(4)) + 8))
        return std::nullopt;
    const qsizetype end = qsizetype(reader.little32(4)) + 8;
    reader.take(12);
    QByteArray body = "WEBP";
    while (reader.position() + 8 <= end) {
        const qsizetype length = reader.little32(4);
        if (!reader.has(length + 8))
            return std::nullopt;
        QByteArray chunk = reader.take(8 + length + length % 2);
        if (chunk.startsWith("VP8X") && length >= 1)
            chunk[8] = static_cast<char>(chunk.at(8) & ~0x0c); // neither EXIF nor XMP follows
        for (const char *wanted : needed) {
            if (chunk.startsWith(wanted))
                body += chunk;
        }
    }
    QByteArray size(4, '\0');
    qToLittleEndian(static_cast<quint32>(body.size()), size.data());
    return "RIFF" + size + body;
}

// Length of a chain of GIF sub-blocks with its closing zero; -1 when it runs over the end.
qsizetype gifSubBlocks(const PartReader &reader, qsizetype from)
{
    qsizetype length = from;
    while (reader.has(length + 1)) {
        const uchar size = reader.peek(length);
        length += 1 + size;
        if (size == 0)
            return length;
    }
    return -1;
}

qsizetype gifColourTable(uchar flags) { return flags & 0x80 ? qsizetype(3) << ((flags & 0x07) + 1) : 0; }

std::optional<QByteArray> keepGifPixels(const QByteArray &bytes)
{
    PartReader reader(bytes);
    if (!reader.has(13))
        return std::nullopt;
    QByteArray out = reader.take(13 + gifColourTable(reader.peek(10)));
    while (!reader.atEnd()) {
        const uchar kind = reader.peek();
        if (kind == 0x3b)
            return out + reader.take(1);
        const qsizetype head = kind == 0x21 ? 2 : kind == 0x2c ? 10 + gifColourTable(reader.peek(9)) + 1 : -1;
        const qsizetype length = head < 0 ? -1 : gifSubBlocks(reader, head);
        if (length < 0 || !reader.has(length))
            return std::nullopt;
        const QByteArray block = reader.take(length);
        const bool timing = kind == 0x21 && static_cast<uchar>(block.at(1)) == 0xf9;
        const bool loop = kind == 0x21 && block.mid(1, 13) == QByteArray("\xff\x0bNETSCAPE2.0");
        if (kind == 0x2c || timing || loop)
            out += block;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> keepPixelsOnly(const QByteArray &bytes, const ImageFacts &facts)
{
    if (facts.suffix == QLatin1String("jpg"))
        return keepJpegPixels(bytes);
    if (facts.suffix == QLatin1String("png"))
        return keepPngPixels(bytes);
    if (facts.suffix == QLatin1String("webp"))
        return keepWebpPixels(bytes);
    return keepGifPixels(bytes);
}

} // namespace broadsheet::media
