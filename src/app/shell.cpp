// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include "app/appearance.h"
#include "app/importsheet.h"
#include "app/shellprivate.h"
#include "app/windowsheets.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr QSize smallestWindow(760, 560);
constexpr QSize firstWindow(1366, 768);
/// Below it the rail shows icons only.
constexpr int railLabelsFrom = 900;
const QString windowLayout = QStringLiteral("window");
const QString roomSetting = QStringLiteral("room");

/// "desk" for the room that the command "go-desk" leads to: as settings and --room call it.
QString nameOf(const RoomRow &row) { return toString(row.command).mid(3); }

} // namespace

ShellWindow::ShellWindow(const Parts &parts)
    : m_d(std::make_unique<Private>(this, parts))
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(smallestWindow);
    m_d->build();
    m_d->connectCommands();
    m_d->retranslate();
    resize(firstWindow);
    restoreGeometry(parts.settings.layout(windowLayout));
    const QString last = parts.settings.value(roomSetting).toString();
    std::optional<RoomName> wanted;
    for (const RoomRow &row : parts.rooms) {
        if (!wanted || last == nameOf(row))
            wanted = row.name;
    }
    if (wanted)
        showRoom(*wanted);
}

// The rooms hold references to commands and status line.
ShellWindow::~ShellWindow()
{
    delete m_d->paletteFrame;
    delete m_d->stack;
}

Surroundings ShellWindow::surroundings() const { return m_d->surroundings(); }

Room *ShellWindow::room(RoomName name) const { return m_d->rooms.value(static_cast<int>(name)); }

void ShellWindow::showRoom(RoomName name)
{
    Room *wanted = m_d->made(name);
    if (wanted == nullptr)
        return;
    m_d->stack->setCurrentWidget(wanted);
    m_d->rail->choose(name);
    wanted->enter();
}

void ShellWindow::openArticle(const ArticleId &id)
{
    showRoom(RoomName::Articles);
    if (Room *articles = room(RoomName::Articles))
        articles->open(id);
}

void ShellWindow::setLanguage(const QString &tag)
{
    m_d->parts.settings.setLanguage(tag);
    m_d->parts.languages.choose(tag);
    // The events of the change are posted: whoever gets one finds all of it done.
    useLanguage(m_d->parts.languages.tag());
}

void ShellWindow::setTheme(ThemeChoice choice)
{
    m_d->parts.settings.setTheme(choice);
    m_d->applyTheme();
}

// One room after the other: each flushes what was typed in it.
void ShellWindow::closeDown()
{
    if (m_d->closing)
        return;
    m_d->closing = true;
    m_d->parts.settings.setLayout(windowLayout, saveGeometry());
    for (const RoomRow &row : m_d->parts.rooms) {
        if (room(row.name) != nullptr && m_d->stack->currentWidget() == room(row.name))
            m_d->parts.settings.setValue(roomSetting, nameOf(row));
    }
    m_d->closeRooms(m_d->rooms.values());
}

void ShellWindow::closeEvent(QCloseEvent *event)
{
    if (m_d->gone)
        return;
    event->ignore();
    closeDown();
}

void ShellWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_d->retranslate();
    QWidget::changeEvent(event);
}

void ShellWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_d->menuBar->height(), width(), 1), editor::tokensOf(palette()).line);
    if (!m_d->paintedOnce) {
        m_d->paintedOnce = true;
        QTimer::singleShot(0, this, [this] {
            m_d->afterFirstPaint();
            emit painted();
        });
    }
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_d->rail->setIconsOnly(width() < railLabelsFrom);
}

ShellWindow::Private::Private(ShellWindow *window, const Parts &given)
    : q(window)
    , parts(given)
    , commands(window)
    , status(new StatusLine(window))
    , menuBar(new QMenuBar(window))
    , rail(nullptr)
    , stack(new QStackedWidget(window))
{
    commands.loadKeys(parts.settings);
}

Surroundings ShellWindow::Private::surroundings()
{
    return { parts.place, parts.sync, parts.watch, parts.languages, parts.settings, commands, *status };
}

