// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks through the editor's document and back: what a save would store. Needs a QGuiApplication (offscreen
// is enough).
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::richtext {

/// Loads `bytes` into a document and returns what a save would store: the same bytes, since nothing was
/// edited.
QByteArray roundtrip(const QByteArray &bytes);

/// The same after replacing the text of top-level block `n` (0-based, counted as WordPress's parser does,
/// freeform included; of a list the first item's) through the document, as typing would. All other bytes
/// stay. NoSuchBlock, BlockHasNoText (anything but a paragraph, heading, list or quote with a place for text;
/// freeform text is none of them here, editBlock takes it).
Result<QByteArray> roundtripEdit(const QByteArray &bytes, int n, const QString &text);

/// Replaces the text of visible block `n` of a body (counted without blank freeform): `edit --block N --text
/// T`. Classic text between blocks counts too: its first paragraph is replaced.
Result<Body> editBlock(const Body &body, int n, const QString &text);

} // namespace broadsheet::richtext
