// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlelist.h"

#include "app/articlelistprivate.h"
#include "app/listsnapshot.h"
#include "core/deliver.h"
#include "newsroom/explain.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int pageSize = 50;

/// Who searches looks for an article, wherever it stands; only the trash is a place of its own.
newsroom::LibraryQuery asked(newsroom::LibraryQuery query)
{
    if (!query.words.isEmpty() && query.shelf != newsroom::Shelf::Trash)
        query.shelf = newsroom::Shelf::All;
    return query;
}

} // namespace

ArticleList::Private::Private(Surroundings surroundings, ArticleList *owner)
    : q(owner)
    , s(surroundings)
    , header(new ListHeader(surroundings, owner))
    , stack(new QStackedWidget(owner))
    , view(new QListView(stack))
    , note(new EmptyNote(stack))
    , undo(new UndoLine(owner))
    , rows(new ArticleRows(surroundings.place.clock(), owner))
    , delegate(new ArticleDelegate(owner))
{
    view->setModel(rows);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setMouseTracking(true);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->viewport()->setAttribute(Qt::WA_Hover);
    // Rows lie on the desk, not in a white box.
    view->setBackgroundRole(QPalette::Window);
    view->viewport()->setBackgroundRole(QPalette::Window);
    note->setBackgroundRole(QPalette::Window);
    stack->addWidget(view);
    stack->addWidget(note);
    pause.setSingleShot(true);
    pause.setInterval(120);
    blank.setSingleShot(true);
    blank.setInterval(150);
}

void ArticleList::Private::read(bool anotherQuery)
{
    if (anotherQuery) {
        ++generation;
        // What is shown belongs to the old query: it may stay for a moment, not longer.
        blank.start();
    }
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    newsroom::LibraryQuery query = asked(header->query());
    const int last = view->indexAt({ view->width() / 2, view->viewport()->height() - 1 }).row();
    // Rows far below what is seen are read again when somebody goes there.
    query.limit = generation == shownGeneration
        ? std::max(pageSize, std::min(rows->rowCount(), last + pageSize))
        : pageSize;
    deliver(s.place.read([query](newsroom::Context context) -> Result<ListAnswer> {
        auto page = newsroom::libraryPage(context, query);
        if (!page)
            return fail(page.error());
        return ListAnswer { std::move(*page) };
    }),
        q, [this, then = generation](const Result<ListAnswer> &answer) {
            reading = false;
            if (then == generation)
                take(answer);
            if (std::exchange(again, false))
                read(false);
        });
}

void ArticleList::Private::take(const Result<ListAnswer> &answer)
{
    blank.stop();
    if (!answer) {
        s.status.say(newsroom::explain(answer.error()));
        return;
    }
    const bool first = shownGeneration != generation;
    shownGeneration = generation;
    quietly([&] {
        delegate->setNow(rows->now());
        delegate->setSearching(!header->query().words.isEmpty());
        if (first && !restored) {
            rows->clear();
            view->scrollToTop();
        }
        restored = false;
        rows->replace(answer->page.rows, answer->page.more);
        markWanted(first);
    });
    showNote();
    readCounts();
}

void ArticleList::Private::readPage(int offset)
{
    newsroom::LibraryQuery query = asked(header->query());
    query.offset = offset;
    query.limit = pageSize;
    deliver(
        s.place.read([query](newsroom::Context context) { return newsroom::libraryPage(context, query); }), q,
        [this, then = generation](const Result<newsroom::LibraryPage> &page) {
            if (then != generation)
                return;
            if (page)
                rows->append(page->rows, page->more);
            else
                s.status.say(newsroom::explain(page.error()));
        });
}

void ArticleList::Private::readCounts()
{
    deliver(s.place.read([shelf = header->query().shelf](newsroom::Context context) -> Result<CountAnswer> {
        const auto counts = newsroom::segmentCounts(context, shelf);
        if (!counts)
            return fail(counts.error());
        const auto sites = context.store.sites();
        if (!sites)
            return fail(sites.error());
        return CountAnswer { shelf, *counts, *sites };
    }),
        q, [this](const Result<CountAnswer> &answer) {
            if (!answer || answer->shelf != header->query().shelf)
                return;
            header->showCounts(answer->counts);
            header->setSites(answer->sites);
        });
}

void ArticleList::Private::markWanted(bool scroll)
{
    const int row = wanted ? rows->indexOf(*wanted) : -1;
    if (row < 0) {
        // It is not on this page: nothing else is taken for it.
        view->setCurrentIndex({});
        view->clearSelection();
        return;
    }
    const QModelIndex index = rows->index(row);
    if (view->currentIndex() != index)
        view->setCurrentIndex(index);
    if (scroll)
        view->scrollTo(index);
}

void ArticleList::Private::showNote()
{
    const newsroom::LibraryQuery &query = header->query();
    const bool empty = rows->rowCount() == 0;
    stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    const QString key = s.commands.keys(Command::NewArticle).toString(QKeySequence::NativeText);
    if (!query.words.isEmpty())
        note->setText(ArticleList::tr("Nothing found"),
            ArticleList::tr("No article has all the words. Esc takes the search away."));
    else if (query.stage || query.site)
        note->setText(ArticleList::tr("Nothing passes the filter"),
            ArticleList::tr("The filter beside the title shows the rest again."));
    else if (query.shelf == newsroom::Shelf::NeedsMe || query.segment == newsroom::Segment::NeedsMe)
        note->setText(ArticleList::tr("No articles need you"),
            ArticleList::tr("Articles sent for review or returned to you appear here. %1 starts a new one.")
                .arg(key));
    else if (query.shelf == newsroom::Shelf::Trash)
        note->setText(ArticleList::tr("The trash is empty"),
            ArticleList::tr("Spiked articles stay here and can be restored."));
    else
        note->setText(ArticleList::tr("No articles yet"), ArticleList::tr("%1 starts one.").arg(key));
}

