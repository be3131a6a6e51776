// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagewriter.h"

#include "markup/blockwriter.h"

#include <QUrl>

namespace broadsheet::markup {

namespace {

bool isPrintableUnit(char16_t unit)
{
    if (unit < 0x20)
        return unit == u'\t' || unit == u'\n';
    if (unit >= 0x7f && unit <= 0x9f)
        return false;
    return !(unit >= 0xfdd0 && unit <= 0xfdef) && unit < 0xfffe;
}

} // namespace

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const QChar low = text.at(++i);
            if ((QChar::surrogateToUcs4(c, low) & 0xfffe) != 0xfffe)
                out.append(c).append(low);
        } else if (!c.isSurrogate() && isPrintableUnit(c.unicode())) {
            out.append(c);
        }
    }
    return out;
}

QString encodedAddress(const QString &address)
{
    // No scheme and no host can come out of it: colons are encoded, leading slashes go.
    qsizetype begin = 0;
    while (begin < address.size() && address.at(begin) == u'/')
        ++begin;
    return QString::fromLatin1(QUrl::toPercentEncoding(printable(address.mid(begin)), "/"));
}

void PageWriter::startTag(const char *tag, Attributes attributes)
{
    m_html += '<';
    m_html += tag;
    for (const PageAttribute &attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        m_html += ' ';
        m_html += attribute.name;
        if (!attribute.value.isEmpty())
            m_html += "=\"" + escapeHtml(printable(attribute.value), true) + '"';
    }
    m_html += '>';
}

void PageWriter::open(const char *tag, Attributes attributes)
{
    startTag(tag, attributes);
    m_open.push_back(tag);
}

void PageWriter::close()
{
    m_html += "</";
    m_html += m_open.back();
    m_html += '>';
    m_open.pop_back();
}

void PageWriter::text(const QString &text) { m_html += escapeHtml(printable(text)); }

void PageWriter::element(const char *tag, Attributes attributes, const QString &content)
{
    open(tag, attributes);
    text(content);
    close();
}

void PageWriter::single(const char *tag, Attributes attributes) { startTag(tag, attributes); }

} // namespace broadsheet::markup
