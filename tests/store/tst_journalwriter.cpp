// SPDX-License-Identifier: GPL-3.0-or-later
// Autosave beside the store: on the disk before it is in the store, from any thread.
#include "store/journalwriter.h"
#include "store/profile.h"
#include "store/storeprivate.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QTest>

#include <thread>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstJournalWriter : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_store = m_profile->open();
        m_created = m_profile->article(QStringLiteral("A"), { QStringLiteral("One.") });
        m_other = m_profile->article(QStringLiteral("B"), { QStringLiteral("Two.") });
        QVERIFY(m_store->record({ m_created, m_other }));
    }

    void cleanup()
    {
        m_store.reset();
        m_profile.reset();
    }

    void storesWhatAnotherThreadAppended()
    {
        JournalWriter writer(m_profile->path(), m_profile->clock, m_profile->ids);
        std::vector<std::pair<JournalPosition, Change>> appended;
        std::thread journal([&] {
            QByteArray before = contentHash(m_created.first.text);
            for (int i = 0; i < 10; ++i) {
                const KeepWorkingCopy kept = typed(m_created, QString::number(i));
                if (const auto position = writer.append(kept, before))
                    appended.emplace_back(*position, kept);
                before = contentHash(kept.copy.text);
            }
        });
        journal.join();

        QCOMPARE(appended.size(), size_t(10));
        for (const auto &[position, change] : appended)
            QVERIFY(applyJournalled(*m_store, position, { change }));

        QCOMPARE(kept(m_created), QStringLiteral("9"));
        reopen(); // beside the writer, which is alive
        QCOMPARE(m_store->report().replayed, 0);
        QCOMPARE(kept(m_created), QStringLiteral("9"));
    }

    void saysWhatIsOnTheDiskToThoseWhoAsk()
    {
        const KeepWorkingCopy change = typed(m_created, QStringLiteral("typed"));
        JournalWriter writer(m_profile->path(), m_profile->clock, m_profile->ids);
        static QStringList said;
        said.clear();
        const QtMessageHandler before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &context, const QString &message) {
                if (qstrcmp(context.category, "broadsheet.journal") == 0)
                    said.append(message);
            });

        const auto quiet = writer.append(change, contentHash(m_created.first.text));
        QLoggingCategory::setFilterRules(QStringLiteral("broadsheet.journal=true"));
        const auto heard = writer.append(change, contentHash(change.copy.text));
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);

        QVERIFY(quiet && heard);
        QCOMPARE(said,
            QStringList(QStringLiteral("acked %1 %2 %3")
                            .arg(heard->sequence)
                            .arg(m_created.first.article.toString(),
                                QString::fromLatin1(contentHash(change.copy.text).toHex()))));
    }

    void replaysWhatWasAppendedAndNotStored()
    {
        {
            JournalWriter writer(m_profile->path(), m_profile->clock, m_profile->ids);
            const KeepWorkingCopy first = typed(m_created, QStringLiteral("first"));
            const auto position = writer.append(first, contentHash(m_created.first.text));
            QVERIFY(applyJournalled(*m_store, *position, { first }));
            QVERIFY(writer.append(typed(m_created, QStringLiteral("second")), contentHash(first.copy.text)));
        }

        reopen();

        QCOMPARE(m_store->report().replayed, 1);
        QCOMPARE(kept(m_created), QStringLiteral("second"));
        QCOMPARE(m_store->history(m_created.first.article)->size(), size_t(1));
    }

    void takesAppendsFromSeveralThreads()
    {
        {
            JournalWriter writer(m_profile->path(), m_profile->clock, m_profile->ids);
            std::vector<std::thread> threads;
            for (const CreateArticle *article : { &m_created, &m_other }) {
                threads.emplace_back([this, article, &writer] {
                    QByteArray before = contentHash(article->first.text);
                    for (int i = 0; i < 10; ++i) {
                        const KeepWorkingCopy change = typed(*article, QString::number(i));
                        (void)writer.append(change, before);
                        before = contentHash(change.copy.text);
                    }
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }

        reopen();

        QCOMPARE(kept(m_created), QStringLiteral("9"));
        QCOMPARE(kept(m_other), QStringLiteral("9"));
    }

    void storesFirstWhatTheStoreCouldNotTake()
    {
        JournalWriter writer(m_profile->path(), m_profile->clock, m_profile->ids);
        const KeepWorkingCopy large = typed(m_created, QString(200'000, QLatin1Char('x')));
        const KeepWorkingCopy small = typed(m_other, QStringLiteral("small"));
        const auto first = writer.append(large, contentHash(m_created.first.text));
        m_store->d().db->exec("PRAGMA max_page_count=1"); // as many as there are

        QCOMPARE(applyJournalled(*m_store, *first, { large }).error().kind, ErrorKind::DiskFull);
        QVERIFY(kept(m_created).isEmpty());
        m_store->d().db->exec("PRAGMA max_page_count=1000000");
        const auto second = writer.append(small, contentHash(m_other.first.text));
        QVERIFY(applyJournalled(*m_store, *second, { small }));

        QCOMPARE(kept(m_created).size(), 200'000);
        QCOMPARE(kept(m_other), QStringLiteral("small"));
    }

private:
    KeepWorkingCopy typed(const CreateArticle &article, const QString &headline) const
    {
        return { { article.first.article, article.first.id, textOf(headline, { QStringLiteral("One.") }),
            m_profile->clock.now() } };
    }

    /// The headline that was typed last.
    QString kept(const CreateArticle &article) const
    {
        const auto copy = m_store->workingCopy(article.first.article);
        return copy && *copy ? (*copy)->text.fields.headline : QString();
    }

    void reopen()
    {
        m_store.reset();
        m_store = m_profile->open();
    }

    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Store> m_store;
    CreateArticle m_created;
    CreateArticle m_other;
};

BROADSHEET_TEST(TstJournalWriter)
#include "tst_journalwriter.moc"
