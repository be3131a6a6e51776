// SPDX-License-Identifier: GPL-3.0-or-later
// Advisory locks of a profile (flock): `lock` = somebody has it open (shared), `sync.lock` = somebody sends.
#pragma once

#include "core/result.h"

#include <QString>

namespace broadsheet::store {

/// Holds a lock until it is destroyed or the process ends.
class ProfileLock {
public:
    enum class Kind { Shared, Exclusive };
    /// Busy/LockedElsewhere when somebody else has it.
    static Result<ProfileLock> take(const QString &profile, const QString &name, Kind kind);
    ProfileLock(ProfileLock &&other) noexcept;
    ProfileLock &operator=(ProfileLock &&other) noexcept;
    ~ProfileLock();

private:
    explicit ProfileLock(int fd);
    int m_fd = -1;
};

} // namespace broadsheet::store
