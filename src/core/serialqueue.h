// SPDX-License-Identifier: GPL-3.0-or-later
// A thread and a queue, without Qt in it: the journal, store and files queues (DESIGN.md section 3).
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace broadsheet {

/// Runs jobs one after the other, in the order in which they were posted, on a thread of its own.
class SerialQueue {
public:
    SerialQueue();
    /// Finishes what was posted and joins.
    ~SerialQueue();
    SerialQueue(const SerialQueue &) = delete;
    SerialQueue &operator=(const SerialQueue &) = delete;

    /// Any thread.
    void post(std::function<void()> job);
    /// Waits until nothing is left, at most `limit`; false when a job still runs then (a hung drive).
    bool drain(std::chrono::milliseconds limit);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<std::function<void()>> m_jobs;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace broadsheet
