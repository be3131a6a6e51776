// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGINT and SIGHUP as a signal of Qt, so that a window closes as if a person had closed it. One per
// process; UI thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace broadsheet::app {

class EndSignals final : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void endWanted();

private:
    int m_ends[2] = { -1, -1 };
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace broadsheet::app
