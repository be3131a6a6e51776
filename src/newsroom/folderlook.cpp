// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/folderlook.h"

#include "newsroom/hops.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace broadsheet::newsroom {

namespace {

/// When a name was last added to a folder or taken out of it; empty = it is not there.
QString lastEntry(const QString &folder)
{
    const QFileInfo info(folder);
    return info.exists() ? QString::number(info.lastModified().toMSecsSinceEpoch()) : QString();
}

/// Whoever writes adds a name to the list of the day, or to the settings.
QString markOf(const QString &root)
{
    const QDir changes(root + QStringLiteral("/changes"));
    const QStringList days
        = changes.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    const QString today = days.value(0);
    return today + QLatin1Char(' ') + lastEntry(changes.filePath(today)) + QLatin1Char(' ')
        + lastEntry(root + QStringLiteral("/newsroom"));
}

} // namespace

QFuture<Result<QString>> lookAtFolders(Workplace &place, const QString &siteName)
{
    using Sites = std::vector<store::Site>;
    return hop<QString>(
        place, [](Context context) -> Result<Sites> { return context.store.sites(); },
        [siteName](const Sites &sites) -> Result<QString> {
            QStringList marks;
            for (const store::Site &site : sites) {
                const bool wanted = siteName.isEmpty() || site.name == siteName;
                if (wanted && site.kind == store::SiteKind::Folder)
                    marks.append(markOf(site.address));
            }
            return marks.join(QLatin1Char('\n'));
        },
        [](Context, const QString &marks) -> Result<QString> { return marks; });
}

} // namespace broadsheet::newsroom
