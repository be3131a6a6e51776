// SPDX-License-Identifier: GPL-3.0-or-later
// The asking end of the profile's socket: a process that wants a round while another one sends.
#pragma once

#include "newsroom/syncservice.h"

#include <QLocalSocket>
#include <QTimer>

namespace broadsheet::newsroom {

/// Asks once. Whatever comes first ends it: the report, a holder that has gone, or silence.
class SyncAsking final : public QObject {
    Q_OBJECT
public:
    SyncAsking(
        const QString &profile, const QString &siteName, std::chrono::milliseconds patience, QObject *parent);
    ~SyncAsking() override;

signals:
    void answered(const broadsheet::newsroom::SyncReport &report);
    /// Nobody listens (any more): the lock may be free now.
    void holderGone();
    /// No word from the holder for as long as the patience goes.
    void silent();

private:
    void readAnswers();

    QLocalSocket m_socket;
    QTimer m_silence;
    bool m_ended = false;
};

} // namespace broadsheet::newsroom
