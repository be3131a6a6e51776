// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 at every named code point of save, act and folder publish: the next run has the text, one page, and
// a sound profile.
#include "support/testmain.h"
#include "support/twopeople.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace broadsheet::test;

class TstKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void savingSurvivesEveryKill_data();
    void savingSurvivesEveryKill();
    void actingSurvivesEveryKill_data();
    void actingSurvivesEveryKill();
    void publishingSurvivesEveryKill_data();
    void publishingSurvivesEveryKill();
    void cleanup();

private:
    void collect(const std::function<void()> &before, const QStringList &arguments);
    void restore();
    bool killAt(const QString &point, const QStringList &arguments);
    void verifySound(const Cli &who, const char *name);
    void preparePublish();

    QStringList editArguments() const
    {
        return { QStringLiteral("edit"), m_article, QStringLiteral("--body-file"),
            m_people.path("new.html") };
    }

    QByteArray bodyOf(const Cli &who) const
    {
        return who.run({ QStringLiteral("show"), m_article, QStringLiteral("--body") }).out;
    }

    TwoPeople m_people;
    QString m_article;
    QByteArray m_before;
};

namespace {

constexpr const char *newBody
    = "<!-- wp:paragraph -->\n<p>The bridge fell at noon.</p>\n<!-- /wp:paragraph -->";

bool copyFolder(const QString &from, const QString &to)
{
    return QProcess::execute(QStringLiteral("cp"), { QStringLiteral("-a"), from, to }) == 0;
}

} // namespace

/// A submitted article that the chief has, as a snapshot of all three folders.
void TstKill::initTestCase()
{
    const CliAnswer made = m_people.make();
    QVERIFY2(made.code == 0, made.said().constData());
    m_article
        = m_people.story("The bridge is closed\n\nThe bridge closed in the morning. Nobody knows why.\n");
    writeFile(m_people.path("new.html"), newBody);
    for (const CliAnswer &answer : { m_people.reporter.run({ QStringLiteral("submit"), m_article }),
             m_people.reporter.run(words("sync")), m_people.chief.run(words("sync")) })
        QVERIFY2(answer.code == 0, answer.said().constData());
    m_before = bodyOf(m_people.chief);
    QVERIFY(QDir().mkpath(m_people.path("kept")));
    for (const char *name : { "newsroom", "chief", "reporter" })
        QVERIFY(copyFolder(m_people.path(name), m_people.path("kept/") + QString::fromUtf8(name)));
}

void TstKill::restore()
{
    for (const char *name : { "newsroom", "chief", "reporter" }) {
        QVERIFY(QDir(m_people.path(name)).removeRecursively());
        QVERIFY(copyFolder(m_people.path("kept/") + QString::fromUtf8(name), m_people.path(name)));
    }
}

void TstKill::cleanup() { restore(); }

/// Runs it once and makes a row for the first and the last passage of every point that it came by.
void TstKill::collect(const std::function<void()> &before, const QStringList &arguments)
{
    QTest::addColumn<QString>("point");
    before();
    const QString log = m_people.path("points.log");
    QFile::remove(log);
    Cli chief = m_people.chief;
    chief.setVariable(QStringLiteral("BROADSHEET_CRASH_LOG"), log);
    const CliAnswer answer = chief.run(arguments);
    QVERIFY2(answer.code == 0, answer.said().constData());
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, int> passages;
    while (!file.atEnd())
        ++passages[QString::fromUtf8(file.readLine().trimmed())];
    QVERIFY(passages.size() >= 4);
    for (auto it = passages.cbegin(); it != passages.cend(); ++it) {
        for (const int passage : QSet<int> { 1, it.value() }) {
            const QString point = it.key() + QLatin1Char(':') + QString::number(passage);
            QTest::newRow(qPrintable(point)) << point;
        }
    }
    restore();
}

