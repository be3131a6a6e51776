// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/appearance.h"
#include "app/firstrun.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSessionManager>
#include <QTimer>

#include <cstdio>

namespace broadsheet::app {

namespace {

/// While a window is open: how often sites are asked for what is new (a folder is looked at more often by
/// itself).
constexpr std::chrono::seconds syncEvery(20);
/// Rooms read in steps, each after the last one's answer.
constexpr int quietRounds = 8;
constexpr std::chrono::milliseconds settleTime(300);

void printLine(FILE *file, const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), file);
}

} // namespace

std::optional<int> answerWithoutWindow(const Options &options)
{
    if (!options.complaint.isEmpty()) {
        printLine(stderr, options.complaint);
        return 2;
    }
    switch (options.what) {
    case Options::What::Version:
        printLine(stdout, QStringLiteral("broadsheet " BROADSHEET_VERSION));
        return 0;
    case Options::What::Help:
        printLine(stdout, helpText());
        return 0;
    case Options::What::Window:
    case Options::What::Screenshot:
        break;
    }
    return std::nullopt;
}

bool prepareDisplay(const Options &options)
{
    if (options.what == Options::What::Screenshot) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        printLine(stderr,
            QStringLiteral("There is no display, so no window can be shown. Nothing was changed. "
                           "broadsheet-cli works without one."));
        return false;
    }
    return true;
}

Application::Application(const Options &options)
    : m_options(options)
    , m_desktopPalette(QApplication::palette())
{
    const bool shot = m_options.what == Options::What::Screenshot;
    // A picture neither shows nor changes how the window was left.
    m_settings = std::make_unique<Settings>(shot ? m_ownState.path() : m_options.profile);
    if (shot) {
        m_settings->setTheme(m_options.dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_settings->setValue(QStringLiteral("room"), m_options.room);
        m_settings->setFirstRunDone();
        QApplication::setCursorFlashTime(0);
    }
    QApplication::setStyle(editor::makeStyle());
    QApplication::setQuitOnLastWindowClosed(false);
    m_languages = std::make_unique<newsroom::Languages>(
        m_options.language.isEmpty() ? m_settings->language() : m_options.language);
    useLanguage(m_languages->tag());
    usePalette(paletteOf(m_settings->theme(), editor::Theme::Light, shot ? QPalette() : m_desktopPalette));
}

Application::~Application()
{
    // Services of the place go before it.
    m_window.reset();
    m_watch.reset();
    m_sync.reset();
    m_place.reset();
}

std::optional<int> Application::start()
{
    if (m_options.what == Options::What::Window) {
        m_one = std::make_unique<newsroom::OneWindow>(m_options.profile);
        const auto first = m_one->claim();
        if (!first) {
            showTrouble(first.error());
            return std::nullopt;
        }
        if (!*first)
            return 0;
        connect(m_one.get(), &newsroom::OneWindow::raiseWanted, this, &Application::raise);
    }
    return startPlace();
}

std::optional<int> Application::startPlace()
{
    auto place = newsroom::Workplace::open(m_options.profile, m_clock, m_ids, store::Access::ReadWrite);
    if (!place) {
        if (m_options.what == Options::What::Screenshot) {
            printLine(stderr, newsroom::explain(place.error()));
            return 1;
        }
        showTrouble(place.error());
        return std::nullopt;
    }
    m_place = std::move(*place);
    m_sync = std::make_unique<newsroom::SyncService>(*m_place);
    m_watch = std::make_unique<newsroom::StoreWatch>(*m_place);
    showWindow();
    return std::nullopt;
}

void Application::showWindow()
{
    m_window = std::make_unique<ShellWindow>(
        ShellWindow::Parts { *m_place, *m_sync, *m_watch, *m_languages, *m_settings,
            m_options.what == Options::What::Screenshot ? QPalette() : m_desktopPalette, roomTable() });
    connect(m_window.get(), &ShellWindow::closed, this, [] { QCoreApplication::quit(); });
    if (m_options.what == Options::What::Screenshot) {
        m_window->resize(m_options.size);
        m_window->show();
        takePicture();
        return;
    }
    connect(&m_signals, &EndSignals::endWanted, m_window.get(), &QWidget::close);
    connect(qApp, &QGuiApplication::commitDataRequest, m_window.get(), [this] { m_window->closeDown(); });
    connect(m_window.get(), &ShellWindow::painted, this, &Application::startServices);
    m_window->show();
}

void Application::startServices()
{
    m_upkeep = std::make_unique<newsroom::Upkeep>(*m_place);
    QObject::connect(
        m_upkeep.get(), &newsroom::Upkeep::notBackedUp, m_window.get(), [this](const Error &error) {
            m_window->surroundings().status.say(newsroom::explainNoBackup(error));
        });
    m_upkeep->start();
    m_sync->watch({}, syncEvery, [this](const newsroom::SyncReport &) { m_watch->look(); });
    if (!m_settings->firstRunDone())
        showFirstRun(m_window.get(), m_window->surroundings(), FirstRunStart::Welcome,
            [this](bool) { m_settings->setFirstRunDone(); });
}

// What happened, what is safe, what next: the sentence has all three.
void Application::showTrouble(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Broadsheet"), tr("The articles cannot be opened"));
    box->setInformativeText(newsroom::explain(error));
    box->setDetailedText(m_options.profile);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
    again->setProperty("primary", true);
    box->setEscapeButton(box->addButton(tr("Close"), QMessageBox::RejectRole));
    connect(&m_signals, &EndSignals::endWanted, box, &QWidget::close);
    connect(box, &QMessageBox::buttonClicked, this, [this, again](QAbstractButton *button) {
        if (button != again) {
            QCoreApplication::exit(1);
            return;
        }
        // Not within the box's own event.
        QTimer::singleShot(0, this, [this] {
            if (const auto code = start())
                QCoreApplication::exit(*code);
        });
    });
    box->open();
}

void Application::takePicture()
{
    if (!m_options.article.isEmpty()) {
        const auto found = m_place->run([prefix = m_options.article](newsroom::Context context) {
            return context.store.resolveArticle(prefix);
        });
        deliver(found, this, [this](const Result<ArticleId> &id) {
            if (id) {
                m_window->openArticle(*id);
                return;
            }
            printLine(stderr, newsroom::explain(id.error()));
            QCoreApplication::exit(1);
        });
    }
    whenQuiet(quietRounds, [this] {
        QTimer::singleShot(settleTime, this, [this] {
            const bool kept = m_window->grab().save(m_options.file, "PNG");
            if (!kept)
                printLine(
                    stderr, tr("%1 could not be written. Nothing else was changed.").arg(m_options.file));
            QCoreApplication::exit(kept ? 0 : 1);
        });
    });
}

void Application::whenQuiet(int rounds, std::function<void()> then)
{
    if (rounds == 0) {
        then();
        return;
    }
    const auto written = m_place->run([](newsroom::Context) { return Result<bool>(true); });
    deliver(written, this, [this, rounds, then](const Result<bool> &) {
        const auto read = m_place->read([](newsroom::Context) { return Result<bool>(true); });
        deliver(read, this, [this, rounds, then](const Result<bool> &) { whenQuiet(rounds - 1, then); });
    });
}

void Application::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace broadsheet::app
