// SPDX-License-Identifier: GPL-3.0-or-later
// A profile with many articles: import, the newest list, search as you type, one saved change. The number is
// in BROADSHEET_BENCH_ARTICLES (default 100000); p50 and p95 are counted in milliseconds over different
// questions.
#include "bench/corpus.h"
#include "core/clock.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace broadsheet;

namespace {

constexpr int wordsPerArticle = 300;
constexpr int articlesPerTransaction = 500;

// One profile for all measurements; filling it is the first of them.
struct Bench {
    QTemporaryDir folder;
    SystemClock clock;
    RandomIds ids;
    bench::Corpus corpus;
    std::unique_ptr<store::Store> store;
    std::vector<ArticleId> articles;
};

Bench &theBench()
{
    static Bench bench;
    if (!bench.store) {
        auto opened = store::Store::open(bench.folder.filePath(QStringLiteral("profile")),
            store::Access::ReadWrite, bench.clock, bench.ids);
        if (!opened)
            qFatal("The store cannot be opened");
        bench.store = std::move(*opened);
    }
    return bench;
}

int wantedArticles()
{
    const int given = qEnvironmentVariableIntValue("BROADSHEET_BENCH_ARTICLES");
    return given > 0 ? given : 100000;
}

Revision newRevision(Bench &bench)
{
    Revision revision;
    revision.id = RevisionId(bench.ids.next());
    revision.article = ArticleId(bench.ids.next());
    revision.origin = Origin::Import;
    revision.at = bench.clock.now();
    revision.text = bench.corpus.article(wordsPerArticle);
    return revision;
}

// Runs `question` once per iteration and reports the middle and the slow end.
template <typename Question> void measure(benchmark::State &state, Question question)
{
    std::vector<double> times;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        if (!question())
            state.SkipWithError("the store refused");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times.at(times.size() / 2);
    state.counters["p95_ms"] = times.at(times.size() * 95 / 100);
}

void importArticles(benchmark::State &state)
{
    Bench &bench = theBench();
    for (auto _ : state) {
        std::vector<store::Change> changes;
        state.PauseTiming(); // making the texts is not the store's work
        for (int i = 0; i < articlesPerTransaction; ++i) {
            const Revision revision = newRevision(bench);
            bench.articles.push_back(revision.article);
            changes.push_back(store::CreateArticle { revision, std::nullopt });
        }
        state.ResumeTiming();
        if (!bench.store->apply(changes))
            state.SkipWithError("the store refused");
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * articlesPerTransaction);
}

void listNewest50(benchmark::State &state)
{
    measure(state, [] { return theBench().store->list({}).has_value(); });
}

void searchAsYouType(benchmark::State &state)
{
    Bench &bench = theBench();
    measure(state, [&bench, &state] {
        const QString typed = bench.corpus.word().left(static_cast<qsizetype>(state.range(0)));
        return bench.store->search(typed, 20, false).has_value();
    });
}

void searchTwoWords(benchmark::State &state)
{
    Bench &bench = theBench();
    measure(state, [&bench] {
        const QString typed = bench.corpus.word() + u' ' + bench.corpus.word().left(3);
        return bench.store->search(typed, 20, false).has_value();
    });
}

void openArticle(benchmark::State &state)
{
    Bench &bench = theBench();
    size_t next = 0;
    measure(state, [&bench, &next] {
        next = (next + 7919) % bench.articles.size();
        const auto article = bench.store->article(bench.articles.at(next));
        return article.has_value();
    });
}

void saveOneChange(benchmark::State &state)
{
    Bench &bench = theBench();
    const Revision first = newRevision(bench);
    if (!bench.store->record({ store::CreateArticle { first, std::nullopt } }))
        qFatal("The store refused");
    store::WorkingCopy copy { first.article, first.id, first.text, bench.clock.now() };
    measure(state, [&bench, &copy] {
        copy.text.fields.lede = bench.corpus.sentence(20);
        return bench.store->record({ store::KeepWorkingCopy { copy } }).has_value();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const int batches = std::max(1, wantedArticles() / articlesPerTransaction);
    benchmark::RegisterBenchmark("importArticles", importArticles)
        ->Iterations(batches)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("listNewest50", listNewest50)
        ->Iterations(200)
        ->Unit(benchmark::kMillisecond);
    for (const int letters : { 2, 3, 5 })
        benchmark::RegisterBenchmark("searchAsYouType", searchAsYouType)
            ->Arg(letters)
            ->Iterations(200)
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("searchTwoWords", searchTwoWords)
        ->Iterations(200)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("openArticle", openArticle)->Iterations(500)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("saveOneChange", saveOneChange)
        ->Iterations(200)
        ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
