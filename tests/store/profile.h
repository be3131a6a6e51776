// SPDX-License-Identifier: GPL-3.0-or-later
// A profile in a temporary folder, and articles to put into it.
#pragma once

#include "store/store.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace broadsheet::test {

/// A text of paragraphs.
ArticleText textOf(const QString &headline, const QStringList &paragraphs);

class Profile {
public:
    /// `where`: a template for the temporary folder; empty = the usual place.
    explicit Profile(quint32 seed = 1, const QString &where = {});

    QString path() const { return m_path; }

    /// Another folder, for instance that of another process.
    void moveTo(const QString &path) { m_path = path; }

    /// Opens; a test fails when that fails.
    std::unique_ptr<store::Store> open(store::Access access = store::Access::ReadWrite);

    /// A second process would begin with other ids.
    void seed(quint32 seed) { ids = SeededIds(seed); }

    store::CreateArticle article(const QString &headline, const QStringList &paragraphs);
    /// The next revision of the article's head.
    Revision revisionAfter(store::Store &store, ArticleId article, const ArticleText &text);
    store::Site folderSite(const QString &name = QStringLiteral("desk"));
    /// A queued act on the article's head.
    OutboxRow queued(store::Store &store, ArticleId article, Act act);

    FakeClock clock;
    SeededIds ids;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace broadsheet::test
