// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop wants light or dark, asked of its portal after the first paint. UI thread.
#pragma once

#include "editor/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace broadsheet::app {

class DesktopTheme final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks, and listens from now on. Without a session bus or a portal nothing follows.
    void start();

    editor::Theme theme() const { return m_theme; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint scheme);

    editor::Theme m_theme = editor::Theme::Light;
};

} // namespace broadsheet::app
