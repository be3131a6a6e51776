// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the program: profile, services, window, and their end in the right order. UI thread.
#pragma once

#include "app/endsignals.h"
#include "app/options.h"
#include "app/shell.h"
#include "newsroom/onewindow.h"
#include "newsroom/upkeep.h"

#include <QTemporaryDir>

#include <memory>

class QGuiApplication;

namespace broadsheet::app {

/// Settles what Qt reads from the environment; false where there is no display, with a sentence on standard
/// error. Before the application object.
bool prepareDisplay(const Options &options);
/// Prints version, help or the complaint; nothing where a window is wanted.
std::optional<int> answerWithoutWindow(const Options &options);

class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(const Options &options);
    ~Application() override;

    /// Opens the profile and shows the window, a picture of it, or what went wrong. The code to end with at
    /// once, or nothing: then the event loop runs.
    std::optional<int> start();

private:
    std::optional<int> startPlace();
    void showWindow();
    void startServices();
    void showTrouble(const Error &error);
    void takePicture();
    /// After everything that was asked for on the queues so far.
    void whenQuiet(int rounds, std::function<void()> then);
    void raise();

    Options m_options;
    SystemClock m_clock;
    RandomIds m_ids;
    QPalette m_desktopPalette;
    QTemporaryDir m_ownState;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<newsroom::Languages> m_languages;
    std::unique_ptr<newsroom::OneWindow> m_one;
    std::unique_ptr<newsroom::Workplace> m_place;
    std::unique_ptr<newsroom::SyncService> m_sync;
    std::unique_ptr<newsroom::StoreWatch> m_watch;
    std::unique_ptr<newsroom::Upkeep> m_upkeep;
    std::unique_ptr<ShellWindow> m_window;
    EndSignals m_signals;
};

} // namespace broadsheet::app
