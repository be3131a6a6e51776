// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textfold.h"
#include "support/testmain.h"

#include <QStringList>
#include <QTest>

using namespace broadsheet;

class TstTextfold : public QObject {
    Q_OBJECT

private slots:

    void formsOfOneWordFoldToOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("kaf", "كتاب", "کتاب");
        row("yeh", "علي", "علی");
        row("alef maksura", "على", "علی");
        row("alef with madda", "آب", "اب");
        row("alef with hamza", "أحمد", "احمد");
        row("teh marbuta", "مدرسة", "مدرسه");
        row("heh with yeh above", "خانهٔ", "خانه");
        row("Persian digits", "۱۲۳", "123");
        row("Arabic digits", "١٢٣", "123");
        row("harakat", "كِتَاب", "کتاب");
        row("joiner", "می‌روم", "میروم");
        row("tatweel", "سـلام", "سلام");
        row("lam alef as one sign", "ﻼ", "لا");
        row("accents", "Café", "cafe");
        row("composed and decomposed", "é", "e\u0301");
        row("sharp s", "Straße", "STRASSE");
        row("Turkish", "DIŞ İZMİR", "dış izmir");
        row("Greek final sigma", "ΛΟΓΟΣ", "λόγος");
        row("ligature", "ﬁn", "fin");
        row("full width", "ＡＢ１", "ab1");
        row("strokes", "Łódź Ørsted", "lodz orsted");
        row("direction marks", "a\u200Eb\u2067c", "abc");
    }

    void formsOfOneWordFoldToOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(fold(one), fold(other));
        QCOMPARE(fold(fold(one)), fold(one));
    }

    void differentWordsStayDifferent()
    {
        QVERIFY(fold(QStringLiteral("باد")) != fold(QStringLiteral("یاد")));
        QVERIFY(fold(QStringLiteral("cat")) != fold(QStringLiteral("cut")));
        QCOMPARE(fold(QStringLiteral("a b, c")), QStringLiteral("a b, c"));
        QCOMPARE(fold(QString()), QString());
        QCOMPARE(fold(QStringLiteral("😀 ok")), QStringLiteral("😀 ok"));
    }

    void aSnippetMarksTheOriginalWords()
    {
        const auto cut = [](const char *text, const QStringList &words, int count) {
            return snippet(QString::fromUtf8(text), words, QStringLiteral("["), QStringLiteral("]"), count);
        };
        QCOMPARE(cut("The Café, by the sea", { QStringLiteral("cafe") }, 16),
            QStringLiteral("The [Café], by the sea"));
        QCOMPARE(
            cut("این كِتَاب خوب است", { QStringLiteral("کتاب") }, 16), QStringLiteral("این [كِتَاب] خوب است"));
        QCOMPARE(cut("one two three four five six seven eight", { QStringLiteral("six") }, 4),
            QStringLiteral("…five [six] seven eight"));
        QCOMPARE(cut("one two three four five", { QStringLiteral("absent") }, 3),
            QStringLiteral("one two three…"));
        QCOMPARE(cut("", { QStringLiteral("x") }, 4), QString());
    }

    void onlyTheLastWordOfASnippetIsAPrefix()
    {
        const QString text = QStringLiteral("harbours and harbour walls");
        QCOMPARE(snippet(text, { QStringLiteral("harbour"), QStringLiteral("wal") }, QStringLiteral("<"),
                     QStringLiteral(">")),
            QStringLiteral("harbours and <harbour> <walls>"));
    }
};

BROADSHEET_TEST(TstTextfold)
#include "tst_textfold.moc"
