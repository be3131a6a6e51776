// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textdiff.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

/// More differences than this in a row are settled piece by piece: cost stays near linear, the result is a
/// little longer.
constexpr int editLimit = 256;

enum class TokenKind { Word, Space, Other };

TokenKind kindOf(QChar c)
{
    if (c.isSpace())
        return TokenKind::Space;
    // Joiners and apostrophes stand inside words, halves of rare letters may not be torn apart.
    const bool inWord = c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QChar(u'\'')
        || c == QChar(u'\u2019') || c.category() == QChar::Other_Format;
    return inWord ? TokenKind::Word : TokenKind::Other;
}

std::vector<QStringView> tokensOf(QStringView text)
{
    std::vector<QStringView> tokens;
    qsizetype begin = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool joins = at < text.size() && kindOf(text[at]) == kindOf(text[at - 1])
            && kindOf(text[at]) != TokenKind::Other;
        if (!joins) {
            tokens.push_back(text.mid(begin, at - begin));
            begin = at;
        }
    }
    return tokens;
}

std::vector<QStringView> wordsOf(QStringView text)
{
    std::vector<QStringView> words = tokensOf(text);
    std::erase_if(words, [](QStringView token) { return kindOf(token.front()) != TokenKind::Word; });
    return words;
}

using Numbers = std::vector<int>;

Numbers numbered(const std::vector<QStringView> &tokens, QHash<QStringView, int> &numbers)
{
    Numbers result;
    result.reserve(tokens.size());
    for (const QStringView token : tokens) {
        const auto known = numbers.constFind(token);
        const int number = known == numbers.constEnd() ? static_cast<int>(numbers.size()) : *known;
        if (known == numbers.constEnd())
            numbers.insert(token, number);
        result.push_back(number);
    }
    return result;
}

/// A place in both texts.
struct Place {
    int a = 0;
    int b = 0;
};

/// Equal tokens in order, found by Myers' greedy search in rounds of at most `editLimit` edits.
class GreedyMatcher {
public:
    GreedyMatcher(const Numbers &a, const Numbers &b)
        : m_a(a)
        , m_b(b)
    {
    }

    std::vector<Place> matches()
    {
        Place at;
        const int endA = static_cast<int>(m_a.size());
        const int endB = static_cast<int>(m_b.size());
        while (at.a < endA && at.b < endB)
            at = round(at);
        return std::move(m_matches);
    }

private:
    /// How far along each diagonal one gets with d edits; index = diagonal + editLimit + 1.
    using Reach = std::vector<int>;

    int slide(int a, int b) const
    {
        const int start = a;
        while (a < static_cast<int>(m_a.size()) && b < static_cast<int>(m_b.size())
            && m_a[static_cast<size_t>(a)] == m_b[static_cast<size_t>(b)]) {
            ++a;
            ++b;
        }
        return a - start;
    }

    static int stepFrom(const Reach &reach, int d, int k)
    {
        const auto at
            = [&reach](int diagonal) { return reach[static_cast<size_t>(diagonal + editLimit + 1)]; };
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        return down ? at(k + 1) : at(k - 1) + 1;
    }

    /// One round from `from`; returns where it got to and keeps the matches on the way.
    Place round(Place from)
    {
        const int restA = static_cast<int>(m_a.size()) - from.a;
        const int restB = static_cast<int>(m_b.size()) - from.b;
        std::vector<Reach> trace;
        Reach reach(static_cast<size_t>(2 * editLimit + 3), 0);
        int bestX = 0;
        int bestK = 0;
        for (int d = 0; d <= editLimit; ++d) {
            trace.push_back(reach);
            bestX = -1;
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : stepFrom(trace.back(), d, k);
                int y = x - k;
                // Off the table: kept as a bound for its neighbours, never followed.
                if (x > restA || y > restB) {
                    reach[static_cast<size_t>(k + editLimit + 1)] = std::min(x, restA + 1);
                    continue;
                }
                x += slide(from.a + x, from.b + y);
                y = x - k;
                reach[static_cast<size_t>(k + editLimit + 1)] = x;
                if (bestX < 0 || 2 * x - k > 2 * bestX - bestK) {
                    bestX = x;
                    bestK = k;
                }
                if (x == restA && y == restB)
                    return keep(from, trace, d, k, x);
            }
        }
        return keep(from, trace, editLimit, bestK, bestX);
    }

    Place keep(Place from, const std::vector<Reach> &trace, int d, int k, int x)
    {
        const Place end { from.a + x, from.b + x - k };
        const auto mark = m_matches.size();
        for (; d >= 0; --d) {
            const Reach &reach = trace[static_cast<size_t>(d)];
            const int start = d == 0 ? 0 : stepFrom(reach, d, k);
            for (; x > start; --x)
                m_matches.push_back({ from.a + x - 1, from.b + x - k - 1 });
            if (d == 0)
                break;
            const auto at
                = [&reach](int diagonal) { return reach[static_cast<size_t>(diagonal + editLimit + 1)]; };
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            k += down ? 1 : -1;
            x = at(k);
        }
        std::reverse(m_matches.begin() + static_cast<std::ptrdiff_t>(mark), m_matches.end());
        return end;
    }

    const Numbers &m_a;
    const Numbers &m_b;
    std::vector<Place> m_matches;
};

