// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/onewindow.h"

#include "newsroom/syncwire.h"
#include "store/profilelock.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace broadsheet::newsroom {

namespace {

/// How long a window that has just begun may take until it listens.
constexpr int raisePatienceMs = 2000;

QString windowSocket(const QString &profile) { return socketPath(profile) + QStringLiteral("-window"); }

} // namespace

OneWindow::OneWindow(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever connects wants the window; there is nothing to say.
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            socket->deleteLater();
            emit raiseWanted();
        }
    });
}

OneWindow::~OneWindow() = default;

Result<bool> OneWindow::claim()
{
    QDir().mkpath(m_profile);
    auto lock = store::ProfileLock::take(
        m_profile, QStringLiteral("window.lock"), store::ProfileLock::Kind::Exclusive);
    if (lock) {
        m_lock = std::make_unique<store::ProfileLock>(std::move(*lock));
        // What a killed window left.
        QLocalServer::removeServer(windowSocket(m_profile));
        m_server->listen(windowSocket(m_profile));
        return true;
    }
    if (lock.error().kind != ErrorKind::Busy)
        return fail(lock.error());
    QLocalSocket socket;
    socket.connectToServer(windowSocket(m_profile));
    socket.waitForConnected(raisePatienceMs);
    return false;
}

} // namespace broadsheet::newsroom
