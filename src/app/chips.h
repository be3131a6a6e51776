// SPDX-License-Identifier: GPL-3.0-or-later
// The small words on colour that say where an article stands, as lists, tables and panels show them. UI
// thread.
#pragma once

#include "editor/tokens.h"
#include "newsroom/library.h"

#include <QLocale>
#include <QString>

class QPainter;
class QFont;

namespace broadsheet::app {

struct Chip {
    QString text;
    QColor ink;
    QColor soft;
};

/// "Draft", "In review", "Scheduled Wed 06:00", ...
Chip stageChip(const Standing &shown, Instant now, const QLocale &locale, const editor::Tokens &colours);
/// Stands beside the stage while an embargo is in force.
Chip embargoChip(const editor::Tokens &colours);
/// The stage as the desk calls it, without a time.
QString stageWord(Stage stage);
QString shelfName(newsroom::Shelf shelf);

/// 18 high; the width follows the text.
int chipWidth(const Chip &chip, const QFont &font);
void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QFont &font);

} // namespace broadsheet::app
