// SPDX-License-Identifier: GPL-3.0-or-later
// folderbench ARTICLES FOLDER [keep]: publishes so many articles in a new newsroom below FOLDER, then times
// what a sync with nothing new costs a process that has just started, with and without the site cache.
#include "support/foldernewsroom.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace broadsheet;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;

namespace {

template <typename Work> void timed(const char *what, Work work)
{
    const auto start = std::chrono::steady_clock::now();
    const bool done = work();
    const double ms
        = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    std::printf("%-36s %9.1f ms%s\n", what, ms, done ? "" : "  FAILED");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: folderbench ARTICLES FOLDER [keep]\n");
        return 2;
    }
    const int articles = std::atoi(argv[1]);
    FolderNewsroom room(1, QString::fromLocal8Bit(argv[2]) + QStringLiteral("/folderbench-XXXXXX"));
    room.place.setAutoRemove(argc < 4);
    std::printf("%s\n", qPrintable(room.path()));
    const QString cache = room.place.filePath(QStringLiteral("cache/site"));
    timed("publish", [&] {
        for (int i = 0; i < articles; ++i)
            room.publish(
                aText(QStringLiteral("Story %1 of the day").arg(i), QByteArray("Words. ").repeated(300)));
        return room.folder.articles()->size() == static_cast<size_t>(articles);
    });
    const auto start = [&] { return *sync::folder::Folder::open(room.path(), room.ids); };
    const auto write = [&](const QString &cacheFile) {
        auto folder = start();
        return sync::folder::writeSite(folder, FolderNewsroom::strings(), false, cacheFile).has_value();
    };
    sync::Cursor cursor;
    timed("first pull", [&] {
        const auto pulled = start().pull({});
        cursor = pulled ? pulled->next : sync::Cursor();
        return pulled.has_value();
    });
    timed("first site", [&] { return write(cache); });
    timed("pull, nothing new", [&] { return start().pull(cursor).has_value(); });
    timed("site, nothing new, without cache", [&] { return write({}); });
    timed("site, nothing new, with cache", [&] { return write(cache); });
    return 0;
}
