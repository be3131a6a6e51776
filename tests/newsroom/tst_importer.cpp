// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QImage>

#include <sys/stat.h>

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Context;

class TstImporter : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<SomebodyAtWork> m_writer;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_place->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        return writeAll(path, bytes) ? path : QString();
    }

    Result<newsroom::ImportReport> import(const QStringList &files)
    {
        newsroom::ImportRequest request;
        request.files = files;
        return m_writer->doing([&](Context context) { return newsroom::importFiles(context, request); });
    }

    qint64 articles()
    {
        return m_writer->doing([](Context context) { return context.store.stats(); })->articles;
    }

    static QByteArray aPicture()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(&buffer, "PNG");
        return bytes;
    }

private slots:

    void init()
    {
        m_place = std::make_unique<QTemporaryDir>(fastPlace());
        m_writer = std::make_unique<SomebodyAtWork>(m_place->filePath(QStringLiteral("profile")), 1);
    }

    void cleanup()
    {
        m_writer.reset();
        m_place.reset();
    }

    void aTextFileBecomesAnArticle()
    {
        const QString path = file(QStringLiteral("a.txt"),
            "The wall opens again on Saturday\n\nAfter four years the old wall opens.\n\nMore of it here.\n");

        const auto report = import({ path });

        QVERIFY(report);
        QCOMPARE(report->articles.size(), size_t(1));
        const store::ArticleState state = m_writer->state(report->articles[0]);
        QCOMPARE(state.fields.headline, QStringLiteral("The wall opens again on Saturday"));
        QCOMPARE(state.fields.lede, QStringLiteral("After four years the old wall opens."));
        QCOMPARE(m_writer->paragraphs(state.id).size(), 2);
    }

    void theImportersBylineAndTheSitesLanguageAreTheDefault()
    {
        QVERIFY(m_writer->join(m_place->filePath(QStringLiteral("newsroom")), QStringLiteral("cora"), true));

        const auto report
            = import({ file(QStringLiteral("a.txt"), "A headline of some words\n\nThe text of it.\n") });

        const store::ArticleState state = m_writer->state(report->articles[0]);
        QCOMPARE(state.fields.authors, QStringList { QStringLiteral("cora") });
        QCOMPARE(state.fields.language, QStringLiteral("en"));
        QVERIFY(state.site.has_value());
    }

    void oneBadFileLeavesAllOut()
    {
        const QString good = file(QStringLiteral("a.txt"), "A headline of some words\n\nThe text of it.\n");
        const QString bad = file(QStringLiteral("b.txt"), QByteArray("bi\0nary", 7));

        const auto report = import({ good, bad });

        QVERIFY(!report);
        QCOMPARE(report.error().reason, Reason::NulBytes);
        QCOMPARE(report.error().subject, bad);
        QCOMPARE(articles(), qint64(0));
    }

    void namesTheFileThatIsNotThere()
    {
        const auto report = import({ m_place->filePath(QStringLiteral("none.txt")) });

        QCOMPARE(report.error().reason, Reason::FileMissing);
        QCOMPARE(report.error().kind, ErrorKind::NotFound);
    }

    void aPipeIntoWhichNobodyWritesIsNotWaitedForLong()
    {
        const QString pipe = m_place->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);

        const auto report = import({ pipe });

        QCOMPARE(report.error().reason, Reason::FileUnreadable);
    }

    void theSameFileTwiceIsASecondArticleAndAWarning()
    {
        const QString path = file(QStringLiteral("a.txt"), "A headline of some words\n\nThe text of it.\n");
        const auto first = import({ path });

        const auto second = import({ path, path });

        QCOMPARE(second->articles.size(), size_t(2));
        QCOMPARE(second->warnings.size(), size_t(2));
        QCOMPARE(second->warnings[0].importedBefore, first->articles[0].toString());
        QCOMPARE(articles(), qint64(3));
    }

    void theSameFileIsKnownAmongManyOfThatHeadline()
    {
        const QString path = file(QStringLiteral("first.txt"), "Weather\n\nThe text of it.\n");
        const auto first = import({ path });
        for (int i = 0; i < 25; ++i) {
            QVERIFY(import({ file(QStringLiteral("%1.txt").arg(i),
                "Weather\n\nOther text " + QByteArray::number(i) + ".\n") }));
        }

        QCOMPARE(import({ path })->warnings.front().importedBefore, first->articles[0].toString());
    }

    void aPictureBesideTheFileComesAlong()
    {
        file(QStringLiteral("pictures/wall.png"), aPicture());
        const QString path
            = file(QStringLiteral("a.md"), "# A headline\n\nText.\n\n![The wall](pictures/wall.png)\n");

        const auto report = import({ path });

        QVERIFY(report);
        const auto head = m_writer->doing([&](Context context) {
            return context.store.revision(context.store.article(report->articles[0])->head);
        });
        const QByteArray bytes = head->text.body.bytes();
        QVERIFY2(bytes.contains("bs-media:"), bytes.constData());
        QVERIFY(!bytes.contains("bs-import:"));
        QCOMPARE(
            m_writer->doing([](Context context) { return context.store.stats(); })->mediaFiles, qint64(1));
    }

    void picturesFromElsewhereStayPlaceholders_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("another site") << QByteArray("https://example.org/wall.png");
        QTest::newRow("outside of the folder") << QByteArray("../wall.png");
        QTest::newRow("not there") << QByteArray("missing.png");
    }

    void picturesFromElsewhereStayPlaceholders()
    {
        QFETCH(QByteArray, address);
        file(QStringLiteral("wall.png"), aPicture());
        const QString path
            = file(QStringLiteral("in/a.md"), "# A headline\n\nText.\n\n![The wall](" + address + ")\n");

        const auto report = import({ path });

        QVERIFY(report);
        QCOMPARE(report->warnings.size(), size_t(1));
        QVERIFY(report->warnings[0].warning.has_value());
        QCOMPARE(
            m_writer->doing([](Context context) { return context.store.stats(); })->mediaFiles, qint64(0));
    }

    void thousandsAreOneCall()
    {
        QStringList files;
        for (int i = 0; i < 300; ++i)
            files.append(file(QStringLiteral("many/%1.txt").arg(i),
                QStringLiteral("Headline number %1 of many\n\nThe text of number %1.\n").arg(i).toUtf8()));

        const auto report = import(files);

        QVERIFY(report);
        QCOMPARE(articles(), qint64(300));
        QVERIFY(report->warnings.empty());
    }
};

BROADSHEET_TEST(TstImporter)
#include "tst_importer.moc"
