// SPDX-License-Identifier: GPL-3.0-or-later
// Kills whoever types into a profile, over and over, and looks with the command line for what is left: every
// text that was said to be on the disk, and at most the last second of typing lost.
//
//   typingkill CLI ROUNDS LONGEST_MS SEED TYPIST [ARGUMENTS...]
//
// The typist is started as TYPIST ARGUMENTS... PROFILE SEED ARTICLE ARTICLE. On standard output it writes
// "pid N" (whom to kill), then one JSON object a line for each change: "ms" (steady clock), "article", and of
// "headline", "lede", "tags", "body", "words" those that it knows; "words" is the readable text of the body
// with single spaces. With "sha" (contentHash) its texts are found again in the lines "acked SEQ ARTICLE SHA"
// of standard error. The first line of an article is what was opened. Exit 0 = nothing was lost.
#include "markup/blockparser.h"
#include "markup/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>

using namespace broadsheet;

namespace {

constexpr qint64 mayBeLost = 1000;
/// A machine that does other work too is late by itself.
constexpr qint64 leeway = 250;

[[noreturn]] void giveUp(const QString &what)
{
    std::fprintf(stderr, "typingkill: %s\n", qPrintable(what));
    std::exit(1);
}

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// What one process did to one article.
struct Script {
    std::vector<QJsonObject> screens = {};
    /// The newest screen that was said to be on the disk; -1 = none.
    qsizetype acked = -1;
};

class Killer {
public:
    Killer(QString cli, QStringList typist, quint32 seed)
        : m_cli(std::move(cli))
        , m_typist(std::move(typist))
        , m_random(seed)
    {
        for (int i = 0; i < 2; ++i)
            m_articles.append(QString::fromUtf8(run({ QStringLiteral("--porcelain"), QStringLiteral("new"),
                                                    QStringLiteral("--headline"), QStringLiteral("Story") }))
                                  .trimmed());
    }

    void round(int number, int longest)
    {
        QProcess process;
        const QStringList arguments
            = m_typist.mid(1) + QStringList { profile(), QString::number(m_random()) } + m_articles;
        process.start(m_typist.first(), arguments);
        if (!process.waitForStarted())
            giveUp(process.errorString());
        const auto killed = letType(process, longest);
        const auto scripts = scriptsOf(m_out, m_err);
        for (const auto &[article, script] : scripts)
            compare(number, article, script, killed);
        const QByteArray conflicts = run({ QStringLiteral("--json"), QStringLiteral("conflicts") });
        if (!QJsonDocument::fromJson(conflicts).array().isEmpty())
            giveUp(QStringLiteral("round %1: a conflict with myself").arg(number));
    }

    int screens() const { return m_screens; }

    int acks() const { return m_acks; }

    qint64 lost() const { return m_lost; }

private:
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }

    QByteArray run(const QStringList &arguments)
    {
        QProcess process;
        process.start(m_cli, QStringList { QStringLiteral("--profile"), profile() } + arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            giveUp(arguments.join(QLatin1Char(' ')) + QLatin1Char('\n')
                + QString::fromUtf8(process.readAllStandardError()));
        return process.readAllStandardOutput();
    }

    /// Until the random moment; the answer is when.
    qint64 letType(QProcess &process, int longest)
    {
        m_out.clear();
        m_err.clear();
        const qint64 started = now();
        qint64 first = 0;
        // Some are killed while they start: in the middle of bringing in what the one before left.
        const bool early = m_random() % 8 == 0;
        const auto moment = static_cast<qint64>(m_random() % static_cast<unsigned>(early ? 60 : longest));
        for (;;) {
            process.waitForReadyRead(2);
            m_out += process.readAllStandardOutput();
            m_err += process.readAllStandardError();
            if (first == 0 && m_out.contains("\"article\""))
                first = now();
            if (process.state() != QProcess::Running)
                giveUp(QStringLiteral("the typist ended by itself\n") + QString::fromUtf8(m_err.right(2000)));
            if (now() - started > 60000)
                giveUp(QStringLiteral("the typist does not type"));
            if ((early && now() - started >= moment) || (first != 0 && now() - first >= moment))
                break;
        }
        const qint64 at = now();
        const qsizetype pid = m_out.indexOf("pid ");
        const auto whom = pid < 0 ? static_cast<pid_t>(process.processId())
                                  : static_cast<pid_t>(m_out.mid(pid + 4, 12).split('\n').first().toInt());
        ::kill(whom, SIGKILL);
        process.waitForFinished(10000);
        m_out += process.readAllStandardOutput();
        m_err += process.readAllStandardError();
        return at;
    }

    std::map<QString, Script> scriptsOf(const QByteArray &out, const QByteArray &err)
    {
        std::map<QString, Script> scripts;
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject screen = QJsonDocument::fromJson(line).object();
            if (screen.isEmpty())
                continue;
            scripts[screen.value(QStringLiteral("article")).toString()].screens.push_back(screen);
            ++m_screens;
        }
        for (const QByteArray &line : err.split('\n')) {
            const QByteArrayList words = line.mid(qMax(qsizetype(0), line.indexOf("acked "))).split(' ');
            if (words.size() == 4 && words[0] == "acked")
                takeAck(scripts[QString::fromUtf8(words[2])], QString::fromUtf8(words[3]));
        }
        return scripts;
    }

