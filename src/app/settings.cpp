// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>

namespace broadsheet::app {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString firstRunKey = QStringLiteral("firstRunDone");

} // namespace

Settings::Settings(const QString &profile)
    : m_file(QDir(profile).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
{
}

QString Settings::language() const { return m_file.value(languageKey).toString(); }

void Settings::setLanguage(const QString &tag) { m_file.setValue(languageKey, tag); }

ThemeChoice Settings::theme() const
{
    const QString name = m_file.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Desktop;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Desktop:
        m_file.remove(themeKey);
        return;
    case ThemeChoice::Light:
        m_file.setValue(themeKey, QStringLiteral("light"));
        return;
    case ThemeChoice::Dark:
        m_file.setValue(themeKey, QStringLiteral("dark"));
        return;
    }
}

QByteArray Settings::layout(const QString &part) const
{
    return m_file.value(QStringLiteral("layout/") + part).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    m_file.setValue(QStringLiteral("layout/") + part, state);
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_file.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value) { m_file.setValue(key, value); }

void Settings::remove(const QString &key) { m_file.remove(key); }

bool Settings::firstRunDone() const { return m_file.value(firstRunKey).toBool(); }

void Settings::setFirstRunDone() { m_file.setValue(firstRunKey, true); }

} // namespace broadsheet::app
