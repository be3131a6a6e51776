// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop prefers dark, as its portal says, and when that changes. UI thread.
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace broadsheet::app {

class DesktopTheme final : public QObject {
    Q_OBJECT
public:
    /// Asks without waiting; a desktop without a portal never answers.
    /// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
    void ask();

signals:
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace broadsheet::app
