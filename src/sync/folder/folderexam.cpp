// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderexam.h"

#include "sync/folder/drive.h"

#include <QCryptographicHash>

namespace broadsheet::sync::folder {

namespace {

/// A writer may be at work on a temp file that is younger.
constexpr std::chrono::milliseconds writersTime = std::chrono::minutes(10);

} // namespace

FolderExam::FolderExam(FolderIndex &index, Instant now)
    : m_index(index)
    , m_now(now)
{
}

void FolderExam::add(const char *what, const QString &subject)
{
    m_findings.append(QLatin1String(what) + QLatin1Char(' ') + subject);
}

Result<QStringList> FolderExam::findings()
{
    const auto newsroom = m_index.newsroom();
    if (!newsroom)
        return fail(newsroom.error());
    const auto damaged = m_index.damagedSettings();
    if (!damaged)
        return fail(damaged.error());
    for (const int version : *damaged)
        add(version > newsroom->version ? "settings-behind" : "settings-damaged",
            QStringLiteral("newsroom/%1.json").arg(version));
    const auto articles = m_index.articles();
    if (!articles)
        return fail(articles.error());
    for (const ArticleId id : *articles) {
        if (const auto looked = examineArticle(id, newsroom->rules); !looked)
            return fail(looked.error());
    }
    if (const auto looked = examineMedia(); !looked)
        return fail(looked.error());
    examineLeftOvers(m_index.layout().newsroomFolder(), QStringLiteral("newsroom"));
    examineLeftOvers(m_index.layout().clockFolder(), QStringLiteral(".clock"));
    examineLeftOvers(m_index.layout().siteFolder(), QStringLiteral("site"));
    return m_findings;
}

Result<void> FolderExam::examineArticle(ArticleId id, const SiteRules &rules)
{
    const auto numbers = m_index.numbers(id);
    if (!numbers && numbers.error().kind == ErrorKind::Damaged) {
        add("damaged", id.toString());
        return {};
    }
    if (!numbers)
        return fail(numbers.error());
    const auto found = m_index.chain(id);
    if (!found)
        return fail(found.error());
    const Chain &chain = **found;
    const QString prefix = id.toString() + QLatin1Char('/');
    const bool endsWithSettings = chain.end && chain.end->subject.startsWith(QLatin1String("newsroom/"));
    if (chain.end && !endsWithSettings)
        add(chain.end->reason == Reason::FolderNewer ? "newer" : "damaged",
            prefix + QString::number(chain.newest() + 1));
    else if (!chain.end && !numbers->empty() && numbers->back() > chain.newest())
        add("gap", prefix + QString::number(chain.newest() + 1));
    for (size_t i = 0; i < chain.facts.size(); ++i) {
        if (!chain.facts[i].listed)
            add("unlisted-writer", prefix + QString::number(i + 1));
    }
    for (const RefusedAct &refused : replay(chain.acts, rules).refused)
        add("refused-act",
            prefix + QString::number(refused.number) + QLatin1Char(' ') + toString(refused.act));
    examineLeftOvers(m_index.layout().articleFolder(id), QStringLiteral("articles/") + id.toString());
    return {};
}

Result<void> FolderExam::examineMedia()
{
    const QString folder = m_index.layout().mediaFolder();
    const auto names = listFolder(folder);
    if (!names && names.error().kind == ErrorKind::NotFound)
        return {};
    if (!names)
        return fail(names.error());
    for (const QString &name : *names) {
        const auto bytes = readFile(folder + QLatin1Char('/') + name);
        if (!bytes && bytes.error().kind == ErrorKind::Offline)
            return fail(bytes.error());
        const QByteArray sha
            = bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() : QByteArray();
        if (name.left(64).toLatin1() != sha)
            add("bad-media", name);
    }
    examineLeftOvers(folder, QStringLiteral("media"));
    return {};
}

void FolderExam::examineLeftOvers(const QString &folder, const QString &shown)
{
    const auto names = listFolder(folder, Hidden::Show);
    if (!names)
        return;
    for (const QString &name : *names) {
        if (!isTemp(name))
            continue;
        const auto written = writtenAt(folder + QLatin1Char('/') + name);
        if (written && m_now - *written > writersTime)
            add("left-over", shown + QLatin1Char('/') + name);
    }
}

} // namespace broadsheet::sync::folder
