// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 at every passage of every code point of publishing into a folder; a second run puts everything
// right.
#include "support/foldernewsroom.h"
#include "support/testmain.h"

#include <QTest>

#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;
using broadsheet::test::readAll;

namespace {

const QString killedEditor = QStringLiteral("editor");

/// Publishes in a program of its own and writes the pages; true when it came to its end.
bool publishElsewhere(const FolderNewsroom &room, const Step &step, const QByteArray &crashAt)
{
    const std::vector<QByteArray> words { FOLDER_VICTIM, room.path().toUtf8(),
        step.article.toString().toUtf8(), step.revision.toString().toUtf8(), step.op.toString().toUtf8() };
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("BROADSHEET_CRASH_AT", crashAt.constData(), 1);
        ::execv(arguments[0], arguments.data());
        std::_Exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class TstFolderKill : public QObject {
    Q_OBJECT
private slots:

    void leavesOnePageWithTheRightTextWhereverItWasKilled()
    {
#ifndef BROADSHEET_CRASHPOINTS
        QSKIP("built without code points");
#else
        int killed = 0;
        for (const char *point : { "folder.before-temp", "folder.after-temp", "folder.after-link",
                 "folder.after-change", "site.after-mark", "site.after-temp", "site.after-page",
                 "site.before-manifest", "site.after-manifest" }) {
            bool ended = false;
            for (int passage = 1; !ended && passage <= 40; ++passage) {
                FolderNewsroom room;
                const ArticleId article = room.write(aText(QStringLiteral("Bridge opens"), "Right words."));
                const Step step = room.act(article, Act::Publish, room.last);
                const QByteArray at = QByteArray(point) + ':' + QByteArray::number(passage);
                ended = publishElsewhere(room, step, at);
                killed += ended ? 0 : 1;
                QVERIFY2(!ended || passage > 1, point);

                auto fresh = folder::Folder::open(room.path(), room.ids);
                QVERIFY(std::holds_alternative<Saved>(fresh->perform(step, {}, killedEditor)));
                QVERIFY2(folder::writeSite(*fresh, FolderNewsroom::strings()), at.constData());
                QCOMPARE(room.newest(article), 2);
                QCOMPARE(room.pages().size(), 1);
                QVERIFY(readAll(room.sitePath(room.pages()[0])).contains("Right words."));
                QVERIFY(readAll(room.sitePath(QStringLiteral("index.html"))).contains("Bridge opens"));
                QCOMPARE(folder::writeSite(*fresh, FolderNewsroom::strings(), true)->changed, 0);
                QVERIFY(fresh->examine()->isEmpty());
            }
            QVERIFY2(ended, point);
        }
        QVERIFY(killed >= 20);
#endif
    }
};

BROADSHEET_TEST(TstFolderKill)
#include "tst_folderkill.moc"
