// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/charset.h"

#include <QStringConverter>

#include <memory>
#include <optional>
#include <uchardet.h>

namespace broadsheet::media {

namespace {

// Bytes of a legacy charset look like UTF-8 now and then; a file that was UTF-8 once has more good sequences
// than that.
constexpr qsizetype brokenPerChanceSequence = 8;

uchar byteAt(const QByteArray &bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<uchar>(bytes.at(i)) : 0;
}

// Length of the valid UTF-8 sequence at `i`; 0 when there is none. Surrogates and overlong forms are not
// valid.
int utf8SequenceAt(const QByteArray &bytes, qsizetype i)
{
    const uchar lead = byteAt(bytes, i);
    const uchar second = byteAt(bytes, i + 1);
    const auto continues = [&bytes](qsizetype at) { return (byteAt(bytes, at) & 0xc0) == 0x80; };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(i + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool overlong = lead == 0xe0 && second < 0xa0;
        const bool surrogate = lead == 0xed && second > 0x9f;
        return !overlong && !surrogate && continues(i + 1) && continues(i + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool overlong = lead == 0xf0 && second < 0x90;
        const bool beyond = lead == 0xf4 && second > 0x8f;
        return !overlong && !beyond && continues(i + 1) && continues(i + 2) && continues(i + 3) ? 4 : 0;
    }
    return 0;
}

struct Utf8Census {
    qsizetype multiByte = 0;
    qsizetype broken = 0;
    qsizetype firstBroken = -1;
};

Utf8Census takeCensus(const QByteArray &bytes)
{
    Utf8Census census;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8SequenceAt(bytes, i);
        if (length > 1)
            ++census.multiByte;
        if (length == 0) {
            if (census.broken++ == 0)
                census.firstBroken = i;
        }
        i += qMax(length, 1);
    }
    return census;
}

Result<Decoded> refuseNotUtf8(qsizetype offset)
{
    return fail(ErrorKind::BadInput, Reason::NotUtf8, {}, QString::number(offset));
}

struct Bom {
    QByteArray mark;
    QStringConverter::Encoding encoding;
};

std::optional<Bom> bomOf(const QByteArray &bytes)
{
    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    const Bom all[] = {
        { QByteArray("\xff\xfe\x00\x00", 4), QStringConverter::Utf32LE },
        { QByteArray("\x00\x00\xfe\xff", 4), QStringConverter::Utf32BE },
        { QByteArray("\xef\xbb\xbf"), QStringConverter::Utf8 },
        { QByteArray("\xff\xfe"), QStringConverter::Utf16LE },
        { QByteArray("\xfe\xff"), QStringConverter::Utf16BE },
    };
    for (const Bom &bom : all) {
        if (bytes.startsWith(bom.mark))
            return bom;
    }
    return std::nullopt;
}

Result<Decoded> decodeMarked(const QByteArray &bytes, const Bom &bom)
{
    const QByteArray rest = bytes.mid(bom.mark.size());
    if (bom.encoding == QStringConverter::Utf8) {
        if (const qsizetype nul = rest.indexOf('\0'); nul >= 0)
            return fail(ErrorKind::BadInput, Reason::NulBytes, {}, QString::number(bom.mark.size() + nul));
        const Utf8Census census = takeCensus(rest);
        if (census.broken > 0)
            return refuseNotUtf8(bom.mark.size() + census.firstBroken);
        return Decoded { rest, {} };
    }
    QStringDecoder decoder(bom.encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(rest);
    if (decoder.hasError())
        return refuseNotUtf8(0);
    if (text.contains(QChar(u'\0')))
        return fail(ErrorKind::BadInput, Reason::NulBytes);
    return Decoded { text.toUtf8(), {} };
}

QByteArray guessCharset(const QByteArray &bytes)
{
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

Result<Decoded> decodeText(const QByteArray &bytes)
{
    if (const auto bom = bomOf(bytes))
        return decodeMarked(bytes, *bom);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return fail(ErrorKind::BadInput, Reason::NulBytes, {}, QString::number(nul));
    const Utf8Census census = takeCensus(bytes);
    if (census.broken == 0)
        return Decoded { bytes, {} };
    if (census.multiByte > 0 && census.broken < census.multiByte * brokenPerChanceSequence)
        return refuseNotUtf8(census.firstBroken);

    const QByteArray name = guessCharset(bytes);
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    if (name.isEmpty() || !decoder.isValid())
        return refuseNotUtf8(census.firstBroken);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return refuseNotUtf8(census.firstBroken);
    return Decoded { text.toUtf8(), QString::fromLatin1(name) };
}

} // namespace broadsheet::media
