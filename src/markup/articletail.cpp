// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/articletail.h"

#include "markup/importdraft.h"
#include "markup/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace broadsheet::markup {

namespace {

// A post in the list has a title, a time and an excerpt; WordPress cuts excerpts at 55 words.
constexpr int longestEntry = 60;
constexpr int longestBio = 80;

/// Lower case, without joiners and a colon at the end.
QString headingKey(const QString &text)
{
    QString key = text.simplified().toLower();
    key.remove(QChar(0x200c));
    while (key.endsWith(QLatin1Char(':')))
        key.chop(1);
    return key;
}

bool isAuthorHeading(const QString &text, const QStringList &authors)
{
    static const QStringList headings { QStringLiteral("about the author"),
        QStringLiteral("about the authors"), QStringLiteral("about the writer"), QStringLiteral("author"),
        QStringLiteral("درباره نویسنده"), QStringLiteral("دربارهٔ نویسنده"),
        QStringLiteral("درباره ی نویسنده"), QStringLiteral("دربارهی نویسنده") };
    const QString key = headingKey(text);
    return headings.contains(key) || std::any_of(authors.begin(), authors.end(), [&](const QString &author) {
        return key == QLatin1String("about ") + author.toLower();
    });
}

bool isName(const QString &text, const QStringList &authors)
{
    const QString line = text.simplified();
    if (authors.contains(line, Qt::CaseInsensitive))
        return true;
    const QStringList words = line.split(QLatin1Char(' '));
    return words.size() >= 2 && words.size() <= 5 && !endsWithStop(line)
        && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return !word.isEmpty() && word.front().isLetter() && !word.front().isLower();
           });
}

bool saysWhatAWriterDoes(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(is an?|is the|was "
                       "an?|writes|covers|reports|reporter|correspondent|editor|journalist|columnist)\\b"
                       "|خبرنگار|نویسنده|روزنامه.?نگار|سردبیر|دبیر"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

bool isBioOf(const QString &name, const QString &text, const QStringList &authors)
{
    if (wordsIn(text) > longestBio || !endsWithStop(text))
        return false;
    const QString lastName = name.simplified().section(QLatin1Char(' '), -1);
    return authors.contains(name.simplified(), Qt::CaseInsensitive) || text.contains(lastName)
        || saysWhatAWriterDoes(text);
}

/// "Jane Doe is a reporter ...": a box of one paragraph.
bool isWholeBio(const QString &text, const QStringList &authors)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\p{Lu}[\\w.'’-]+ ){2,4}(is an?|is the|writes|covers|reports)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (wordsIn(text) > longestBio || !saysWhatAWriterDoes(text))
        return false;
    return pattern.match(text).hasMatch()
        || std::any_of(authors.begin(), authors.end(),
            [&](const QString &author) { return text.startsWith(author, Qt::CaseInsensitive); });
}

std::size_t recentPostsBegin(const std::vector<Block> &blocks, const QStringList &texts)
{
    for (std::size_t i = blocks.size(); i-- > 1;) {
        if (i + 1 < blocks.size() && isRecentPostsHeading(texts.at(static_cast<qsizetype>(i))))
            return i;
        if (blocks[i].name != "core/list" && wordsIn(texts.at(static_cast<qsizetype>(i))) > longestEntry)
            break;
    }
    return blocks.size();
}

/// Where the author's box begins that ends before `end`; `end` when there is none.
std::size_t authorBoxBegin(
    const QStringList &texts, std::size_t end, bool beforeList, const QStringList &authors)
{
    const auto text = [&](std::size_t i) { return texts.at(static_cast<qsizetype>(i)); };
    for (std::size_t back = 2; back <= 4 && back < end; ++back)
        if (isAuthorHeading(text(end - back), authors))
            return end - back;
    if (end >= 3 && isName(text(end - 2), authors) && isBioOf(text(end - 2), text(end - 1), authors))
        return end - 2;
    // Without a list behind it, a sentence about a person may be the article's own.
    const bool mayBeBox
        = beforeList || std::any_of(authors.begin(), authors.end(), [&](const QString &author) {
              return end >= 1 && text(end - 1).startsWith(author, Qt::CaseInsensitive);
          });
    return end >= 2 && mayBeBox && isWholeBio(text(end - 1), authors) ? end - 1 : end;
}

} // namespace

bool isRecentPostsHeading(const QString &line)
{
    static const QStringList headings { QStringLiteral("recent posts"), QStringLiteral("recent articles"),
        QStringLiteral("recent stories"), QStringLiteral("latest posts"), QStringLiteral("latest articles"),
        QStringLiteral("latest stories"), QStringLiteral("related posts"), QStringLiteral("نوشتههای تازه"),
        QStringLiteral("نوشته های تازه"), QStringLiteral("آخرین نوشتهها"), QStringLiteral("آخرین نوشته ها"),
        QStringLiteral("تازهترین نوشتهها"), QStringLiteral("مطالب اخیر"), QStringLiteral("آخرین مطالب") };
    return headings.contains(headingKey(line));
}

ArticleTail findTail(const std::vector<Block> &blocks, const QStringList &authors)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts.append(plainText(block));
    ArticleTail tail { .begin = recentPostsBegin(blocks, texts) };
    const bool hasList = tail.begin < blocks.size();
    const std::size_t box = authorBoxBegin(texts, tail.begin, hasList, authors);
    if (box < tail.begin)
        tail.parts.append(QStringLiteral("author-box"));
    if (hasList)
        tail.parts.append(QStringLiteral("recent-posts"));
    tail.begin = box;
    return tail;
}

} // namespace broadsheet::markup
