// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "editor/look.h"

#include <QApplication>
#include <QLocale>
#include <QToolTip>

namespace broadsheet::app {

QPalette paletteOf(ThemeChoice choice, editor::Theme desktopTheme, const QPalette &desktop)
{
    if (editor::isHighContrast(desktop))
        return desktop;
    switch (choice) {
    case ThemeChoice::Light:
        return editor::paletteFor(editor::Theme::Light);
    case ThemeChoice::Dark:
        return editor::paletteFor(editor::Theme::Dark);
    case ThemeChoice::Desktop:
        return editor::paletteFor(desktopTheme);
    }
    return editor::paletteFor(editor::Theme::Light);
}

void usePalette(const QPalette &palette)
{
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void useLanguage(const QString &tag)
{
    // The person's own country decides how times look where its language is the same.
    const QLocale own = QLocale::system();
    const QLocale wanted(tag);
    QLocale::setDefault(own.language() == wanted.language() ? own : wanted);
    QApplication::setLayoutDirection(editor::isRightToLeft(tag) ? Qt::RightToLeft : Qt::LeftToRight);
    const QFont font = editor::font(editor::TextRole::Interface, tag);
    QApplication::setFont(font);
    QToolTip::setFont(font);
}

} // namespace broadsheet::app
