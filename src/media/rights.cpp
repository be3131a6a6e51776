// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rights.h"

#include <QStringList>

#include <exiv2/exiv2.hpp>
#include <mutex>

namespace broadsheet::media {

namespace {

constexpr qsizetype maxRightsText = 4000;

// The XMP part of exiv2 has one parser for the whole program; whoever reads or writes metadata holds this.
std::unique_lock<std::mutex> lockExiv2()
{
    static std::mutex mutex;
    static std::once_flag once;
    std::unique_lock lock(mutex);
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
    });
    return lock;
}

Exiv2::Image::AutoPtr openMetadata(const QByteArray &bytes)
{
    auto image = Exiv2::ImageFactory::open(
        reinterpret_cast<const Exiv2::byte *>(bytes.constData()), static_cast<long>(bytes.size()));
    image->readMetadata();
    return image;
}

QString cleanRightsText(const std::string &raw)
{
    const QByteArray bytes = QByteArray::fromStdString(raw);
    // IPTC without a charset mark is Latin-1 in practice.
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter))
        text = QString::fromLatin1(bytes);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text.left(maxRightsText).trimmed();
}

QString xmpText(const Exiv2::XmpData &xmp, const char *key)
{
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    if (found == xmp.end())
        return {};
    if (const auto *languages = dynamic_cast<const Exiv2::LangAltValue *>(&found->value())) {
        const auto neutral = languages->value_.find("x-default");
        if (neutral != languages->value_.end())
            return cleanRightsText(neutral->second);
        return languages->value_.empty() ? QString() : cleanRightsText(languages->value_.begin()->second);
    }
    // The count of a plain text is its length.
    if (found->typeId() == Exiv2::xmpText)
        return cleanRightsText(found->toString());
    QStringList parts;
    for (long i = 0; i < found->count(); ++i)
        parts.append(cleanRightsText(found->toString(i)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString iptcText(const Exiv2::IptcData &iptc, const char *key)
{
    const Exiv2::IptcKey wanted(key);
    QStringList parts;
    for (const auto &datum : iptc) {
        if (datum.tag() == wanted.tag() && datum.record() == wanted.record())
            parts.append(cleanRightsText(datum.toString()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// One right: where it lies in XMP and, if there is such a field, in IPTC.
struct RightsRow {
    QString ImageRights::*field;
    const char *xmp;
    const char *iptc;
    Exiv2::TypeId xmpType;
};

constexpr RightsRow rightsTable[] = {
    { &ImageRights::creator, "Xmp.dc.creator", "Iptc.Application2.Byline", Exiv2::xmpSeq },
    { &ImageRights::credit, "Xmp.photoshop.Credit", "Iptc.Application2.Credit", Exiv2::xmpText },
    { &ImageRights::copyright, "Xmp.dc.rights", "Iptc.Application2.Copyright", Exiv2::langAlt },
    { &ImageRights::usageTerms, "Xmp.xmpRights.UsageTerms", nullptr, Exiv2::langAlt },
    { &ImageRights::caption, "Xmp.dc.description", "Iptc.Application2.Caption", Exiv2::langAlt },
};

void putRights(Exiv2::Image &image, const ImageRights &rights, bool withIptc)
{
    Exiv2::XmpData xmp;
    Exiv2::IptcData iptc;
    for (const RightsRow &row : rightsTable) {
        const std::string text = (rights.*row.field).toStdString();
        if (text.empty())
            continue;
        const auto value = Exiv2::Value::create(row.xmpType);
        value->read(row.xmpType == Exiv2::langAlt ? "lang=\"x-default\" " + text : text);
        xmp.add(Exiv2::XmpKey(row.xmp), value.get());
        if (row.iptc)
            iptc[row.iptc] = text;
    }
    image.setXmpData(xmp);
    if (withIptc && !iptc.empty()) {
        iptc["Iptc.Envelope.CharacterSet"] = std::string("\x1b%G"); // UTF-8
        image.setIptcData(iptc);
    }
}

} // namespace

ImageRights readRights(const QByteArray &bytes)
{
    const auto lock = lockExiv2();
    ImageRights rights;
    try {
        const auto image = openMetadata(bytes);
        for (const RightsRow &row : rightsTable) {
            QString text = xmpText(image->xmpData(), row.xmp);
            if (text.isEmpty() && row.iptc)
                text = iptcText(image->iptcData(), row.iptc);
            rights.*row.field = text;
        }
    } catch (const std::exception &) {
        // Damaged metadata holds no rights; the picture itself may be fine.
        return {};
    }
    return rights;
}

int readOrientation(const QByteArray &bytes)
{
    const auto lock = lockExiv2();
    try {
        const auto image = openMetadata(bytes);
        const auto found = image->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        const long value = found == image->exifData().end() ? 1 : found->toLong();
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } catch (const std::exception &) {
        return 1;
    }
}

QByteArray writeRights(const QByteArray &bytes, const ImageFacts &facts, const ImageRights &rights)
{
    if (rights == ImageRights {} || facts.suffix == QLatin1String("gif"))
        return bytes;
    const auto lock = lockExiv2();
    try {
        const auto image = openMetadata(bytes);
        putRights(*image, rights, facts.suffix == QLatin1String("jpg"));
        image->writeMetadata();
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return bytes;
        const Exiv2::DataBuf data = io.read(static_cast<long>(io.size()));
        io.close();
        return QByteArray(reinterpret_cast<const char *>(data.pData_), data.size_);
    } catch (const std::exception &) {
        // The rights live in the article's fields as well; a picture that cannot carry them goes without.
        return bytes;
    }
}

} // namespace broadsheet::media