void ShellWindow::Private::build()
{
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setMenuBar(menuBar);
    column->addSpacing(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    rail = new Rail(parts.rooms, commands, q);
    row->addWidget(rail);
    row->addWidget(stack, 1);
    column->addLayout(row, 1);
    column->addWidget(status);
    for (const Menu each : { Menu::Article, Menu::Edit, Menu::Format, Menu::Insert, Menu::Go, Menu::Publish,
             Menu::View, Menu::Help })
        menus.push_back({ each, menuBar->addMenu(QString()) });
    connect(rail, &Rail::roomWanted, q, &ShellWindow::showRoom);
    connect(status, &StatusLine::outboxWanted, q, [this] { q->showRoom(RoomName::Outbox); });
    connect(status, &StatusLine::historyWanted, q, [this] { commands.action(Command::History)->trigger(); });
    connect(
        status, &StatusLine::publicPageWanted, q, [this] { commands.action(Command::Preview)->trigger(); });
    connect(status, &StatusLine::placeholdersWanted, q,
        [this] { commands.action(Command::NextPlace)->trigger(); });
    connect(&parts.watch, &newsroom::StoreWatch::changed, q, [this] { count(); });
    connect(&desktop, &DesktopTheme::changed, q, [this] { applyTheme(); });
}

Room *ShellWindow::Private::made(RoomName name)
{
    Room *&known = rooms[static_cast<int>(name)];
    if (known != nullptr)
        return known;
    for (const RoomRow &row : parts.rooms) {
        if (row.name != name)
            continue;
        known = row.make(surroundings(), stack);
        stack->addWidget(known);
        connect(known, &Room::said, status, &StatusLine::say);
        connect(known, &Room::articleWanted, q, [this, known, name](const ArticleId &id) {
            if (name != RoomName::Articles)
                q->openArticle(id);
            // It has it open already, and the caret where it belongs.
            else if (stack->currentWidget() != known)
                q->showRoom(RoomName::Articles);
        });
        return known;
    }
    rooms.remove(static_cast<int>(name));
    return nullptr;
}

void ShellWindow::Private::connectCommands()
{
    for (const RoomRow &row : parts.rooms)
        commands.on(row.command, q, [this, name = row.name] { q->showRoom(name); });
    // What the articles room does itself, it does where it can be seen.
    for (const Command each : { Command::NewArticle, Command::SearchArticles, Command::PreviousArticle })
        commands.on(each, q, [this] {
            if (made(RoomName::Articles) != stack->currentWidget())
                q->showRoom(RoomName::Articles);
        });
    commands.on(Command::Quit, q, [this] { q->close(); });
    commands.on(Command::NextPane, q, [this] { walkPanes(panes(), 1); });
    commands.on(Command::PreviousPane, q, [this] { walkPanes(panes(), -1); });
    commands.on(Command::ThemeLight, q, [this] { q->setTheme(ThemeChoice::Light); });
    commands.on(Command::ThemeDark, q, [this] { q->setTheme(ThemeChoice::Dark); });
    commands.on(Command::ThemeDesktop, q, [this] { q->setTheme(ThemeChoice::Desktop); });
    commands.on(Command::LanguageEnglish, q, [this] { q->setLanguage(QStringLiteral("en")); });
    commands.on(Command::LanguagePersian, q, [this] { q->setLanguage(QStringLiteral("fa")); });
    commands.on(Command::SendAndReceive, q, [this] { sendAndReceive(); });
    QObject::connect(&parts.sync, &newsroom::SyncService::holdChanged, q,
        [this](bool held) { commands.action(Command::HoldSending)->setChecked(held); });
    commands.on(Command::HoldSending, q, [this] {
        const bool held = commands.action(Command::HoldSending)->isChecked();
        parts.settings.setValue(QStringLiteral("holdSending"), held);
        parts.sync.hold(held);
    });
    parts.sync.hold(parts.settings.value(QStringLiteral("holdSending")).toBool());
    connectSheets();
    for (const auto &choices :
        { std::vector { Command::ThemeLight, Command::ThemeDark, Command::ThemeDesktop },
            std::vector { Command::LanguageEnglish, Command::LanguagePersian } }) {
        auto *group = new QActionGroup(q);
        for (const Command each : choices)
            group->addAction(commands.action(each));
    }
    checkChoices();
}

void ShellWindow::Private::connectSheets()
{
    commands.on(Command::Palette, q, [this] { palette()->open(CommandPalette::Start::Everything); });
    commands.on(Command::GoToArticle, q, [this] { palette()->open(CommandPalette::Start::Articles); });
    commands.on(Command::Keyboard, q, [this] { showKeyboardSheet(q, surroundings()); });
    commands.on(Command::Settings, q, [this] {
        showSettingsSheet(q, surroundings(),
            { [this](const QString &tag) { q->setLanguage(tag); },
                [this](ThemeChoice theme) { q->setTheme(theme); } });
    });
    commands.on(Command::ImportFile, q, [this] {
        askForImport(q, surroundings(),
            { [this](const QString &sentence) { status->say(sentence); },
                [this](const ArticleId &id) { q->openArticle(id); } });
    });
    commands.on(Command::CheckInstallation, q, [this] { showCheckSheet(q, surroundings()); });
    commands.on(Command::About, q, [this] { showAboutSheet(q); });
}

CommandPalette *ShellWindow::Private::palette()
{
    if (paletteFrame == nullptr) {
        paletteFrame = new CommandPalette(q, surroundings());
        connect(paletteFrame, &CommandPalette::articleWanted, q, &ShellWindow::openArticle);
    }
    return paletteFrame;
}

void ShellWindow::Private::checkChoices()
{
    const ThemeChoice theme = parts.settings.theme();
    commands.action(Command::ThemeLight)->setChecked(theme == ThemeChoice::Light);
    commands.action(Command::ThemeDark)->setChecked(theme == ThemeChoice::Dark);
    commands.action(Command::ThemeDesktop)->setChecked(theme == ThemeChoice::Desktop);
    const QString tag = parts.languages.tag();
    commands.action(Command::LanguageEnglish)->setChecked(tag == QLatin1String("en"));
    commands.action(Command::LanguagePersian)->setChecked(tag == QLatin1String("fa"));
}

QList<QWidget *> ShellWindow::Private::panes() const
{
    QList<QWidget *> all { rail };
    if (auto *current = qobject_cast<Room *>(stack->currentWidget()))
        all += current->panes();
    all.append(status);
    return all;
}

void ShellWindow::Private::retranslate()
{
    q->setWindowTitle(ShellWindow::tr("Broadsheet"));
    commands.retranslate();
    for (const auto &[which, menu] : menus) {
        menu->setTitle(titleOf(which));
        if (menusFilled)
            refill(*menu, which);
    }
    rail->retranslate();
    checkChoices();
}

void ShellWindow::Private::refill(QMenu &menu, Menu which)
{
    const auto old = menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    commands.fill(menu, which);
    qDeleteAll(old);
}

void ShellWindow::Private::applyTheme()
{
    usePalette(paletteOf(parts.settings.theme(), desktop.theme(), parts.desktopPalette));
    checkChoices();
}

void ShellWindow::Private::afterFirstPaint()
{
    for (const auto &[which, menu] : menus)
        refill(*menu, which);
    menusFilled = true;
    // Its commands (New, Search) work from every room.
    made(RoomName::Articles);
    desktop.start();
    count();
}

void ShellWindow::Private::count()
{
    const auto read = parts.place.read([](newsroom::Context context) { return context.store.outbox(); });
    deliver(read, q, [this](const Result<std::vector<OutboxRow>> &rows) {
        if (!rows)
            return;
        QSet<ArticleId> waiting;
        QSet<ArticleId> needing;
        for (const OutboxRow &row : *rows)
            (row.state == OutboxState::Parked ? needing : waiting).insert(row.article);
        waiting.subtract(needing);
        rail->showOutbox(int(waiting.size()), int(needing.size()));
        status->showOutbox(int(waiting.size()), int(needing.size()));
    });
}

void ShellWindow::Private::sendAndReceive()
{
    commands.setEnabled(
        Command::SendAndReceive, false, ShellWindow::tr("Sending and receiving goes on already."));
    status->say(ShellWindow::tr("Sending and receiving…"));
    parts.sync.round({}, [this, window = QPointer<ShellWindow>(q)](const newsroom::SyncReport &report) {
        if (!window)
            return;
        commands.setEnabled(Command::SendAndReceive, true);
        if (report.error)
            status->say(newsroom::explain(*report.error));
        else if (report.sites.empty())
            status->say(ShellWindow::tr("No site is chosen. Everything is saved on this computer."));
        else
            status->say(ShellWindow::tr("Sent and received."));
        parts.watch.look();
    });
}

void ShellWindow::Private::closeRooms(QList<Room *> left)
{
    while (!left.isEmpty() && left.first() == nullptr)
        left.removeFirst();
    if (left.isEmpty()) {
        gone = true;
        q->hide();
        emit q->closed();
        return;
    }
    Room *next = left.takeFirst();
    next->close([this, left, window = QPointer<ShellWindow>(q)] {
        if (window)
            closeRooms(left);
    });
}

} // namespace broadsheet::app
