// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskroom.h"

#include "app/emptynote.h"
#include "app/momentwords.h"
#include "app/rooms.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int checksAtOnce = 10;
const QString deskLayout = QStringLiteral("deskColumns");
constexpr int firstWidths[deskColumns] = { 330, 150, 90, 120, 110, 110, 130, 56, 60, 56, 110 };

Instant startOfDay(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    return instantFromMs(today.startOfDay().toMSecsSinceEpoch());
}

/// Keeps the choice where it is still there.
void fillFilterBox(QComboBox &box, const QString &all, const QMap<QString, QString> &names)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(all, QString());
    for (auto name = names.begin(); name != names.end(); ++name)
        box.addItem(name.value(), name.key());
    const int at = box.findData(chosen);
    box.setCurrentIndex(std::max(0, at));
}

} // namespace

DeskRoom::DeskRoom(Surroundings surroundings, QWidget *parent)
    : Room(parent)
    , m_s(surroundings)
    , m_table(new DeskTable(surroundings.place.clock(), this))
    , m_filter(new DeskFilter(*m_table, this))
    , m_delegate(new DeskDelegate(*m_table, *m_filter, this))
    , m_bar(new QWidget(this))
    , m_title(new QLabel(m_bar))
    , m_section(new QComboBox(m_bar))
    , m_person(new QComboBox(m_bar))
    , m_language(new QComboBox(m_bar))
    , m_segments(new QButtonGroup(this))
    , m_new(new QPushButton(m_bar))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(m_stack))
    , m_note(new EmptyNote(m_stack))
{
    makeBar();
    makeTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(&m_s.watch, &newsroom::StoreWatch::changed, this, [this] {
        if (isVisible())
            read();
    });
    retranslate();
}

DeskRoom::~DeskRoom()
{
    // It asks the filter until its end.
    delete m_view;
}

void DeskRoom::makeBar()
{
    m_bar->setFixedHeight(46);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(8);
    for (QComboBox *box : { m_section, m_person, m_language }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    row->addStretch(1);
    for (int i = 0; i < 2; ++i) {
        auto *button = new QToolButton(m_bar);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setFocusPolicy(Qt::TabFocus);
        m_segments->addButton(button, i);
        row->addWidget(button);
    }
    m_new->setProperty("primary", true);
    row->addWidget(m_new);
    connect(m_section, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSection(m_section->currentData().toString());
        showCounts();
    });
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setPerson(m_person->currentData().toString());
        showCounts();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLanguage(m_language->currentData().toString());
        showCounts();
    });
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) {
        m_filter->setNeedsMe(id == 1);
        showCounts();
    });
    connect(m_new, &QPushButton::clicked, m_s.commands.action(Command::NewArticle), &QAction::trigger);
}

void DeskRoom::makeTable()
{
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(DeskDelegate::rowHeight);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(44);
    header->setFixedHeight(30);
    header->setStretchLastSection(true);
    for (int i = 0; i < deskColumns; ++i)
        header->resizeSection(i, firstWidths[i]);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(DeskColumn::Stage), Qt::AscendingOrder);
    header->restoreState(m_s.settings.layout(deskLayout));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::activated, this, &DeskRoom::openRow);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DeskRoom::openMenu);
}

void DeskRoom::enter()
{
    m_s.status.showArticle(std::nullopt);
    read();
    m_view->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DeskRoom::panes() { return { m_section, m_view }; }

void DeskRoom::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const Instant today = startOfDay(m_table->now());
    deliver(m_s.place.read([today](newsroom::Context context) { return newsroom::deskRows(context, today); }),
        this, [this](const Result<std::vector<newsroom::DeskRow>> &rows) {
            m_reading = false;
            if (rows)
                take(*rows);
            else
                emit said(newsroom::explain(rows.error()));
            if (std::exchange(m_again, false))
                read();
        });
}

void DeskRoom::take(std::vector<newsroom::DeskRow> rows)
{
    m_known = true;
    m_table->replace(std::move(rows));
    fillFilters();
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    showCounts();
    readChecks();
}

