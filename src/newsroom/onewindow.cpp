// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/onewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace broadsheet::newsroom {

namespace {

constexpr int answersWithin = 500;

/// The same for every way of writing the profile's path; a path may be longer than the name of a socket.
QString windowSocket(const QString &profile)
{
    QString path = QFileInfo(profile).canonicalFilePath();
    if (path.isEmpty())
        path = QDir::cleanPath(QDir::current().absoluteFilePath(profile));
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("broadsheet-window-") + QString::fromLatin1(hash);
}

} // namespace

OneWindow::OneWindow(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(windowSocket(profile))
{
}

OneWindow::~OneWindow() = default;

bool OneWindow::raiseOther()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(answersWithin))
        return true;
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            caller->deleteLater();
        emit raised();
    });
    m_server->listen(m_name);
    return false;
}

} // namespace broadsheet::newsroom
