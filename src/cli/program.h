// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the command line: from the words to the exit code.
#pragma once

#include "cli/call.h"
#include "core/clock.h"
#include "core/ids.h"

#include <QObject>

#include <memory>

namespace broadsheet::cli {

class Program final : public QObject {
    Q_OBJECT
public:
    explicit Program(Parsed parsed);
    ~Program() override;

    /// Starts the verb and calls QCoreApplication::exit with the code when it has ended. Runs inside the
    /// event loop.
    void start();
    /// Closes the profile (its queues are drained) and says how the program ends; after the event loop.
    int close(int code);

private:
    void finish(const Result<Reply> &result);
    void print(const Reply &reply);
    /// Exits with `code` after the backup that may be due after a change.
    void leave(int code);
    bool openPlace(const Command &command);
    void sayOpenReport() const;

    Parsed m_parsed;
    SystemClock m_clock;
    RandomIds m_ids;
    SerialQueue m_queue;
    QString m_profile;
    std::unique_ptr<newsroom::Workplace> m_place;
    double m_openMs = 0;
    bool m_outputClosed = false;
};

} // namespace broadsheet::cli
