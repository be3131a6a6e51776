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

class Writing final : public QObject {
    Q_OBJECT
public:
    /// The text on the screen now; called on the UI thread some time after changed(), never by a key press.
    using Snapshot = std::function<ArticleText()>;

    explicit Writing(Workplace &place, QObject *parent = nullptr);
    ~Writing() override;

    /// Saves and closes what was open, then reads the article; opened() or openFailed() follows.
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

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::newsroom
