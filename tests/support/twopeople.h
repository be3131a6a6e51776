// SPDX-License-Identifier: GPL-3.0-or-later
// A newsroom folder with a chief and a reporter, each with a profile of her own, made by the real command
// line.
#pragma once

#include "support/cliprocess.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace broadsheet::test {

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class TwoPeople {
public:
    TwoPeople()
        : chief(path("chief"))
        , reporter(path("reporter"))
    {
    }

    QString path(const char *name) const { return m_root.filePath(QString::fromUtf8(name)); }

    QString newsroom() const { return path("newsroom"); }

    /// Makes the folder and joins both; the answer of the first step that went wrong, else of the last.
    CliAnswer make()
    {
        const QStringList steps[] = {
            QStringList(words("site add folder desk"))
                << newsroom()
                << words("--create --user ray --zone Asia/Tehran --language en "
                         "--section City --title Alder --person-name Ray"),
            QStringList(words("staff add desk mina --role reporter --name Mina")),
        };
        for (const QStringList &step : steps) {
            const CliAnswer answer = chief.run(step);
            if (answer.code != 0)
                return answer;
        }
        return reporter.run(QStringList(words("site add folder desk")) << newsroom() << words("--user mina"));
    }

    /// The id of an article that the reporter imported from these lines.
    QString story(const QByteArray &text)
    {
        const QString file = writeFile(path("story.txt"), text);
        return reporter.run({ QStringLiteral("import"), file, QStringLiteral("--porcelain") }).text();
    }

    /// Article pages under site/ that hold these bytes.
    QStringList pagesWith(const QByteArray &bytes) const
    {
        QStringList pages;
        QDirIterator it(newsroom() + QLatin1String("/site"), { QStringLiteral("index.html") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            // Article pages lie under a year; front page, sections and authors do not.
            const QString relative = file.fileName().mid(newsroom().size() + 6);
            if (relative.at(0).isDigit() && file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                pages.append(file.fileName());
        }
        return pages;
    }

private:
    QTemporaryDir m_root;

public:
    Cli chief;
    Cli reporter;
};

} // namespace broadsheet::test
