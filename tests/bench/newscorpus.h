// SPDX-License-Identifier: GPL-3.0-or-later
// A deterministic newsroom corpus: Zipf vocabulary, sentences, paragraphs as blocks with light markup, one in
// ten Persian.
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace broadsheet::bench {

struct CorpusArticle {
    qint64 modifiedMs = 0;
    std::string title;
    /// Block markup, as WordPress writes it.
    std::string markup;
    std::string text;
};

class NewsCorpus {
public:
    explicit NewsCorpus(uint64_t seed = 1, size_t vocabulary = 60000)
        : m_seed(seed)
    {
        std::mt19937_64 random(seed);
        double sum = 0;
        for (size_t i = 0; i < vocabulary; ++i) {
            latin.push_back(latinWord(random, i));
            persian.push_back(persianWord(random, i));
            sum += 1.0 / std::pow(static_cast<double>(i) + 2.7, 1.07);
            m_share.push_back(sum);
        }
        for (double &share : m_share)
            share /= sum;
    }

    CorpusArticle article(int64_t number) const
    {
        std::mt19937_64 random(m_seed * 0x9E3779B97F4A7C15ull + static_cast<uint64_t>(number));
        const bool isPersian = random() % 10 == 0;
        CorpusArticle article;
        article.modifiedMs = (1500000000 + number * 300 + static_cast<int64_t>(random() % 800000)) * 1000;
        for (int i = 0; i < 9; ++i)
            article.title += (i ? " " : "") + word(random, isPersian);
        const int words = 250 + static_cast<int>(random() % 700);
        for (int written = 0, paragraph = 0; written < words; ++paragraph)
            written += addBlock(random, isPersian, paragraph, words - written, article);
        return article;
    }

    std::vector<std::string> latin;
    std::vector<std::string> persian;

private:
    static int syllables(std::mt19937_64 &random, size_t rank)
    {
        return 1 + (rank > 100) + (rank > 3000 && random() % 2) + (random() % 6 == 0);
    }

    static std::string latinWord(std::mt19937_64 &random, size_t rank)
    {
        static const char *consonants[] = { "b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s",
            "t", "v", "w", "st", "tr", "pr", "ch", "sh", "gr", "pl" };
        static const char *vowels[] = { "a", "e", "i", "o", "u", "ai", "ea", "ou", "io", "\xc3\xa9" };
        static const char *ends[] = { "", "n", "s", "ing", "ed", "er", "ly", "" };
        std::string word;
        for (int k = syllables(random, rank); k > 0; --k) {
            word += consonants[random() % 23];
            word += vowels[random() % 12 >= 9 ? (random() % 20 ? random() % 9 : 9) : random() % 9];
        }
        return rank > 60 ? word + ends[random() % 8] : word;
    }

    static std::string persianWord(std::mt19937_64 &random, size_t rank)
    {
        static const char *consonants[] = { "ب", "پ", "ت", "ج", "چ", "خ", "د", "ر", "ز", "س", "ش", "ف", "ک",
            "گ", "ل", "م", "ن", "و", "ه", "ق" };
        static const char *vowels[] = { "", "ا", "ی", "و", "", "\xd9\x8e" };
        std::string word;
        for (int k = syllables(random, rank); k > 0; --k) {
            word += consonants[random() % 20];
            word += vowels[random() % 6 == 5 ? (random() % 4 ? 1 : 5) : random() % 5];
        }
        return word;
    }

    const std::string &word(std::mt19937_64 &random, bool isPersian) const
    {
        const double u = static_cast<double>(random() >> 11) * 0x1.0p-53;
        const auto rank
            = static_cast<size_t>(std::lower_bound(m_share.begin(), m_share.end(), u) - m_share.begin());
        return (isPersian ? persian : latin)[std::min(rank, m_share.size() - 1)];
    }

    int addBlock(
        std::mt19937_64 &random, bool isPersian, int paragraph, int most, CorpusArticle &article) const
    {
        struct Kind {
            const char *open;
            const char *close;
        };

        static const Kind plain { "<!-- wp:paragraph -->\n<p>", "</p>\n<!-- /wp:paragraph -->" };
        static const Kind heading { "<!-- wp:heading -->\n<h2>", "</h2>\n<!-- /wp:heading -->" };
        static const Kind quote { "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>",
            "</p></blockquote>\n<!-- /wp:quote -->" };
        static const Kind list { "<!-- wp:list -->\n<ul><li>", "</li></ul>\n<!-- /wp:list -->" };
        const int which = paragraph % 9;
        const bool isHeading = which == 0 && paragraph > 0;
        const Kind &kind = isHeading ? heading : which == 5 ? quote : which == 7 ? list : plain;
        const int length = std::min(most, isHeading ? 6 : 40 + static_cast<int>(random() % 50));
        if (paragraph > 0)
            article.markup += "\n\n";
        article.markup += kind.open;
        int sentence = 0;
        for (int i = 0; i < length; ++i) {
            std::string next = word(random, isPersian);
            if (sentence == 0 && !isPersian)
                next[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(next[0])));
            if (i > 0) {
                article.markup += ' ';
                article.text += ' ';
            }
            const auto mark = random() % 60;
            article.markup += mark == 0 ? "<strong>" + next + "</strong>"
                : mark == 1             ? "<em>" + next + "</em>"
                : mark == 2
                ? "<a href=\"https://example.org/" + std::to_string(random() % 9999) + "\">" + next + "</a>"
                : next;
            article.text += next;
            if (++sentence > 8 + static_cast<int>(random() % 14) || i == length - 1) {
                article.markup += '.';
                article.text += '.';
                sentence = 0;
            } else if (which == 7 && i % 12 == 11) {
                article.markup += "</li><li>";
            }
        }
        article.markup += kind.close;
        article.text += '\n';
        return length;
    }

    uint64_t m_seed;
    std::vector<double> m_share;
};

} // namespace broadsheet::bench
