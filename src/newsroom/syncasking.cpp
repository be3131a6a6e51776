// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/syncasking.h"

#include "newsroom/syncwire.h"

namespace broadsheet::newsroom {

SyncAsking::SyncAsking(
    const QString &profile, const QString &siteName, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(patience);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_ended, true))
            emit silent();
    });
    const auto gone = [this] {
        readAnswers();
        if (!std::exchange(m_ended, true))
            emit holderGone();
    };
    connect(&m_socket, &QLocalSocket::errorOccurred, this, gone, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::disconnected, this, gone, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::readyRead, this, &SyncAsking::readAnswers);
    connect(
        &m_socket, &QLocalSocket::connected, this, [this, siteName] { m_socket.write(askLine(siteName)); });
    m_silence.start();
    m_socket.connectToServer(socketPath(profile));
}

SyncAsking::~SyncAsking() { m_socket.disconnect(this); }

void SyncAsking::readAnswers()
{
    while (!m_ended && m_socket.canReadLine()) {
        const WireMessage message = readLine(m_socket.readLine());
        if (message.kind == WireMessage::Kind::Garbage || message.kind == WireMessage::Kind::Ask)
            continue;
        m_silence.start();
        if (message.kind == WireMessage::Kind::Report) {
            m_ended = true;
            emit answered(message.report);
        }
    }
}

} // namespace broadsheet::newsroom
