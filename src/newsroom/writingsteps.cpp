// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "newsroom/writingprivate.h"

namespace broadsheet::newsroom {

void Writing::Private::enqueue(std::function<void()> operation)
{
    operations.push_back(std::move(operation));
    next();
}

void Writing::Private::next()
{
    if (operating || operations.empty())
        return;
    operating = true;
    ++epoch;
    const auto operation = std::move(operations.front());
    operations.pop_front();
    operation();
}

void Writing::Private::over()
{
    operating = false;
    ++epoch;
    next();
    if (!operating && lookAgain)
        look();
}

/// Another process cut what was typed here: what is typed on grows from there, and the kept copy says so
/// before it is cut.
void Writing::Private::flushForCut(Done done)
{
    if (copyKept && parentBefore != ground.id && !unsaved())
        ++typed;
    flush(std::move(done));
}

void Writing::Private::cutThen(const ArticleWork &work, const CutDone &done)
{
    if (!id) {
        done(fail(ErrorKind::NotFound, Reason::UnknownArticle));
        return;
    }
    flushForCut([this, work, done](const Result<void> &flushed) {
        if (!flushed) {
            done(fail(flushed.error()));
            return;
        }
        keptAtCut = kept;
        keepsAtCut = keeps;
        const auto cut = place.run([article = *id, mine = known(), texts = unstored, work](Context context) {
            return cutAndWork(context, article, mine, *texts, work);
        });
        deliver(cut, q, done);
    });
}

/// The screen stands on the revision that took its text in, or on the head where that says the same.
void Writing::Private::takeCut(const AfterCut &after)
{
    const bool news = head != after.cut.head && after.cut.foreign && !behind;
    stand(after.cut);
    behind = behind || after.cut.foreign;
    cutting->stop();
    if (typed != keptAtCut)
        cutting->start();
    takeWork(after);
    if (keeps == keepsAtCut && !keeping) {
        before = after.hash;
        parentBefore = ground.id;
        copyKept = false;
    }
    takeSheet(after.sheet);
    if (news && everTyped)
        emit q->newerElsewhere(after.sheet);
}

/// What the work left of the words on the screen is what the screen goes on from.
void Writing::Private::takeWork(const AfterCut &after)
{
    if (after.head == after.cut.head)
        return;
    const bool onHead = ground.id == after.cut.head;
    head = after.head;
    if (onHead && !after.changedText)
        stand({ after.head, { after.head, after.sheet.text } });
}

void Writing::Private::change(const ArticleWork &work, const SheetDone &done)
{
    cutThen(work, [this, done](const Result<AfterCut> &after) {
        if (!after) {
            done(fail(after.error()));
        } else {
            const bool replace = after->changedText && quietSinceCut();
            replace ? replaceBy(*after) : takeCut(*after);
            if (after->changedText && !replace)
                q->takeNewest();
            done(after->refused ? Result<ArticleSheet>(fail(*after->refused)) : Result<ArticleSheet>(sheet));
        }
        over();
    });
}

void Writing::Private::cutByTheClock()
{
    enqueue([this] {
        cutThen({}, [this](const Result<AfterCut> &after) {
            if (after) {
                const bool otherwise = showsOtherwise(sheet, after->sheet);
                takeCut(*after);
                if (otherwise)
                    emit q->sheetChanged(sheet);
            } else if (id) {
                cutting->start();
            }
            over();
        });
    });
}

void Writing::Private::replaceUntilQuiet()
{
    cutThen({}, [this](const Result<AfterCut> &after) {
        if (after && !quietSinceCut()) {
            takeCut(*after);
            replaceUntilQuiet();
            return;
        }
        if (after)
            replaceBy(*after);
        else
            qCWarning(logStore) << "the newest text could not be taken:" << after.error().detail;
        over();
    });
}

void Writing::Private::open(ArticleId wanted, const Snapshot &show, qint64 number)
{
    if (number != opening) {
        over();
        return;
    }
    const auto seen = [this, show](const Result<Seen> &result) {
        result ? leaveFor(*result, show) : openFailed(result.error());
    };
    if (wanted != id) {
        readWanted(wanted, seen);
        return;
    }
    cutThen({}, [this, wanted, seen](const Result<AfterCut> &after) {
        if (!after) {
            openFailed(after.error());
            return;
        }
        takeCut(*after);
        readWanted(wanted, seen);
    });
}

/// The reader does not wait for a commit, unless it is the one that brings this article's last words.
void Writing::Private::readWanted(ArticleId wanted, const std::function<void(const Result<Seen> &)> &done)
{
    const auto see = [wanted](Context context) { return seeFirst(context, wanted); };
    deliver(leaving.contains(wanted) || wanted == id ? place.run(see) : place.read(see), q, done);
}

void Writing::Private::openFailed(const Error &error)
{
    emit q->openFailed(error);
    over();
}

/// What is open is left in the same moment in which the other one takes its place: nobody types in between.
void Writing::Private::leaveFor(const Seen &seen, const Snapshot &show)
{
    if (id == seen.sheet.state.id) {
        // Read again: what was typed since stays on the screen and is on its way.
        if (unsaved() || keeping) {
            open(*id, show, opening);
            return;
        }
        takeOpened(seen, show);
        return;
    }
    flushForCut([this, seen, show](const Result<void> &flushed) {
        if (!flushed) {
            openFailed(flushed.error());
        } else if (unsaved() || keeping) {
            leaveFor(seen, show);
        } else {
            cutBehind();
            takeOpened(seen, show);
        }
    });
}

void Writing::Private::cutBehind()
{
    if (!id || !copyKept)
        return;
    const ArticleId left = *id;
    ++leaving[left];
    const auto cut = place.run([left, mine = known(), texts = unstored](
                                   Context context) { return cutAndWork(context, left, mine, *texts, {}); });
    deliver(cut, q, [this, left](const Result<AfterCut> &after) {
        if (--leaving[left] == 0)
            leaving.remove(left);
        if (!after)
            qCWarning(logStore) << "kept, but not a revision yet:" << left.toString();
    });
}

void Writing::Private::takeOpened(const Seen &seen, const Snapshot &show)
{
    id = seen.sheet.state.id;
    snapshot = show;
    unstored = std::make_shared<Unstored>();
    failing.reset();
    adopt(seen.sheet, seen.hash, seen.stands);
    emit q->opened(sheet);
    over();
}

void Writing::Private::close(const Done &done)
{
    flushForCut([this, done](const Result<void> &flushed) {
        if (!flushed) {
            done(fail(flushed.error()));
            over();
        } else if (unsaved() || keeping) {
            close(done);
        } else {
            const bool toCut = id && copyKept;
            const auto cut = toCut
                ? place.run([article = *id, mine = known(), texts = unstored](
                                Context context) { return cutAndWork(context, article, mine, *texts, {}); })
                : QFuture<Result<AfterCut>>();
            forget();
            if (!toCut) {
                done({});
                over();
                return;
            }
            // A store that cannot take it now finds it in the journal.
            deliver(cut, q, [this, done](const Result<AfterCut> &after) {
                if (!after)
                    qCWarning(logStore) << "closed before its words were a revision";
                done({});
                over();
            });
        }
    });
}

void Writing::Private::forget()
{
    id.reset();
    snapshot = {};
    unstored = std::make_shared<Unstored>();
    failing.reset();
    adopt({}, {}, {});
}

} // namespace broadsheet::newsroom
