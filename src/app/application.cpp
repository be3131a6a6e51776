// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/desktoptheme.h"
#include "app/firstrun.h"
#include "app/shell.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"
#include "newsroom/onewindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace broadsheet::app {

namespace {

constexpr std::chrono::seconds syncEvery(20);
/// A picture of the window is taken when nothing has been painted for this long: lists and texts arrive from
/// other threads.
constexpr std::chrono::milliseconds paintedEnough(600);

int signalEnds[2] = { -1, -1 };

/// Only what a signal handler may do; the window closes in the event loop.
void onSignal(int)
{
    const char byte = 1;
    static_cast<void>(::write(signalEnds[0], &byte, sizeof byte));
}

void sayLine(const QString &line) { QTextStream(stderr) << "broadsheet: " << line << Qt::endl; }

struct Wanted {
    QString profile;
    QString language;
    QString screenshot;
    QSize size;
    QString theme;
    QString room;
    QString article;
};

const QString screenshotOption = QStringLiteral("screenshot");

std::optional<RoomName> roomNamed(const QString &name)
{
    for (const RoomRow &row : roomTable()) {
        if (name == QLatin1String(row.icon) || name == toString(row.command).mid(3))
            return row.name;
    }
    return {};
}

} // namespace

class Application::Private {
public:
    explicit Private(const QStringList &given)
        : words(given)
    {
    }

    std::optional<int> read();
    std::optional<int> open();
    void show();
    void catchSignals();
    void draw();
    int refuse(const QString &line);

    QStringList words;
    Wanted wanted = {};
    SystemClock clock;
    RandomIds ids;
    // In the order in which they are made; they go in the other one.
    std::unique_ptr<newsroom::Languages> languages;
    std::unique_ptr<newsroom::OneWindow> only;
    std::unique_ptr<newsroom::Workplace> place;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<newsroom::SyncService> sync;
    std::unique_ptr<newsroom::StoreWatch> watch;
    std::unique_ptr<ShellWindow> window;
    std::unique_ptr<DesktopTheme> desktop;
    std::unique_ptr<QSocketNotifier> signalled;
};

int Application::Private::refuse(const QString &line)
{
    sayLine(line);
    return 2;
}

