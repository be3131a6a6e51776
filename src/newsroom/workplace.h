// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: opens a profile and owns its queues. Built and destroyed on the main thread.
#pragma once

#include "core/clock.h"
#include "core/deliver.h"
#include "core/ids.h"
#include "newsroom/context.h"
#include "store/journalwriter.h"

#include <memory>

namespace broadsheet::newsroom {

class Workplace {
public:
    /// Opens the profile on the store's thread; waits for it (nothing else runs yet). Takes the shared
    /// profile lock.
    static Result<std::unique_ptr<Workplace>> open(
        const QString &profile, const Clock &clock, IdSource &ids, store::Access access);
    /// Drains the queues; a hung drive is left behind after 2 s.
    ~Workplace();

    const store::OpenReport &report() const;
    QString profile() const;
    const Clock &clock() const;
    IdSource &ids() const;
    SerialQueue &storeQueue();
    SerialQueue &filesQueue();
    /// Autosave's own: append and sync, nothing else (DESIGN.md section 3).
    SerialQueue &journalQueue();
    /// Writes typed text to the journal; on the journal queue.
    store::JournalWriter &journal();
    /// Only on the store's thread.
    Context context();

    /// Runs a use case on the store's thread; the future carries its Result.
    template <typename Work> auto run(Work work)
    {
        return runOn(storeQueue(), [this, work = std::move(work)]() mutable { return work(context()); });
    }

    /// Runs a reading use case on the reader's thread and connection (query_only), opened at the first call:
    /// lists and search do not wait for a commit.
    template <typename Work> auto read(Work work)
    {
        return runOn(
            readerQueue(), [this, work = std::move(work)]() mutable -> std::invoke_result_t<Work, Context> {
                const auto reader = readerContext();
                if (!reader)
                    return fail(reader.error());
                return work(*reader);
            });
    }

private:
    SerialQueue &readerQueue();
    /// Only on the reader's thread.
    Result<Context> readerContext();

    class Private;
    explicit Workplace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::newsroom
