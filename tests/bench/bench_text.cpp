// SPDX-License-Identifier: GPL-3.0-or-later
// What is proportional to one article: parse, plain text, fold, diff. The argument is its number of words.
#include "bench/corpus.h"
#include "core/textdiff.h"
#include "core/textfold.h"
#include "markup/blockparser.h"
#include "markup/plaintext.h"

#include <benchmark/benchmark.h>

using namespace broadsheet;

namespace {

ArticleText sample(const benchmark::State &state)
{
    return bench::Corpus().article(static_cast<int>(state.range(0)));
}

void parseArticle(benchmark::State &state)
{
    const QByteArray bytes = sample(state).body.bytes();
    for (auto _ : state)
        benchmark::DoNotOptimize(markup::parseBody(bytes));
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * bytes.size());
}

void plainTextOfArticle(benchmark::State &state)
{
    const Body body = sample(state).body;
    for (auto _ : state)
        benchmark::DoNotOptimize(markup::plainText(body));
}

void foldArticle(benchmark::State &state)
{
    const QString text = markup::plainText(sample(state).body);
    for (auto _ : state)
        benchmark::DoNotOptimize(fold(text));
}

void hashArticle(benchmark::State &state)
{
    const ArticleText text = sample(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(contentHash(text));
}

void diffArticle(benchmark::State &state)
{
    const Body before = sample(state).body;
    Body after = before;
    Block &changed = after.blocks.at(after.blocks.size() / 2);
    changed.raw.replace("a", "o");
    const auto textOf = [](const Block &block) { return markup::plainText(block); };
    for (auto _ : state)
        benchmark::DoNotOptimize(diffBlocks(before, after, textOf));
}

} // namespace

BENCHMARK(parseArticle)->Arg(600)->Arg(10000)->Arg(50000)->Unit(benchmark::kMicrosecond);
BENCHMARK(plainTextOfArticle)->Arg(600)->Arg(10000)->Arg(50000)->Unit(benchmark::kMicrosecond);
BENCHMARK(foldArticle)->Arg(600)->Arg(10000)->Arg(50000)->Unit(benchmark::kMicrosecond);
BENCHMARK(hashArticle)->Arg(600)->Arg(10000)->Arg(50000)->Unit(benchmark::kMicrosecond);
BENCHMARK(diffArticle)->Arg(600)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
