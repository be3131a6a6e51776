// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/frontmatter.h"

#include <QHash>

namespace broadsheet::markup {

namespace {

QString unquoted(const QString &value)
{
    const QString text = value.trimmed();
    if (text.size() < 2 || text.front() != text.back())
        return text;
    return text.front() == QLatin1Char('"') || text.front() == QLatin1Char('\'')
        ? text.mid(1, text.size() - 2)
        : text;
}

QStringList listOf(const QString &value)
{
    QString text = value.trimmed();
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
        text = text.mid(1, text.size() - 2);
    QStringList items;
    const auto parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString item = unquoted(part); !item.isEmpty())
            items.append(item);
    return items;
}

bool isListField(const QString &key)
{
    return key == QLatin1String("byline") || key == QLatin1String("author") || key == QLatin1String("authors")
        || key == QLatin1String("tags") || key == QLatin1String("sections");
}

QString Fields::*textField(const QString &key)
{
    static const QHash<QString, QString Fields::*> fields { { QStringLiteral("headline"), &Fields::headline },
        { QStringLiteral("title"), &Fields::headline }, { QStringLiteral("kicker"), &Fields::kicker },
        { QStringLiteral("lede"), &Fields::lede }, { QStringLiteral("section"), &Fields::section },
        { QStringLiteral("slug"), &Fields::slug }, { QStringLiteral("language"), &Fields::language },
        { QStringLiteral("lang"), &Fields::language }, { QStringLiteral("dateline"), &Fields::dateline } };
    return fields.value(key, nullptr);
}

void setField(FrontMatter &matter, const QString &key, const QString &value)
{
    if (QString Fields::*member = textField(key); member != nullptr)
        matter.fields.*member = unquoted(value);
    else if (key == QLatin1String("tags"))
        matter.fields.tags += listOf(value);
    else if (key == QLatin1String("sections"))
        matter.fields.sections += listOf(value);
    else if (isListField(key))
        matter.fields.authors += listOf(value);
    else if (!matter.unknown.contains(key))
        matter.unknown.append(key);
}

} // namespace

FrontMatter readFrontMatter(const QByteArray &utf8)
{
    const qsizetype start = utf8.startsWith("\xef\xbb\xbf") ? 3 : 0;
    FrontMatter matter;
    qsizetype at = start;
    bool first = true;
    QString key;
    while (at < utf8.size()) {
        const qsizetype lineEnd = utf8.indexOf('\n', at);
        const QByteArray bytes = utf8.mid(at, lineEnd < 0 ? -1 : lineEnd - at);
        const QString line = QString::fromUtf8(bytes).trimmed();
        at = lineEnd < 0 ? utf8.size() : lineEnd + 1;
        if (first && line != QLatin1String("---"))
            return {};
        if (!first && (line == QLatin1String("---") || line == QLatin1String("..."))) {
            matter.end = at;
            break;
        }
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (first || line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            first = false;
        } else if (line.startsWith(QLatin1String("- "))) {
            setField(matter, key, unquoted(line.mid(2)));
        } else if (colon > 0) {
            key = line.left(colon).trimmed().toLower();
            const QString value = line.mid(colon + 1).trimmed();
            if (!value.isEmpty())
                setField(matter, key, value);
        }
    }
    if (matter.end == 0)
        return {};
    Fields &fields = matter.fields;
    if (fields.section.isEmpty() && !fields.sections.isEmpty())
        fields.section = fields.sections.first();
    if (!fields.section.isEmpty() && !fields.sections.contains(fields.section))
        fields.sections.prepend(fields.section);
    fields.tags.removeDuplicates();
    return matter;
}

} // namespace broadsheet::markup
