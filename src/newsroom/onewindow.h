// SPDX-License-Identifier: GPL-3.0-or-later
// One window per profile: the first holds the place, a later start raises it and ends. Main thread.
#pragma once

#include "core/result.h"

#include <QObject>

#include <memory>

class QLocalServer;

namespace broadsheet::store {
class ProfileLock;
}

namespace broadsheet::newsroom {

class OneWindow final : public QObject {
    Q_OBJECT
public:
    explicit OneWindow(const QString &profile, QObject *parent = nullptr);
    ~OneWindow() override;

    /// True: this process has the window of the profile until the object goes. False: another one has, and
    /// was asked to come to the front. The profile's folder is made where it is missing.
    Result<bool> claim();

signals:
    /// A later start asks.
    void raiseWanted();

private:
    QString m_profile;
    QLocalServer *m_server;
    std::unique_ptr<store::ProfileLock> m_lock;
};

} // namespace broadsheet::newsroom
