// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textpreparer.h"

namespace broadsheet::store {

namespace {

/// Below it a thread costs more than it brings.
constexpr size_t worthAThread = 16;

} // namespace

TextPreparer::TextPreparer(std::vector<const ArticleText *> texts)
    : m_texts(std::move(texts))
{
    if (m_texts.size() < worthAThread)
        return;
    m_prepared.resize(m_texts.size());
    m_thread = std::thread([this] {
        for (size_t i = 0; i < m_texts.size() && !m_stop; ++i) {
            m_prepared[i] = prepareText(*m_texts[i]);
            m_ready = i + 1;
            m_ready.notify_one();
        }
    });
}

TextPreparer::~TextPreparer()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

PreparedText TextPreparer::take(size_t index)
{
    if (!m_thread.joinable())
        return prepareText(*m_texts[index]);
    for (size_t ready = m_ready; ready <= index; ready = m_ready)
        m_ready.wait(ready);
    return std::move(m_prepared[index]);
}

} // namespace broadsheet::store
