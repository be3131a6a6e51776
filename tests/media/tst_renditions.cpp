// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagecheck.h"
#include "media/pictures.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::test;

class TstRenditions : public QObject {
    Q_OBJECT

private slots:

    void aSmallPictureIsReturnedAsItIs()
    {
        const QByteArray bytes = privateJpeg(halves(64, 32));
        QCOMPARE(media::rendition(bytes, 64).value(), bytes);
    }

    void aLargePictureIsScaledByItsLongSide()
    {
        const QByteArray formats[] = { "jpg", "png", "webp" };
        for (const QByteArray &format : formats) {
            const auto smaller = media::rendition(encoded(halves(400, 100), format.constData()), 100);
            QVERIFY(smaller);
            const auto facts = media::checkImage(*smaller);
            QCOMPARE(facts->size, QSize(100, 25));
            QCOMPARE(facts->suffix, QString::fromLatin1(format));
        }
    }

    void aTurnedPictureStandsUprightAndKeepsItsRights()
    {
        const auto smaller = media::rendition(privateJpeg(halves(400, 100), 6), 100);
        QVERIFY(smaller);
        QCOMPARE(QImage::fromData(*smaller).size(), QSize(25, 100));
        QCOMPARE(media::readRights(*smaller), sampleRights());
        QVERIFY(!smaller->contains("Secret"));
    }

    void aThinPictureKeepsAtLeastOnePixel()
    {
        const auto smaller = media::rendition(encoded(halves(2000, 2), "png"), 100);
        QVERIFY(smaller);
        QCOMPARE(QImage::fromData(*smaller).size(), QSize(100, 1));
    }

    void aDamagedPictureIsRefused()
    {
        QCOMPARE(media::rendition(pngHeader(400, 400), 100).error().reason, Reason::NotAnImage);
    }
};

BROADSHEET_TEST(TstRenditions)
#include "tst_renditions.moc"
