// SPDX-License-Identifier: GPL-3.0-or-later
// The fictional newsroom that is built into the program: people, sections, stories, pictures.
#pragma once

#include "core/person.h"
#include "core/result.h"

#include <QTemporaryDir>

#include <memory>

namespace broadsheet::newsroom {

/// Unpacked into a temporary folder, since importing reads files.
struct DemoMaterial {
    std::unique_ptr<QTemporaryDir> folder;
    /// `staff` has the chief first; `photo` of a person is a file of `folder`.
    Newsroom newsroom;
    QStringList stories;
    /// The one that goes the whole way last: a plain text file, as a reporter sends it.
    QString mainStory;
};

Result<DemoMaterial> unpackDemo();

} // namespace broadsheet::newsroom
