// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a profile of its own, with rooms that hold nothing but fields.
#pragma once

#include "app/appearance.h"
#include "app/shell.h"
#include "editor/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QVBoxLayout>

namespace broadsheet::app {

/// Two panes, each with a field; remembers what the window asks of it.
class PlainRoom final : public Room {
public:
    PlainRoom(const QString &name, Surroundings, QWidget *parent)
        : Room(parent)
        , first(new QLineEdit(this))
        , second(new QTextEdit(this))
    {
        setObjectName(name);
        auto *row = new QHBoxLayout(this);
        row->addWidget(first);
        row->addWidget(second);
        first->setAccessibleName(name + QStringLiteral(" one"));
        second->setAccessibleName(name + QStringLiteral(" two"));
        second->setTabChangesFocus(true);
    }

    void enter() override
    {
        ++entered;
        first->setFocus();
    }

    QList<QWidget *> panes() override { return { first, second }; }

    void open(const ArticleId &id) override { opened = id; }

    void close(std::function<void()> done) override
    {
        ++closed;
        done();
    }

    QLineEdit *first;
    QTextEdit *second;
    int entered = 0;
    int closed = 0;
    ArticleId opened = {};
};

inline std::span<const RoomRow> plainRooms()
{
    static const auto rooms = std::to_array<RoomRow>({
        { RoomName::Articles, Command::GoArticles, "articles", "Articles", false,
            [](Surroundings s, QWidget *parent) -> Room * {
                return new PlainRoom(QStringLiteral("articles room"), s, parent);
            } },
        { RoomName::Desk, Command::GoDesk, "board", "Desk", false,
            [](Surroundings s, QWidget *parent) -> Room * {
                return new PlainRoom(QStringLiteral("desk room"), s, parent);
            } },
        { RoomName::Outbox, Command::GoOutbox, "outbox", "Outbox", true,
            [](Surroundings s, QWidget *parent) -> Room * {
                return new PlainRoom(QStringLiteral("outbox room"), s, parent);
            } },
    });
    return rooms;
}

/// A profile with its services, outliving any window on it.
struct ShellStage {
    explicit ShellStage(const QString &language = QStringLiteral("en"))
        : languages(language)
        , settings(folder.path())
    {
        place = std::move(*newsroom::Workplace::open(folder.path(), clock, ids, store::Access::ReadWrite));
        sync = std::make_unique<newsroom::SyncService>(*place);
        watch = std::make_unique<newsroom::StoreWatch>(*place);
        useLanguage(languages.tag());
        usePalette(editor::paletteFor(editor::Theme::Light));
    }

    ~ShellStage()
    {
        watch.reset();
        sync.reset();
        useLanguage(QStringLiteral("en"));
    }

    std::unique_ptr<ShellWindow> window(const QPalette &desktop = QPalette())
    {
        return std::make_unique<ShellWindow>(
            ShellWindow::Parts { *place, *sync, *watch, languages, settings, desktop, plainRooms() });
    }

    QTemporaryDir folder;
    SystemClock clock;
    RandomIds ids;
    newsroom::Languages languages;
    Settings settings;
    std::unique_ptr<newsroom::Workplace> place;
    std::unique_ptr<newsroom::SyncService> sync;
    std::unique_ptr<newsroom::StoreWatch> watch;
};

inline PlainRoom *plainRoom(const ShellWindow &window, RoomName name)
{
    return static_cast<PlainRoom *>(window.room(name));
}

} // namespace broadsheet::app
