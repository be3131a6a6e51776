// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a text file -> UTF-8.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::media {

struct Decoded {
    QByteArray utf8;
    /// Empty when the file said so itself (BOM, valid UTF-8); else the charset that was guessed.
    QString guessed;
};

/// BOM, then strict UTF-8, then uchardet. NulBytes (a binary file). NotUtf8 for a file that has valid
/// multi-byte UTF-8 sequences beside broken ones (guessing would garble it), unless they are so few that
/// another charset explains them; detail = offset of the first broken byte. An UTF-16 or UTF-32 BOM is
/// honoured.
Result<Decoded> decodeText(const QByteArray &bytes);

} // namespace broadsheet::media
