// SPDX-License-Identifier: GPL-3.0-or-later
// An article that is open in a window: typed text reaches the disk by itself, foreign changes are told and
// never put under the caret. UI thread; the work runs on the journal and store queues.
#pragma once

#include "newsroom/articlesheet.h"
#include "newsroom/workplace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace broadsheet::newsroom {

class StoreWatch;

/// How long typed text waits. Tests set their own.
struct WritingPace {
    /// After the last key.
    std::chrono::milliseconds pause { 500 };
    /// After the first key that is not kept yet; with the sync it stays under a second.
    std::chrono::milliseconds latest { 850 };
    /// Before what could not be kept is tried again.
    std::chrono::milliseconds again { 2000 };
    /// Of typing, until a revision is cut.
    std::chrono::milliseconds cut { std::chrono::minutes(2) };
    /// Between two readings of the sheet.
    std::chrono::milliseconds rest { 300 };
    /// How long the end of the program waits for the disk.
    std::chrono::milliseconds last { 5000 };
};

class Writing final : public QObject {
    Q_OBJECT
public:
    /// The text on the screen now; called on the UI thread some time after changed(), never by a key press,
    /// the last time by the destructor. Fields that the screen does not hold are those of sheet().text.
    using Snapshot = std::function<ArticleText()>;

    /// Watches the store by itself.
    explicit Writing(Workplace &place, QObject *parent = nullptr);
    /// With a watch that others use too.
    Writing(Workplace &place, StoreWatch &watch, const WritingPace &pace = {}, QObject *parent = nullptr);
    /// What was typed is on the disk afterwards; waits for that for a few seconds at most.
    ~Writing() override;

    /// Saves and closes what was open, then reads the article; opened() or openFailed() follows. Until
    /// opened() the one before is open and is what changed() means; it stays so where it could not be saved.
    void open(ArticleId id, Snapshot snapshot);
    /// Nothing open: empty.
    std::optional<ArticleId> article() const;
    /// As last read or written; the text in it may be older than the screen's.
    const ArticleSheet &sheet() const;

    /// Something was typed. Cheap; starts the clocks: a journal record 500 ms after the last key and at the
    /// latest every second while typing (DESIGN.md section 1.1), a revision every 2 min of typing.
    void changed();
    /// Whether something was typed that is not on the disk yet.
    bool unsaved() const;

    /// To the disk now; `done` with the error when it could not be kept.
    void flush(std::function<void(const Result<void> &)> done);
    /// flush, then a revision (Ctrl+S, before acts, at close). `done` gets the sheet after it.
    void cut(std::function<void(const Result<ArticleSheet> &)> done);
    /// flush, cut, then the act. The sheet after it, or why not; nothing typed is lost either way.
    void act(const ActRequest &request, std::function<void(const Result<ArticleSheet> &)> done);
    /// flush, cut, then any use case on the store's thread (set fields, notes, revert, settle), then the
    /// sheet.
    void change(std::function<Result<void>(Context, ArticleId)> work,
        std::function<void(const Result<ArticleSheet> &)> done);
    /// The screen takes the newest text (the person chose so, or nothing was typed here): replaced() follows.
    void takeNewest();
    /// flush and cut; article() is empty afterwards.
    void close(std::function<void(const Result<void> &)> done);

signals:
    void opened(const broadsheet::newsroom::ArticleSheet &sheet);
    void openFailed(const broadsheet::Error &error);
    /// Typed text is on the disk (after the sync), as of `at`.
    void saved(broadsheet::Instant at);
    /// It is not (disk full, ...). Tried again every 2 s and with the next key; saved() ends it.
    void notSaved(const broadsheet::Error &error);
    /// State, verdicts, checks, conflict or outbox of the open article are different now.
    void sheetChanged(const broadsheet::newsroom::ArticleSheet &sheet);
    /// Somebody else (another process, the site) moved the head. The screen keeps its text: show a banner.
    /// Unless nothing was typed here since it was opened: then replaced() comes at once.
    void newerElsewhere(const broadsheet::newsroom::ArticleSheet &sheet);
    /// The screen has to show the text of this sheet now.
    void replaced(const broadsheet::newsroom::ArticleSheet &sheet);
    /// A cut let the lede follow the first paragraph: a lede field that says `from` says `to` now.
    void ledeFollowed(const QString &from, const QString &to);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::newsroom
