// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageinput.h"

#include "markup/blockparser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QXmlStreamReader>

#include <gumbo.h>

namespace broadsheet::test {

namespace {

Instant readInstant(const QJsonValue &value) { return instantFromIso(value.toString()).value_or(Instant {}); }

QStringList readList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QHash<QString, QString> readMap(const QJsonValue &value)
{
    QHash<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

Person readPerson(const QJsonObject &object)
{
    return { .login = object[QLatin1String("login")].toString(),
        .name = object[QLatin1String("name")].toString(),
        .role = Role::Reporter,
        .bio = object[QLatin1String("bio")].toString(),
        .photo = object[QLatin1String("photo")].toString() };
}

markup::PostSummary readPost(const QJsonObject &object)
{
    markup::PostSummary post;
    post.id = ArticleId::fromString(object[QLatin1String("id")].toString()).value_or(ArticleId());
    post.headline = object[QLatin1String("headline")].toString();
    post.kicker = object[QLatin1String("kicker")].toString();
    post.excerpt = object[QLatin1String("excerpt")].toString();
    post.address = object[QLatin1String("address")].toString();
    post.language = object[QLatin1String("language")].toString();
    post.authors = readList(object[QLatin1String("authors")]);
    post.publishedAt = readInstant(object[QLatin1String("publishedAt")]);
    post.updatedAt = post.publishedAt;
    return post;
}

void judge(const GumboNode *node, QStringList &faults, QSet<QString> &ids, int &headlines)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return;
    const GumboElement &element = node->v.element;
    const QString tag = QString::fromUtf8(gumbo_normalized_tagname(element.tag));
    headlines += element.tag == GUMBO_TAG_H1 ? 1 : 0;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QString name = QString::fromUtf8(attribute->name);
        const QString value = QString::fromUtf8(attribute->value);
        if (name == QLatin1String("id") && ids.contains(value))
            faults.append(QStringLiteral("id twice: %1").arg(value));
        if (name == QLatin1String("id"))
            ids.insert(value);
        if (name.startsWith(QLatin1String("on")) || name == QLatin1String("style")
            || name == QLatin1String("srcset"))
            faults.append(QStringLiteral("attribute %1 of %2").arg(name, tag));
        if (name == QLatin1String("src") && value.contains(QLatin1String("//")))
            faults.append(QStringLiteral("asks another host: %1").arg(value));
        if (name == QLatin1String("href")
            && value.trimmed().startsWith(QLatin1String("javascript"), Qt::CaseInsensitive))
            faults.append(QStringLiteral("runs a script: %1").arg(value));
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        judge(static_cast<const GumboNode *>(element.children.data[i]), faults, ids, headlines);
}

} // namespace

markup::PageInput pageInputFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    markup::PageInput input;
    if (const auto fields = fieldsFromJson(object[QLatin1String("fields")].toObject()))
        input.text.fields = *fields;
    input.text.body = markup::parseBody(object[QLatin1String("body")].toString().toUtf8());
    input.id = ArticleId::fromString(object[QLatin1String("id")].toString()).value_or(ArticleId());
    const QJsonObject newsroom = object[QLatin1String("newsroom")].toObject();
    input.newsroom.name = newsroom[QLatin1String("name")].toString();
    input.newsroom.zone = newsroom[QLatin1String("zone")].toString().toUtf8();
    input.newsroom.language = newsroom[QLatin1String("language")].toString();
    input.newsroom.sections = readList(newsroom[QLatin1String("sections")]);
    for (const QJsonValue &person : object[QLatin1String("authors")].toArray())
        input.authors.push_back(readPerson(person.toObject()));
    for (const QJsonValue &post : object[QLatin1String("recent")].toArray())
        input.recent.push_back(readPost(post.toObject()));
    input.address = object[QLatin1String("address")].toString();
    input.publishedAt = readInstant(object[QLatin1String("publishedAt")]);
    input.updatedAt = readInstant(object[QLatin1String("updatedAt")]);
    input.writtenAt = readInstant(object[QLatin1String("writtenAt")]);
    input.corrections = readList(object[QLatin1String("corrections")]);
    input.siteUrl = object[QLatin1String("siteUrl")].toString();
    input.toRoot = object[QLatin1String("toRoot")].toString();
    input.media = readMap(object[QLatin1String("media")]);
    input.isPreview = object[QLatin1String("isPreview")].toBool();
    input.killNotice = object[QLatin1String("killNotice")].toString();
    return input;
}

QStringList faultsOf(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = -1;
    GumboOutput *output
        = gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size()));
    QStringList faults;
    // The library's error records are opaque: their number is what counts here.
    if (output->errors.length > 0)
        faults.append(QStringLiteral("%1 parse errors").arg(output->errors.length));
    QSet<QString> ids;
    int headlines = 0;
    judge(output->root, faults, ids, headlines);
    if (headlines != 1)
        faults.append(QStringLiteral("%1 h1").arg(headlines));
    if (output->document->v.document.doc_type_quirks_mode != GUMBO_DOCTYPE_NO_QUIRKS)
        faults.append(QStringLiteral("quirks mode"));
    gumbo_destroy_output(&options, output);
    return faults;
}

QString xmlFault(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace broadsheet::test
