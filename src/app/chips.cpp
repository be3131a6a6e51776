// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chips.h"

#include "app/momentwords.h"
#include "editor/style.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace broadsheet::app {

class StageWords {
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

namespace {

constexpr int chipPadding = 6;

struct ChipColours {
    QColor ink;
    QColor soft;
};

ChipColours coloursOf(Stage stage, const editor::Tokens &t)
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

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return StageWords::tr("Draft");
    case Stage::Returned:
        return StageWords::tr("Returned");
    case Stage::Submitted:
        return StageWords::tr("In review");
    case Stage::Approved:
        return StageWords::tr("Approved");
    case Stage::Scheduled:
        return StageWords::tr("Scheduled");
    case Stage::Published:
        return StageWords::tr("Live");
    case Stage::Unpublished:
        return StageWords::tr("Taken down");
    case Stage::Killed:
        return StageWords::tr("Killed");
    case Stage::Spiked:
        return StageWords::tr("Spiked");
    }
    return {};
}

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
    const auto [ink, soft] = coloursOf(shown.stage, colours);
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
    return QFontMetrics(font).horizontalAdvance(chip.text) + 2 * chipPadding;
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QFont &font)
{
    editor::paintFrame(painter, rect, chip.soft, {}, 0, 4);
    painter.setFont(font);
    painter.setPen(chip.ink);
    painter.drawText(rect.adjusted(chipPadding, 0, -chipPadding, 0), Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, rect.width() - 2 * chipPadding + 1));
}

} // namespace broadsheet::app
