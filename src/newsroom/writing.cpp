// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/writing.h"

#include "core/logging.h"
#include "newsroom/storewatch.h"
#include "newsroom/writingprivate.h"

#include <utility>

namespace broadsheet::newsroom {

namespace {

QTimer *newSingleShot(QObject *parent, std::chrono::milliseconds after)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    timer->setInterval(after);
    return timer;
}

} // namespace

Writing::Private::Private(Writing *writing, Workplace &workplace, const WritingPace &thePace)
    : q(writing)
    , place(workplace)
    , pace(thePace)
    , pause(newSingleShot(writing, thePace.pause))
    , latest(newSingleShot(writing, thePace.latest))
    , again(newSingleShot(writing, thePace.again))
    , cutting(newSingleShot(writing, thePace.cut))
    , resting(newSingleShot(writing, thePace.rest))
{
    for (QTimer *timer : { pause, latest, again })
        QObject::connect(timer, &QTimer::timeout, q, [this] { keepWhenDue(); });
    QObject::connect(cutting, &QTimer::timeout, q, [this] { cutByTheClock(); });
    QObject::connect(resting, &QTimer::timeout, q, [this] {
        if (lookAgain)
            look();
    });
}

// Keeping: the snapshot on this thread, everything else on the journal's. At most one append is under way.

void Writing::Private::changed()
{
    if (!id)
        return;
    ++typed;
    everTyped = true;
    pause->start();
    if (!latest->isActive())
        latest->start();
    if (!cutting->isActive())
        cutting->start();
}

ArticleText Writing::Private::textNow()
{
    ArticleText text = snapshot ? snapshot() : sheet.text;
    if (staleLedes.contains(text.fields.lede))
        text.fields.lede = ground.text.fields.lede;
    else
        staleLedes.clear();
    return text;
}

Keep Writing::Private::nextKeep()
{
    return { { *id, ground.id, textNow(), place.clock().now() }, before, parentBefore, ground.text };
}

void Writing::Private::keepWhenDue()
{
    if (!keeping && unsaved())
        keepNow();
}

void Writing::Private::keepNow()
{
    for (QTimer *timer : { pause, latest, again })
        timer->stop();
    keeping = true;
    const qint64 generation = typed;
    const Keep keep = nextKeep();
    underWay = runOn(place.journalQueue(),
        [workplace = &place, keep, texts = unstored] { return keepText(*workplace, keep, texts); });
    deliver(underWay, q,
        [this, generation, parent = keep.copy.parent, at = keep.copy.at](const Result<Kept> &result) {
            keeping = false;
            result ? takeKept(*result, generation, parent, at) : takeNotKept(result.error());
        });
}

void Writing::Private::takeKept(const Kept &result, qint64 generation, RevisionId parent, Instant at)
{
    kept = generation;
    keeps += result.written ? 1 : 0;
    copyKept = copyKept || result.written;
    before = result.text.hash;
    parentBefore = parent;
    own.push_back(result.text);
    failing.reset();
    if (unsaved() && !waiting.empty())
        keepNow();
    emit q->saved(at);
    answerWaiting({});
}

void Writing::Private::takeNotKept(const Error &error)
{
    again->start();
    const auto told = std::exchange(failing, error);
    if (!told || told->kind != error.kind || told->reason != error.reason)
        emit q->notSaved(error);
    answerWaiting(fail(error));
}

/// On a failure all of them, else those whose text is kept.
void Writing::Private::answerWaiting(const Result<void> &result)
{
    std::vector<Done> answered;
    std::erase_if(waiting, [&](Waiting &each) {
        if (result && each.generation > kept)
            return false;
        answered.push_back(std::move(each.done));
        return true;
    });
    for (const Done &done : answered)
        done(result);
}

void Writing::Private::flush(Done done)
{
    if (!keeping && !unsaved()) {
        done({});
        return;
    }
    waiting.push_back({ typed, std::move(done) });
    if (!keeping)
        keepNow();
}

/// The program ends: there is no event loop any more that could bring an answer.
void Writing::Private::keepAtTheEnd()
{
    if (!id || (!keeping && !unsaved()))
        return;
    SerialQueue &journal = place.journalQueue();
    journal.drain(pace.last);
    if (keeping && underWay.isFinished() && underWay.resultCount() > 0) {
        if (const Result<Kept> result = underWay.result()) {
            before = result->text.hash;
            parentBefore = {};
        }
    }
    if (!unsaved())
        return;
    journal.post([workplace = &place, keep = nextKeep(), texts = unstored] {
        if (!keepText(*workplace, keep, texts))
            qCCritical(logJournal, "the last words could not be kept");
    });
    journal.drain(pace.last);
}

// Where the screen stands.

