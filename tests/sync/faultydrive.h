// SPDX-License-Identifier: GPL-3.0-or-later
// A drive without links, and one whose clock goes on when a test says so: stands before the C library in the
// program that includes it (once).
#pragma once

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace broadsheet::test {

struct FaultyDrive {
    /// What link() fails with; 0 = it works.
    int linkFailure = 0;
    std::chrono::seconds ahead {};
};

inline FaultyDrive faultyDrive;

} // namespace broadsheet::test

extern "C" {

int link(const char *from, const char *to) noexcept
{
    if (broadsheet::test::faultyDrive.linkFailure != 0) {
        errno = broadsheet::test::faultyDrive.linkFailure;
        return -1;
    }
    return ::linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int fstat(int fd, struct stat *facts) noexcept
{
    const int answer = ::fstatat(fd, "", facts, AT_EMPTY_PATH);
    if (answer == 0)
        facts->st_mtim.tv_sec += broadsheet::test::faultyDrive.ahead.count();
    return answer;
}

} // extern "C"
