// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picturecache.h"

#include "core/deliver.h"

#include <QDir>
#include <QImageReader>
#include <QThreadPool>

namespace broadsheet::app {

namespace {

constexpr int cacheBytes = 96 * 1024 * 1024;
/// Pixels that a picture may take while it is read (media has checked the file before it was kept).
constexpr int mostMegabytes = 256;

QString pictureKey(const QString &address, int width) { return address + u' ' + QString::number(width); }

QImage readScaled(const QString &path, int width)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    const QSize size = reader.size();
    if (size.isValid() && size.width() > width)
        reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PictureCache::PictureCache(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_pictures(cacheBytes)
{
}

QImage PictureCache::picture(const QString &address, int width)
{
    const QString key = pictureKey(address, width);
    if (const QImage *known = m_pictures.object(key))
        return *known;
    if (!m_reading.contains(key)) {
        m_reading.insert(key);
        read(address, width);
    }
    return {};
}

void PictureCache::read(const QString &address, int width)
{
    const QLatin1String scheme("bs-media:");
    if (!address.startsWith(scheme))
        return;
    const QString sha = address.mid(scheme.size());
    const QString path = QDir(m_profile).filePath(QStringLiteral("media/%1/%2").arg(sha.left(2), sha));
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path, width] {
        promise->addResult(readScaled(path, width));
        promise->finish();
    });
    deliver(future, this, [this, address, width](const QImage &image) {
        // A missing file stays in m_reading: it is not looked for at every paint.
        if (image.isNull())
            return;
        const QString key = pictureKey(address, width);
        m_reading.remove(key);
        m_pictures.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes()));
        emit arrived(address);
    });
}

} // namespace broadsheet::app
