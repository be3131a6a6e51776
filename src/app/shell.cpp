// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include "app/articlesroom.h"
#include "core/deliver.h"
#include "editor/look.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int menuHeight = 30;
constexpr int narrowBelow = 900;
const QString windowLayout = QStringLiteral("window");
const QString roomKey = QStringLiteral("room");

struct OutboxCounts {
    int waiting = 0;
    int needsYou = 0;
};

Result<OutboxCounts> countedOutbox(newsroom::Context context)
{
    const auto rows = context.store.outbox();
    if (!rows)
        return fail(rows.error());
    OutboxCounts counts;
    for (const OutboxRow &row : *rows)
        ++(row.state == OutboxState::Parked ? counts.needsYou : counts.waiting);
    return counts;
}

QFrame *levelLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

ShellWindow::ShellWindow(newsroom::Workplace &place, newsroom::SyncService &sync, newsroom::StoreWatch &watch,
    newsroom::Languages &languages, Settings &settings)
    : m_place(place)
    , m_sync(sync)
    , m_watch(watch)
    , m_languages(languages)
    , m_settings(settings)
    , m_commands(this)
    , m_status(new StatusLine(this))
    , m_menus(new QMenuBar(this))
    , m_rail(new Rail(m_commands, this))
    , m_stack(new QStackedWidget(this))
{
    m_commands.loadKeys(settings);
    setMinimumSize(760, 560);
    setWindowTitle(QStringLiteral("Broadsheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_menus->setFixedHeight(menuHeight);
    column->addWidget(m_menus);
    column->addWidget(levelLine(this));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(levelLine(this));
    column->addWidget(m_status);
    fillMenus();
    connectCommands();
    applyTheme();
    connect(&m_watch, &newsroom::StoreWatch::changed, this, [this] { countOutbox(); });
    connect(m_status, &StatusLine::outboxWanted, this, [this] { enter(RoomName::Outbox); });
    resize(1280, 800);
    restoreGeometry(m_settings.layout(windowLayout));
    // Its commands work from every room.
    room(RoomName::Articles);
    enter(static_cast<RoomName>(m_settings.value(roomKey, static_cast<int>(RoomName::Articles)).toInt()));
    countOutbox();
}

ShellWindow::~ShellWindow()
{
    // Rooms use the commands and the status line: they go first.
    delete m_stack;
}

Surroundings ShellWindow::surroundings()
{
    return { m_place, m_sync, m_watch, m_languages, m_settings, m_commands, *m_status };
}

void ShellWindow::fillMenus()
{
    m_menus->clear();
    for (const Menu each : { Menu::Article, Menu::Edit, Menu::Format, Menu::Insert, Menu::Go, Menu::Publish,
             Menu::View, Menu::Help }) {
        QMenu *menu = m_menus->addMenu(titleOf(each));
        menu->setToolTipsVisible(true);
        // Filled when first opened.
        connect(menu, &QMenu::aboutToShow, this, [this, menu, each] {
            if (menu->isEmpty())
                m_commands.fill(*menu, each);
        });
    }
}

void ShellWindow::connectCommands()
{
    for (const RoomRow &row : roomTable())
        m_commands.on(row.command, this, [this, name = row.name] { enter(name); });
    m_commands.on(Command::Quit, this, [this] { close(); });
    m_commands.on(Command::NextPane, this, [this] { stepPane(1); });
    m_commands.on(Command::PreviousPane, this, [this] { stepPane(-1); });
    m_commands.on(Command::ThemeLight, this, [this] { setTheme(ThemeChoice::Light); });
    m_commands.on(Command::ThemeDark, this, [this] { setTheme(ThemeChoice::Dark); });
    m_commands.on(Command::ThemeDesktop, this, [this] { setTheme(ThemeChoice::Desktop); });
    m_commands.on(Command::LanguageEnglish, this, [this] { setLanguage(QStringLiteral("en")); });
    m_commands.on(Command::LanguagePersian, this, [this] { setLanguage(QStringLiteral("fa")); });
    m_commands.on(Command::SendAndReceive, this, [this] {
        m_status->say(tr("Sending and receiving…"));
        m_sync.round(QString(), [this](const newsroom::SyncReport &report) {
            m_status->say(report.error ? tr("Not reached now. Everything is saved on this computer.")
                                       : tr("Up to date with every site that was reached."));
        });
    });
}

Room *ShellWindow::room(RoomName name)
{
    if (Room *known = m_rooms.value(static_cast<int>(name)))
        return known;
    for (const RoomRow &row : roomTable()) {
        if (row.name != name)
            continue;
        Room *made = row.make(surroundings(), m_stack);
        m_rooms.insert(static_cast<int>(name), made);
        m_stack->addWidget(made);
        connect(made, &Room::articleWanted, this, [this](const ArticleId &id) { openArticle(id); });
        connect(made, &Room::said, m_status, &StatusLine::say);
        return made;
    }
    return room(RoomName::Articles);
}

ArticlesRoom *ShellWindow::articles() { return static_cast<ArticlesRoom *>(room(RoomName::Articles)); }

void ShellWindow::enter(RoomName name)
{
    Room *wanted = room(name);
    m_shown = name;
    m_stack->setCurrentWidget(wanted);
    m_rail->showRoom(name);
    m_settings.setValue(roomKey, static_cast<int>(name));
    wanted->enter();
}

void ShellWindow::openArticle(const ArticleId &id)
{
    if (m_shown != RoomName::Articles)
        enter(RoomName::Articles);
    articles()->open(id);
}

void ShellWindow::setTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    applyTheme();
}

void ShellWindow::setDesktopDark(bool dark)
{
    m_desktopDark = dark;
    applyTheme();
}

void ShellWindow::applyTheme()
{
    const ThemeChoice choice = m_settings.theme();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && m_desktopDark);
    QApplication::setPalette(editor::paletteFor(dark ? editor::Theme::Dark : editor::Theme::Light));
    for (const auto &[command, theme] : { std::pair(Command::ThemeLight, ThemeChoice::Light),
             std::pair(Command::ThemeDark, ThemeChoice::Dark),
             std::pair(Command::ThemeDesktop, ThemeChoice::Desktop) }) {
        if (m_commands.action(command)->isCheckable())
            m_commands.action(command)->setChecked(theme == choice);
    }
}

