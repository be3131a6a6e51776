// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the window works with, over a profile of its own in a temporary place: real store, real
// queues.
#pragma once

#include "app/window.h"
#include "support/newsroompeople.h"

#include <QApplication>

namespace broadsheet::test {

class WindowPlace {
public:
    explicit WindowPlace(const QString &language = QStringLiteral("en"), quint32 seed = 1)
        : me(m_folders.filePath(QStringLiteral("me")), seed)
        , languages(language)
        , settings(m_folders.filePath(QStringLiteral("me")))
        , watch(*me.place, std::chrono::milliseconds(50))
        , commands(&home)
        , status(&home)
    {
    }

    app::Surroundings surroundings()
    {
        return { *me.place, *me.sender, watch, languages, settings, commands, status };
    }

    QString folder() const { return m_folders.filePath(QStringLiteral("newsroom")); }

private:
    QTemporaryDir m_folders { fastPlace() };

public:
    SomebodyAtWork me;
    newsroom::Languages languages;
    app::Settings settings;
    newsroom::StoreWatch watch;
    QWidget home;
    app::Commands commands;
    app::StatusLine status;
};

} // namespace broadsheet::test
