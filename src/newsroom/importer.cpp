// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/importer.h"

#include "media/charset.h"
#include "media/imagecheck.h"
#include "newsroom/fieldedit.h"
#include "newsroom/inputfile.h"
#include "newsroom/openarticle.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using markup::ImportPicture;
using markup::ImportWarning;

/// As markup's own limit; a larger file is not even read.
constexpr qint64 largestFile = 5 * 1024 * 1024;
constexpr qint64 largestPicture = 20 * 1024 * 1024;
const QLatin1String standardInputName("-");

/// A file that was read and checked; nothing is stored yet.
struct ReadFile {
    QString name;
    ArticleText text;
    std::vector<ImportPicture> pictures = {};
    std::vector<ImportWarning> warnings = {};
};

Result<ReadFile> readFile(const ImportRequest &request, const QString &name)
{
    const bool fromInput = name == standardInputName;
    const auto bytes
        = fromInput ? Result<QByteArray>(request.standardInput) : readInputFile(name, largestFile);
    if (!bytes)
        return fail(bytes.error());
    const auto named = [&name](Error error) {
        error.subject = name;
        return fail(std::move(error));
    };
    if (bytes->size() > largestFile)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge, name);
    const auto decoded = media::decodeText(*bytes);
    if (!decoded)
        return named(decoded.error());
    markup::ImportOptions options = request.options;
    options.fileName = fromInput ? QString() : QFileInfo(name).fileName();
    auto imported = markup::importArticle(decoded->utf8, options);
    if (!imported)
        return named(imported.error());
    ReadFile read { name, std::move(imported->text), std::move(imported->pictures),
        std::move(imported->warnings) };
    if (!decoded->guessed.isEmpty())
        read.warnings.push_back({ ImportWarning::Kind::CharsetGuessed, decoded->guessed });
    return read;
}

/// Only files in the source's own folder (or below) are pictures of it; another path could name anything.
Result<QByteArray> pictureBytes(const ReadFile &read, const ImportPicture &picture)
{
    if (!picture.bytes.isEmpty())
        return picture.bytes;
    const QUrl url(picture.address);
    if (read.name == standardInputName || (!url.scheme().isEmpty() && !url.isLocalFile()))
        return fail(ErrorKind::NotFound, Reason::FileMissing, picture.address);
    const QString folder = QFileInfo(read.name).canonicalPath();
    const QString relative
        = url.isLocalFile() ? url.toLocalFile() : QUrl::fromPercentEncoding(picture.address.toUtf8());
    const QString path = QFileInfo(QDir(folder).absoluteFilePath(relative)).canonicalFilePath();
    if (path.isEmpty() || !path.startsWith(folder + QLatin1Char('/')))
        return fail(ErrorKind::NotFound, Reason::FileMissing, picture.address);
    return readInputFile(path, largestPicture);
}

void replaceAddress(ArticleText &text, const QString &placeholder, const QString &address)
{
    // Alone or before a quote: the placeholder of picture 1 is the start of that of picture 10.
    const QByteArray from = placeholder.toUtf8();
    const QByteArray to = address.toUtf8();
    if (text.fields.image == placeholder)
        text.fields.image = address.startsWith(QLatin1String("bs-media:")) ? address : QString();
    for (Block &block : text.body.blocks) {
        qsizetype at = 0;
        while ((at = block.raw.indexOf(from, at)) >= 0) {
            const qsizetype end = at + from.size();
            const bool longer = end < block.raw.size() && block.raw[end] >= '0' && block.raw[end] <= '9';
            if (!longer)
                block.raw.replace(at, from.size(), to);
            at = longer ? end : at + to.size();
        }
    }
}

