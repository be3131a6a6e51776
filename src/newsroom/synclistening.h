// SPDX-License-Identifier: GPL-3.0-or-later
// The listening end of the profile's socket: other processes that want a round from the holder of sync.lock.
#pragma once

#include "newsroom/syncservice.h"

#include <QLocalServer>
#include <QTimer>

#include <functional>

class QLocalSocket;

namespace broadsheet::newsroom {

class SyncListening final : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(const SyncReport &)>;
    using Asked = std::function<void(const QString &siteName, const Answer &answer)>;

    /// `asked` is called for each request; its answer may come later, from this thread. Only for the holder
    /// of sync.lock: a socket that a dead process left is removed.
    SyncListening(const QString &profile, Asked asked, QObject *parent);
    ~SyncListening() override;

private:
    void take(QLocalSocket *socket);
    void readRequest(QLocalSocket *socket);

    QLocalServer m_server;
    QTimer m_atWork;
    std::vector<QLocalSocket *> m_waiting;
    Asked m_asked;
};

} // namespace broadsheet::newsroom
