// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/charset.h"
#include "support/testmain.h"

#include <QStringConverter>
#include <QTest>

using namespace broadsheet;

class TstCharset : public QObject {
    Q_OBJECT

private slots:

    void validUtf8IsTakenAsItIs()
    {
        const QByteArray text = QStringLiteral("Café – ایران 😀\r\n").toUtf8();
        const auto decoded = media::decodeText(text);
        QVERIFY(decoded);
        QCOMPARE(decoded->utf8, text);
        QVERIFY(decoded->guessed.isEmpty());
        QCOMPARE(media::decodeText(QByteArray())->utf8, QByteArray());
    }

    void aMarkSaysWhatTheFileIs_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("utf-8") << QStringConverter::Utf8;
        QTest::newRow("utf-16le") << QStringConverter::Utf16LE;
        QTest::newRow("utf-16be") << QStringConverter::Utf16BE;
        QTest::newRow("utf-32le") << QStringConverter::Utf32LE;
        QTest::newRow("utf-32be") << QStringConverter::Utf32BE;
    }

    void aMarkSaysWhatTheFileIs()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        const QString text = QStringLiteral("Une page – صفحه 😀");
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder.encode(text);
        const auto decoded = media::decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->utf8, text.toUtf8());
        QVERIFY(decoded->guessed.isEmpty());
    }

    void aLegacyCharsetIsGuessedAndNamed_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::newRow("cyrillic")
            << QByteArray("windows-1251")
            << QStringLiteral("Сегодня в городе прошёл митинг. «Мы ждём ответа», — сказала учительница. "
                              "Власти РФ» молчат, и люди не расходятся до позднего вечера.");
        QTest::newRow("french") << QByteArray("ISO-8859-1")
                                << QStringLiteral(
                                       "Le préfet a déclaré que la rivière était montée très vite. "
                                       "Les élèves ont été évacués à midi, sans blessés.");
    }

    void aLegacyCharsetIsGuessedAndNamed()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QString, text);
        QStringEncoder encoder(charset.constData());
        QVERIFY(encoder.isValid());
        const auto decoded = media::decodeText(encoder.encode(text));
        QVERIFY(decoded);
        QCOMPARE(QString::fromUtf8(decoded->utf8), text);
        QVERIFY(!decoded->guessed.isEmpty());
    }

    void brokenUtf8BesideGoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");
        QTest::newRow("stray byte") << QByteArray("caf\xc3\xa9 and \xff here") << 10;
        QTest::newRow("cut sequence at the end") << QByteArray("\xd8\xa7\xd8\xb1\xd8") << 4;
        QTest::newRow("overlong slash") << QByteArray("\xc3\xa9\xc0\xaf") << 2;
        QTest::newRow("surrogate") << QByteArray("\xc3\xa9\xed\xa0\x80") << 2;
        QTest::newRow("beyond Unicode") << QByteArray("\xc3\xa9\xf4\x90\x80\x80") << 2;
        QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf"
                                                     "ab\xff")
                                       << 5;
    }

    void brokenUtf8BesideGoodIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, offset);
        const auto decoded = media::decodeText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().reason, Reason::NotUtf8);
        QCOMPARE(decoded.error().detail, QString::number(offset));
    }

    void aFileWithNulBytesIsNotText()
    {
        const auto plain = media::decodeText(QByteArray("ab\0cd", 5));
        QVERIFY(!plain);
        QCOMPARE(plain.error().reason, Reason::NulBytes);
        QCOMPARE(plain.error().detail, QStringLiteral("2"));
        QCOMPARE(media::decodeText(QByteArray("\xff\xfe"
                                              "a\0\0\0b\0",
                                       8))
                     .error()
                     .reason,
            Reason::NulBytes);
        QCOMPARE(media::decodeText(QByteArray("\xef\xbb\xbf"
                                              "a\0b",
                                       6))
                     .error()
                     .reason,
            Reason::NulBytes);
    }
};

BROADSHEET_TEST(TstCharset)
#include "tst_charset.moc"
