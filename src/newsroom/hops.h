// SPDX-License-Identifier: GPL-3.0-or-later
// Work that needs the store, then a drive, then the store again: three jobs on two queues, one future.
#pragma once

#include "newsroom/workplace.h"

namespace broadsheet::newsroom {

/// Runs `before(Context) -> Result<A>` on the store's thread, `drive([A]) -> Result<B>` on the files queue
/// (without an argument where A is void), `after(Context, B) -> Result<T>` on the store's thread. The first
/// failure ends it.
template <typename T, typename Before, typename Drive, typename After>
QFuture<Result<T>> hop(Workplace &place, Before before, Drive drive, After after)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    // Values only: a drive that hangs may come back when the workplace has gone (its queues and store are
    // then left behind).
    Workplace *where = &place;
    SerialQueue *storeQueue = &place.storeQueue();
    SerialQueue *filesQueue = &place.filesQueue();
    storeQueue->post([where, storeQueue, filesQueue, finish, before, drive, after] {
        const Context context = where->context();
        auto first = before(context);
        if (!first) {
            finish(fail(first.error()));
            return;
        }
        filesQueue->post([context, storeQueue, finish, first, drive, after] {
            auto second = [&] {
                if constexpr (std::is_void_v<typename decltype(first)::value_type>)
                    return drive();
                else
                    return drive(*first);
            }();
            if (!second) {
                finish(fail(second.error()));
                return;
            }
            storeQueue->post([context, finish, second, after] { finish(after(context, *second)); });
        });
    });
    return promise->future();
}

/// The same for the site with that name: `drive(Site) -> Result<B>`.
template <typename T, typename Drive, typename After>
QFuture<Result<T>> hopWithSite(Workplace &place, const QString &name, Drive drive, After after)
{
    return hop<T>(
        place, [name](Context context) { return context.store.site(name); }, drive, after);
}

} // namespace broadsheet::newsroom
