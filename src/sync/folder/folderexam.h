// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through a whole folder for what does not add up; for doctor. Changes nothing.
#pragma once

#include "sync/folder/folderindex.h"

namespace broadsheet::sync::folder {

class FolderExam {
public:
    FolderExam(FolderIndex &index, Instant now);

    /// "<what> <subject>", one line each, in a fixed order. Fails only when the drive does.
    Result<QStringList> findings();

private:
    Result<void> examineArticle(ArticleId id, const SiteRules &rules);
    Result<void> examineMedia();
    void examineLeftOvers(const QString &folder, const QString &shown);
    void add(const char *what, const QString &subject);

    FolderIndex &m_index;
    Instant m_now;
    QStringList m_findings;
};

} // namespace broadsheet::sync::folder
