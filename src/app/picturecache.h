// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the media store for the screen: read and scaled on the global pool, kept while they are used.
// UI thread.
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace broadsheet::app {

class PictureCache final : public QObject {
    Q_OBJECT
public:
    explicit PictureCache(const QString &profile, QObject *parent = nullptr);

    /// At most `width` px wide; null while it is read (arrived() follows), and for good where the file is
    /// missing or no picture.
    QImage picture(const QString &address, int width);

signals:
    void arrived(const QString &address);

private:
    void read(const QString &address, int width);

    QString m_profile;
    /// Cost in bytes.
    QCache<QString, QImage> m_pictures;
    QSet<QString> m_reading;
};

} // namespace broadsheet::app
