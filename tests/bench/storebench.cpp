// SPDX-License-Identifier: GPL-3.0-or-later
// storebench ARTICLES FOLDER: imports a corpus through the store beside a raw SQLite floor (rows and an FTS5
// index with prefixes) in the same run, then times lists and searches. Prints one line per figure.
#include "core/clock.h"
#include "markup/blockparser.h"
#include "newscorpus.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <chrono>
#include <cstdio>
#include <functional>
#include <sqlite3.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::bench::CorpusArticle;
using broadsheet::bench::NewsCorpus;

namespace {

constexpr int batch = 1000;
constexpr int queries = 200;

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void require(bool ok, const char *what)
{
    if (!ok) {
        std::fprintf(stderr, "%s\n", what);
        std::exit(1);
    }
}

/// Plain rows and an external-content index: what any SQLite program must pay. Returns articles per second.
double runFloor(const NewsCorpus &corpus, int articles, const QString &file)
{
    sqlite3 *db = nullptr;
    require(sqlite3_open(QFile::encodeName(file).constData(), &db) == SQLITE_OK, "floor: open");
    const auto exec = [db](const char *sql) {
        require(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536; PRAGMA "
         "temp_store=MEMORY");
    exec("CREATE TABLE article (id INTEGER PRIMARY KEY, modified INTEGER, title TEXT, html TEXT, text TEXT)");
    exec("CREATE INDEX a_list ON article (modified)");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO article VALUES (?, ?, ?, ?, ?)", -1, &insert, nullptr);
    const auto bind = [insert](int column, const std::string &text) {
        sqlite3_bind_text(insert, column, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    };
    double spent = 0;
    for (int first = 0; first < articles; first += batch) {
        std::vector<CorpusArticle> part;
        for (int i = first; i < std::min(articles, first + batch); ++i)
            part.push_back(corpus.article(i));
        const double begun = nowMs();
        exec("BEGIN");
        for (size_t i = 0; i < part.size(); ++i) {
            sqlite3_bind_int64(insert, 1, first + static_cast<int>(i) + 1);
            sqlite3_bind_int64(insert, 2, part[i].modifiedMs);
            bind(3, part[i].title);
            bind(4, part[i].markup);
            bind(5, part[i].text);
            require(sqlite3_step(insert) == SQLITE_DONE, "floor: insert");
            sqlite3_reset(insert);
        }
        exec("COMMIT");
        spent += nowMs() - begun;
    }
    const double begun = nowMs();
    exec("CREATE VIRTUAL TABLE ext_pfx USING fts5 (title, text, content='article', content_rowid='id',"
         " tokenize='unicode61 remove_diacritics 2', prefix='2 3')");
    exec("BEGIN; INSERT INTO ext_pfx (rowid, title, text) SELECT id, title, text FROM article; COMMIT");
    spent += nowMs() - begun;
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return articles * 1000.0 / spent;
}

/// Articles per second through Store::apply; parsing and generating are not counted, hashing and folding are.
double runImport(const NewsCorpus &corpus, int articles, Store &store, IdSource &ids)
{
    double spent = 0;
    for (int first = 0; first < articles; first += batch) {
        std::vector<Change> changes;
        for (int i = first; i < std::min(articles, first + batch); ++i) {
            const CorpusArticle made = corpus.article(i);
            Revision revision { .id = ids.make<RevisionId>(),
                .article = ids.make<ArticleId>(),
                .origin = Origin::Import,
                .at = instantFromMs(made.modifiedMs) };
            revision.text.fields.headline = QString::fromStdString(made.title);
            revision.text.body = markup::parseBody(QByteArray::fromStdString(made.markup));
            changes.push_back(CreateArticle { .first = std::move(revision), .site = {} });
        }
        const double begun = nowMs();
        require(store.apply(changes).has_value(), "import");
        spent += nowMs() - begun;
    }
    return articles * 1000.0 / spent;
}

void report(const char *label, std::vector<double> times, double found)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double p) {
        return times[std::min(times.size() - 1, static_cast<size_t>(p * static_cast<double>(times.size())))];
    };
    std::printf("%-24s n=%zu found=%.1f p50=%.2f ms p99=%.2f ms max=%.2f ms\n", label, times.size(),
        found / static_cast<double>(times.size()), at(.5), at(.99), times.back());
    std::fflush(stdout);
}

void timeEach(const char *label, int count, const std::function<size_t(int)> &work)
{
    std::vector<double> times;
    double found = 0;
    for (int i = 0; i < count; ++i) {
        const double begun = nowMs();
        found += static_cast<double>(work(i));
        times.push_back(nowMs() - begun);
    }
    report(label, std::move(times), found);
}

void timeReads(const NewsCorpus &corpus, Store &store, int articles)
{
    timeEach("list 50", queries, [&](int) { return store.list({ .limit = 50 })->size(); });
    timeEach("list 50 drafts", queries,
        [&](int) { return store.list({ .stage = Stage::Draft, .limit = 50 })->size(); });
    timeEach("list 50, deep", queries, [&](int i) {
        return store.list({ .limit = 50, .offset = (i * 37) % std::max(1, articles / 10) })->size();
    });
    std::mt19937_64 random(99);
    const auto search = [&](const char *label, const std::vector<std::string> &words, size_t low, size_t high,
                            qsizetype cut) {
        std::vector<QString> asked;
        for (int i = 0; i < queries; ++i) {
            const QString word = QString::fromStdString(words[low + random() % (high - low)]);
            asked.push_back(cut > 0 ? word.left(cut) : word + QLatin1Char(' '));
        }
        timeEach(label, queries,
            [&](int i) { return store.search(asked[static_cast<size_t>(i)], 20, false)->size(); });
    };
    search("search rare", corpus.latin, 10000, 60000, 0);
    search("search mid", corpus.latin, 500, 5000, 0);
    search("search frequent", corpus.latin, 5, 100, 0);
    search("search 3 letters", corpus.latin, 1000, 20000, 3);
    search("search Persian", corpus.persian, 100, 5000, 0);
    timeEach("search 1 letter", queries,
        [&](int i) { return store.search(QString(QChar(u'a' + i % 26)), 20, false)->size(); });
    timeEach("search word, letter", queries, [&](int i) {
        const QString word = QString::fromStdString(corpus.latin[5 + random() % 95]);
        return store.search(word + QLatin1Char(' ') + QChar(u'a' + i % 26), 20, false)->size();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "storebench ARTICLES FOLDER\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("broadsheet.*=false"));
    const int articles = std::max(1, std::atoi(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    require(QDir(folder).isEmpty() && QDir().mkpath(folder), "the folder must be empty");

    const NewsCorpus corpus;
    const SystemClock clock;
    RandomIds ids;
    const double floor = runFloor(corpus, articles, folder + QLatin1String("/floor.sqlite"));
    std::printf("floor   %.0f articles/s (rows + FTS5 with prefixes)\n", floor);
    std::fflush(stdout);
    auto store = Store::open(folder + QLatin1String("/profile"), Access::ReadWrite, clock, ids);
    require(store.has_value(), "open");
    const double ours = runImport(corpus, articles, **store, ids);
    std::printf("import  %.0f articles/s, ratio %.2f (budget 0.70)\n", ours, ours / floor);
    std::fflush(stdout);
    store->reset();
    const double begun = nowMs();
    store = Store::open(folder + QLatin1String("/profile"), Access::ReadWrite, clock, ids);
    require(store.has_value(), "open again");
    std::printf("open    %.1f ms\n", nowMs() - begun);
    timeReads(corpus, **store, articles);
    return 0;
}
