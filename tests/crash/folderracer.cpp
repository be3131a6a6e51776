// SPDX-License-Identifier: GPL-3.0-or-later
// Many processes write into one newsroom folder at once, while another reads: no version is lost, no half
// file is ever seen, and in the end the site is complete. folderracer [PROCESSES ACTS [DIR]]; exit 0 = it
// held.
#include "support/foldernewsroom.h"
#include "sync/folder/drive.h"
#include "sync/folder/folderindex.h"
#include "sync/folder/layout.h"
#include "sync/folder/versionfile.h"

#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <sys/wait.h>
#include <unistd.h>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aNewsroom;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;

namespace {

constexpr int sharedArticles = 3;
const QString racingEditor = QStringLiteral("editor");

[[noreturn]] void giveUp(const QString &what)
{
    std::fprintf(stderr, "folderracer: %s\n", qPrintable(what));
    std::_Exit(1);
}

ArticleId sharedArticle(int number)
{
    return ArticleId(QUuid::fromString(
        QStringLiteral("%1-0000-4000-8000-000000000000").arg(number + 1, 8, 10, QLatin1Char('0'))));
}

/// One person at one computer: reads the chain, acts, and tries again after a lost race.
class Racer {
public:
    Racer(const QString &path, int number)
        : m_number(number)
        , m_ids(static_cast<quint32>(1000 + number))
        , m_folder(*folder::Folder::open(path, m_ids))
        , m_log(path + QStringLiteral("/../saved-%1.txt").arg(number))
    {
        if (!m_log.open(QIODevice::WriteOnly))
            giveUp(QStringLiteral("no log"));
    }

    void act(int turn)
    {
        switch (turn % 4) {
        case 0:
            m_own = m_ids.make<ArticleId>();
            save(m_own, std::nullopt, turn);
            break;
        case 1:
            publish(m_own);
            break;
        case 2:
            save(sharedArticle(turn / 4 % sharedArticles), std::nullopt, turn);
            break;
        default:
            save(sharedArticle(turn / 4 % sharedArticles), Act::Update, turn);
            break;
        }
        const auto written = folder::writeSite(m_folder, FolderNewsroom::strings());
        if (!written)
            giveUp(QStringLiteral("site: ") + written.error().subject + written.error().detail);
    }

    int races() const { return m_races; }

private:
    int newest(ArticleId article)
    {
        const auto chain = m_folder.index().chain(article);
        return chain ? (*chain)->newest() : 0;
    }

    void publish(ArticleId article)
    {
        Step step = stepFor(article, StepKind::Act);
        step.revision = m_last;
        RecordedAct act;
        act.act = Act::Publish;
        act.meant = m_last;
        step.act = act;
        send(step, {});
    }

    void save(ArticleId article, std::optional<Act> act, int turn)
    {
        Revision text;
        text.id = m_ids.make<RevisionId>();
        text.article = article;
        text.text = aText(QStringLiteral("Story %1 of %2").arg(turn).arg(m_number),
            QByteArray("Sentence ") + QByteArray::number(turn) + QByteArray(2000, 'x'));
        m_last = text.id;
        Step step = stepFor(article, act ? StepKind::Act : StepKind::Update);
        step.revision = text.id;
        if (act) {
            RecordedAct recorded;
            recorded.act = act;
            recorded.meant = text.id;
            step.act = recorded;
        }
        send(step, { text, {}, {} });
    }

    Step stepFor(ArticleId article, StepKind kind)
    {
        Step step;
        step.kind = kind;
        step.op = m_ids.make<OutboxId>();
        step.article = article;
        return step;
    }

    void send(Step step, const Payload &payload)
    {
        for (;;) {
            step.expectedVersion = newest(step.article);
            const Outcome outcome = m_folder.perform(step, payload, racingEditor);
            if (const auto *saved = std::get_if<Saved>(&outcome)) {
                m_log.write((step.article.toString() + QLatin1Char(' ') + QString::number(saved->version)
                    + QLatin1Char(' ') + step.op.toString() + QLatin1Char('\n'))
                                .toUtf8());
                m_log.flush();
                return;
            }
            if (!std::holds_alternative<Conflict>(outcome))
                giveUp(describe(step) + QStringLiteral(" -> ") + describe(outcome));
            ++m_races;
        }
    }

    int m_number;
    test::SeededIds m_ids;
    folder::Folder m_folder;
    QFile m_log;
    ArticleId m_own;
    RevisionId m_last;
    int m_races = 0;
};

bool isWholeXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// Reads everything over and over; each file must be whole whenever it is seen.
void readAllTheTime(const QString &path)
{
    const folder::Layout layout(path);
    test::SeededIds ids(7);
    while (::getppid() != 1 && !QFile::exists(path + QStringLiteral("/../over"))) {
        const auto articles = folder::Folder::open(path, ids)->articles();
        if (!articles)
            giveUp(QStringLiteral("articles cannot be listed"));
        for (const ArticleId id : *articles) {
            for (const QString &name : folder::listFolder(layout.articleFolder(id)).value_or(QStringList())) {
                const auto number = folder::versionOfFile(name);
                const auto bytes = folder::readFile(layout.articleFolder(id) + QLatin1Char('/') + name);
                if (!number || !bytes || !folder::versionFromBytes(*bytes, id, *number))
                    giveUp(QStringLiteral("half version ") + id.toString() + QLatin1Char('/') + name);
            }
        }
        const auto front = folder::readFile(layout.siteFolder() + QStringLiteral("/index.html"));
        if (front && !front->trimmed().endsWith("</html>"))
            giveUp(QStringLiteral("half front page"));
        const auto feed = folder::readFile(layout.siteFolder() + QStringLiteral("/feed.xml"));
        if (feed && !isWholeXml(*feed))
            giveUp(QStringLiteral("half feed"));
    }
}

int countIn(const QByteArray &bytes, const QByteArray &what)
{
    int count = 0;
    for (qsizetype at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + 1))
        ++count;
    return count;
}

