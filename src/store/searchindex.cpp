// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "core/textfold.h"
#include "markup/plaintext.h"

#include <algorithm>

namespace broadsheet::store {

namespace {

struct FoldedText {
    QByteArray head;
    QByteArray body;
};

std::optional<FoldedText> indexedText(Connection &db, qint64 doc)
{
    Statement find(db, "SELECT head, body FROM search_doc WHERE n = ?");
    if (!find.add(doc).next())
        return std::nullopt;
    return FoldedText { find.bytes(0), find.bytes(1) };
}

std::optional<qint64> docOf(Connection &db, qint64 article)
{
    Statement find(db, "SELECT doc FROM article WHERE n = ?");
    return find.add(article).next() && !find.isNull(0) ? std::optional(find.integer(0)) : std::nullopt;
}

void removeDoc(Connection &db, qint64 doc)
{
    const auto old = indexedText(db, doc);
    if (!old)
        return;
    // External content: the index must be told what it had indexed.
    Statement(db, "INSERT INTO search (search, rowid, head, body) VALUES ('delete', ?, ?, ?)")
        .add(doc)
        .addUtf8(old->head)
        .addUtf8(old->body)
        .run();
    Statement(db, "DELETE FROM search_doc WHERE n = ?").add(doc).run();
}

qint64 lastDoc(Connection &db)
{
    Statement find(db, "SELECT max(n) FROM search_doc");
    return find.next() ? find.integer(0) : 0;
}

constexpr int newestHits = 1000;
/// How many texts are looked into for a word that begins with one letter.
constexpr int lookedInto = 200;

/// "a" "b" "c"*: quoted, so that no word is taken for an operator.
QByteArray matchExpression(const QStringList &words, bool lastIsPrefix)
{
    QByteArray expression;
    for (const QString &word : words)
        expression += (expression.isEmpty() ? "\"" : " \"") + word.toUtf8() + '"';
    return lastIsPrefix ? expression + '*' : expression;
}

struct SearchRow {
    qint64 doc = 0;
    qint64 article = 0;
};

/// `sql` takes the expression, how many of the newest hits are ranked, and the limit.
std::vector<SearchRow> rowsOf(Connection &db, const char *sql, const QByteArray &match, int newest, int limit)
{
    Statement find(db, sql);
    find.addUtf8(match).add(newest).add(limit);
    std::vector<SearchRow> rows;
    while (find.next())
        rows.push_back({ find.integer(0), find.integer(1) });
    return rows;
}

std::vector<SearchRow> ranked(Connection &db, const QByteArray &match, int limit, bool best)
{
    // bm25 counts all hits of a word, however many there are: too dear for each key.
    static constexpr char all[]
        = "WITH hit AS MATERIALIZED (SELECT rowid AS doc, bm25(search, 5.0, 1.0) AS score FROM search"
          " WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?),"
          " top AS MATERIALIZED (SELECT doc, score FROM hit ORDER BY score, doc DESC LIMIT ?)"
          " SELECT d.n, d.article FROM top JOIN search_doc d ON d.n = top.doc ORDER BY top.score, top.doc "
          "DESC";
    static constexpr char newest[]
        = "WITH hit AS MATERIALIZED (SELECT rowid AS doc, newsrank(search) AS score FROM search"
          " WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?),"
          " top AS MATERIALIZED (SELECT doc, score FROM hit ORDER BY score, doc DESC LIMIT ?)"
          " SELECT d.n, d.article FROM top JOIN search_doc d ON d.n = top.doc ORDER BY top.score, top.doc "
          "DESC";
    return rowsOf(db, best ? all : newest, match, best ? -1 : newestHits, limit);
}

std::vector<SearchRow> newestDocs(Connection &db, int limit)
{
    Statement find(db, "SELECT n, article FROM search_doc ORDER BY n DESC LIMIT ?");
    find.add(limit);
    std::vector<SearchRow> rows;
    while (find.next())
        rows.push_back({ find.integer(0), find.integer(1) });
    return rows;
}

/// Whether a word of the folded text begins so.
bool hasWordAt(const QByteArray &text, const QByteArray &start)
{
    qsizetype at = -1;
    while ((at = text.indexOf(start, at + 1)) >= 0) {
        // Bytes of letters beyond ASCII are all above it.
        const uchar before = at == 0 ? ' ' : static_cast<uchar>(text[at - 1]);
        const bool inWord
            = before >= 0x80 || (before >= '0' && before <= '9') || (before >= 'a' && before <= 'z');
        if (!inWord)
            return true;
    }
    return false;
}

/// One letter as a prefix would be half the index: what has it as a word, then what matches the other words
/// and has a word that begins with it.
std::vector<SearchRow> begunByLetter(Connection &db, const QStringList &words, int limit, bool best)
{
    std::vector<SearchRow> rows = ranked(db, matchExpression(words, false), limit, best);
    const QStringList others = words.mid(0, words.size() - 1);
    const std::vector<SearchRow> more = others.isEmpty()
        ? newestDocs(db, lookedInto)
        : ranked(db, matchExpression(others, false), lookedInto, best);
    const QByteArray letter = words.last().toUtf8();
    for (const SearchRow &row : more) {
        if (rows.size() >= static_cast<size_t>(limit))
            break;
        const bool known = std::any_of(
            rows.begin(), rows.end(), [&row](const SearchRow &other) { return other.doc == row.doc; });
        if (known)
            continue;
        const auto text = indexedText(db, row.doc);
        if (text && (hasWordAt(text->head, letter) || hasWordAt(text->body, letter)))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

QStringList searchWords(const QString &words)
{
    QStringList found;
    QString word;
    for (const QChar c : fold(words)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            found.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        found.append(word);
    return found;
}

PreparedText prepareText(const ArticleText &text)
{
    const Fields &fields = text.fields;
    const QString plain = markup::plainText(text.body);
    const QString head = fields.headline + QLatin1Char('\n') + fields.kicker;
    QString body = fields.lede + QLatin1Char('\n') + plain;
    for (const QStringList *list : { &fields.authors, &fields.tags }) {
        if (!list->isEmpty())
            body += QLatin1Char('\n') + list->join(QLatin1Char('\n'));
    }
    return { .head = fold(head).toUtf8(), .body = fold(body).toUtf8(), .words = markup::countWords(plain) };
}

SearchWriter::SearchWriter(Connection &db)
    : m_db(db)
    , m_lastDoc(lastDoc(db))
{
}

void SearchWriter::remove(const std::vector<qint64> &articles)
{
    std::vector<qint64> docs;
    for (const qint64 article : articles) {
        if (const auto doc = docOf(m_db, article))
            docs.push_back(*doc);
    }
    std::sort(docs.begin(), docs.end());
    for (const qint64 doc : docs)
        removeDoc(m_db, doc);
}

void SearchWriter::add(qint64 article, const PreparedText &text)
{
    ++m_lastDoc;
    Statement content(m_db, "INSERT INTO search_doc (n, article, head, body) VALUES (?, ?, ?, ?)");
    content.add(m_lastDoc).add(article).addUtf8(text.head).addUtf8(text.body).run();
    Statement index(m_db, "INSERT INTO search (rowid, head, body) VALUES (?, ?, ?)");
    index.add(m_lastDoc).addUtf8(text.head).addUtf8(text.body).run();
    Statement(m_db, "UPDATE article SET doc = ? WHERE n = ?").add(m_lastDoc).add(article).run();
}

std::vector<qint64> findArticles(Connection &db, const QStringList &words, int limit, bool best)
{
    if (words.isEmpty())
        return {};
    const std::vector<SearchRow> rows = words.last().size() > 1
        ? ranked(db, matchExpression(words, true), limit, best)
        : begunByLetter(db, words, limit, best);
    std::vector<qint64> articles;
    for (const SearchRow &row : rows)
        articles.push_back(row.article);
    return articles;
}

bool indexHolds(Connection &db, qint64 article, const ArticleText &text)
{
    const auto doc = docOf(db, article);
    const auto indexed = doc ? indexedText(db, *doc) : std::nullopt;
    const PreparedText now = prepareText(text);
    return indexed && indexed->head == now.head && indexed->body == now.body;
}

QString snippetOf(
    const Fields &fields, const std::function<bool(Block &)> &nextBlock, const QStringList &words)
{
    const QString open(QChar(0x2039));
    const QString close(QChar(0x203a));
    const auto hits = [&words](const QString &original) {
        const QString folded = fold(original);
        return std::any_of(
            words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
    };
    if (hits(fields.lede))
        return snippet(fields.lede, words, open, close);
    // Block by block: most hits are near the top, and reading a long article twenty times a key is dear.
    QString first;
    Block block;
    while (nextBlock(block)) {
        if (block.isBlank())
            continue;
        const QString original = markup::plainText(block);
        if (first.isEmpty())
            first = original;
        if (hits(original))
            return snippet(original, words, open, close);
    }
    return markup::excerpt(fields.lede.isEmpty() ? first : fields.lede);
}

} // namespace broadsheet::store
