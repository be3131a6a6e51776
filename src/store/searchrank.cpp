// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchrank.h"

#include <QVarLengthArray>

#include <algorithm>
#include <sqlite3.h>

namespace broadsheet::store {

namespace {

constexpr double headWeight = 5.0;
/// As bm25's k1: a tenth mention says little more than the third.
constexpr double saturation = 1.2;

void rankHit(const Fts5ExtensionApi *api, Fts5Context *row, sqlite3_context *result, int, sqlite3_value **)
{
    int hits = 0;
    int code = api->xInstCount(row, &hits);
    QVarLengthArray<double, 16> counts(api->xPhraseCount(row));
    std::fill(counts.begin(), counts.end(), 0.0);
    for (int hit = 0; code == SQLITE_OK && hit < hits; ++hit) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        code = api->xInst(row, hit, &phrase, &column, &offset);
        if (code == SQLITE_OK)
            counts[phrase] += column == 0 ? headWeight : 1.0;
    }
    if (code != SQLITE_OK) {
        sqlite3_result_error_code(result, code);
        return;
    }
    double score = 0;
    for (const double count : counts)
        score -= count * (saturation + 1) / (count + saturation);
    sqlite3_result_double(result, score);
}

} // namespace

void addSearchRank(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *ask = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &ask, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(ask, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(ask);
    }
    sqlite3_finalize(ask);
    if (api)
        api->xCreateFunction(api, "newsrank", nullptr, rankHit, nullptr);
}

} // namespace broadsheet::store
