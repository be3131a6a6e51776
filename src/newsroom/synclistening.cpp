// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/synclistening.h"

#include "core/logging.h"
#include "newsroom/syncwire.h"

#include <QLocalSocket>
#include <QPointer>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr std::chrono::seconds sayAtWork(2);
/// A request is one short line; more is not from us.
constexpr qint64 longestRequest = 4096;

} // namespace

SyncListening::SyncListening(const QString &profile, Asked asked, QObject *parent)
    : QObject(parent)
    , m_asked(std::move(asked))
{
    const QString path = socketPath(profile);
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(path))
        qCWarning(logSync, "nobody can ask this process: %s", qUtf8Printable(m_server.errorString()));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    connect(&m_atWork, &QTimer::timeout, this, [this] {
        for (QLocalSocket *socket : m_waiting)
            socket->write(waitLine());
    });
    m_atWork.start(sayAtWork);
}

SyncListening::~SyncListening()
{
    // The server takes its sockets with it; what they say then is of no interest.
    const auto sockets = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *socket : sockets)
        socket->disconnect(this);
}

void SyncListening::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readRequest(socket); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        std::erase(m_waiting, socket);
        socket->deleteLater();
    });
    readRequest(socket);
}

void SyncListening::readRequest(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const WireMessage message = readLine(socket->readLine(longestRequest));
    if (message.kind != WireMessage::Kind::Ask) {
        socket->abort();
        return;
    }
    socket->write(waitLine());
    m_waiting.push_back(socket);
    m_asked(message.siteName, [this, asker = QPointer<QLocalSocket>(socket)](const SyncReport &report) {
        if (!asker)
            return;
        std::erase(m_waiting, asker.data());
        asker->write(reportLine(report));
        asker->disconnectFromServer();
    });
}

} // namespace broadsheet::newsroom