    void takeAck(Script &script, const QString &sha)
    {
        for (qsizetype i = static_cast<qsizetype>(script.screens.size()) - 1; i > script.acked; --i) {
            if (script.screens[static_cast<size_t>(i)].value(QStringLiteral("sha")) == sha) {
                script.acked = i;
                ++m_acks;
                return;
            }
        }
    }

    QJsonObject readBack(const QString &article)
    {
        QJsonObject there
            = QJsonDocument::fromJson(run({ QStringLiteral("--json"), QStringLiteral("show"), article }))
                  .object();
        const QByteArray body = run({ QStringLiteral("show"), article, QStringLiteral("--body") });
        there.insert(QStringLiteral("body"), QString::fromUtf8(body));
        QStringList words;
        for (const Block &block : markup::parseBody(body).blocks)
            words.append(markup::plainText(block));
        there.insert(QStringLiteral("words"), words.join(QLatin1Char(' ')).simplified());
        return there;
    }

    static bool shows(const QJsonObject &screen, const QJsonObject &there)
    {
        for (const char *key : { "headline", "lede", "tags", "body", "words" }) {
            const QString name = QString::fromLatin1(key);
            if (!screen.contains(name))
                continue;
            const QJsonValue wanted = screen.value(name);
            const QJsonValue found = there.value(name);
            const bool same = wanted.isString() ? wanted.toString() == found.toString() : wanted == found;
            if (!same)
                return false;
        }
        return true;
    }

    void compare(int number, const QString &article, const Script &script, qint64 killed)
    {
        if (script.screens.empty())
            return;
        const QJsonObject there = readBack(article);
        const auto count = static_cast<qsizetype>(script.screens.size());
        qsizetype newest = count - 1;
        while (newest >= 0 && !shows(script.screens[static_cast<size_t>(newest)], there))
            --newest;
        const auto failed = [&](const QString &what) {
            giveUp(QStringLiteral("round %1, article %2: %3\nthere: %4\nscreen %5 of %6, acked %7\n%8")
                       .arg(number)
                       .arg(article, what,
                           QString::fromUtf8(QJsonDocument(there).toJson(QJsonDocument::Compact)))
                       .arg(newest)
                       .arg(count)
                       .arg(script.acked)
                       .arg(QString::fromUtf8(m_err.right(3000))));
        };
        if (newest < 0)
            failed(QStringLiteral("a text that was never on the screen"));
        if (newest < script.acked)
            failed(QStringLiteral("an acknowledged text is lost"));
        if (newest + 1 == count)
            return;
        const qint64 typedAt = script.screens[static_cast<size_t>(newest + 1)]
                                   .value(QStringLiteral("ms"))
                                   .toVariant()
                                   .toLongLong();
        m_lost = qMax(m_lost, killed - typedAt);
        if (killed - typedAt > mayBeLost + leeway)
            failed(QStringLiteral("%1 ms of typing are lost").arg(killed - typedAt));
    }

    QTemporaryDir m_folder;
    QString m_cli;
    QStringList m_typist;
    QStringList m_articles = {};
    std::mt19937 m_random;
    QByteArray m_out = {};
    QByteArray m_err = {};
    int m_screens = 0;
    int m_acks = 0;
    qint64 m_lost = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    // The acks are debug messages.
    qputenv("QT_LOGGING_RULES", "broadsheet.journal=true");
    const QStringList arguments = app.arguments();
    if (arguments.size() < 6) {
        std::fputs("typingkill CLI ROUNDS LONGEST_MS SEED TYPIST [ARGUMENTS...]\n", stderr);
        return 2;
    }
    const int rounds = qEnvironmentVariableIntValue("BROADSHEET_KILL_ROUNDS") > 0
        ? qEnvironmentVariableIntValue("BROADSHEET_KILL_ROUNDS")
        : arguments[2].toInt();
    Killer killer(arguments[1], arguments.mid(5), arguments[4].toUInt());
    for (int number = 1; number <= rounds; ++number)
        killer.round(number, arguments[3].toInt());
    std::printf("%d rounds: %d changes typed, %d of them acknowledged by name, 0 of those lost; at most the "
                "last %lld ms of typing\n",
        rounds, killer.screens(), killer.acks(), static_cast<long long>(killer.lost()));
    return 0;
}
