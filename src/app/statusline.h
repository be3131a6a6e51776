// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot: computer, site, public as three facts, and what is counted. UI thread.
#pragma once

#include "editor/paper.h"
#include "newsroom/articlesheet.h"

#include <QWidget>

#include <memory>

namespace broadsheet::app {

/// How the text of the open article stands on this computer.
struct SaveState {
    enum class Kind { Nothing, Saved, Typing, NotSaved };
    Kind kind = Kind::Nothing;
    Instant at {};
    /// NotSaved: the sentence why.
    QString why = {};
};

/// A pip: what a place has of this version.
enum class Pip { None, Older, This, NeedsYou };

/// The three pips of an article, for lists and the line (UI.md section 7). Pure.
struct Pips {
    Pip computer = Pip::This;
    Pip site = Pip::None;
    Pip open = Pip::None;

    bool operator==(const Pips &) const = default;
};

Pips pipsOf(const store::ArticleState &state);
/// One sentence for the pips: "On the site", "Live, changes not published", ...
QString pipsSentence(const store::ArticleState &state);
/// Paints them from `rect`'s start edge, mirrored by `direction`; side 7 (lists) or 10 (line).
void paintPips(QPainter &painter, const QRect &rect, const Pips &pips, int side,
    Qt::LayoutDirection direction, const QPalette &palette, bool onSelection = false);

/// One pip alone, filling `rect`.
void paintOnePip(QPainter &painter, const QRect &rect, Pip pip, const QPalette &palette);

class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    ~StatusLine() override;

    /// Of the open article; nothing = none is open (then the outbox's facts stand there).
    void showArticle(const std::optional<newsroom::ArticleSheet> &sheet);
    void showSave(const SaveState &state);
    void showCounts(const std::optional<editor::PaperCounts> &counts, const QString &language, double zoom);
    /// Waiting and needing rows of all articles.
    void showOutbox(int waiting, int needsYou);
    /// Stands for 6 s in the place of the end side.
    void say(const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void historyWanted();
    void outboxWanted();
    void publicPageWanted();
    void placeholdersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
