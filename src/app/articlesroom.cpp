// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlesroom.h"

#include "app/rooms.h"
#include "core/deliver.h"
#include "newsroom/drafts.h"
#include "newsroom/explain.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

// Widths of the room without the rail (UI.md section 2: 1280, 1100, 900 of the window).
constexpr int detailsFrom = 1280 - 72;
constexpr int wideListFrom = 1100 - 72;
constexpr int listFrom = 900 - 72;
constexpr int wideList = 288;
constexpr int narrowList = 248;
const QString roomLayout = QStringLiteral("articles");

} // namespace

ArticlesRoom::ArticlesRoom(Surroundings surroundings, QWidget *parent)
    : Room(parent)
    , m_s(surroundings)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_stack))
    , m_list(new ArticleList(surroundings, m_splitter))
    , m_view(new ArticleView(surroundings, m_splitter))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(240);
    m_list->setMaximumWidth(360);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ wideList, 10000 });
    m_splitter->restoreState(m_s.settings.layout(roomLayout));
    m_stack->addWidget(m_splitter);
    m_list->restoreSnapshot(m_s.settings.layout(QStringLiteral("firstRows")));
    connectParts();
    const auto last = ArticleId::fromString(m_s.settings.value(QStringLiteral("article")).toString());
    if (last)
        m_view->open(*last, ArticleView::Keys::Text);
}

void ArticlesRoom::connectParts()
{
    connect(m_list, &ArticleList::chosen, this, [this](const ArticleId &id) {
        if (m_view->article() != id)
            m_view->open(id);
        if (!m_listBeside)
            showList(false);
    });
    connect(m_view, &ArticleView::touched, this, [this](const ArticleId &id) { m_list->select(id); });
    connect(m_view, &ArticleView::said, this, &Room::said);
    connect(m_view, &ArticleView::spiked, m_list, &ArticleList::offerUndo);
    connect(m_view, &ArticleView::viewWanted, this, [this](QWidget *view) {
        if (m_stack->indexOf(view) < 0)
            m_stack->addWidget(view);
        m_stack->setCurrentWidget(view);
        view->setFocus();
    });
    connect(m_view, &ArticleView::viewClosed, this, [this] { m_stack->setCurrentWidget(m_splitter); });
    m_s.commands.on(Command::NewArticle, this, [this] { newArticle(); });
    m_s.commands.on(Command::Duplicate, this, [this] { duplicate(); });
    m_s.commands.on(Command::SearchArticles, this, [this] {
        showList(true);
        m_list->focusSearch();
    });
    m_s.commands.on(Command::PreviousArticle, this, [this] {
        if (const auto here = m_view->article()) {
            if (const auto before = m_list->neighbour(*here, -1))
                m_view->open(*before, ArticleView::Keys::Text);
        }
    });
    m_s.commands.on(
        Command::ShowList, this, [this] { showList(m_s.commands.action(Command::ShowList)->isChecked()); });
}

void ArticlesRoom::enter()
{
    m_list->refresh();
    m_view->claimCommands();
    if (m_view->article())
        m_view->focusText();
    else
        m_list->setFocus();
}

QList<QWidget *> ArticlesRoom::panes()
{
    if (m_stack->currentWidget() != m_splitter)
        return { m_stack->currentWidget() };
    return QList<QWidget *> { m_list } + m_view->panes();
}

void ArticlesRoom::open(const ArticleId &id)
{
    m_stack->setCurrentWidget(m_splitter);
    m_list->select(id);
    if (m_view->article() == id)
        m_view->focusText();
    else
        m_view->open(id, ArticleView::Keys::Text);
}

void ArticlesRoom::close(std::function<void()> done)
{
    m_s.settings.setLayout(roomLayout, m_splitter->saveState());
    m_s.settings.setLayout(QStringLiteral("firstRows"), m_list->snapshot());
    const QVariant article = m_s.settings.value(QStringLiteral("article"));
    m_view->close([this, article, done] {
        m_s.settings.setValue(QStringLiteral("article"), article);
        done();
    });
}

void ArticlesRoom::newArticle()
{
    create(
        [language = m_s.languages.tag()](newsroom::Context context) -> Result<ArticleId> {
            const auto made = newsroom::Drafts(context).create({ .language = language });
            if (!made)
                return fail(made.error());
            return made->id;
        },
        ArticleView::Keys::Headline);
}

void ArticlesRoom::duplicate()
{
    const auto here = m_view->article();
    if (!here)
        return;
    create(
        [id = *here](newsroom::Context context) -> Result<ArticleId> {
            const auto copy = newsroom::Drafts(context).duplicate(id);
            if (!copy)
                return fail(copy.error());
            return copy->id;
        },
        ArticleView::Keys::Headline);
}

void ArticlesRoom::create(std::function<Result<ArticleId>(newsroom::Context)> make, ArticleView::Keys keys)
{
    deliver(m_s.place.run(std::move(make)), this, [this, keys](const Result<ArticleId> &id) {
        if (!id) {
            emit said(newsroom::explain(id.error()));
            return;
        }
        m_stack->setCurrentWidget(m_splitter);
        m_list->refresh();
        m_view->open(*id, keys);
        emit articleWanted(*id);
    });
}

void ArticlesRoom::placeList()
{
    const bool beside = width() >= listFrom;
    if (beside != m_listBeside) {
        m_listBeside = beside;
        if (beside) {
            m_splitter->insertWidget(0, m_list);
            m_list->setAutoFillBackground(false);
            qApp->removeEventFilter(this);
        } else {
            m_list->setParent(this);
            m_list->setAutoFillBackground(true);
            qApp->installEventFilter(this);
        }
        showList(beside);
    }
    if (!beside) {
        m_list->setGeometry(QStyle::visualRect(layoutDirection(), rect(), { 0, 0, wideList, height() }));
        m_list->raise();
    } else if (width() < wideListFrom) {
        m_splitter->setSizes({ narrowList, width() - narrowList });
    }
    m_view->setDetailsPane(width() >= detailsFrom);
}

void ArticlesRoom::showList(bool shown)
{
    m_list->setVisible(shown);
    QSignalBlocker quiet(m_s.commands.action(Command::ShowList));
    m_s.commands.action(Command::ShowList)->setChecked(shown);
    if (shown && !m_listBeside)
        m_list->setFocus();
}

void ArticlesRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    placeList();
}

void ArticlesRoom::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_splitter) {
        if (!m_listBeside && m_list->isVisible())
            showList(false);
        m_view->focusText();
        return;
    }
    Room::keyPressEvent(event);
}

/// A press outside closes the drawer.
bool ArticlesRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && !m_listBeside && m_list->isVisible()) {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && isAncestorOf(widget) && widget != m_list && !m_list->isAncestorOf(widget))
            showList(false);
    }
    return Room::eventFilter(watched, event);
}

Room *makeArticlesRoom(Surroundings surroundings, QWidget *parent)
{
    return new ArticlesRoom(surroundings, parent);
}

} // namespace broadsheet::app