std::optional<int> Application::Private::read()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "Application", "Broadsheet, the newsroom editor: the window. The command line is broadsheet-cli."));
    const QCommandLineOption profile(QStringLiteral("profile"),
        QApplication::translate("Application", "The folder with the articles of one person."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"),
        QApplication::translate("Application", "Language of the window: en or fa."), QStringLiteral("TAG"));
    const QCommandLineOption screenshot(screenshotOption,
        QApplication::translate("Application", "Draw the window into a picture and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"),
        QApplication::translate("Application", "With --screenshot: its size, 1366x768 if not given."),
        QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"),
        QApplication::translate("Application", "light or dark, this time."), QStringLiteral("NAME"));
    const QCommandLineOption room(QStringLiteral("room"),
        QApplication::translate("Application", "articles, desk, outbox or account."), QStringLiteral("NAME"));
    const QCommandLineOption article(QStringLiteral("article"),
        QApplication::translate("Application", "Opens this article."), QStringLiteral("ID"));
    parser.addOptions({ profile, language, screenshot, size, theme, room, article });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QStringList { QStringLiteral("broadsheet") } + words))
        return refuse(parser.errorText());
    if (parser.isSet(help)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    if (parser.isSet(version)) {
        QTextStream(stdout) << "broadsheet " << QApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return refuse(QApplication::translate("Application", "\"%1\" is not an option; --help lists them.")
                          .arg(parser.positionalArguments().constFirst()));
    wanted.profile = parser.value(profile);
    if (wanted.profile.isEmpty())
        wanted.profile = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QLatin1String("/broadsheet");
    wanted.profile = QDir::cleanPath(QDir::current().absoluteFilePath(wanted.profile));
    wanted.language = parser.value(language);
    wanted.screenshot = parser.value(screenshot);
    wanted.theme = parser.value(theme);
    wanted.room = parser.value(room);
    wanted.article = parser.value(article);
    if (!wanted.theme.isEmpty() && wanted.theme != QLatin1String("light")
        && wanted.theme != QLatin1String("dark"))
        return refuse(QApplication::translate("Application", "--theme is light or dark, not \"%1\".")
                          .arg(wanted.theme));
    if (!wanted.room.isEmpty() && !roomNamed(wanted.room))
        return refuse(
            QApplication::translate("Application", "--room is articles, desk, outbox or account, not \"%1\".")
                .arg(wanted.room));
    if (!wanted.article.isEmpty() && !ArticleId::fromString(wanted.article))
        return refuse(
            QApplication::translate("Application", "--article is the whole id of an article, not \"%1\".")
                .arg(wanted.article));
    const QStringList sides = parser.isSet(size)
        ? parser.value(size).split(u'x')
        : QStringList { QStringLiteral("1366"), QStringLiteral("768") };
    wanted.size = sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
    if (wanted.size.width() < 200 || wanted.size.height() < 200 || wanted.size.width() > 10000
        || wanted.size.height() > 10000)
        return refuse(QApplication::translate("Application", "--size is like 1366x768, not \"%1\".")
                          .arg(parser.value(size)));
    return {};
}

std::optional<int> Application::Private::open()
{
    if (wanted.screenshot.isEmpty()) {
        only = std::make_unique<newsroom::OneWindow>(wanted.profile);
        if (only->raiseOther())
            return 0;
    }
    auto opened = newsroom::Workplace::open(wanted.profile, clock, ids, store::Access::ReadWrite);
    if (!opened) {
        const QString sentence = newsroom::explain(opened.error());
        sayLine(sentence);
        if (wanted.screenshot.isEmpty()) {
            QMessageBox box(
                QMessageBox::Warning, QStringLiteral("Broadsheet"), sentence, QMessageBox::NoButton);
            box.addButton(QApplication::translate("Application", "Close"), QMessageBox::AcceptRole);
            QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
            box.open();
            QApplication::exec();
        }
        return 1;
    }
    place = std::move(*opened);
    settings = std::make_unique<Settings>(place->profile());
    return {};
}

void Application::Private::show()
{
    const QString tag = languages->tag();
    const QLocale locale(tag);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    QApplication::setStyle(editor::makeStyle());
    QApplication::setFont(editor::font(editor::TextRole::Interface, tag));
    if (!wanted.article.isEmpty())
        settings->setValue(QStringLiteral("article"), wanted.article);
    sync = std::make_unique<newsroom::SyncService>(*place);
    watch = std::make_unique<newsroom::StoreWatch>(*place);
    window = std::make_unique<ShellWindow>(*place, *sync, *watch, *languages, *settings);
    if (!wanted.theme.isEmpty())
        window->setTheme(wanted.theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
    if (!wanted.room.isEmpty())
        window->enter(*roomNamed(wanted.room));
    QObject::connect(window.get(), &ShellWindow::shut, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (!wanted.screenshot.isEmpty()) {
        draw();
        return;
    }
    QObject::connect(only.get(), &newsroom::OneWindow::raised, window.get(), [this] {
        window->show();
        window->raise();
        window->activateWindow();
    });
    window->show();
    // After the first paint.
    QTimer::singleShot(0, window.get(), [this] {
        desktop = std::make_unique<DesktopTheme>();
        QObject::connect(
            desktop.get(), &DesktopTheme::darkChanged, window.get(), &ShellWindow::setDesktopDark);
        desktop->ask();
        sync->watch(QString(), syncEvery, [](const newsroom::SyncReport &) {});
        if (!settings->firstRunDone())
            showFirstRun(window.get(), window->surroundings(), FirstRunStart::Welcome,
                [this](bool) { settings->setFirstRunDone(); });
    });
}

/// The window as it is painted once everything that it shows has come.
void Application::Private::draw()
{
    QApplication::setCursorFlashTime(0);
    window->resize(wanted.size);
    window->show();
    QTimer::singleShot(paintedEnough, window.get(), [this] {
        const bool written = window->grab().save(wanted.screenshot);
        if (!written)
            sayLine(
                QApplication::translate("Application", "%1 could not be written.").arg(wanted.screenshot));
        QApplication::exit(written ? 0 : 1);
    });
}

void Application::Private::catchSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalEnds) != 0)
        return;
    signalled = std::make_unique<QSocketNotifier>(signalEnds[1], QSocketNotifier::Read);
    QObject::connect(signalled.get(), &QSocketNotifier::activated, qApp, [this] {
        char byte = 0;
        static_cast<void>(::read(signalEnds[1], &byte, sizeof byte));
        window ? static_cast<void>(window->close()) : QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
}

Application::Application(const QStringList &words)
    : m_d(std::make_unique<Private>(words))
{
}

Application::~Application() = default;

int Application::run()
{
    m_d->languages = std::make_unique<newsroom::Languages>(QString());
    if (const auto code = m_d->read())
        return *code;
    if (const auto code = m_d->open())
        return *code;
    m_d->languages->choose(m_d->wanted.language.isEmpty() ? m_d->settings->language() : m_d->wanted.language);
    m_d->catchSignals();
    m_d->show();
    return QApplication::exec();
}

bool drawsIntoFile(const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word == QLatin1String("--screenshot") || word.startsWith(QLatin1String("--screenshot="));
    });
}

} // namespace broadsheet::app
