// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/look.h"
#include "support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTest>
#include <QToolButton>

using namespace broadsheet::editor;

namespace {

/// Every name of the design.
const char *const designIcons
    = "articles board calendar translate search outbox account plus down right left "
      "bold italic link quote list olist image pilcrow ltr rtl undo redo check circle "
      "alert lock clock computer server globe history note more close filter focus "
      "panel sync eye table merge arrow folder pencil cmd spell";

QImage drawnIcon(const QString &name, Tint tint = Tint::Ink)
{
    return icon(name, tint).pixmap(QSize(20, 20), 1.0).toImage();
}

int strongest(const QImage &image)
{
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            alpha = std::max(alpha, qAlpha(image.pixel(x, y)));
    }
    return alpha;
}

bool holdsColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TstLook : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        QApplication::setPalette(paletteFor(Theme::Light));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyIconOfTheDesignIsDrawn()
    {
        QStringList names = QString::fromLatin1(designIcons).split(QLatin1Char(' '));
        names.sort();

        QCOMPARE(iconNames(), names);
        for (const QString &name : names)
            QVERIFY2(strongest(drawnIcon(name)) > 100, qPrintable(name));
        QVERIFY(icon(QStringLiteral("unknown")).isNull());
        QVERIFY(icon(QString()).isNull());
    }

    void anIconIsOneUnfilledPath()
    {
        for (const QString &name : iconNames()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.count("<path") == 1 && svg.contains("fill=\"none\""), qPrintable(name));
            QVERIFY2(svg.contains("stroke-width=\"1.6\"") && svg.contains("viewBox=\"0 0 24 24\""),
                qPrintable(name));
        }
    }

    void anIconFollowsTheThemeWithoutBeingMadeAgain()
    {
        const QIcon plus = icon(QStringLiteral("plus"), Tint::Accent);
        const QImage light = plus.pixmap(QSize(24, 24), 1.0).toImage();

        QApplication::setPalette(paletteFor(Theme::Dark));
        const QImage dark = plus.pixmap(QSize(24, 24), 1.0).toImage();

        QVERIFY(light != dark);
        QVERIFY(holdsColour(dark, tokens(Theme::Dark).accent));
    }

    void iconsThatPointAreMirroredFromTheRightAndThingsAreNot()
    {
        const QImage arrow = drawnIcon(QStringLiteral("arrow"));
        const QImage search = drawnIcon(QStringLiteral("search"));

        QApplication::setLayoutDirection(Qt::RightToLeft);

        QCOMPARE(drawnIcon(QStringLiteral("arrow")), arrow.mirrored(true, false));
        QCOMPARE(drawnIcon(QStringLiteral("search")), search);
    }

    void arabicLettersHaveTheirOwnSizesAndNoSpacing()
    {
        QCOMPARE(font(TextRole::Body, QStringLiteral("en")).pixelSize(), 17);
        QCOMPARE(font(TextRole::Body, QStringLiteral("fa")).pixelSize(), 19);
        QCOMPARE(font(TextRole::Body, QStringLiteral("en"), 2.0).pixelSize(), 34);
        QVERIFY(font(TextRole::Kicker, QStringLiteral("en")).letterSpacing() > 100);
        QVERIFY(font(TextRole::Kicker, QStringLiteral("ru")).letterSpacing() > 100);
        QVERIFY(font(TextRole::Kicker, QStringLiteral("fa")).letterSpacing() <= 0);
        QCOMPARE(font(TextRole::InterfaceStrong, QStringLiteral("fa")).weight(), QFont::Bold);
        QCOMPARE(lineHeight(TextRole::Body, QStringLiteral("en")), 27.0);
        QCOMPARE(lineHeight(TextRole::Body, QStringLiteral("ar")), 35.0);
    }

    void languagesKnowTheirSide()
    {
        for (const char *tag : { "fa", "ar", "he", "ur", "ckb" })
            QVERIFY2(isRightToLeft(QString::fromLatin1(tag)), tag);
        for (const char *tag : { "en", "ru", "tr", "" })
            QVERIFY2(!isRightToLeft(QString::fromLatin1(tag)), tag);
    }

    void controlsHaveTheSizesOfTheDesign()
    {
        const std::unique_ptr<QStyle> style(makeStyle());
        QPushButton push(QStringLiteral("Approve"));
        QLineEdit line;
        QToolButton tool;
        tool.setIcon(icon(QStringLiteral("bold")));
        QScrollBar bar;
        for (QWidget *widget : { static_cast<QWidget *>(&push), static_cast<QWidget *>(&line),
                 static_cast<QWidget *>(&tool), static_cast<QWidget *>(&bar) })
            widget->setStyle(style.get());

        QCOMPARE(push.sizeHint().height(), 30);
        QCOMPARE(line.sizeHint().height(), 30);
        QCOMPARE(tool.sizeHint(), QSize(30, 30));
        QVERIFY(bar.sizeHint().width() <= 12);
    }

    void theFocusIsARingOfTheAccentInsideTheEdge()
    {
        const std::unique_ptr<QStyle> style(makeStyle());
        QPushButton push(QStringLiteral("Approve"));
        push.setStyle(style.get());
        push.resize(push.sizeHint());
        const QImage without = push.grab().toImage();
        push.show();
        QVERIFY(QTest::qWaitForWindowActive(&push));
        push.setFocus();
        QTRY_VERIFY(push.hasFocus());

        const QImage with = push.grab().toImage();

        const QColor accent = tokens(Theme::Light).accent;
        QVERIFY(!holdsColour(without, accent));
        QCOMPARE(with.pixelColor(0, with.height() / 2), accent);
        QCOMPARE(with.pixelColor(1, with.height() / 2), accent);
        QVERIFY(with.pixelColor(3, with.height() / 2) != accent);
    }

    void aHighContrastDesktopWins()
    {
        const QPalette strong(
            Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
        QVERIFY(isHighContrast(strong));
        QVERIFY(!isHighContrast(paletteFor(Theme::Light)) && !isHighContrast(paletteFor(Theme::Dark)));

        const Tokens &t = tokensOf(strong);

        QCOMPARE(t.desk, QColor(Qt::black));
        QCOMPARE(t.ink3, QColor(Qt::white));
        for (const QColor &colour : { t.accent, t.green, t.amber, t.red, t.violet })
            QVERIFY(contrast(colour, t.desk) >= 7);
    }
};

BROADSHEET_TEST(TstLook)
#include "tst_look.moc"
