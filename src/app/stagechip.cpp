// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stagechip.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QLocale>
#include <QPainter>

namespace broadsheet::app {

namespace {

constexpr int chipHeight = 18;
constexpr int chipPadding = 7;

struct ChipColours {
    QColor words;
    QColor fill;
};

ChipColours coloursOf(ChipTone tone, const editor::Tokens &t)
{
    switch (tone) {
    case ChipTone::Grey:
        return { t.grey, t.greySoft };
    case ChipTone::Amber:
        return { t.amber, t.amberSoft };
    case ChipTone::Red:
        return { t.red, t.redSoft };
    case ChipTone::Teal:
        return { t.teal, t.tealSoft };
    case ChipTone::Violet:
        return { t.violet, t.violetSoft };
    case ChipTone::Green:
        return { t.green, t.greenSoft };
    }
    return { t.grey, t.greySoft };
}

} // namespace

ChipTone chipToneOf(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
    case Stage::Unpublished:
    case Stage::Killed:
    case Stage::Spiked:
        return ChipTone::Grey;
    case Stage::Returned:
        return ChipTone::Red;
    case Stage::Submitted:
        return ChipTone::Amber;
    case Stage::Approved:
        return ChipTone::Teal;
    case Stage::Scheduled:
        return ChipTone::Violet;
    case Stage::Published:
        return ChipTone::Green;
    }
    return ChipTone::Grey;
}

QString chipWords(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return StageChip::tr("Draft");
    case Stage::Returned:
        return StageChip::tr("Returned");
    case Stage::Submitted:
        return StageChip::tr("In review");
    case Stage::Approved:
        return StageChip::tr("Approved");
    case Stage::Scheduled:
        return StageChip::tr("Scheduled");
    case Stage::Published:
        return StageChip::tr("Live");
    case Stage::Unpublished:
        return StageChip::tr("Taken down");
    case Stage::Killed:
        return StageChip::tr("Killed");
    case Stage::Spiked:
        return StageChip::tr("Spiked");
    }
    return {};
}

StageChip::StageChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageChip::setChip(ChipTone tone, const QString &words)
{
    m_tone = tone;
    m_words = words;
    setFont(editor::font(editor::TextRole::LabelStrong, locale().bcp47Name()));
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StageChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(m_words) + 2 * chipPadding,
        std::max(chipHeight, metrics.height() + 2) };
}

void StageChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChipColours colours = coloursOf(m_tone, editor::tokensOf(palette()));
    editor::paintFrame(painter, rect(), colours.fill, {}, 0, 4);
    painter.setPen(colours.words);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_words);
}

} // namespace broadsheet::app
