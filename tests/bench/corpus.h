// SPDX-License-Identifier: GPL-3.0-or-later
// Articles made of a fixed vocabulary from a seed: the same on every machine.
#pragma once

#include "core/article.h"

#include <random>

namespace broadsheet::bench {

class Corpus {
public:
    explicit Corpus(quint32 seed = 1);

    /// Frequent words first, as in a language.
    QString word();
    QString sentence(int words);
    /// Paragraphs of about 60 words; every tenth block is a heading.
    ArticleText article(int words);

private:
    std::mt19937 m_random;
    QStringList m_words;
};

} // namespace broadsheet::bench
