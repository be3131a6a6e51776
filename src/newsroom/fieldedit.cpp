// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/fieldedit.h"

#include "markup/pagerenderer.h"
#include "newsroom/sites.h"

#include <QSet>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using How = FieldEdit::How;

// What `show --json` prints beside the fields: known, but made by acts and by the program.
const QStringList &derivedNames()
{
    static const QStringList names = QStringLiteral("id remoteId stage stageReason scheduledFor corrections "
                                                    "modified revision publicRevision pinnedRevision "
                                                    "newerEdits durability transport reason url words")
                                         .split(QLatin1Char(' '));
    return names;
}

Error badValue(const FieldEdit &edit)
{
    return { ErrorKind::BadInput, Reason::BadFieldValue, edit.field, edit.value.left(80) };
}

QStringList splitList(const QString &value)
{
    QStringList items;
    QString item;
    const auto take = [&] {
        const QString name = item.simplified();
        if (!name.isEmpty() && !items.contains(name))
            items.append(name);
        item.clear();
    };
    for (const QChar c : value) {
        if (c == QLatin1Char(',') || c == QLatin1Char(';') || c == QChar(0x060C) || c == QChar(0x061B))
            take();
        else
            item.append(c);
    }
    take();
    return items;
}

/// A section that the newsroom has is written as the newsroom writes it.
QString knownSection(const QString &name, const QStringList &sections)
{
    for (const QString &section : sections) {
        if (section.compare(name, Qt::CaseInsensitive) == 0)
            return section;
    }
    return name;
}

void editList(QStringList &list, How how, const QStringList &items)
{
    switch (how) {
    case How::Assign:
        list = items;
        break;
    case How::Add:
        for (const QString &item : items) {
            if (!list.contains(item))
                list.append(item);
        }
        break;
    case How::Remove:
        for (const QString &item : items)
            list.removeAll(item);
        break;
    }
}

/// The primary section is always one of the sections.
void editSections(Fields &fields, const FieldEdit &edit, bool primary, const QStringList &known)
{
    QStringList items = splitList(edit.value);
    for (QString &item : items)
        item = knownSection(item, known);
    if (edit.how == How::Assign && primary) {
        fields.sections.removeAll(fields.section);
        fields.section = items.isEmpty() ? QString() : items.first();
        for (auto item = items.crbegin(); item != items.crend(); ++item) {
            fields.sections.removeAll(*item);
            fields.sections.prepend(*item);
        }
        return;
    }
    editList(fields.sections, edit.how, items);
    if (!fields.sections.contains(fields.section))
        fields.section = fields.sections.isEmpty() ? QString() : fields.sections.first();
}

const QStringList &priorities()
{
    static const QStringList names { QStringLiteral("low"), QStringLiteral("normal"), QStringLiteral("high"),
        QStringLiteral("breaking") };
    return names;
}

std::optional<QString> normalSlug(const QString &value)
{
    const QString slug = markup::slugFrom(value);
    // The renderer's stand-in for "nothing left" is no slug that a person chose.
    if (slug == QLatin1String("article") && value.compare(slug, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return slug;
}

/// What a text field makes of a value; nothing = refused.
std::optional<QString> normalText(QLatin1String name, const QString &value)
{
    const QString text = value.simplified();
    if (text.contains(QChar(0)))
        return std::nullopt;
    if (text.isEmpty())
        return text;
    if (name == QLatin1String("slug"))
        return normalSlug(text);
    if (name == QLatin1String("language"))
        return normalLanguage(text);
    if (name == QLatin1String("kind"))
        return normalToken(text);
    if (name == QLatin1String("priority")) {
        const QString priority = text.toLower();
        return priorities().contains(priority) ? std::optional(priority) : std::nullopt;
    }
    return text;
}

/// As the newsroom writes it; nothing when it has no such kind.
std::optional<QString> knownKind(const QString &token, const Newsroom &newsroom)
{
    for (const ArticleKind &kind : kindsOf(newsroom)) {
        if (normalToken(kind.name) == token)
            return kind.name;
    }
    return std::nullopt;
}

QString kindNames(const Newsroom &newsroom)
{
    QStringList names;
    for (const ArticleKind &kind : kindsOf(newsroom))
        names.append(kind.name);
    return names.join(QStringLiteral(", "));
}

Result<void> unknownField(const QString &key)
{
    bool known = derivedNames().contains(key);
    for (const FieldRow &row : fieldTable())
        known = known || row.name == key;
    return fail(ErrorKind::BadInput, known ? Reason::FieldNotSettable : Reason::UnknownField, key);
}

} // namespace

std::optional<QString> normalLanguage(const QString &tag)
{
    QStringList parts = QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
    for (int i = 0; i < parts.size(); ++i) {
        QString &part = parts[i];
        const bool plain = std::all_of(part.cbegin(), part.cend(),
            [i](QChar c) { return c.unicode() < 0x80 && (c.isLetter() || (i > 0 && c.isDigit())); });
        if (!plain || part.isEmpty() || part.size() > 8 || (i == 0 && part.size() < 2))
            return std::nullopt;
        part = part.toLower();
        if (i > 0 && part.size() == 4)
            part[0] = part[0].toUpper();
        if (i > 0 && part.size() == 2)
            part = part.toUpper();
    }
    return parts.join(QLatin1Char('-'));
}

std::optional<QString> normalToken(const QString &text)
{
    const QString token = text.simplified()
                              .toLower()
                              .replace(QLatin1Char(' '), QLatin1Char('-'))
                              .replace(QLatin1Char('_'), QLatin1Char('-'));
    const bool plain = std::all_of(
        token.cbegin(), token.cend(), [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('-'); });
    return plain && token.size() <= 40 ? std::optional(token) : std::nullopt;
}

Result<void> applyEdit(
    Fields &fields, const FieldEdit &edit, const QByteArray &zone, const Newsroom *newsroom)
{
    const FieldRow *row = fieldByCliKey(edit.field);
    if (!row)
        return unknownField(edit.field);
    if (row->name == QLatin1String("section") || row->name == QLatin1String("sections")) {
        editSections(fields, edit, row->name == QLatin1String("section"),
            newsroom ? newsroom->sections : QStringList());
        return {};
    }
    if (const auto *list = std::get_if<QStringList Fields::*>(&row->member)) {
        editList(fields.**list, edit.how, splitList(edit.value));
        return {};
    }
    if (edit.how != How::Assign)
        return fail(ErrorKind::BadInput, Reason::FieldIsNotAList, edit.field);
    if (const auto *time = std::get_if<std::optional<WallTime> Fields::*>(&row->member)) {
        if (edit.value.trimmed().isEmpty()) {
            fields.**time = std::nullopt;
            return {};
        }
        const auto parsed = parseTime(edit.value, zone);
        if (!parsed)
            return fail(parsed.error());
        fields.**time = *parsed;
        return {};
    }
    const auto *member = std::get_if<QString Fields::*>(&row->member);
    if (!member)
        return fail(ErrorKind::BadInput, Reason::FieldNotSettable, edit.field);
    const auto text = normalText(row->name, edit.value);
    if (!text)
        return fail(badValue(edit));
    if (row->name == QLatin1String("kind") && newsroom && !text->isEmpty()) {
        const auto kind = knownKind(*text, *newsroom);
        if (!kind)
            return fail(ErrorKind::BadInput, Reason::BadFieldValue, edit.field,
                edit.value.simplified().left(80) + QLatin1Char('\n') + kindNames(*newsroom));
        fields.**member = *kind;
        return {};
    }
    fields.**member = *text;
    return {};
}

} // namespace broadsheet::newsroom
