// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace broadsheet::app {

namespace {

constexpr int endingSignals[] = { SIGTERM, SIGINT, SIGHUP };

/// The only thing that a handler may touch.
int wakingEnd = -1;

void wakeUp(int)
{
    const char byte = 1;
    // Nothing can be done here where it fails.
    [[maybe_unused]] const ssize_t written = ::write(wakingEnd, &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return;
    wakingEnd = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(m_ends[0], bytes, sizeof bytes) > 0) { }
        emit endWanted();
    });
    struct sigaction action = {};
    action.sa_handler = wakeUp;
    action.sa_flags = SA_RESTART;
    for (const int each : endingSignals)
        ::sigaction(each, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int each : endingSignals)
        std::signal(each, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_ends) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace broadsheet::app
