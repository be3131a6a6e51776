// SPDX-License-Identifier: GPL-3.0-or-later
// For every sequence of changes: an older backup and the journals are the store that was lost.
#include "store/backup.h"
#include "store/profile.h"
#include "store/profilefiles.h"
#include "support/fastplace.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

namespace {

/// Each number says what to do and with what. Numbers shrink, so failures come small.
using Script = std::vector<quint32>;

class Writer {
public:
    explicit Writer(Profile &profile)
        : m_profile(profile)
        , m_store(profile.open())
    {
    }

    bool step(quint32 what);

    bool backup() { return createBackup(*m_store, QStringLiteral("manual")).has_value(); }

    Store &store() { return *m_store; }

private:
    ArticleText freshText()
    {
        const QString word = QString::number(++m_words);
        return textOf(word, { QStringLiteral("Same."), word });
    }

    bool typeOrCut(ArticleId article, quint32 what);

    Profile &m_profile;
    std::unique_ptr<Store> m_store;
    std::vector<ArticleId> m_articles;
    int m_words = 0;
};

bool Writer::typeOrCut(ArticleId article, quint32 what)
{
    if (what == 0) {
        Revision cut = m_profile.revisionAfter(*m_store, article, freshText());
        return m_store->record({ CutRevision { std::move(cut) } }).has_value();
    }
    const auto state = m_store->article(article);
    return state
        && m_store->record(
            { KeepWorkingCopy { { article, state->head, freshText(), m_profile.clock.now() } } });
}

bool Writer::step(quint32 what)
{
    if (m_articles.empty() || what % 8 == 0) {
        const CreateArticle created
            = m_profile.article(QString::number(++m_words), { QStringLiteral("Same.") });
        m_articles.push_back(created.first.article);
        return m_store->record({ created }).has_value();
    }
    const ArticleId article = m_articles[(what / 8) % m_articles.size()];
    switch (what % 8) {
    case 1:
    case 2:
        return typeOrCut(article, 0);
    case 3:
    case 4:
    case 5:
        m_profile.clock.advance(std::chrono::milliseconds(700));
        return typeOrCut(article, 1);
    case 6:
        return m_store->record({ SetKeepHere { article, (what / 64) % 2 == 0 } }).has_value();
    default: {
        const auto history = m_store->history(article);
        return history
            && m_store->record({ SetHead { article, history->at((what / 64) % history->size()).id } });
    }
    }
}

/// Everything about the texts that a person could miss.
QStringList described(Store &store)
{
    QStringList lines;
    const auto articles = store.list({ .limit = 1000 });
    for (const ArticleState &state : articles ? *articles : std::vector<ArticleState> {}) {
        QString line = state.id.toString() + state.head.toString() + state.fields.headline
            + QString::number(state.keepHere) + QString::number(state.words);
        const auto copy = store.workingCopy(state.id);
        if (copy && *copy)
            line += QString::fromLatin1(contentHash((*copy)->text).toHex()) + (*copy)->parent.toString();
        const auto history = store.history(state.id);
        for (const RevisionLine &revision : history ? *history : std::vector<RevisionLine> {}) {
            line += revision.id.toString() + toString(revision.origin)
                + QString::number(store.revision(revision.id).has_value());
        }
        lines.append(line);
    }
    lines.sort();
    return lines;
}

/// A new profile without the making of one: that costs more than all that follows.
void copyProfile(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &path : { storeFile(from), markerFile(from) })
        QFile::copy(path, to + path.mid(from.size()));
}

} // namespace

class TstRcReplay : public QObject {
    Q_OBJECT

private slots:

    // Found by the property below: a backup with an autosave, a newer one, and the revision that took that
    // in.
    void anAutosaveInTheBackupIsGoneWhenARevisionTookANewerOneIn()
    {
        Profile profile(7);
        const CreateArticle created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        const ArticleId id = created.first.article;
        const auto typed = [&](const char *words) {
            return KeepWorkingCopy { { id, created.first.id,
                textOf(QLatin1String(words), { QStringLiteral("One.") }), profile.clock.now() } };
        };
        QStringList before;
        {
            const auto store = profile.open();
            QVERIFY(store->record({ created }));
            QVERIFY(store->record({ typed("older") }));
            QVERIFY(createBackup(*store, QStringLiteral("manual")));
            const KeepWorkingCopy newer = typed("newer");
            QVERIFY(store->record({ newer }));
            QVERIFY(store->record({ CutRevision { profile.revisionAfter(*store, id, newer.copy.text) } }));
            QVERIFY(!store->workingCopy(id)->has_value());
            before = described(*store);
        }
        QFile damaged(storeFile(profile.path()));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(100, 'x')) == 100);
        damaged.close();

        profile.seed(8);
        const auto store = profile.open();

        QVERIFY(!store->report().restoredFrom.isEmpty());
        QVERIFY(!store->workingCopy(id)->has_value());
        QCOMPARE(store->article(id)->fields.headline, QStringLiteral("newer"));
        QCOMPARE(described(*store), before);
    }

    // Found by the property below: a backup with an autosave, which a revision took in before the head went
    // back.
    void aRevisionAfterTheHeadWentBackIsWhatItWas()
    {
        Profile profile(7);
        QStringList before;
        {
            Writer writer(profile);
            for (const quint32 step : { 0U, 4809U }) {
                QVERIFY(writer.step(step));
            }
            QVERIFY(writer.backup());
            for (const quint32 step : { 75U, 81655U, 5451U })
                QVERIFY(writer.step(step));
            before = described(writer.store());
        }
        QFile damaged(storeFile(profile.path()));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(100, 'x')) == 100);
        damaged.close();
        profile.seed(8);
        const auto store = profile.open();
        QCOMPARE(described(*store), before);
    }

    void anOlderBackupAndTheJournalsAreTheStore()
    {
        Profile empty;
        empty.open();

        QVERIFY(rc::check([&empty](const Script &script) {
            Profile profile(7, test::fastPlace());
            copyProfile(empty.path(), profile.path());
            const size_t steps = std::min<size_t>(script.size(), 8);
            QStringList before;
            {
                Writer writer(profile);
                for (size_t i = 0; i < steps; ++i) {
                    RC_ASSERT(writer.step(script[i]));
                    if (i == steps / 3)
                        RC_ASSERT(writer.backup());
                }
                before = described(writer.store());
            }
            QFile damaged(storeFile(profile.path()));
            RC_ASSERT(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(100, 'x')) == 100);
            damaged.close();

            profile.seed(8);
            const auto store = profile.open();

            RC_ASSERT(!store->report().setAside.isEmpty());
            RC_ASSERT(described(*store) == before);
        }));
    }
};

BROADSHEET_TEST(TstRcReplay)
#include "tst_rc_replay.moc"
