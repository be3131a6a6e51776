// SPDX-License-Identifier: GPL-3.0-or-later
// HTML cut into tags, comments and text by position, without building a tree: linear, any bytes.
#pragma once

#include <QByteArray>

namespace broadsheet::markup {

struct HtmlToken {
    enum class Kind { Text, StartTag, EndTag, Comment, RawElement, End };
    Kind kind = Kind::End;
    /// Offsets into the bytes, delimiters included.
    qsizetype begin = 0;
    qsizetype end = 0;
    /// Of tags, in lower case.
    QByteArray name = {};
    /// Of start tags.
    int attributes = 0;
    bool selfClosing = false;
};

/// Reads one token after the other. A RawElement is script, style and the like from its start tag to its end
/// tag: its content is no text for people.
class HtmlTokens {
public:
    explicit HtmlTokens(const QByteArray &html, qsizetype begin = 0, qsizetype end = -1);

    HtmlToken next();

private:
    HtmlToken tag(qsizetype nameAt, bool closing);
    HtmlToken comment();
    /// Where the value of an attribute that begins behind "=" ends: at its quote, or behind its last
    /// character.
    qsizetype valueEnd(qsizetype at) const;
    qsizetype rawEnd(const QByteArray &name) const;

    QByteArray m_whole;
    // The part to read, without a copy: no search may run past its end (many short parts of one text would be
    // quadratic).
    QByteArray m_html;
    qsizetype m_at;
    qsizetype m_end;
};

/// br, img, hr ...: elements that have no end tag.
bool isVoidElement(const QByteArray &name);
/// p, li, div, table ...: elements that begin a line of their own.
bool isBlockElement(const QByteArray &name);

} // namespace broadsheet::markup