bool TstKill::killAt(const QString &point, const QStringList &arguments)
{
    Cli chief = m_people.chief;
    chief.setVariable(QStringLiteral("BROADSHEET_CRASH_AT"), point);
    return chief.run(arguments).code == -1;
}

void TstKill::verifySound(const Cli &who, const char *name)
{
    const CliAnswer doctor = who.json(words("doctor"));
    QVERIFY2(doctor.code == 0 && doctor.object().value(QLatin1String("ok")).toBool(),
        (name + doctor.said()).constData());
}

void TstKill::savingSurvivesEveryKill_data()
{
    collect([] {}, editArguments());
}

void TstKill::savingSurvivesEveryKill()
{
    QFETCH(QString, point);
    QVERIFY(killAt(point, editArguments()));

    // Either text may be there, never half of one and never none.
    const QByteArray found = bodyOf(m_people.chief);
    QVERIFY2(found == m_before || found == newBody, found.constData());
    // What was journalled counts as saved.
    if (!point.startsWith(QLatin1String("journal.before")))
        QCOMPARE(found, QByteArray(newBody));
    const CliAnswer again = m_people.chief.run(editArguments());
    QVERIFY2(again.code == 0, again.said().constData());
    QCOMPARE(bodyOf(m_people.chief), QByteArray(newBody));
    verifySound(m_people.chief, "chief ");
}

void TstKill::actingSurvivesEveryKill_data()
{
    collect([] {}, { QStringLiteral("publish"), m_article });
}

void TstKill::actingSurvivesEveryKill()
{
    QFETCH(QString, point);
    const QStringList publish { QStringLiteral("publish"), m_article };
    QVERIFY(killAt(point, publish));

    // Whether the intent was kept or not, asking again leads to one publication.
    const CliAnswer again = m_people.chief.run(publish);
    QVERIFY2(again.code == 0 || again.refused(1), again.said().constData());
    const CliAnswer round = m_people.chief.run(words("sync"));
    QVERIFY2(round.code == 0, round.said().constData());

    QCOMPARE(m_people.pagesWith("Nobody knows why.").size(), 1);
    QCOMPARE(bodyOf(m_people.chief), m_before);
    const QString acts = m_people.chief.field(QStringLiteral("act"), { QStringLiteral("ledger"), m_article });
    QCOMPARE(acts.count(QLatin1String("publish")), 1);
    verifySound(m_people.chief, "chief ");
}

void TstKill::preparePublish()
{
    const CliAnswer answer = m_people.chief.run({ QStringLiteral("publish"), m_article });
    QVERIFY2(answer.code == 0, answer.said().constData());
}

void TstKill::publishingSurvivesEveryKill_data()
{
    collect([this] { preparePublish(); }, words("sync"));
}

void TstKill::publishingSurvivesEveryKill()
{
    QFETCH(QString, point);
    preparePublish();
    QVERIFY(killAt(point, words("sync")));

    const CliAnswer round = m_people.chief.run(words("sync"));
    QVERIFY2(round.code == 0, round.said().constData());
    const CliAnswer other = m_people.reporter.run(words("sync"));
    QVERIFY2(other.code == 0, other.said().constData());

    QCOMPARE(m_people.pagesWith(QByteArray()).size(), 1);
    QCOMPARE(m_people.pagesWith("Nobody knows why.").size(), 1);
    for (const Cli *who : { &m_people.chief, &m_people.reporter }) {
        QCOMPARE(who->field(QStringLiteral("stage"), { QStringLiteral("show"), m_article }),
            QStringLiteral("published"));
        QCOMPARE(bodyOf(*who), m_before);
        verifySound(*who, who == &m_people.chief ? "chief " : "reporter ");
    }
    const QString acts
        = m_people.reporter.field(QStringLiteral("act"), { QStringLiteral("ledger"), m_article });
    QCOMPARE(acts.count(QLatin1String("publish")), 1);
}

BROADSHEET_TEST(TstKill)
#include "tst_kill.moc"
