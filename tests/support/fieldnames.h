// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever does not see the window finds every field by its name.
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>

namespace broadsheet::test {

/// Fields below `root` that Tab reaches and that say nothing of themselves.
inline QStringList fieldsWithoutName(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool reached = widget->isVisibleTo(&root) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->focusProxy();
        if (!reached || inner)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QLatin1String(widget->metaObject()->className()));
    }
    return found;
}

} // namespace broadsheet::test