/// What was taken out and put in at one place, and what stayed after it.
struct Stretch {
    QString deleted;
    QString inserted;
    QString same;
};

void appendText(QString &to, const std::vector<QStringView> &tokens, int begin, int end)
{
    for (int i = begin; i < end; ++i)
        to += tokens[static_cast<size_t>(i)];
}

bool isOnlySpace(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

std::vector<Stretch> stretchesOf(
    const std::vector<QStringView> &a, const std::vector<QStringView> &b, const std::vector<Place> &matches)
{
    std::vector<Stretch> stretches(1);
    Place at;
    const auto advance = [&](Place to) {
        if (to.a == at.a && to.b == at.b)
            return;
        Stretch &last = stretches.back();
        // A space that stayed between two changed words is no island for a reader.
        const bool joins = !last.same.isEmpty() && isOnlySpace(last.same)
            && !(last.deleted.isEmpty() && last.inserted.isEmpty());
        if (joins) {
            last.deleted += last.same;
            last.inserted += last.same;
            last.same.clear();
        } else if (!last.same.isEmpty()) {
            stretches.emplace_back();
        }
        appendText(stretches.back().deleted, a, at.a, to.a);
        appendText(stretches.back().inserted, b, at.b, to.b);
    };
    for (const Place match : matches) {
        advance(match);
        stretches.back().same += a[static_cast<size_t>(match.a)];
        at = { match.a + 1, match.b + 1 };
    }
    advance({ static_cast<int>(a.size()), static_cast<int>(b.size()) });
    return stretches;
}

} // namespace

std::vector<TextRun> diffWords(const QString &before, const QString &after)
{
    const std::vector<QStringView> a = tokensOf(before);
    const std::vector<QStringView> b = tokensOf(after);
    QHash<QStringView, int> numbers;
    const Numbers numbersA = numbered(a, numbers);
    const Numbers numbersB = numbered(b, numbers);
    const std::vector<Place> matches = GreedyMatcher(numbersA, numbersB).matches();

    std::vector<TextRun> runs;
    const auto add = [&runs](Change change, const QString &text) {
        if (!text.isEmpty())
            runs.push_back({ change, text });
    };
    for (const Stretch &stretch : stretchesOf(a, b, matches)) {
        add(Change::Deleted, stretch.deleted);
        add(Change::Inserted, stretch.inserted);
        add(Change::Same, stretch.same);
    }
    return runs;
}

double wordSimilarity(const QString &a, const QString &b)
{
    const std::vector<QStringView> wordsA = wordsOf(a);
    const std::vector<QStringView> wordsB = wordsOf(b);
    if (wordsA.empty() && wordsB.empty())
        return a.simplified() == b.simplified() ? 1.0 : 0.0;
    QHash<QStringView, int> counts;
    for (const QStringView word : wordsA)
        ++counts[word];
    int equal = 0;
    for (const QStringView word : wordsB) {
        const auto left = counts.find(word);
        if (left != counts.end() && *left > 0) {
            --*left;
            ++equal;
        }
    }
    return 2.0 * equal / static_cast<double>(wordsA.size() + wordsB.size());
}

} // namespace broadsheet