void Writing::Private::stand(const Standpoint &now)
{
    head = now.head;
    if (now.ground.id == ground.id)
        return;
    ground = now.ground;
    own.clear();
    sheet.text = ground.text;
    if (now.staleLede) {
        staleLedes.append(*now.staleLede);
        emit q->ledeFollowed(*now.staleLede, ground.text.fields.lede);
    }
}

void Writing::Private::takeSheet(const ArticleSheet &now)
{
    ArticleText text = now.parent == ground.id ? now.text : std::move(sheet.text);
    sheet = now;
    sheet.text = std::move(text);
}

/// The screen shows what is stored, and nothing else.
void Writing::Private::adopt(const ArticleSheet &now, const QByteArray &hash, const Standpoint &stands)
{
    stopClocks();
    head = stands.head;
    ground = stands.ground;
    own.clear();
    staleLedes.clear();
    sheet = now;
    before = hash;
    parentBefore = ground.id;
    copyKept = now.text != ground.text;
    behind = false;
    everTyped = false;
    kept = typed;
}

void Writing::Private::replaceBy(const AfterCut &after)
{
    adopt(after.sheet, after.hash, { after.head, { after.head, after.sheet.text } });
    emit q->replaced(sheet);
}

void Writing::Private::stopClocks()
{
    for (QTimer *timer : { pause, latest, again, cutting })
        timer->stop();
}

// Looking: what other processes and the sender did.

void Writing::Private::look()
{
    if (!id && !operating)
        return;
    if (operating || looking || resting->isActive()) {
        lookAgain = true;
        return;
    }
    lookAgain = false;
    looking = true;
    const auto seen = place.read(
        [article = *id, mine = known()](Context context) { return seeAgain(context, article, mine); });
    deliver(seen, q, [this, asked = epoch, keepsThen = keeps](const Result<Seen> &result) {
        looking = false;
        resting->start();
        if (asked != epoch || operating)
            lookAgain = true;
        else if (result)
            takeSeen(*result, keeps == keepsThen && !keeping);
    });
}

void Writing::Private::takeSeen(const Seen &seen, bool quiet)
{
    const bool otherwise = showsOtherwise(sheet, seen.sheet);
    const bool moved = head != seen.stands.head;
    stand(seen.stands);
    takeSheet(seen.sheet);
    if (moved && quiet && seen.sheet.parent == ground.id) {
        before = seen.hash;
        parentBefore = ground.id;
        copyKept = seen.sheet.text != ground.text;
    }
    if (moved && seen.stands.foreign) {
        if (!everTyped) {
            q->takeNewest();
            return;
        }
        behind = true;
        emit q->newerElsewhere(seen.sheet);
        return;
    }
    if (otherwise)
        emit q->sheetChanged(sheet);
}

// The public face.

Writing::Writing(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, place, WritingPace {}))
{
    auto *watch = new StoreWatch(place, std::chrono::milliseconds(700), this);
    connect(watch, &StoreWatch::changed, this, [this] { m_d->look(); });
}

Writing::Writing(Workplace &place, StoreWatch &watch, const WritingPace &pace, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(this, place, pace))
{
    connect(&watch, &StoreWatch::changed, this, [this] { m_d->look(); });
}

Writing::~Writing() { m_d->keepAtTheEnd(); }

void Writing::open(ArticleId id, Snapshot snapshot)
{
    m_d->enqueue(
        [this, id, show = std::move(snapshot), number = ++m_d->opening] { m_d->open(id, show, number); });
}

std::optional<ArticleId> Writing::article() const { return m_d->id; }

const ArticleSheet &Writing::sheet() const { return m_d->sheet; }

void Writing::changed() { m_d->changed(); }

bool Writing::unsaved() const { return m_d->unsaved(); }

void Writing::flush(std::function<void(const Result<void> &)> done) { m_d->flush(std::move(done)); }

void Writing::cut(std::function<void(const Result<ArticleSheet> &)> done) { change({}, std::move(done)); }

void Writing::act(const ActRequest &request, std::function<void(const Result<ArticleSheet> &)> done)
{
    change(
        [request](Context context, ArticleId id) -> Result<void> {
            const auto after = Desk(context).act(id, request);
            return after ? Result<void>() : fail(after.error());
        },
        std::move(done));
}

void Writing::change(std::function<Result<void>(Context, ArticleId)> work,
    std::function<void(const Result<ArticleSheet> &)> done)
{
    m_d->enqueue([this, work = std::move(work), done = std::move(done)] { m_d->change(work, done); });
}

void Writing::takeNewest()
{
    m_d->enqueue([this] { m_d->replaceUntilQuiet(); });
}

void Writing::close(std::function<void(const Result<void> &)> done)
{
    m_d->enqueue([this, done = std::move(done)] { m_d->close(done); });
}

} // namespace broadsheet::newsroom
