// SPDX-License-Identifier: GPL-3.0-or-later
// Writes HTML element by element: everything is escaped and closed here, so that no caller glues markup.
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace broadsheet::markup {

/// A null value leaves the attribute out; an empty one writes the bare name.
struct PageAttribute {
    const char *name;
    QString value;
};

/// `text` without what may not stand in HTML or XML: control characters, noncharacters, halves of surrogate
/// pairs.
QString printable(const QString &text);
/// An address relative to the root as it stands in href and src: percent-encoded UTF-8.
QString encodedAddress(const QString &address);

class PageWriter {
public:
    using Attributes = std::initializer_list<PageAttribute>;

    void open(const char *tag, Attributes attributes = {});
    /// Closes the innermost open element.
    void close();
    void text(const QString &text);
    /// open, text, close.
    void element(const char *tag, Attributes attributes, const QString &text);
    /// An element that has no end tag (meta, link, img, br, hr).
    void single(const char *tag, Attributes attributes = {});

    /// Markup that a PageWriter made or that is a constant of ours.
    void raw(const QByteArray &html) { m_html += html; }

    void line() { m_html += '\n'; }

    bool isEmpty() const { return m_html.isEmpty(); }

    const QByteArray &html() const { return m_html; }

private:
    void startTag(const char *tag, Attributes attributes);

    QByteArray m_html;
    std::vector<const char *> m_open;
};

} // namespace broadsheet::markup
