// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/blockwriter.h"

#include <QJsonDocument>

namespace broadsheet::markup {

namespace {

/// JSON that cannot end an HTML comment, in WordPress's own spelling.
QByteArray commentSafeJson(const QJsonObject &attributes)
{
    const QByteArray json = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    QByteArray out;
    out.reserve(json.size() + 16);
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        const char next = i + 1 < json.size() ? json.at(i + 1) : '\0';
        if (c == '\\' && next == '"') {
            out += "\\u0022";
            ++i;
        } else if (c == '\\') {
            // Both characters of an escape together: in "\\" the second one must not be read as the start of
            // another.
            out += c;
            out += next;
            ++i;
        } else if (c == '-' && next == '-') {
            out += "\\u002d\\u002d";
            ++i;
        } else if (c == '<') {
            out += "\\u003c";
        } else if (c == '>') {
            out += "\\u003e";
        } else if (c == '&') {
            out += "\\u0026";
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

Block makeBlock(const QByteArray &name, const QJsonObject &attributes, const QByteArray &innerHtml)
{
    const bool hasNamespace = name.contains('/');
    const QByteArray written = name.startsWith("core/") ? name.mid(5) : name;
    QByteArray raw = "<!-- wp:" + written + ' ';
    if (!attributes.isEmpty())
        raw += commentSafeJson(attributes) + ' ';
    if (innerHtml.isEmpty())
        raw += "/-->";
    else
        raw += "-->\n" + innerHtml + "\n<!-- /wp:" + written + " -->";
    return { .raw = raw, .name = hasNamespace ? name : "core/" + name };
}

Block makeParagraph(const QByteArray &inlineHtml)
{
    return makeBlock("core/paragraph", {}, "<p>" + inlineHtml + "</p>");
}

Block makeHeading(int level, const QByteArray &inlineHtml)
{
    QJsonObject attributes;
    if (level != 2)
        attributes.insert(QStringLiteral("level"), level);
    const QByteArray tag = 'h' + QByteArray::number(level);
    return makeBlock("core/heading", attributes, '<' + tag + '>' + inlineHtml + "</" + tag + '>');
}

Body joinBlocks(const std::vector<Block> &blocks)
{
    Body body;
    for (const Block &block : blocks) {
        if (!body.blocks.empty())
            body.blocks.push_back({ .raw = "\n\n" });
        body.blocks.push_back(block);
    }
    return body;
}

QByteArray escapeHtml(const QString &text, bool attribute)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 16);
    for (const char c : utf8) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"' && attribute)
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

} // namespace broadsheet::markup
