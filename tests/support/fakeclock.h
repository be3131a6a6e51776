// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it, and ids from a seed.
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <random>

namespace broadsheet::test {

class FakeClock final : public Clock {
public:
    explicit FakeClock(const QString &iso = QStringLiteral("2026-12-01T08:00:00Z"))
        : m_now(*instantFromIso(iso))
    {
    }

    Instant now() const override { return m_now; }

    void advance(std::chrono::milliseconds by) { m_now += by; }

    void set(Instant t) { m_now = t; }

private:
    Instant m_now;
};

class SeededIds final : public IdSource {
public:
    explicit SeededIds(quint32 seed = 1)
        : m_random(seed)
    {
    }

    QUuid next() override
    {
        const auto word = [this] { return static_cast<quint32>(m_random()); };
        const quint32 a = word(), b = word(), c = word(), d = word();
        return QUuid(a, static_cast<ushort>(b >> 16), static_cast<ushort>((b & 0x0fff) | 0x4000),
            static_cast<uchar>((c >> 24 & 0x3f) | 0x80), static_cast<uchar>(c >> 16),
            static_cast<uchar>(c >> 8), static_cast<uchar>(c), static_cast<uchar>(d >> 24),
            static_cast<uchar>(d >> 16), static_cast<uchar>(d >> 8), static_cast<uchar>(d));
    }

private:
    std::mt19937 m_random;
};

} // namespace broadsheet::test
