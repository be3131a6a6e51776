// SPDX-License-Identifier: GPL-3.0-or-later
// The program's words in the person's language; any thread. lupdate finds the calls by this name.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace broadsheet::cli {

inline QString translate(
    const char *context, const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, disambiguation, n);
}

} // namespace broadsheet::cli
