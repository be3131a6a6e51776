// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture block says about its picture.
#pragma once

#include "core/block.h"

#include <QString>

namespace broadsheet::richtext {

struct Picture {
    /// "bs-media:<sha256>" or an address on the web.
    QString address = {};
    QString alt = {};
    QString caption = {};
    /// Printed at the end of the caption.
    QString credit = {};

    bool operator==(const Picture &) const = default;
};

/// Address and alternative text of the first picture in the block.
Picture readPicture(const Block &block);
/// The same block with another address and alternative text; the caption stays.
Block withPicture(const Block &block, const Picture &picture);
Block makePicture(const Picture &picture);

} // namespace broadsheet::richtext
