// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>

#include <functional>

namespace broadsheet::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QString profileFolder(const QString &wanted)
{
    if (!wanted.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(wanted));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/broadsheet");
}

/// A sentence where the value is not one.
using Taking = std::function<QString(Options &, const QString &)>;

QString takeSize(Options &options, const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^([1-9][0-9]{2,3})x([1-9][0-9]{2,3})$"));
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return Words::tr("--size: %1 is not a size; write 1366x768.").arg(value);
    options.size = { match.captured(1).toInt(), match.captured(2).toInt() };
    return {};
}

QString takeTheme(Options &options, const QString &value)
{
    if (value != QLatin1String("light") && value != QLatin1String("dark"))
        return Words::tr("--theme: %1 is no theme; there are light and dark.").arg(value);
    options.dark = value == QLatin1String("dark");
    return {};
}

QString takeRoom(Options &options, const QString &value)
{
    static const QStringList names { QStringLiteral("articles"), QStringLiteral("desk"),
        QStringLiteral("outbox"), QStringLiteral("account") };
    if (!names.contains(value))
        return Words::tr("--room: %1 is no room; there are %2.").arg(value, names.join(QLatin1String(", ")));
    options.room = value;
    return {};
}

const QHash<QString, Taking> &takings()
{
    const auto keep = [](QString Options::*member) {
        return [member](Options &options, const QString &value) {
            options.*member = value;
            return QString();
        };
    };
    static const QHash<QString, Taking> table {
        { QStringLiteral("--profile"), keep(&Options::profile) },
        { QStringLiteral("--lang"), keep(&Options::language) },
        { QStringLiteral("--screenshot"),
            [](Options &options, const QString &value) {
                options.what = Options::What::Screenshot;
                options.file = value;
                return QString();
            } },
        { QStringLiteral("--size"), takeSize },
        { QStringLiteral("--theme"), takeTheme },
        { QStringLiteral("--room"), takeRoom },
        { QStringLiteral("--article"), keep(&Options::article) },
    };
    return table;
}

} // namespace

Options optionsOf(const QStringList &words)
{
    Options options;
    for (qsizetype i = 0; i < words.size() && options.complaint.isEmpty(); ++i) {
        const QString name = words.at(i).section(QLatin1Char('='), 0, 0);
        if (words.at(i) == QLatin1String("--version")) {
            options.what = Options::What::Version;
            continue;
        }
        if (words.at(i) == QLatin1String("--help") || words.at(i) == QLatin1String("-h")) {
            options.what = Options::What::Help;
            continue;
        }
        const auto taking = takings().constFind(name);
        if (taking == takings().constEnd()) {
            options.complaint
                = Words::tr("%1 is not known; broadsheet --help lists what is.").arg(words.at(i));
        } else if (name != words.at(i)) {
            options.complaint = (*taking)(options, words.at(i).section(QLatin1Char('='), 1));
        } else if (i + 1 == words.size()) {
            options.complaint = Words::tr("%1 needs a value.").arg(name);
        } else {
            options.complaint = (*taking)(options, words.at(++i));
        }
    }
    const bool shot = options.what == Options::What::Screenshot;
    if (options.complaint.isEmpty() && !shot && options.what == Options::What::Window
        && (!options.room.isEmpty() || !options.article.isEmpty() || options.dark
            || options.size != Options().size))
        options.complaint = Words::tr("--size, --theme, --room and --article go with --screenshot.");
    options.profile = profileFolder(options.profile);
    return options;
}

QString helpText()
{
    return Words::tr("broadsheet: the newsroom's window. Options:\n"
                     "  --profile DIR       the folder of this person's articles\n"
                     "  --lang TAG          language of the window (en, fa)\n"
                     "  --screenshot FILE   draws the window into a PNG file and ends; with it:\n"
                     "    --size WxH        1366x768 unless told\n"
                     "    --theme NAME      light or dark\n"
                     "    --room NAME       articles, desk, outbox or account\n"
                     "    --article ID      the article that is open\n"
                     "  --version, --help\n"
                     "Everything else is done in the window; broadsheet-cli does the same by command.");
}

} // namespace broadsheet::app
