// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/tokens.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet::editor;

namespace {

using Token = QColor Tokens::*;

/// Text on a ground, and the ratio that WCAG 2.2 asks for: 4.5 for text, 3 for edges of controls and pips.
struct Pair {
    const char *name;
    Token front;
    Token back;
    double least;
};

constexpr Pair pairs[] = {
    { "ink on paper", &Tokens::ink, &Tokens::paper, 4.5 },
    { "ink on desk", &Tokens::ink, &Tokens::desk, 4.5 },
    { "ink on a field", &Tokens::ink, &Tokens::field, 4.5 },
    { "ink on a selected row", &Tokens::ink, &Tokens::sel, 4.5 },
    { "ink2 on desk", &Tokens::ink2, &Tokens::desk, 4.5 },
    { "ink2 on a selected row", &Tokens::ink2, &Tokens::sel, 4.5 },
    { "ink3 on paper", &Tokens::ink3, &Tokens::paper, 4.5 },
    { "ink3 on desk", &Tokens::ink3, &Tokens::desk, 4.5 },
    { "accent on paper", &Tokens::accent, &Tokens::paper, 4.5 },
    { "accent on its own soft", &Tokens::accent, &Tokens::accentSoft, 4.5 },
    { "ink on the accent", &Tokens::accentInk, &Tokens::accent, 4.5 },
    { "green chip", &Tokens::green, &Tokens::greenSoft, 4.5 },
    { "amber chip", &Tokens::amber, &Tokens::amberSoft, 4.5 },
    { "red chip", &Tokens::red, &Tokens::redSoft, 4.5 },
    { "violet chip", &Tokens::violet, &Tokens::violetSoft, 4.5 },
    { "teal chip", &Tokens::teal, &Tokens::tealSoft, 4.5 },
    { "grey chip", &Tokens::grey, &Tokens::greySoft, 4.5 },
    { "inserted text", &Tokens::ink, &Tokens::insBg, 4.5 },
    { "deleted text", &Tokens::ink, &Tokens::delBg, 4.5 },
    { "edge on desk", &Tokens::lineStrong, &Tokens::desk, 3 },
    { "edge on paper", &Tokens::lineStrong, &Tokens::paper, 3 },
};

} // namespace

class TstTokens : public QObject {
    Q_OBJECT

private slots:

    void everyPairThatIsUsedCanBeRead_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("dark");
        for (int i = 0; i < int(std::size(pairs)); ++i) {
            QTest::addRow("%s, light", pairs[i].name) << i << false;
            QTest::addRow("%s, dark", pairs[i].name) << i << true;
        }
    }

    void everyPairThatIsUsedCanBeRead()
    {
        QFETCH(int, row);
        QFETCH(bool, dark);
        const Tokens &t = tokens(dark ? Theme::Dark : Theme::Light);
        const double ratio = contrast(t.*pairs[row].front, t.*pairs[row].back);
        QVERIFY2(ratio >= pairs[row].least, qPrintable(QString::number(ratio)));
    }

    void theRatioIsThatOfTheStandard()
    {
        QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrast(Qt::white, Qt::white), 1.0));
    }

    void aPaletteKnowsItsTheme()
    {
        QVERIFY(themeOf(paletteFor(Theme::Light)) == Theme::Light);
        QVERIFY(themeOf(paletteFor(Theme::Dark)) == Theme::Dark);
    }
};

BROADSHEET_TEST(TstTokens)
#include "tst_tokens.moc"
