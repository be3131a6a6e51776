// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockdescent.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

/// What a comparison sees: line ends and space at the end of lines do not count, letters are composed.
QByteArray normalised(const QByteArray &raw)
{
    QByteArray lines;
    lines.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '\r') {
            if (i + 1 < raw.size() && raw[i + 1] == '\n')
                continue;
            c = '\n';
        }
        if (c == '\n') {
            while (lines.endsWith(' ') || lines.endsWith('\t'))
                lines.chop(1);
        }
        lines += c;
    }
    while (lines.endsWith(' ') || lines.endsWith('\t') || lines.endsWith('\n'))
        lines.chop(1);
    const QString text = QString::fromUtf8(lines);
    // Bytes that are no UTF-8 are compared as they are.
    return text.contains(QChar::ReplacementCharacter)
        ? lines
        : text.normalized(QString::NormalizationForm_C).toUtf8();
}

/// Blocks in which white space, quotes and dashes are a matter of typing; in all others every byte may mean
/// something.
bool isRunningText(const Block &block)
{
    static constexpr std::array names { "core/paragraph", "core/heading", "core/list", "core/list-item",
        "core/quote", "core/pullquote", "core/table" };
    return block.isFreeform()
        || std::any_of(names.begin(), names.end(), [&block](const char *name) { return block.name == name; });
}

bool isQuote(QChar c)
{
    return c == QChar(u'\'') || c == QChar(u'"') || c == QChar(0x00AB) || c == QChar(0x00BB)
        || (c.unicode() >= 0x2018 && c.unicode() <= 0x201F) || c == QChar(0x2039) || c == QChar(0x203A);
}

bool isDash(QChar c)
{
    return c == QChar(u'-') || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c == QChar(0x2212);
}

/// As normalised, and blind to white space, kinds of quotes and kinds of dashes.
QString looseForm(const QByteArray &raw)
{
    const QString text = QString::fromUtf8(raw).normalized(QString::NormalizationForm_C);
    QString loose;
    loose.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (isDash(c) && !loose.isEmpty() && loose.back() == QChar(u'-'))
            continue;
        loose += isQuote(c) ? QChar(u'\'') : isDash(c) ? QChar(u'-') : c;
    }
    return loose;
}

void pairUp(Descent &descent, int base, int side)
{
    descent.here[static_cast<size_t>(base)] = side;
    descent.origin[static_cast<size_t>(side)] = base;
}

/// One block for one in the same place is a rewrite, however little of the words stayed.
void pairRewrites(Descent &descent, const Shown &base, const Shown &side, const std::vector<BlockPair> &pairs)
{
    for (size_t i = 0; i < pairs.size();) {
        size_t end = i;
        std::vector<int> gone;
        std::vector<int> came;
        for (; end < pairs.size() && (pairs[end].before < 0 || pairs[end].after < 0); ++end) {
            const BlockPair &pair = pairs[end];
            if (pair.before >= 0 && descent.here[static_cast<size_t>(pair.before)] < 0)
                gone.push_back(pair.before);
            if (pair.after >= 0 && descent.origin[static_cast<size_t>(pair.after)] < 0)
                came.push_back(pair.after);
        }
        const bool one
            = gone.size() == 1 && came.size() == 1 && base.at(gone[0]).name == side.at(came[0]).name;
        if (one)
            pairUp(descent, gone[0], came[0]);
        i = end + 1;
    }
}

/// A block that vanished in one place and stands in another has moved, perhaps with an edit.
void pairMoves(Descent &descent, const Shown &base, const Shown &side, const BlockText &textOf)
{
    std::vector<int> gone;
    std::vector<int> came;
    for (int b = 0; b < base.size(); ++b) {
        if (descent.here[static_cast<size_t>(b)] < 0)
            gone.push_back(b);
    }
    for (int s = 0; s < side.size(); ++s) {
        if (descent.origin[static_cast<size_t>(s)] < 0)
            came.push_back(s);
    }
    const auto pairWhere = [&](auto alike) {
        for (const int b : gone) {
            const auto found = std::find_if(came.begin(), came.end(), [&](int s) {
                return descent.origin[static_cast<size_t>(s)] < 0 && alike(base.at(b), side.at(s));
            });
            if (descent.here[static_cast<size_t>(b)] < 0 && found != came.end())
                pairUp(descent, b, *found);
        }
    };
    pairWhere([](const Block &a, const Block &b) { return a.raw == b.raw; });
    // Looking for likeness costs words times words; a body torn to pieces keeps its pieces as they are.
    constexpr size_t comparisons = 10'000;
    if (gone.size() * came.size() > comparisons)
        return;
    pairWhere([&textOf](const Block &a, const Block &b) {
        const QString text = textOf(a);
        return a.name == b.name && !text.isEmpty() && wordSimilarity(text, textOf(b)) >= 0.5;
    });
}

/// Base blocks outside the longest run that kept its order have moved.
void findMoved(Descent &descent)
{
    std::vector<int> order;
    for (size_t b = 0; b < descent.here.size(); ++b) {
        if (descent.here[b] >= 0)
            order.push_back(static_cast<int>(b));
    }
    const auto placeOf = [&descent](int b) { return descent.here[static_cast<size_t>(b)]; };
    std::vector<int> tops;
    std::vector<int> previous(descent.here.size(), -1);
    for (const int b : order) {
        const auto pile = std::lower_bound(tops.begin(), tops.end(), placeOf(b),
            [&placeOf](int top, int value) { return placeOf(top) < value; });
        if (pile != tops.begin())
            previous[static_cast<size_t>(b)] = *(pile - 1);
        if (pile == tops.end())
            tops.push_back(b);
        else
            *pile = b;
    }
    for (const int b : order)
        descent.moved[static_cast<size_t>(b)] = true;
    for (int b = tops.empty() ? -1 : tops.back(); b >= 0; b = previous[static_cast<size_t>(b)])
        descent.moved[static_cast<size_t>(b)] = false;
}

} // namespace

bool sameBlock(const Block &a, const Block &b)
{
    return a.raw == b.raw || normalised(a.raw) == normalised(b.raw);
}

bool almostSameBlock(const Block &a, const Block &b)
{
    return isRunningText(a) && isRunningText(b) && looseForm(a.raw) == looseForm(b.raw);
}

Descent descentOf(const Body &baseBody, const Body &sideBody, const BlockText &textOf)
{
    const Shown base(baseBody);
    const Shown side(sideBody);
    Descent descent;
    descent.here.assign(static_cast<size_t>(base.size()), -1);
    descent.origin.assign(static_cast<size_t>(side.size()), -1);
    descent.moved.assign(static_cast<size_t>(base.size()), false);
    const std::vector<BlockPair> pairs = diffBlocks(baseBody, sideBody, textOf);
    for (const BlockPair &pair : pairs) {
        if (pair.before >= 0 && pair.after >= 0)
            pairUp(descent, pair.before, pair.after);
    }
    pairMoves(descent, base, side, textOf);
    pairRewrites(descent, base, side, pairs);
    findMoved(descent);
    return descent;
}

} // namespace broadsheet
