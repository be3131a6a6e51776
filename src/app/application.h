// SPDX-License-Identifier: GPL-3.0-or-later
// The program `broadsheet`: reads its arguments, opens the profile, shows the window, ends it without losing
// a word.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace broadsheet::app {

class Application final {
public:
    /// `words` without the program's name. QApplication is made.
    explicit Application(const QStringList &words);
    ~Application();

    /// The exit code: 0, 1 = the profile cannot be opened, 2 = wrong arguments (one line on standard error).
    int run();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Whether these words draw into a file instead of onto a screen.
bool drawsIntoFile(const QStringList &words);

} // namespace broadsheet::app
