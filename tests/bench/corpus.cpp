// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include "markup/blockwriter.h"

namespace broadsheet::bench {

namespace {

constexpr int vocabulary = 20000;

QString inventedWord(std::mt19937 &random)
{
    static const QStringList syllables
        = QStringLiteral("ba ce di fo gu la me ni ro su ta ve wi yo ka le mi no pu ra "
                         "se ti vo an el in or ur ast end ing ont")
              .split(u' ');
    QString word;
    for (quint32 n = 1 + random() % 3; n > 0; --n)
        word += syllables.at(static_cast<qsizetype>(random() % static_cast<quint32>(syllables.size())));
    return word + syllables.at(static_cast<qsizetype>(random() % 10));
}

} // namespace

Corpus::Corpus(quint32 seed)
    : m_random(seed)
{
    for (int i = 0; i < vocabulary; ++i)
        m_words.append(inventedWord(m_random));
}

QString Corpus::word()
{
    // The square makes the first words frequent.
    const double part = m_random() / 4294967296.0;
    return m_words.at(static_cast<qsizetype>(part * part * vocabulary));
}

QString Corpus::sentence(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += (i == 0 ? QString() : QStringLiteral(" ")) + word();
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

ArticleText Corpus::article(int words)
{
    ArticleText text;
    text.fields.headline = sentence(7).chopped(1);
    text.fields.kicker = word();
    text.fields.lede = sentence(22);
    text.fields.language = QStringLiteral("en");
    std::vector<Block> blocks { markup::makeParagraph(text.fields.lede.toUtf8()) };
    for (int left = words; left > 0; left -= 60) {
        if (blocks.size() % 10 == 9)
            blocks.push_back(markup::makeHeading(2, sentence(5).chopped(1).toUtf8()));
        blocks.push_back(
            markup::makeParagraph((sentence(20) + u' ' + sentence(24) + u' ' + sentence(16)).toUtf8()));
    }
    text.body = markup::joinBlocks(blocks);
    return text;
}

} // namespace broadsheet::bench
