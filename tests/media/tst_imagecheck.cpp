// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagecheck.h"
#include "media/pictures.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::test;

class TstImagecheck : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); }

    void aPictureIsKnownByItsBytes()
    {
        const QImage image = halves(40, 20);
        const QByteArray formats[] = { "jpg", "png", "webp" };
        for (const QByteArray &format : formats) {
            const auto facts = media::checkImage(encoded(image, format.constData()));
            QVERIFY2(facts, format.constData());
            QCOMPARE(facts->suffix, QString::fromLatin1(format));
            QCOMPARE(facts->size, QSize(40, 20));
        }
        QCOMPARE(media::checkImage(privateGif())->mime, QStringLiteral("image/gif"));
        QCOMPARE(media::checkImage(encoded(image, "jpg"))->mime, QStringLiteral("image/jpeg"));
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("svg") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>");
        QTest::newRow("svg with declaration") << QByteArray("<?xml version=\"1.0\"?><svg/>");
        QTest::newRow("bmp, which Qt could read") << encoded(halves(4, 4), "bmp");
        QTest::newRow("html") << QByteArray("<html><img></html>");
        QTest::newRow("only the magic bytes of png") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("only the magic bytes of jpeg") << QByteArray("\xff\xd8\xff\xe0");
        QTest::newRow("empty webp") << QByteArray("RIFF\x04\0\0\0WEBP", 12);
    }

    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto facts = media::checkImage(bytes);
        QVERIFY(!facts);
        QCOMPARE(facts.error().reason, Reason::NotAnImage);
        QCOMPARE(media::strip(bytes).error().reason, Reason::NotAnImage);
        QCOMPARE(media::rendition(bytes, 100).error().reason, Reason::NotAnImage);
    }

    void aBombIsRefusedBeforeItIsDecoded()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray bombs[] = { pngHeader(12000, 12000), pngHeader(12001, 1), pngHeader(1, 100000) };
        for (const QByteArray &bomb : bombs) {
            QCOMPARE(media::checkImage(bomb).error().reason, Reason::ImageTooLarge);
            QCOMPARE(media::strip(bomb).error().reason, Reason::ImageTooLarge);
            QCOMPARE(media::rendition(bomb, 100).error().reason, Reason::ImageTooLarge);
        }
        QVERIFY(media::checkImage(pngHeader(8256, 5504)));
        QVERIFY(timer.elapsed() < 2000);
    }

    void aFileOfMoreThan20MegabytesIsRefused()
    {
        const QByteArray bytes = encoded(halves(4, 4), "png") + QByteArray(20'000'000, '\0');
        QCOMPARE(media::checkImage(bytes).error().reason, Reason::ImageTooLarge);
    }
};

BROADSHEET_TEST(TstImagecheck)
#include "tst_imagecheck.moc"