/// A few at a time, so that a search in between does not wait for all.
void DeskRoom::readChecks()
{
    const auto wanted = m_table->unchecked(checksAtOnce);
    if (m_checking || wanted.empty() || !isVisible())
        return;
    m_checking = true;
    deliver(m_s.place.read([wanted](newsroom::Context context) -> Result<std::vector<newsroom::CheckCount>> {
        return newsroom::checkCounts(context, wanted);
    }),
        this, [this, wanted](const Result<std::vector<newsroom::CheckCount>> &counts) {
            m_checking = false;
            if (!counts)
                return;
            for (size_t i = 0; i < wanted.size(); ++i)
                m_table->setChecks(wanted[i], (*counts)[i]);
            readChecks();
        });
}

void DeskRoom::fillFilters()
{
    QMap<QString, QString> sections;
    QMap<QString, QString> people;
    QMap<QString, QString> languages;
    QMap<QString, QString> sites;
    for (const newsroom::DeskRow &row : m_table->rows()) {
        const Fields &fields = row.article.state.fields;
        if (!fields.section.isEmpty())
            sections.insert(fields.section, fields.section);
        if (!fields.authors.isEmpty())
            people.insert(fields.authors.first(), row.article.author);
        if (!fields.assignee.isEmpty())
            people.insert(fields.assignee, row.article.holder);
        if (!fields.language.isEmpty())
            languages.insert(fields.language, languageName(fields.language));
        sites.insert(row.article.siteName, {});
    }
    fillFilterBox(*m_section, tr("All sections"), sections);
    fillFilterBox(*m_person, tr("Everyone"), people);
    fillFilterBox(*m_language, tr("Any language"), languages);
    m_view->setColumnHidden(static_cast<int>(DeskColumn::Site), sites.size() < 2);
}

void DeskRoom::showCounts()
{
    const QString tag = m_s.languages.tag();
    const QLocale locale(tag);
    const auto &rows = m_table->rows();
    const auto need
        = std::count_if(rows.begin(), rows.end(), [](const newsroom::DeskRow &row) { return row.needsMe; });
    m_segments->button(0)->setText(tr("All %1").arg(locale.toString(static_cast<int>(rows.size()))));
    m_segments->button(1)->setText(tr("Needs me %1").arg(locale.toString(static_cast<int>(need))));
    for (QAbstractButton *button : m_segments->buttons())
        button->setFont(editor::font(
            button->isChecked() ? editor::TextRole::InterfaceStrong : editor::TextRole::Interface, tag));
    const bool empty = m_known && m_filter->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_note) : m_view);
    if (!empty)
        return;
    if (rows.empty())
        m_note->setText(tr("The desk is clear"),
            tr("Articles that are sent for review, approved or scheduled appear here."));
    else if (m_segments->checkedId() == 1)
        m_note->setText(
            tr("No articles need you"), tr("Articles sent for review or returned to you appear here."));
    else
        m_note->setText(tr("Nothing passes the filter"), tr("Choose another section, person or language."));
}

void DeskRoom::retranslate()
{
    const QString tag = m_s.languages.tag();
    m_title->setFont(editor::font(editor::TextRole::PaneTitle, tag));
    m_title->setText(tr("Desk"));
    m_new->setText(tr("New article"));
    m_section->setAccessibleName(tr("Section"));
    m_person->setAccessibleName(tr("Person"));
    m_language->setAccessibleName(tr("Language"));
    m_view->setAccessibleName(tr("Articles on the desk"));
    m_delegate->setLanguage(tag);
    m_table->setLocale(QLocale(tag));
    m_filter->setSortLocaleAware(true);
    m_view->horizontalHeader()->setFont(editor::font(editor::TextRole::Label, tag));
    fillFilters();
    showCounts();
}

void DeskRoom::openRow(const QModelIndex &index)
{
    if (index.isValid())
        emit articleWanted(m_filter->row(index).article.state.id);
}

void DeskRoom::hideEvent(QHideEvent *event)
{
    m_s.settings.setLayout(deskLayout, m_view->horizontalHeader()->saveState());
    Room::hideEvent(event);
}

void DeskRoom::changeEvent(QEvent *event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool DeskRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openRow(m_view->currentIndex());
            return true;
        }
    }
    return Room::eventFilter(watched, event);
}

Room *makeDeskRoom(Surroundings surroundings, QWidget *parent) { return new DeskRoom(surroundings, parent); }

} // namespace broadsheet::app
