// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace broadsheet {

namespace {

/// Letters that mean one thing to a reader and have several code points, after decomposition. 0 = not listed.
char16_t oneForm(char16_t c)
{
    switch (c) {
    case 0x0622: // alef with madda, hamza above, hamza below, wasla: those that decompose leave a bare alef
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0643: // kaf, swash kaf
    case 0x06AA:
        return 0x06A9;
    case 0x0649: // alef maksura, yeh, yeh barree, e
    case 0x064A:
    case 0x06D0:
    case 0x06D2:
        return 0x06CC;
    case 0x0629: // teh marbuta, heh goal, heh doachashmee, ae
    case 0x06BE:
    case 0x06C1:
    case 0x06C3:
    case 0x06D5:
        return 0x0647;
    case 0x0131: // dotless i: "DIŞ" and "dış" are one word
        return u'i';
    case 0x00F8:
        return u'o';
    case 0x0111:
        return u'd';
    case 0x0142:
        return u'l';
    case 0x0127:
        return u'h';
    default:
        return 0;
    }
}

/// Marks; joiners, direction marks and soft hyphens (all "format"); tatweel.
bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return QChar::isMark(c) || category == QChar::Other_Format || c == 0x0640;
}

void appendFolded(QString &out, char32_t c)
{
    if (isDropped(c))
        return;
    if (QChar::category(c) == QChar::Number_DecimalDigit) {
        out += QChar(u'0' + QChar::digitValue(c));
        return;
    }
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
        return;
    }
    if (c == 0x00DF)
        out += QStringLiteral("ss");
    else if (c == 0x00E6)
        out += QStringLiteral("ae");
    else if (c == 0x0153)
        out += QStringLiteral("oe");
    else if (const char16_t form = oneForm(static_cast<char16_t>(c)))
        out += QChar(form);
    else
        out += QChar(static_cast<char16_t>(c));
}

/// The character at `at`, and how many code units it takes.
std::pair<char32_t, int> characterAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(c, text[at + 1]), 2 };
    return { c.unicode(), 1 };
}

void appendAscii(QString &out, char16_t c)
{
    out += QChar(static_cast<char16_t>(c >= u'A' && c <= u'Z' ? c + 32 : c));
}

void foldForeign(QString &out, const QString &text)
{
    // Once more after case folding: it makes letters with marks again (U+0130 becomes i and a dot).
    const QString apart = text.normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    for (qsizetype at = 0; at < apart.size();) {
        const auto [c, size] = characterAt(apart, at);
        appendFolded(out, c);
        at += size;
    }
}

struct WordSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Words as the index cuts them: letters and digits with the marks and joiners inside.
bool isWordCharacter(char32_t c) { return QChar::isLetterOrNumber(c) || isDropped(c); }

std::vector<WordSpan> wordSpans(const QString &text)
{
    std::vector<WordSpan> spans;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < text.size();) {
        const auto [c, size] = characterAt(text, at);
        const bool inWord = isWordCharacter(c);
        if (inWord && begin < 0)
            begin = at;
        if (!inWord && begin >= 0) {
            spans.push_back({ begin, at });
            begin = -1;
        }
        at += size;
    }
    if (begin >= 0)
        spans.push_back({ begin, text.size() });
    return spans;
}

/// The last word of a search is still being typed, so it matches as a prefix.
bool isHit(const QString &word, const QStringList &foldedWords)
{
    const QString folded = fold(word);
    for (qsizetype i = 0; i < foldedWords.size(); ++i) {
        const QString &wanted = foldedWords[i];
        if (wanted.isEmpty())
            continue;
        if (folded == wanted || (i + 1 == foldedWords.size() && folded.startsWith(wanted)))
            return true;
    }
    return false;
}

} // namespace

QString fold(const QString &text)
{
    // ASCII stands for itself in every step below, and marks never change the letter before them: so only
    // what lies between is taken apart, which is most of the time of an import.
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && text[end].unicode() < 0x80)
            appendAscii(out, text[end++].unicode());
        at = end;
        while (end < text.size() && text[end].unicode() >= 0x80)
            ++end;
        if (end > at)
            foldForeign(out, text.mid(at, end - at));
        at = end;
    }
    return out;
}

QString snippet(const QString &original, const QStringList &foldedWords, const QString &open,
    const QString &close, int words)
{
    const std::vector<WordSpan> spans = wordSpans(original);
    if (spans.empty() || words <= 0)
        return {};
    const auto hit = [&](size_t i) {
        return isHit(original.mid(spans[i].begin, spans[i].end - spans[i].begin), foldedWords);
    };
    size_t found = 0;
    while (found < spans.size() && !hit(found))
        ++found;
    const size_t count = static_cast<size_t>(words);
    size_t first = 0;
    if (found < spans.size() && found > count / 4)
        first = found - count / 4;
    if (first + count > spans.size())
        first = spans.size() > count ? spans.size() - count : 0;
    const size_t last = std::min(spans.size(), first + count);

    QString out = first > 0 ? QStringLiteral("\u2026") : QString();
    for (size_t i = first; i < last; ++i) {
        const QString word = original.mid(spans[i].begin, spans[i].end - spans[i].begin);
        out += i >= found && isHit(word, foldedWords) ? open + word + close : word;
        if (i + 1 < last)
            out += original.mid(spans[i].end, spans[i + 1].begin - spans[i].end);
    }
    if (last < spans.size())
        out += QStringLiteral("\u2026");
    return out;
}

} // namespace broadsheet
