// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paste.h"

#include "core/deliver.h"
#include "editor/blockedits.h"
#include "richtext/inlinehtml.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace broadsheet::editor {

using richtext::BlockKind;

namespace {

// Cleaning more than this may take longer than a frame.
constexpr qsizetype cleanedAtOnce = 48 * 1024;
constexpr qint64 largestPicture = 64LL * 1024 * 1024;

template <typename Work> auto onPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QString pictureFileName(const QUrl &url)
{
    static const QStringList suffixes { QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("webp"), QStringLiteral("gif") };
    const QString path = url.isLocalFile() ? url.toLocalFile() : QString();
    return suffixes.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

QByteArray readPictureFile(const QString &path)
{
    QFile file(path);
    return file.size() <= largestPicture && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Paster::Paster(BodyEdit &body, QObject *parent)
    : QObject(parent)
    , m_body(body)
{
}

bool Paster::takePictures(const QMimeData &source)
{
    bool any = false;
    for (const QUrl &url : source.urls()) {
        const QString path = pictureFileName(url);
        if (path.isEmpty())
            continue;
        any = true;
        deliver(
            onPool([path] { return readPictureFile(path); }), this, [this, path](const QByteArray &bytes) {
                if (bytes.isEmpty())
                    emit noted(tr("The picture %1 could not be read.").arg(QFileInfo(path).fileName()));
                else
                    emit pictureOffered(bytes, QFileInfo(path).fileName());
            });
    }
    if (any || !source.hasImage() || source.hasHtml() || source.hasText())
        return any;
    const auto image = qvariant_cast<QImage>(source.imageData());
    deliver(onPool([image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }),
        this, [this](const QByteArray &bytes) {
            if (!bytes.isEmpty())
                emit pictureOffered(bytes, QStringLiteral("pasted.png"));
        });
    return true;
}

void Paster::paste(const QMimeData &source)
{
    if (takePictures(source))
        return;
    if (source.hasHtml())
        pasteHtml(source.html().toUtf8());
    else
        pastePlain(source);
}

void Paster::pastePlain(const QMimeData &source)
{
    const QString text = source.text();
    if (!text.isEmpty())
        take(markup::cleanText(text));
}

void Paster::pasteHtml(const QByteArray &html)
{
    if (html.size() <= cleanedAtOnce) {
        take(markup::cleanHtml(html));
        return;
    }
    deliver(onPool([html] { return markup::cleanHtml(html); }), this,
        [this](const Result<markup::Cleaned> &cleaned) { take(cleaned); });
}

void Paster::take(const Result<markup::Cleaned> &cleaned)
{
    if (m_body.isReadOnly())
        return;
    if (!cleaned) {
        emit noted(tr("This is too large to be pasted at once; nothing was inserted. Import it as a file."));
        return;
    }
    insert(cleaned->blocks);
    if (!cleaned->dropped.isEmpty())
        emit noted(tr("Pasted; left out: %1.").arg(cleaned->dropped.join(QLatin1String(", "))));
}

void Paster::insertInline(QTextCursor &cursor, const Block &block)
{
    for (const richtext::TextPlace &place : richtext::textPlaces(block))
        for (const richtext::InlineRun &run :
            richtext::readInline(block.raw.mid(place.begin, place.end - place.begin)))
            cursor.insertText(run.text, richtext::formatOf(run));
}

void Paster::insert(const std::vector<Block> &blocks)
{
    if (blocks.empty())
        return;
    QTextCursor cursor = m_body.textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    BlockEdits(m_body.text(), cursor).tidy();
    const auto isParagraph
        = [](const Block &block) { return richtext::kindOf(block) == BlockKind::Paragraph; };
    const BlockKind here = richtext::kindOf(cursor.block());
    const bool plainHere = here == BlockKind::Paragraph || isObject(cursor.block());
    if (isObject(cursor.block())) {
        BlockEdits edits(m_body.text(), cursor);
        edits.stepOutOfObject();
        cursor = edits.cursor();
    }
    if (blocks.size() == 1 && isParagraph(blocks.front())) {
        insertInline(cursor, blocks.front());
    } else if (!plainHere && std::all_of(blocks.begin(), blocks.end(), isParagraph)) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (i > 0) {
                BlockEdits edits(m_body.text(), cursor);
                edits.split();
                cursor = edits.cursor();
            }
            insertInline(cursor, blocks[i]);
        }
    } else {
        BlockEdits edits(m_body.text(), cursor);
        if (!cursor.atBlockEnd()) {
            edits.split();
            QTextCursor back = edits.cursor();
            back.movePosition(QTextCursor::PreviousBlock);
            edits = BlockEdits(m_body.text(), back);
        }
        edits.insert(blocks);
        cursor = edits.cursor();
    }
    cursor.endEditBlock();
    m_body.setTextCursor(cursor);
}

} // namespace broadsheet::editor
