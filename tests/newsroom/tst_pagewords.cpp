// SPDX-License-Identifier: GPL-3.0-or-later
// A page speaks one language, whatever the program speaks.
#include "markup/plaintext.h"
#include "newsroom/correction.h"
#include "newsroom/preview.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;

class TstPageWords : public QObject {
    Q_OBJECT

private slots:

    void everyWordOfAPageIsTranslated()
    {
        using Words = markup::PageStrings;
        const Words english;
        const Words persian = newsroom::pageStrings(QStringLiteral("fa"));

        for (QString Words::*word : { &Words::by, &Words::recentPosts, &Words::aboutAuthor, &Words::updated,
                 &Words::correction, &Words::photo, &Words::latest, &Words::section, &Words::articlesBy,
                 &Words::home, &Words::preview, &Words::withdrawn, &Words::nothingYet, &Words::skipToText,
                 &Words::sections, &Words::picture })
            QVERIFY2(persian.*word != english.*word, qPrintable(english.*word));
    }

    void aCorrectionSpeaksTheLanguageOfItsPage()
    {
        const auto line = [](const QString &own, const QString &ofSite) {
            ArticleText text;
            text.fields.language = own;
            const ArticleText corrected
                = newsroom::withCorrection(text, 1, QStringLiteral("It was Tuesday."), ofSite);
            return markup::plainText(corrected.body.blocks.back());
        };
        const QString word = newsroom::pageStrings(QStringLiteral("fa")).correction;

        QVERIFY(line({}, QStringLiteral("fa")).startsWith(word + QStringLiteral(" ۱: ")));
        QVERIFY(line(QStringLiteral("fa"), QStringLiteral("en")).startsWith(word));
        QCOMPARE(line(QStringLiteral("en"), QStringLiteral("fa")),
            QStringLiteral("Correction 1: It was Tuesday."));
    }
};

BROADSHEET_TEST(TstPageWords)
#include "tst_pagewords.moc"
