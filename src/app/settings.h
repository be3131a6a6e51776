// SPDX-License-Identifier: GPL-3.0-or-later
// What this window remembers of itself (never article text): one INI file in the profile, read once.
#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace broadsheet::app {

enum class ThemeChoice { Desktop, Light, Dark };

class Settings final {
public:
    /// `<profile>/window.ini`; a file that cannot be read counts as empty.
    explicit Settings(const QString &profile);

    /// Empty = the environment's.
    QString language() const;
    void setLanguage(const QString &tag);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Widths, folds, geometry, by the part's name.
    QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);
    bool firstRunDone() const;
    void setFirstRunDone();

private:
    QSettings m_file;
};

} // namespace broadsheet::app
