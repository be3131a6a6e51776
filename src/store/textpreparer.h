// SPDX-License-Identifier: GPL-3.0-or-later
// Folds and counts many texts beside the thread that stores them: half of an import's time is neither disk
// nor SQL.
#pragma once

#include "store/searchindex.h"

#include <atomic>
#include <thread>
#include <vector>

namespace broadsheet::store {

class TextPreparer {
public:
    /// The texts must stay as they are while this lives. Few texts are prepared where they are asked for.
    explicit TextPreparer(std::vector<const ArticleText *> texts);
    ~TextPreparer();
    TextPreparer(const TextPreparer &) = delete;
    TextPreparer &operator=(const TextPreparer &) = delete;

    /// Ascending `index`, each once.
    PreparedText take(size_t index);

private:
    std::vector<const ArticleText *> m_texts;
    std::vector<PreparedText> m_prepared;
    std::atomic<size_t> m_ready { 0 };
    std::atomic<bool> m_stop { false };
    std::thread m_thread;
};

} // namespace broadsheet::store