void takePictures(const Context &context, ReadFile &read)
{
    for (const ImportPicture &picture : read.pictures) {
        const auto bytes = pictureBytes(read, picture);
        const auto address = bytes ? importPicture(context, *bytes) : Result<QString>(fail(bytes.error()));
        if (address) {
            replaceAddress(read.text, picture.placeholder, *address);
            continue;
        }
        // Its place, its alternative text and its address stay; a person fetches it.
        replaceAddress(read.text, picture.placeholder, picture.address);
        const ImportWarning warning { ImportWarning::Kind::PictureNotFetched, picture.address };
        if (std::find(read.warnings.begin(), read.warnings.end(), warning) == read.warnings.end())
            read.warnings.push_back(warning);
    }
}

void addDefaults(Fields &fields, const std::optional<store::Site> &site)
{
    if (const auto language = normalLanguage(fields.language))
        fields.language = *language;
    if (!site)
        return;
    if (fields.authors.isEmpty())
        fields.authors = QStringList { site->login };
    if (fields.language.isEmpty())
        fields.language = site->newsroom.language;
}

} // namespace

Result<ImportReport> importFiles(Context context, const ImportRequest &request)
{
    const auto site = siteFor(context, request.site);
    if (!site)
        return fail(site.error());
    std::vector<ReadFile> files;
    for (const QString &name : request.files) {
        auto read = readFile(request, name);
        if (!read)
            return fail(read.error());
        files.push_back(std::move(*read));
    }

    ImportReport report;
    std::vector<store::Change> changes;
    QHash<QByteArray, QString> inThisCall;
    const auto siteId = *site ? std::optional((*site)->id) : std::nullopt;
    const QString me = *site ? (*site)->login : QString();
    for (ReadFile &read : files) {
        takePictures(context, read);
        addDefaults(read.text.fields, *site);
        const auto id = context.ids.make<ArticleId>();
        const QByteArray hash = contentHash(read.text);
        QString before = inThisCall.value(hash);
        if (before.isEmpty()) {
            const auto found = context.store.importedBefore(hash);
            if (!found)
                return fail(found.error());
            before = *found ? (*found)->toString() : QString();
        }
        inThisCall.insert(hash, id.toString());
        for (const ImportWarning &warning : read.warnings)
            report.warnings.push_back({ read.name, warning, {} });
        if (!before.isEmpty())
            report.warnings.push_back({ read.name, {}, before });
        report.articles.push_back(id);
        changes.push_back(store::CreateArticle { { context.ids.make<RevisionId>(), id, {}, {}, Origin::Import,
                                                     context.clock.now(), me, std::move(read.text) },
            siteId });
    }
    if (const auto stored = context.store.apply(changes); !stored)
        return fail(stored.error());
    return report;
}

Result<QString> importPicture(Context context, const QByteArray &bytes)
{
    const auto facts = media::checkImage(bytes);
    if (!facts)
        return fail(facts.error());
    const auto clean = media::strip(bytes);
    if (!clean)
        return fail(clean.error());
    const auto cleanFacts = media::checkImage(*clean);
    if (!cleanFacts)
        return fail(cleanFacts.error());
    const media::ImageRights rights = media::readRights(bytes);
    store::MediaRow row;
    row.sha = QString::fromLatin1(QCryptographicHash::hash(*clean, QCryptographicHash::Sha256).toHex());
    row.mime = cleanFacts->mime;
    row.suffix = cleanFacts->suffix;
    row.bytes = clean->size();
    row.width = cleanFacts->size.width();
    row.height = cleanFacts->size.height();
    if (rights != media::ImageRights {}) {
        row.rights = QJsonDocument(QJsonObject { { QStringLiteral("creator"), rights.creator },
                                       { QStringLiteral("credit"), rights.credit },
                                       { QStringLiteral("copyright"), rights.copyright },
                                       { QStringLiteral("usageTerms"), rights.usageTerms },
                                       { QStringLiteral("caption"), rights.caption } })
                         .toJson(QJsonDocument::Compact);
    }
    const auto kept = context.store.putMedia(*clean, row);
    if (!kept)
        return fail(kept.error());
    return QStringLiteral("bs-media:") + kept->sha;
}

} // namespace broadsheet::newsroom
