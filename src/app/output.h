// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: the page in the desktop's browser, paper, PDF, text for the clipboard. UI thread;
// nothing here waits.
#pragma once

#include "app/window.h"
#include "newsroom/articlesheet.h"

#include <functional>

namespace broadsheet::app {

/// A sentence for the status line.
using SayOutput = std::function<void(const QString &sentence)>;

/// Writes the page of the newest stored text (flush first) into a private folder that goes when `parent`
/// goes, and opens it in the browser.
void showPreview(
    QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, SayOutput say);
/// Asks for a printer, then prints `sheet.text`.
void printArticle(QWidget *parent, const newsroom::ArticleSheet &sheet, SayOutput say);
/// Asks for a file, then writes it on the files queue.
void exportPdf(
    QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, SayOutput say);
/// Kicker, headline, lede, byline and body as plain text, for the clipboard of other programs.
QString pageAsText(const newsroom::ArticleSheet &sheet);

} // namespace broadsheet::app
