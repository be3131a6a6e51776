// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/importer.h"

#include "markup/importdraft.h"
#include "markup/importreaders.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

namespace broadsheet::markup {

namespace {

const ImportFormat *formatNamed(const QString &name)
{
    for (const ImportFormat &format : importFormats())
        if (name == format.name)
            return &format;
    return nullptr;
}

const ImportFormat *formatOfSuffix(const QString &fileName)
{
    const QString suffix
        = fileName.contains(QLatin1Char('.')) ? fileName.section(QLatin1Char('.'), -1).toLower() : QString();
    for (const ImportFormat &format : importFormats())
        if (!suffix.isEmpty() && QString(format.suffixes).split(QLatin1Char(' ')).contains(suffix))
            return &format;
    return nullptr;
}

/// The start of the content is enough to tell.
QString formatOfContent(const QByteArray &utf8)
{
    const QString start = QString::fromUtf8(utf8.left(20000));
    static const QRegularExpression blocks(QStringLiteral("<!--\\s+wp:[a-z]"));
    static const QRegularExpression html(
        QStringLiteral("^\\s*(<!doctype html|<html|<head|<body|<article|<p[\\s>]|<h[1-6][\\s>]|<div[\\s>])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markdown(
        QStringLiteral("^\\x{feff}?(---\\r?\\n[\\s\\S]*?\\n---|\\s*#{1,6} \\S)|\\n#{1,6} \\S"));
    if (blocks.match(start).hasMatch())
        return QStringLiteral("blocks");
    if (html.match(start).hasMatch())
        return QStringLiteral("html");
    return markdown.match(start).hasMatch() ? QStringLiteral("markdown") : QStringLiteral("text");
}

const ImportFormat *chosenFormat(const QByteArray &utf8, const ImportOptions &options)
{
    if (options.format != QLatin1String("auto"))
        return formatNamed(options.format);
    const ImportFormat *bySuffix = formatOfSuffix(options.fileName);
    // Block markup is saved as .html.
    if (bySuffix == nullptr || bySuffix->name == QLatin1String("html")) {
        const QString byContent = formatOfContent(utf8);
        return bySuffix != nullptr && byContent != QLatin1String("blocks") ? bySuffix
                                                                           : formatNamed(byContent);
    }
    return bySuffix;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError() && !decoded.isNull();
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    static const std::array<ImportFormat, 4> formats { {
        { QLatin1String("text"), QLatin1String("txt text"), &readPlainText },
        { QLatin1String("markdown"), QLatin1String("md markdown mdown mkd"), &readMarkdown },
        { QLatin1String("html"), QLatin1String("html htm xhtml"), &readHtml },
        { QLatin1String("blocks"), QLatin1String("blocks"), &readBlocks },
    } };
    return formats;
}

Result<Imported> importArticle(const QByteArray &utf8, const ImportOptions &options)
{
    if (utf8.size() > maxImportBytes)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge, options.fileName);
    if (utf8.contains('\0'))
        return fail(ErrorKind::BadInput, Reason::NulBytes, options.fileName);
    if (utf8.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, Reason::EmptyInput, options.fileName);
    if (!isUtf8(utf8))
        return fail(ErrorKind::BadInput, Reason::NotUtf8, options.fileName);
    const ImportFormat *format = chosenFormat(utf8, options);
    if (format == nullptr)
        return fail(ErrorKind::BadInput, Reason::UnknownFormat, options.format);
    auto imported = format->read(utf8, options);
    if (!imported) {
        Error error = imported.error();
        error.subject = options.fileName;
        return fail(error);
    }
    return imported;
}

} // namespace broadsheet::markup
