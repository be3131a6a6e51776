// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Writing: keeping and looking (writing.cpp), and the operations that come one after the other
// (writingsteps.cpp). UI thread.
#pragma once

#include "core/deliver.h"
#include "newsroom/writing.h"
#include "newsroom/writingwork.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace broadsheet::newsroom {

class Writing::Private {
public:
    using Done = std::function<void(const Result<void> &)>;
    using SheetDone = std::function<void(const Result<ArticleSheet> &)>;
    using CutDone = std::function<void(const Result<AfterCut> &)>;

    Private(Writing *writing, Workplace &workplace, const WritingPace &thePace);

    // Keeping
    void changed();

    bool unsaved() const { return id && kept != typed; }

    void flush(Done done);
    void keepAtTheEnd();

    // Operations
    void enqueue(std::function<void()> operation);
    void change(const ArticleWork &work, const SheetDone &done);
    void cutByTheClock();
    void replaceUntilQuiet();
    void open(ArticleId wanted, const Snapshot &show, qint64 number);
    void close(const Done &done);
    void look();

    Writing *q;
    Workplace &place;
    WritingPace pace;
    QTimer *pause;
    QTimer *latest;
    QTimer *again;
    QTimer *cutting;
    QTimer *resting;

    std::optional<ArticleId> id = {};
    Snapshot snapshot = {};
    /// Its text grows from the ground: fields that the screen does not hold are taken from it.
    ArticleSheet sheet = {};
    /// Counts calls of open(): the last one counts.
    qint64 opening = 0;

private:
    struct Waiting {
        qint64 generation;
        Done done;
    };

    ArticleText textNow();
    Keep nextKeep();
    void keepWhenDue();
    void keepNow();
    void takeKept(const Kept &result, qint64 generation, RevisionId parent, Instant at);
    void takeNotKept(const Error &error);
    void answerWaiting(const Result<void> &result);
    void flushForCut(Done done);

    Known known() const { return { head, ground, own }; }

    void stand(const Standpoint &now);
    void takeSheet(const ArticleSheet &now);
    void adopt(const ArticleSheet &now, const QByteArray &hash, const Standpoint &stands);
    void replaceBy(const AfterCut &after);
    void takeSeen(const Seen &seen, bool quiet);

    void next();
    void over();
    void cutThen(const ArticleWork &work, const CutDone &done);

    /// Nothing was typed since what the cut took in.
    bool quietSinceCut() const { return typed == keptAtCut && keeps == keepsAtCut; }

    void takeCut(const AfterCut &after);
    void takeWork(const AfterCut &after);
    void readWanted(ArticleId wanted, const std::function<void(const Result<Seen> &)> &done);
    void leaveFor(const Seen &seen, const Snapshot &show);
    void cutBehind();
    void takeOpened(const Seen &seen, const Snapshot &show);
    void openFailed(const Error &error);
    void forget();
    void stopClocks();

    /// Changes by the person: so many, and so many of them on the disk.
    qint64 typed = 0;
    qint64 kept = 0;
    /// Autosaves that were written.
    qint64 keeps = 0;
    bool keeping = false;
    QFuture<Result<Kept>> underWay = {};
    /// Since the screen showed what is stored.
    bool everTyped = false;
    std::optional<Error> failing = {};
    std::vector<Waiting> waiting = {};

    RevisionId head = {};
    Ground ground = {};
    std::vector<OwnText> own = {};
    /// What was kept last: its hash and its parent, and whether it may be in no revision yet.
    QByteArray before = {};
    RevisionId parentBefore = {};
    bool copyKept = false;
    /// The person was told that there is something newer.
    bool behind = false;
    /// Ledes that the screen may still show though a cut changed them.
    QStringList staleLedes = {};
    std::shared_ptr<Unstored> unstored = std::make_shared<Unstored>();

    std::deque<std::function<void()>> operations = {};
    bool operating = false;
    qint64 keptAtCut = 0;
    qint64 keepsAtCut = 0;
    /// What was asked for before an operation says nothing after it.
    qint64 epoch = 0;
    bool looking = false;
    bool lookAgain = false;
    /// Articles whose last cut is still under way.
    QHash<ArticleId, int> leaving = {};
};

} // namespace broadsheet::newsroom
