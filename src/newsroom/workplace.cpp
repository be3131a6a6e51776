// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/workplace.h"

#include "core/logging.h"

#include <future>

namespace broadsheet::newsroom {

class Workplace::Private {
public:
    Private(const Clock &time, IdSource &source)
        : clock(time)
        , ids(source)
    {
    }

    const Clock &clock;
    IdSource &ids;
    QString profile;
    store::OpenReport report;
    // Used on the store's thread only, from opening to closing.
    std::unique_ptr<store::Store> store;
    // Used on the reader's thread only; opened by its first job.
    std::unique_ptr<store::Store> reader;
    // Used on the journal's thread only.
    std::unique_ptr<store::JournalWriter> journal;
    std::unique_ptr<SerialQueue> storeQueue = std::make_unique<SerialQueue>();
    // Made when first asked for, on the main thread: a command that types nothing pays for neither.
    std::unique_ptr<SerialQueue> readerQueue;
    std::unique_ptr<SerialQueue> journalQueue;
    std::unique_ptr<SerialQueue> filesQueue = std::make_unique<SerialQueue>();
};

Workplace::Workplace(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Result<std::unique_ptr<Workplace>> Workplace::open(
    const QString &profile, const Clock &clock, IdSource &ids, store::Access access)
{
    auto d = std::make_unique<Private>(clock, ids);
    std::promise<Result<void>> opened;
    auto answer = opened.get_future();
    d->storeQueue->post([&opened, &d, &profile, access] {
        auto store = store::Store::open(profile, access, d->clock, d->ids);
        if (!store) {
            opened.set_value(fail(store.error()));
            return;
        }
        d->store = std::move(*store);
        d->report = d->store->report();
        d->profile = d->store->profile();
        opened.set_value({});
    });
    if (const auto result = answer.get(); !result)
        return fail(result.error());
    return std::unique_ptr<Workplace>(new Workplace(std::move(d)));
}

Workplace::~Workplace()
{
    // Typed text first: its jobs post to the store's queue.
    m_d->journalQueue.reset();
    if (m_d->readerQueue)
        m_d->readerQueue->post([this] { m_d->reader.reset(); });
    m_d->readerQueue.reset();
    // Work goes from the store to a drive and back: what is under way is finished on both sides.
    m_d->storeQueue->drain(std::chrono::seconds(10));
    if (!m_d->filesQueue->drain(std::chrono::seconds(2))) {
        // A drive that hangs must not keep the program from ending. Its thread is left behind with all that
        // it may still touch; the system frees it.
        qCWarning(logSync, "files queue left behind: a drive does not answer");
        m_d->storeQueue->drain(std::chrono::seconds(10));
        static_cast<void>(m_d.release());
        return;
    }
    m_d->filesQueue.reset();
    m_d->storeQueue->post([this] { m_d->store.reset(); });
    m_d->storeQueue.reset();
}

const store::OpenReport &Workplace::report() const { return m_d->report; }

QString Workplace::profile() const { return m_d->profile; }

const Clock &Workplace::clock() const { return m_d->clock; }

IdSource &Workplace::ids() const { return m_d->ids; }

SerialQueue &Workplace::storeQueue() { return *m_d->storeQueue; }

SerialQueue &Workplace::filesQueue() { return *m_d->filesQueue; }

SerialQueue &Workplace::journalQueue()
{
    if (!m_d->journalQueue)
        m_d->journalQueue = std::make_unique<SerialQueue>();
    return *m_d->journalQueue;
}

store::JournalWriter &Workplace::journal()
{
    if (!m_d->journal)
        m_d->journal = std::make_unique<store::JournalWriter>(m_d->profile, m_d->clock, m_d->ids);
    return *m_d->journal;
}

SerialQueue &Workplace::readerQueue()
{
    if (!m_d->readerQueue)
        m_d->readerQueue = std::make_unique<SerialQueue>();
    return *m_d->readerQueue;
}

Result<Context> Workplace::readerContext()
{
    if (!m_d->reader) {
        auto opened = store::Store::open(m_d->profile, store::Access::ReadOnly, m_d->clock, m_d->ids);
        if (!opened)
            return fail(opened.error());
        m_d->reader = std::move(*opened);
    }
    return Context { *m_d->reader, m_d->clock, m_d->ids };
}

Context Workplace::context() { return { *m_d->store, m_d->clock, m_d->ids }; }

} // namespace broadsheet::newsroom
