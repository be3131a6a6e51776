// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that can be filled up; only root may mount one.
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>

namespace broadsheet::test {

/// A disk of a few megabytes, as long as it lives.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(m_folder.isValid()
            && ::mount(
                   "tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=12m,mode=700")
                == 0)
        , m_reason(QString::fromLocal8Bit(std::strerror(errno)))
    {
    }

    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }

    QString reason() const { return m_reason; }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void fill() const
    {
        QFile filler(path("filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype piece = 256 * 1024; piece > 0;) {
            if (filler.write(QByteArray(piece, 'x')) != piece)
                piece /= 2;
        }
    }

    void empty() const { QFile::remove(path("filler")); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
    QString m_reason;
};

} // namespace broadsheet::test