void checkVersions(folder::Folder &folder, const QString &path, int processes, int acts)
{
    std::map<ArticleId, RemoteArticle> chains;
    int total = 0;
    const auto articles = folder.articles();
    for (const ArticleId id : *articles) {
        chains[id] = *folder.article(id);
        total += static_cast<int>(chains[id].versions.size());
    }
    if (total != processes * acts + 2 * sharedArticles)
        giveUp(QStringLiteral("%1 versions instead of %2")
                   .arg(total)
                   .arg(processes * acts + 2 * sharedArticles));
    for (int number = 0; number < processes; ++number) {
        const QByteArray log = test::readAll(path + QStringLiteral("/../saved-%1.txt").arg(number));
        for (const QByteArray &line : log.split('\n')) {
            const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
            if (words.size() != 3)
                continue;
            const auto &versions = chains[*ArticleId::fromString(words[0])].versions;
            const auto version = static_cast<size_t>(words[1].toInt());
            if (version > versions.size() || versions[version - 1].op.toString() != words[2])
                giveUp(QStringLiteral("lost version ") + words[0] + QLatin1Char('/') + words[1]);
        }
    }
    const auto findings = folder.examine();
    if (!findings || !findings->isEmpty())
        giveUp(QStringLiteral("doctor: ") + (findings ? findings->join(QLatin1Char(';')) : QString()));
}

void checkSite(FolderNewsroom &room, folder::Folder &fresh, int published)
{
    const auto again = folder::writeSite(fresh, FolderNewsroom::strings());
    if (!again || again->changed != 0)
        giveUp(QStringLiteral("the site was not complete: ")
            + (again ? again->files.join(QLatin1Char(' ')) : QString()));
    const auto everything = folder::writeSite(fresh, FolderNewsroom::strings(), true);
    if (!everything || everything->changed != 0)
        giveUp(QStringLiteral("stale pages: ")
            + (everything ? everything->files.join(QLatin1Char(' ')) : QString()));
    if (room.pages().size() != published)
        giveUp(QStringLiteral("%1 pages instead of %2").arg(room.pages().size()).arg(published));
    const int listed = std::min(published, 30);
    if (countIn(test::readAll(room.sitePath(QStringLiteral("feed.xml"))), "<item>") != listed)
        giveUp(QStringLiteral("the feed is not complete"));
    if (!test::readAll(room.sitePath(QStringLiteral("index.html"))).contains("Story"))
        giveUp(QStringLiteral("the front page is not complete"));
}

pid_t start(const std::function<void()> &work)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child < 0)
        giveUp(QStringLiteral("fork"));
    if (child == 0) {
        work();
        std::_Exit(0);
    }
    return child;
}

void finished(pid_t child)
{
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        giveUp(QStringLiteral("a process failed"));
}

} // namespace

int main(int argc, char **argv)
{
    const int processes = argc > 2 ? std::atoi(argv[1]) : 4;
    const int acts = argc > 2 ? std::atoi(argv[2]) : 25;
    FolderNewsroom room(
        1, argc > 3 ? QString::fromLocal8Bit(argv[3]) + QStringLiteral("/race-XXXXXX") : test::fastPlace());
    for (int number = 0; number < sharedArticles; ++number) {
        room.rewrite(sharedArticle(number), aText(QStringLiteral("Story")), racingEditor);
        room.perform(sharedArticle(number), Act::Publish, racingEditor);
    }

    QElapsedTimer time;
    time.start();
    const pid_t reader = start([&] { readAllTheTime(room.path()); });
    std::vector<pid_t> racers;
    for (int number = 0; number < processes; ++number) {
        racers.push_back(start([&room, number, acts] {
            Racer racer(room.path(), number);
            for (int turn = 0; turn < acts; ++turn)
                racer.act(turn);
            std::printf("process %d: %d lost races\n", number, racer.races());
            std::fflush(stdout);
        }));
    }
    for (const pid_t racer : racers)
        finished(racer);
    if (!test::writeAll(room.path() + QStringLiteral("/../over"), "over"))
        giveUp(QStringLiteral("cannot end the reader"));
    finished(reader);
    std::printf(
        "%d processes, %d acts each: %lld ms\n", processes, acts, static_cast<long long>(time.elapsed()));

    auto fresh = folder::Folder::open(room.path(), room.ids);
    checkVersions(*fresh, room.path(), processes, acts);
    checkSite(room, *fresh, sharedArticles + processes * ((acts + 2) / 4));
    return 0;
}
