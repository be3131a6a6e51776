// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/banner.h"
#include "support/testmain.h"

#include <QPushButton>
#include <QTest>

using namespace broadsheet::app;

namespace {

Banner banner(const char *name, Banner::Colour colour)
{
    return { .name = QString::fromLatin1(name),
        .colour = colour,
        .icon = QStringLiteral("alert"),
        .title = QString::fromLatin1(name) };
}

} // namespace

class TstBanner : public QObject {
    Q_OBJECT

private slots:

    void theWorstOneIsShown()
    {
        BannerBar bar;
        bar.put(banner("live", Banner::Colour::Green));
        bar.put(banner("conflict", Banner::Colour::Red));
        bar.put(banner("offline", Banner::Colour::Amber));

        QCOMPARE(bar.shown(), QStringLiteral("conflict"));
        bar.remove(QStringLiteral("conflict"));
        QCOMPARE(bar.shown(), QStringLiteral("offline"));
        bar.clear();
        QVERIFY(bar.shown().isEmpty() && bar.isHidden());
    }

    void theSameNameReplacesIt()
    {
        BannerBar bar;
        bar.put(banner("site", Banner::Colour::Red));
        bar.put(banner("site", Banner::Colour::Green));
        bar.put(banner("newer", Banner::Colour::Blue));

        QCOMPARE(bar.shown(), QStringLiteral("newer"));
    }

    void aButtonMayTakeItsOwnBannerAway()
    {
        BannerBar bar;
        Banner own = banner("newer", Banner::Colour::Blue);
        own.buttons = { { QStringLiteral("Take it"), [&bar] { bar.remove(QStringLiteral("newer")); } } };
        bar.put(own);

        bar.findChild<QPushButton *>()->click();

        QVERIFY(bar.shown().isEmpty());
    }

    void itNeverTakesTheFocus()
    {
        QWidget window;
        QPushButton text(&window);
        BannerBar bar(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        text.setFocus();
        QTRY_VERIFY(text.hasFocus());

        Banner own = banner("newer", Banner::Colour::Blue);
        own.buttons = { { QStringLiteral("Take it"), {} } };
        bar.put(own);

        QVERIFY(bar.isVisible());
        QVERIFY(text.hasFocus());
    }
};

BROADSHEET_TEST(TstBanner)
#include "tst_banner.moc"
