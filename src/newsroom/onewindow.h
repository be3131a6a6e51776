// SPDX-License-Identifier: GPL-3.0-or-later
// One window per profile: a second start asks the first to come to the front. Main thread.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace broadsheet::newsroom {

class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const QString &profile, QObject *parent = nullptr);
    ~OneWindow() override;

    /// True = another window has this profile and was asked to come to the front. False = this process is the
    /// one from now on; a socket that a dead process left is taken over. Waits at most half a second.
    bool raiseOther();

signals:
    void raised();

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace broadsheet::newsroom
