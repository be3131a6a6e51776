// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listheader.h"

#include "app/chips.h"
#include "editor/look.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QVBoxLayout>

#include <array>

namespace broadsheet::app {

namespace {

constexpr std::array allShelves { newsroom::Shelf::Mine, newsroom::Shelf::NeedsMe, newsroom::Shelf::Desk,
    newsroom::Shelf::All, newsroom::Shelf::Trash };
constexpr std::array allSegments { newsroom::Segment::All, newsroom::Segment::NeedsMe,
    newsroom::Segment::Drafts };
constexpr int titlePadding = 6;
constexpr int arrowSide = 16;
/// Above this the store does not count.
constexpr int mostCounted = 9999;

QToolButton *toolButton(QWidget *parent, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(editor::icon(icon));
    button->setIconSize({ 20, 20 });
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QSize ShelfButton::sizeHint() const
{
    ensurePolished();
    return { QFontMetrics(font()).horizontalAdvance(text()) + 2 * titlePadding + 8 + arrowSide, 30 };
}

void ShelfButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    const QRect words = rect().adjusted(titlePadding, 0, -titlePadding - 6 - arrowSide, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    const QRect arrow(width() - titlePadding - arrowSide, (height() - arrowSide) / 2, arrowSide, arrowSide);
    editor::icon(QStringLiteral("down"))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
}

ListHeader::ListHeader(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_s(surroundings)
    , m_shelf(new ShelfButton(this))
    , m_filter(toolButton(this, QStringLiteral("filter")))
    , m_new(toolButton(this, QStringLiteral("plus")))
    , m_search(new QLineEdit(this))
    , m_segments(new QButtonGroup(this))
    , m_shelfMenu(new QMenu(this))
    , m_filterMenu(new QMenu(this))
{
    m_query.shelf = newsroom::Shelf::Mine;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 9, 10, 6);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    m_shelf->setFocusPolicy(Qt::TabFocus);
    m_shelf->setPopupMode(QToolButton::InstantPopup);
    m_shelf->setMenu(m_shelfMenu);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setMenu(m_filterMenu);
    top->addWidget(m_shelf);
    top->addStretch(1);
    top->addWidget(m_filter);
    top->addWidget(m_new);
    column->addLayout(top);
    m_search->addAction(editor::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    makeSegments();
    m_pause.setSingleShot(true);
    m_pause.setInterval(60);
    connect(&m_pause, &QTimer::timeout, this, &ListHeader::takeWords);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(
        m_new, &QToolButton::clicked, this, [this] { m_s.commands.action(Command::NewArticle)->trigger(); });
    connect(m_shelfMenu, &QMenu::aboutToShow, this, &ListHeader::fillShelfMenu);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &ListHeader::fillFilterMenu);
    retranslate();
}

void ListHeader::makeSegments()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    for (size_t i = 0; i < allSegments.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(26);
        m_segments->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) {
        m_query.segment = allSegments[static_cast<size_t>(id)];
        emit changed();
    });
}

void ListHeader::setShelf(newsroom::Shelf shelf)
{
    m_query.shelf = shelf;
    m_query.segment = newsroom::Segment::All;
    m_segments->button(0)->setChecked(true);
    m_counted = false;
    retranslate();
    emit changed();
}

void ListHeader::fillShelfMenu()
{
    m_shelfMenu->clear();
    auto *group = new QActionGroup(m_shelfMenu);
    for (const newsroom::Shelf shelf : allShelves) {
        QAction *action = m_shelfMenu->addAction(shelfName(shelf), this, [this, shelf] { setShelf(shelf); });
        action->setCheckable(true);
        action->setChecked(shelf == m_query.shelf);
        group->addAction(action);
    }
}

void ListHeader::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto choice = [this](QMenu *menu, const QString &text, bool on, auto apply) {
        QAction *action = menu->addAction(text, this, apply);
        action->setCheckable(true);
        action->setChecked(on);
    };
    choice(m_filterMenu, tr("Every stage"), !m_query.stage, [this] { setFilter({}, m_query.site); });
    for (const Stage stage : allStages()) {
        choice(m_filterMenu, stageWord(stage), m_query.stage == stage,
            [this, stage] { setFilter(stage, m_query.site); });
    }
    if (m_sites.size() < 2)
        return;
    m_filterMenu->addSeparator();
    choice(m_filterMenu, tr("Every site"), !m_query.site, [this] { setFilter(m_query.stage, {}); });
    for (const store::Site &site : m_sites) {
        choice(m_filterMenu, site.newsroom.name.isEmpty() ? site.name : site.newsroom.name,
            m_query.site == site.id, [this, id = site.id] { setFilter(m_query.stage, id); });
    }
}

void ListHeader::setFilter(std::optional<Stage> stage, std::optional<SiteId> site)
{
    m_query.stage = stage;
    m_query.site = site;
    showFilter();
    emit changed();
}

void ListHeader::showFilter()
{
    const bool on = m_query.stage || m_query.site;
    m_filter->setIcon(editor::icon(QStringLiteral("filter"), on ? editor::Tint::Accent : editor::Tint::Ink2));
    m_filter->setToolTip(m_query.stage ? tr("Filter: %1").arg(stageWord(*m_query.stage))
            : on                       ? tr("Filter: one site")
                                       : tr("Filter by stage or site"));
    m_filter->setAccessibleName(m_filter->toolTip());
}

void ListHeader::showCounts(const newsroom::SegmentCounts &counts)
{
    m_counts = counts;
    m_counted = true;
    retranslate();
}

QString ListHeader::counted(const QString &word, int count) const
{
    if (!m_counted)
        return word;
    const QLocale locale(m_s.languages.tag());
    const QString number = locale.toString(count);
    return tr("%1 %2", "segment, count").arg(word, count >= mostCounted ? number + u'+' : number);
}

void ListHeader::retranslate()
{
    const QString tag = m_s.languages.tag();
    m_shelf->setFont(editor::font(editor::TextRole::PaneTitle, tag));
    m_shelf->setText(shelfName(m_query.shelf));
    m_shelf->updateGeometry();
    m_shelf->setAccessibleName(tr("Saved search: %1").arg(m_shelf->text()));
    m_new->setToolTip(tr("New article (%1)")
                          .arg(m_s.commands.keys(Command::NewArticle).toString(QKeySequence::NativeText)));
    m_new->setAccessibleName(tr("New article"));
    m_search->setPlaceholderText(tr("Search articles"));
    m_search->setAccessibleName(m_search->placeholderText());
    const QStringList texts { counted(tr("All"), m_counts.all), counted(tr("Needs me"), m_counts.needsMe),
        counted(tr("Drafts"), m_counts.drafts) };
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton *button = m_segments->button(i);
        button->setText(texts.at(i));
        button->setFont(editor::font(
            button->isChecked() ? editor::TextRole::InterfaceStrong : editor::TextRole::Interface, tag));
        // A shelf of one segment needs none.
        button->setVisible(i == 0
            || (m_query.shelf != newsroom::Shelf::Trash
                && (i == 2 || m_query.shelf != newsroom::Shelf::NeedsMe)));
    }
    showFilter();
}

void ListHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListHeader::clearSearch()
{
    m_search->clear();
    takeWords();
}

void ListHeader::takeWords()
{
    m_pause.stop();
    const QString words = m_search->text().trimmed();
    if (words == m_query.words)
        return;
    m_query.words = words;
    emit changed();
}

bool ListHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeWords();
        emit rowsWanted();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        clearSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet::app
