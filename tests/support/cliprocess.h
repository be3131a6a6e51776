// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real broadsheet-cli and says what came of it.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <csignal>
#include <sys/resource.h>

namespace broadsheet::test {

struct CliAnswer {
    /// -1 = a signal ended it.
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }

    QString text() const { return QString::fromUtf8(out).trimmed(); }

    /// A refusal: this code, nothing on standard output, exactly one line on standard error.
    bool refused(int wanted) const
    {
        return code == wanted && out.isEmpty() && err.endsWith('\n') && err.count('\n') == 1
            && err.size() > 2;
    }

    /// For failure messages.
    QByteArray said() const { return "exit " + QByteArray::number(code) + "\n" + out + err; }
};

/// The command line of one profile.
class Cli {
public:
    explicit Cli(QString profile = {})
        : m_profile(std::move(profile))
    {
    }

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// As if the drive were full: no file can grow.
    void fillDrive(bool full) { m_driveIsFull = full; }

    void removeVariable(const QString &name) { m_environment.remove(name); }

    CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        if (m_driveIsFull)
            process.setChildProcessModifier([] {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit none { 0, 0 };
                ::setrlimit(RLIMIT_FSIZE, &none);
            });
        QStringList all = arguments;
        if (!m_profile.isEmpty())
            all = QStringList { QStringLiteral("--profile"), m_profile } + arguments;
        process.start(QStringLiteral(BROADSHEET_CLI), all);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            return { -2, {}, "did not end\n" };
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError() };
    }

    /// With --json before it.
    CliAnswer json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList { QStringLiteral("--json") } + arguments, input);
    }

    /// One field of what it prints.
    QString field(const QString &name, const QStringList &arguments) const
    {
        return run(QStringList { QStringLiteral("--field"), name } + arguments).text();
    }

private:
    static QProcessEnvironment plainEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("QT_LOGGING_RULES"));
        return environment;
    }

    QString m_profile;
    bool m_driveIsFull = false;
    QProcessEnvironment m_environment = plainEnvironment();
};

inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// Every file below a folder with its content: to see that nothing changed.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    const QFileInfoList entries
        = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir()) {
            content.insert(entry.filePath(), "folder");
            content.insert(contentOf(entry.filePath()));
            continue;
        }
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            content.insert(entry.filePath(), file.readAll());
    }
    return content;
}

} // namespace broadsheet::test