void ShellWindow::setLanguage(const QString &tag)
{
    m_settings.setLanguage(tag);
    const QLocale wanted(tag);
    QLocale::setDefault(wanted);
    QApplication::setLayoutDirection(wanted.textDirection());
    QApplication::setFont(editor::font(editor::TextRole::Interface, tag));
    m_languages.choose(tag);
}

void ShellWindow::stepPane(int step)
{
    QList<QWidget *> panes { m_rail };
    panes += m_rooms.value(static_cast<int>(m_shown))->panes();
    panes.append(m_status);
    panes.removeIf([](QWidget *pane) { return !pane->isVisible(); });
    QWidget *focused = QApplication::focusWidget();
    qsizetype here = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            here = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        here = (here + step + panes.size()) % panes.size();
        QWidget *pane = panes.at(here);
        if (pane->focusPolicy() & Qt::TabFocus) {
            pane->setFocus(Qt::TabFocusReason);
            return;
        }
        // The first widget inside that takes the focus.
        for (QWidget *inner = pane->nextInFocusChain(); inner && inner != pane;
             inner = inner->nextInFocusChain()) {
            if (!pane->isAncestorOf(inner))
                break;
            if ((inner->focusPolicy() & Qt::TabFocus) && inner->isVisible() && inner->isEnabled()) {
                inner->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void ShellWindow::countOutbox()
{
    deliver(m_place.read(countedOutbox), this, [this](const Result<OutboxCounts> &counts) {
        if (!counts)
            return;
        m_rail->showOutbox(counts->waiting, counts->needsYou);
        m_status->showOutbox(counts->waiting, counts->needsYou);
    });
}

void ShellWindow::closeEvent(QCloseEvent *event)
{
    if (m_life == Life::Shut) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_life == Life::Closing)
        return;
    m_life = Life::Closing;
    m_settings.setLayout(windowLayout, saveGeometry());
    articles()->close([this] {
        m_life = Life::Shut;
        close();
        emit shut();
    });
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void ShellWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands.retranslate();
        fillMenus();
    }
    QWidget::changeEvent(event);
}

} // namespace broadsheet::app
