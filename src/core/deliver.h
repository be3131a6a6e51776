// SPDX-License-Identifier: GPL-3.0-or-later
// The two ends of an asynchronous call: runOn() makes a future on a queue, deliver() hands its result to a
// receiver.
#pragma once

#include "core/serialqueue.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace broadsheet {

/// Runs `work` on the queue, in call order; the future carries what it returned.
template <typename Work> auto runOn(SerialQueue &queue, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    const auto future = promise->future();
    queue.post([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Hands the result to `done` in the receiver's thread (call it there); drops it if the receiver has gone.
/// Never use QFuture::then with a context: it aborts on Qt 6.4.2 when the context died first.
template <typename T, typename Done> void deliver(const QFuture<T> &future, QObject *receiver, Done done)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

/// A future that is finished already.
template <typename T> QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace broadsheet
