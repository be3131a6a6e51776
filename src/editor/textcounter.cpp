// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textcounter.h"

#include "core/placeholders.h"
#include "markup/plaintext.h"
#include "richtext/textblockdata.h"

#include <QElapsedTimer>
#include <QTextDocument>

namespace broadsheet::editor {

namespace {

// So long nobody typed; then a slice, events, the next slice.
constexpr int pauseMilliseconds = 250;
constexpr int sliceMilliseconds = 6;

void countBlock(const QTextBlock &block, richtext::TextBlockData &data)
{
    const QString text = block.text();
    data.words = markup::countWords(text);
    data.characters = static_cast<int>(text.size() - text.count(QChar::ObjectReplacementCharacter));
    data.placeholders = static_cast<int>(placeholdersIn(text).size());
}

} // namespace

TextCounter::TextCounter(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TextCounter::runSlice);
}

void TextCounter::countSoon()
{
    m_at = {};
    m_pause.start(pauseMilliseconds);
}

void TextCounter::countNow()
{
    m_at = {};
    m_pause.stop();
    count(-1);
    emit counted();
}

void TextCounter::runSlice()
{
    if (count(sliceMilliseconds))
        emit counted();
    else
        m_pause.start(0);
}

bool TextCounter::count(qint64 milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    if (!m_at.isValid()) {
        m_at = m_document->begin();
        m_sumWords = m_sumCharacters = m_sumPlaceholders = 0;
    }
    for (; m_at.isValid(); m_at = m_at.next()) {
        if (milliseconds >= 0 && timer.elapsed() >= milliseconds)
            return false;
        richtext::TextBlockData &data = richtext::dataOf(m_at);
        if (data.words < 0)
            countBlock(m_at, data);
        m_sumWords += data.words;
        m_sumCharacters += data.characters;
        m_sumPlaceholders += data.placeholders;
    }
    m_words = m_sumWords;
    m_characters = m_sumCharacters;
    m_placeholders = m_sumPlaceholders;
    return true;
}

} // namespace broadsheet::editor
