// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crashpoint.h"

#ifdef BROADSHEET_CRASHPOINTS

#include <QByteArray>

#include <atomic>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace broadsheet {

namespace {

struct CrashPlan {
    QByteArray name;
    int passage = 1;
    QByteArray logFile;
};

CrashPlan readPlan()
{
    CrashPlan plan;
    const QByteArray at = qgetenv("BROADSHEET_CRASH_AT");
    const qsizetype colon = at.lastIndexOf(':');
    plan.name = colon < 0 ? at : at.left(colon);
    plan.passage = colon < 0 ? 1 : at.mid(colon + 1).toInt();
    plan.logFile = qgetenv("BROADSHEET_CRASH_LOG");
    return plan;
}

void note(const QByteArray &file, const char *name)
{
    const int fd = ::open(file.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    const QByteArray line = QByteArray(name) + '\n';
    [[maybe_unused]] const auto written = ::write(fd, line.constData(), static_cast<size_t>(line.size()));
    ::close(fd);
}

} // namespace

void crashPoint(const char *name)
{
    static const CrashPlan plan = readPlan();
    static std::atomic<int> passages { 0 };
    if (!plan.logFile.isEmpty())
        note(plan.logFile, name);
    if (plan.name.isEmpty() || std::strcmp(plan.name.constData(), name) != 0)
        return;
    if (++passages == plan.passage)
        ::raise(SIGKILL);
}

} // namespace broadsheet

#endif
