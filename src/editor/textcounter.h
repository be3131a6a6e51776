// SPDX-License-Identifier: GPL-3.0-or-later
// Words and placeholders of the body, counted in idle time and only where the text changed.
#pragma once

#include <QObject>
#include <QTextBlock>
#include <QTimer>

namespace broadsheet::editor {

class TextCounter final : public QObject {
    Q_OBJECT
public:
    explicit TextCounter(QTextDocument *document, QObject *parent = nullptr);

    /// The text changed: count again when nothing else is to be done.
    void countSoon();
    /// At once, all of it.
    void countNow();

    int words() const { return m_words; }

    int characters() const { return m_characters; }

    int placeholders() const { return m_placeholders; }

signals:
    void counted();

private:
    void runSlice();
    /// Goes on until the end or until the slice is used up; true at the end.
    bool count(qint64 milliseconds);

    QTextDocument *m_document;
    QTimer m_pause;
    QTextBlock m_at;
    int m_sumWords = 0;
    int m_sumCharacters = 0;
    int m_sumPlaceholders = 0;
    int m_words = 0;
    int m_characters = 0;
    int m_placeholders = 0;
};

} // namespace broadsheet::editor
