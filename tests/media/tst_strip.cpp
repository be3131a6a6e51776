// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/imagecheck.h"
#include "media/pictures.h"
#include "support/testmain.h"

#include <QLoggingCategory>
#include <QTest>

#include <exiv2/exiv2.hpp>
#include <random>

using namespace broadsheet;
using namespace broadsheet::test;

namespace {

bool isRed(QColor colour) { return colour.red() > 200 && colour.blue() < 60; }

bool isBlue(QColor colour) { return colour.blue() > 200 && colour.red() < 60; }

bool mentions(const QByteArray &bytes, const char *text) { return bytes.contains(text); }

} // namespace

class TstStrip : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false")); }

    void nothingPrivateRemainsAndTheRightsDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("jpeg") << privateJpeg(halves(64, 32));
        QTest::newRow("turned jpeg") << privateJpeg(halves(64, 32), 6);
        QTest::newRow("png") << privatePng(halves(64, 32));
        QTest::newRow("webp") << privateWebp(halves(64, 32));
    }

    void nothingPrivateRemainsAndTheRightsDo()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(mentions(bytes, "Secret"));
        QCOMPARE(media::readRights(bytes), sampleRights());

        const auto kept = media::strip(bytes);
        QVERIFY(kept);
        QVERIFY(!mentions(*kept, "Secret"));
        QVERIFY(!mentions(*kept, "Exif"));
        QCOMPARE(media::readRights(*kept), sampleRights());
        QCOMPARE(media::checkImage(*kept)->mime, media::checkImage(bytes)->mime);

        const auto bare = media::strip(bytes, false);
        QVERIFY(bare);
        QVERIFY(!mentions(*bare, "Secret"));
        QVERIFY(!mentions(*bare, "Mina Rahimi"));
        QCOMPARE(media::readRights(*bare), media::ImageRights {});
    }

    void aPictureThatStandsUprightKeepsItsPixelsBitForBit()
    {
        const QByteArray all[] = { privateJpeg(halves(64, 32)), privatePng(halves(64, 32)),
            privateWebp(halves(64, 32)), privateGif() };
        for (const QByteArray &bytes : all) {
            const auto kept = media::strip(bytes);
            QVERIFY(kept);
            QCOMPARE(QImage::fromData(*kept), QImage::fromData(bytes));
            QCOMPARE(media::strip(*kept).value(), *kept);
        }
    }

    void aPictureIsTurnedAsItLooked_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red");
        QTest::addColumn<QPoint>("blue");
        const QSize lying(64, 32), standing(32, 64);
        const QPoint left(4, 16), right(60, 16), top(16, 4), bottom(16, 60);
        QTest::newRow("1") << 1 << lying << left << right;
        QTest::newRow("2 mirrored") << 2 << lying << right << left;
        QTest::newRow("3 upside down") << 3 << lying << right << left;
        QTest::newRow("4 flipped") << 4 << lying << left << right;
        QTest::newRow("5 transposed") << 5 << standing << top << bottom;
        QTest::newRow("6 turned right") << 6 << standing << top << bottom;
        QTest::newRow("7 transversed") << 7 << standing << bottom << top;
        QTest::newRow("8 turned left") << 8 << standing << bottom << top;
    }

    void aPictureIsTurnedAsItLooked()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, red);
        QFETCH(QPoint, blue);
        const auto kept = media::strip(privateJpeg(halves(64, 32), orientation));
        QVERIFY(kept);
        const QImage image = QImage::fromData(*kept);
        QCOMPARE(image.size(), size);
        QVERIFY(isRed(image.pixelColor(red)));
        QVERIFY(isBlue(image.pixelColor(blue)));
    }

    void rightsInIptcAloneAreRead()
    {
        const QByteArray plain = encoded(halves(16, 16), "jpg");
        const auto image = Exiv2::ImageFactory::open(
            reinterpret_cast<const Exiv2::byte *>(plain.constData()), static_cast<long>(plain.size()));
        image->readMetadata();
        image->iptcData()["Iptc.Application2.Byline"]
            = std::string("Jos\xe9 Ortega"); // Latin-1, no charset mark
        image->iptcData()["Iptc.Application2.Credit"] = std::string("Agency");
        image->writeMetadata();
        image->io().open();
        const Exiv2::DataBuf data = image->io().read(static_cast<long>(image->io().size()));
        const QByteArray bytes(reinterpret_cast<const char *>(data.pData_), data.size_);

        const media::ImageRights rights = media::readRights(bytes);
        QCOMPARE(rights.creator, QStringLiteral("José Ortega"));
        QCOMPARE(rights.credit, QStringLiteral("Agency"));
        QCOMPARE(media::readRights(media::strip(bytes).value()), rights);
    }

    void aGifLosesItsCommentAndKeepsItsPicture()
    {
        const auto kept = media::strip(privateGif());
        QVERIFY(kept);
        QVERIFY(!mentions(*kept, "Secret"));
        QCOMPARE(QImage::fromData(*kept).size(), QSize(1, 1));
    }

    void aPictureWhosePartsDoNotAddUpIsEncodedAnewOrRefused()
    {
        QByteArray cut = privateJpeg(halves(64, 32));
        cut.truncate(cut.size() - 14); // into the coded pixels: libjpeg still shows the rest
        const auto kept = media::strip(cut);
        if (kept)
            QVERIFY(!mentions(*kept, "Secret"));
        else
            QCOMPARE(kept.error().reason, Reason::NotAnImage);

        for (qsizetype length = 0; length < cut.size(); length += 7) {
            const auto part = media::strip(cut.left(length));
            QVERIFY(!part || !mentions(*part, "Secret"));
        }
    }

    void damagedFilesAreRefusedOrBecomeWholePictures()
    {
        std::mt19937 random(7);
        const QByteArray originals[] = { privateJpeg(halves(24, 16)), privateJpeg(halves(24, 16), 6),
            privatePng(halves(24, 16)), privateWebp(halves(24, 16)), privateGif() };
        for (const QByteArray &original : originals) {
            for (int run = 0; run < 150; ++run) {
                QByteArray bytes = original;
                for (int flips = 0; flips < 4; ++flips)
                    bytes[static_cast<qsizetype>(random() % static_cast<quint32>(bytes.size()))]
                        = char(random() % 256);
                media::readRights(bytes);
                const auto kept = media::strip(bytes);
                QVERIFY(!kept || media::checkImage(*kept));
            }
        }
    }

    void bytesThatAreNoPictureHaveNoRights()
    {
        QCOMPARE(media::readRights("<svg/>"), media::ImageRights {});
        QCOMPARE(media::readRights(QByteArray()), media::ImageRights {});
    }
};

BROADSHEET_TEST(TstStrip)
#include "tst_strip.moc"
