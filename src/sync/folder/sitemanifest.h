// SPDX-License-Identifier: GPL-3.0-or-later
// site/.made-by: which renderer wrote the pages, and from what each of them was made.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace broadsheet::sync::folder {

/// Counts up with every change of what the renderer writes; older programs then leave the pages alone.
inline constexpr int siteRenderer = 3;

struct SiteManifest {
    int renderer = 0;
    /// Path below site/ -> digest of everything that the file shows.
    std::map<QString, QString> pages = {};

    bool operator==(const SiteManifest &) const = default;
};

/// The same manifest gives the same bytes.
QByteArray toBytes(const SiteManifest &manifest);
/// Anything else than a manifest reads as an empty one of renderer 0: every page is then compared.
SiteManifest manifestFromBytes(const QByteArray &bytes);

} // namespace broadsheet::sync::folder
