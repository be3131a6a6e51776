// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chips.h"

#include "app/momentwords.h"
#include "app/stagechip.h"
#include "editor/style.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace broadsheet::app {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

namespace {

constexpr int stageChipSide = 6;

struct StageColours {
    QColor ink;
    QColor soft;
};

StageColours stageColours(Stage stage, const editor::Tokens &t)
{
    switch (stage) {
    case Stage::Draft:
    case Stage::Unpublished:
    case Stage::Killed:
    case Stage::Spiked:
        return { t.grey, t.greySoft };
    case Stage::Returned:
        return { t.red, t.redSoft };
    case Stage::Submitted:
        return { t.amber, t.amberSoft };
    case Stage::Approved:
        return { t.teal, t.tealSoft };
    case Stage::Scheduled:
        return { t.violet, t.violetSoft };
    case Stage::Published:
        return { t.green, t.greenSoft };
    }
    return {};
}

} // namespace

QString stageWord(Stage stage) { return chipWords(stage); }

QString shelfName(newsroom::Shelf shelf)
{
    switch (shelf) {
    case newsroom::Shelf::Mine:
        return StageWords::tr("My articles");
    case newsroom::Shelf::NeedsMe:
        return StageWords::tr("Needs me");
    case newsroom::Shelf::Desk:
        return StageWords::tr("Desk");
    case newsroom::Shelf::All:
        return StageWords::tr("All articles");
    case newsroom::Shelf::Trash:
        return StageWords::tr("Trash on site");
    }
    return {};
}

Chip stageChip(const Standing &shown, Instant now, const QLocale &locale, const editor::Tokens &colours)
{
    const auto [ink, soft] = stageColours(shown.stage, colours);
    QString text = stageWord(shown.stage);
    if (shown.stage == Stage::Scheduled && shown.scheduledFor)
        text = StageWords::tr("Scheduled %1").arg(comingTime(shown.scheduledFor->instant, now, locale));
    return { text, ink, soft };
}

Chip embargoChip(const editor::Tokens &colours)
{
    return { StageWords::tr("Embargo"), colours.red, colours.redSoft };
}

int chipWidth(const Chip &chip, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(chip.text) + 2 * stageChipSide;
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QFont &font)
{
    editor::paintFrame(painter, rect, chip.soft, {}, 0, 4);
    painter.setFont(font);
    painter.setPen(chip.ink);
    painter.drawText(rect.adjusted(stageChipSide, 0, -stageChipSide, 0), Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, rect.width() - 2 * stageChipSide + 1));
}

} // namespace broadsheet::app
