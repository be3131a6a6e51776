// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs in which a person confirms an act: what, where, when; the button repeats the act. Each answers
// once. UI thread.
#pragma once

#include "app/window.h"
#include "newsroom/articlesheet.h"

#include <QDialog>

#include <functional>

namespace broadsheet::app {

/// nullopt = the person went back.
using ActAnswer = std::function<void(const std::optional<newsroom::ActRequest> &)>;

/// Opens the sheet that belongs to the act, window-modal, and deletes itself: publish, update, unpublish,
/// kill, correct (what the public sees, three clocks, checklist, diff to live); schedule and embargo
/// (calendar, three clocks, gap refused, overlap asks); return and other acts with a note; assign. Acts that
/// need nothing answer at once. `diff` is what the public text and the new one differ in.
void askForAct(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, Act act,
    ActAnswer answer);

/// Asks for a time of the site's clock that publishes nothing by itself: the plan. As `set` takes it; nullopt
/// = the person went back.
void askForTime(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet,
    std::function<void(const std::optional<QString> &)> answer);

/// The three clocks of a moment: site, mine, readers (readers = UTC where the site names none), in words.
struct ClockLine {
    QString label;
    QString time;
    QString place;
};

std::vector<ClockLine> clocksOf(Instant moment, const QByteArray &siteZone, const QByteArray &myZone);

} // namespace broadsheet::app