void ArticleList::Private::choose(const QModelIndex &index)
{
    pause.stop();
    if (!index.isValid())
        return;
    wanted = rows->row(index.row()).state.id;
    emit q->chosen(*wanted);
}

/// With the keys: it is the chosen one when they rest.
void ArticleList::Private::moveTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    wanted = rows->row(index.row()).state.id;
    pause.start();
}

ArticleList::ArticleList(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(surroundings, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_d->header);
    column->addWidget(m_d->stack, 1);
    column->addWidget(m_d->undo);
    setFocusProxy(m_d->view);
    QWidget::setTabOrder(m_d->header->searchField(), m_d->view);

    Private *d = m_d.get();
    connect(d->header, &ListHeader::changed, this, [d] { d->read(true); });
    connect(d->header, &ListHeader::rowsWanted, this, [this, d] {
        if (d->rows->rowCount() == 0)
            return;
        d->quietly([d] {
            d->view->setFocus(Qt::TabFocusReason);
            if (!d->view->currentIndex().isValid())
                d->view->setCurrentIndex(d->rows->index(0));
        });
        if (d->wanted != selected())
            d->moveTo(d->view->currentIndex());
    });
    connect(d->rows, &ArticleRows::pageWanted, this, [d](int offset) { d->readPage(offset); });
    connect(d->view, &QListView::clicked, this, [d](const QModelIndex &index) { d->choose(index); });
    connect(d->view, &QListView::activated, this, [d](const QModelIndex &index) { d->choose(index); });
    connect(d->view, &QWidget::customContextMenuRequested, this, [d](const QPoint &at) { d->openMenu(at); });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [d] {
        // A press chooses by itself; what the list does to its rows chooses nothing.
        if (!d->quiet && QApplication::mouseButtons() == Qt::NoButton && d->view->hasFocus())
            d->moveTo(d->view->currentIndex());
    });
    connect(&d->pause, &QTimer::timeout, this, [d] { d->choose(d->view->currentIndex()); });
    connect(&d->blank, &QTimer::timeout, this, [d] { d->quietly([d] { d->rows->clear(); }); });
    connect(&d->s.watch, &newsroom::StoreWatch::changed, this, &ArticleList::refresh);
    d->retranslate();
    d->view->installEventFilter(this);
}

ArticleList::~ArticleList()
{
    // They tell of their end to what the lambdas hold.
    delete m_d->stack;
    delete m_d->header;
}

void ArticleList::Private::retranslate()
{
    const QString tag = s.languages.tag();
    delegate->setLanguage(tag);
    delegate->setNow(rows->now());
    rows->setLocale(QLocale(tag));
    header->retranslate();
    view->setAccessibleName(ArticleList::tr("Articles"));
    // Before the first answer nothing is known to be empty.
    if (shownGeneration == generation)
        showNote();
}

void ArticleList::refresh() { m_d->read(false); }

void ArticleList::select(const ArticleId &id)
{
    m_d->wanted = id;
    m_d->quietly([this] { m_d->markWanted(true); });
}

std::optional<ArticleId> ArticleList::selected() const
{
    const QModelIndex index = m_d->view->currentIndex();
    return index.isValid() ? std::optional(m_d->rows->row(index.row()).state.id) : std::nullopt;
}

std::optional<ArticleId> ArticleList::neighbour(const ArticleId &id, int step) const
{
    const int here = m_d->rows->indexOf(id);
    const int there = here + step;
    if (here < 0 || there < 0 || there >= m_d->rows->rowCount())
        return std::nullopt;
    return m_d->rows->row(there).state.id;
}

void ArticleList::focusSearch() { m_d->header->focusSearch(); }

QByteArray ArticleList::snapshot() const
{
    // Hits of a search are not what the next start begins with.
    if (!m_d->header->query().words.isEmpty())
        return {};
    return toBytes({ m_d->header->query().shelf, m_d->rows->rows() });
}

void ArticleList::restoreSnapshot(const QByteArray &snapshot)
{
    auto before = snapshotFrom(snapshot);
    if (!before)
        return;
    m_d->quietly([&] {
        m_d->header->setShelf(before->shelf);
        m_d->blank.stop();
        m_d->delegate->setNow(m_d->rows->now());
        m_d->rows->replace(std::move(before->rows), false);
        m_d->markWanted(false);
    });
    m_d->restored = true;
}

void ArticleList::offerUndo(const QString &sentence, std::function<void()> undo)
{
    m_d->undo->offer(sentence, std::move(undo));
}

bool ArticleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_d->view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up && m_d->view->currentIndex().row() <= 0) {
            focusSearch();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_d->header->query().words.isEmpty()) {
            m_d->header->clearSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        m_d->retranslate();
}

} // namespace broadsheet::app
