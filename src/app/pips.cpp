// SPDX-License-Identifier: GPL-3.0-or-later
// The three squares: computer, site, public (UI.md section 7).
#include "app/statusline.h"
#include "editor/tokens.h"
#include "newsroom/explain.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace broadsheet::app {

namespace {

constexpr int pipGap = 3;

bool needsSomebody(const store::ArticleState &state)
{
    return state.conflictOpen || state.transport == Transport::Parked;
}

bool isPublic(const store::ArticleState &state) { return !state.onSite.publicText.isNull(); }

struct PipSentences {
    Q_DECLARE_TR_FUNCTIONS(Pips)
};

QColor colourOf(Pip pip, const editor::Tokens &t, bool onSelection)
{
    switch (pip) {
    case Pip::None:
        // lineStrong is too weak on a selected row.
        return onSelection ? t.ink2 : t.lineStrong;
    case Pip::Older:
        return t.amber;
    case Pip::This:
        return t.green;
    case Pip::NeedsYou:
        return t.red;
    }
    return t.lineStrong;
}

void paintPip(QPainter &painter, const QRectF &rect, Pip pip, const editor::Tokens &t, bool onSelection)
{
    const QColor colour = colourOf(pip, t, onSelection);
    const double radius = 1.5;
    if (pip == Pip::This) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const QRectF inner = rect.adjusted(0.6, 0.6, -0.6, -0.6);
    if (pip == Pip::Older)
        painter.fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2), colour);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inner, radius, radius);
    if (pip == Pip::NeedsYou) {
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
    }
}

} // namespace

Pips pipsOf(const store::ArticleState &state)
{
    Pips pips;
    if (needsSomebody(state))
        pips.site = Pip::NeedsYou;
    else if (state.transport != Transport::Idle)
        pips.site = Pip::Older;
    else if (state.base)
        pips.site = state.durability == Durability::Computer ? Pip::Older : Pip::This;
    if (isPublic(state))
        pips.open = state.durability == Durability::Live ? Pip::This : Pip::Older;
    return pips;
}

QString pipsSentence(const store::ArticleState &state)
{
    if (state.conflictOpen)
        return PipSentences::tr("Changed on both sides");
    switch (state.transport) {
    case Transport::Parked:
        return PipSentences::tr("Needs you");
    case Transport::Queued:
    case Transport::Waiting:
        return PipSentences::tr("Waiting to send");
    case Transport::Sending:
        return PipSentences::tr("Sending");
    case Transport::Checking:
        return PipSentences::tr("Checking what arrived");
    case Transport::Idle:
        break;
    }
    if (!state.base)
        return PipSentences::tr("On this computer only");
    if (isPublic(state)) {
        return state.durability == Durability::Live ? PipSentences::tr("Live")
                                                    : PipSentences::tr("Live, changes not published");
    }
    return state.durability == Durability::Computer ? PipSentences::tr("The site has an older version")
                                                    : PipSentences::tr("On the site");
}

void paintPips(QPainter &painter, const QRect &rect, const Pips &pips, int side,
    Qt::LayoutDirection direction, const QPalette &palette, bool onSelection)
{
    const editor::Tokens &t = editor::tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    int x = rect.left();
    for (const Pip pip : { pips.computer, pips.site, pips.open }) {
        const QRect logical(x, rect.top() + (rect.height() - side) / 2, side, side);
        paintPip(painter, QStyle::visualRect(direction, rect, logical), pip, t, onSelection);
        x += side + pipGap;
    }
    painter.restore();
}

void paintOnePip(QPainter &painter, const QRect &rect, Pip pip, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPip(painter, rect, pip, editor::tokensOf(palette), false);
    painter.restore();
}

} // namespace broadsheet::app
