// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placeholders.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace broadsheet {

std::vector<PlaceholderSpan> placeholdersIn(const QString &text)
{
    static const QStringList words { QStringLiteral("TK"), QStringLiteral("TKTK"), QStringLiteral("XXX"),
        QStringLiteral("XX"), QStringLiteral("TBC"), QStringLiteral("TBD") };
    static const QStringList phrases { QStringLiteral("lorem ipsum"),
        QString::fromUtf8("\u062a\u06a9\u0645\u06cc\u0644 \u0634\u0648\u062f") };
    std::vector<PlaceholderSpan> found;
    for (const QString &phrase : phrases)
        for (qsizetype at = text.indexOf(phrase, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(phrase, at + phrase.size(), Qt::CaseInsensitive))
            found.push_back({ at, phrase.size() });
    // Cutting into words is what costs; hardly any paragraph has one of these pairs.
    if (text.contains(QLatin1String("TK")) || text.contains(QLatin1String("XX"))
        || text.contains(QLatin1String("TB"))) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
        qsizetype from = 0;
        while (finder.toNextBoundary() >= 0) {
            if (words.contains(text.mid(from, finder.position() - from)))
                found.push_back({ from, finder.position() - from });
            from = finder.position();
        }
    }
    std::sort(found.begin(), found.end(),
        [](const PlaceholderSpan &a, const PlaceholderSpan &b) { return a.begin < b.begin; });
    return found;
}

} // namespace broadsheet
