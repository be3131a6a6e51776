// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of ArticleView, shared by its two source files: what is shown, and what is done.
#pragma once

#include "app/actcommands.h"
#include "app/articlebanners.h"
#include "app/articleview.h"
#include "app/banner.h"
#include "app/details.h"
#include "app/emptynote.h"
#include "app/picturecache.h"
#include "app/sheets.h"
#include "app/toolstrip.h"
#include "app/views.h"
#include "core/deliver.h"
#include "newsroom/explain.h"
#include "newsroom/importer.h"
#include "newsroom/inputfile.h"
#include "newsroom/writing.h"

#include <QHash>

#include <map>

class QSplitter;

namespace broadsheet::app {

class ArticleView::Private {
public:
    Private(ArticleView *view, Surroundings around);

    // What is shown
    void build();
    void connectParts();
    void nameNothing();
    void showNothing();
    void giveKeys(const ArticleId &id);
    void keepCaret();
    void showOpened(const newsroom::ArticleSheet &sheet);
    void showText(const newsroom::ArticleSheet &sheet);
    void showSheet(const newsroom::ArticleSheet &sheet);
    void showBanners(const newsroom::ArticleSheet &sheet);
    void showCounts();
    void sayNotSaved(const Error &error);
    void sayNewer();
    void showNotesOf(int block);
    void placeDrawer();
    ArticleText textOnScreen() const;
    QString languageOf(const newsroom::ArticleSheet &sheet) const;
    std::vector<editor::GutterMark> marksOf(const std::vector<Note> &notes) const;

    // What is done
    void connectDetails();
    void connectCommands();
    void connectOutput();
    void showActs(const newsroom::ArticleSheet &sheet);
    void showEdits();
    void nextStep();
    void begin(Act act);
    void ask(Act act, const newsroom::ArticleSheet &sheet);
    void carryOut(const newsroom::ActRequest &request);
    void done(const newsroom::ActRequest &request, const Result<newsroom::ArticleSheet> &after);
    void change(std::function<Result<void>(newsroom::Context, ArticleId)> work, bool replaces = false);
    void showHistory();
    void showResolver();
    void addNoteHere();
    void goToPlace(int step);
    void copyText();
    void takePicture(const QByteArray &bytes);
    void keepAndInsert(const QByteArray &bytes);
    void askForLink(const QString &address);

    ArticleView *q;
    Surroundings s;
    PictureCache pictures;
    ToolStrip *strip = nullptr;
    QSplitter *splitter = nullptr;
    BannerBar *banners = nullptr;
    editor::Paper *paper = nullptr;
    EmptyNote *nothing = nullptr;
    Details *details = nullptr;
    HistoryView *history = nullptr;
    ResolverView *resolver = nullptr;
    newsroom::Writing writing;
    QHash<ArticleId, editor::Caret> carets = {};
    Keys keys = Keys::Stay;
    bool beside = true;
};

} // namespace broadsheet::app
