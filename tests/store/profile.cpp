// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include "markup/blockwriter.h"

#include <QDir>
#include <QTest>

using namespace std::chrono_literals;

namespace broadsheet::test {

ArticleText textOf(const QString &headline, const QStringList &paragraphs)
{
    std::vector<Block> blocks;
    for (const QString &paragraph : paragraphs)
        blocks.push_back(markup::makeParagraph(markup::escapeHtml(paragraph)));
    ArticleText text;
    text.fields.headline = headline;
    text.body = markup::joinBlocks(blocks);
    return text;
}

Profile::Profile(quint32 seed, const QString &where)
    : ids(seed)
    , m_folder(where.isEmpty() ? QDir::tempPath() + QStringLiteral("/profile-XXXXXX") : where)
    , m_path(m_folder.path() + QStringLiteral("/profile"))
{
}

std::unique_ptr<store::Store> Profile::open(store::Access access)
{
    auto opened = store::Store::open(path(), access, clock, ids);
    if (!opened) {
        QTest::qFail(qPrintable(opened.error().detail + opened.error().subject), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*opened);
}

store::CreateArticle Profile::article(const QString &headline, const QStringList &paragraphs)
{
    clock.advance(1s);
    return { .first = { .id = ids.make<RevisionId>(),
                 .article = ids.make<ArticleId>(),
                 .at = clock.now(),
                 .who = QStringLiteral("mina"),
                 .text = textOf(headline, paragraphs) },
        .site = {} };
}

Revision Profile::revisionAfter(store::Store &store, ArticleId article, const ArticleText &text)
{
    clock.advance(1s);
    return { .id = ids.make<RevisionId>(),
        .article = article,
        .parent = store.article(article)->head,
        .at = clock.now(),
        .who = QStringLiteral("mina"),
        .text = text };
}

store::Site Profile::folderSite(const QString &name)
{
    store::Site site { .id = ids.make<SiteId>(),
        .name = name,
        .address = QStringLiteral("/somewhere"),
        .login = QStringLiteral("mina") };
    site.newsroom.name = name;
    site.newsroom.staff
        = { { .login = QStringLiteral("mina"), .name = QStringLiteral("Mina"), .role = Role::Reporter },
              { .login = QStringLiteral("omid"), .name = QStringLiteral("Omid"), .role = Role::Editor } };
    return site;
}

OutboxRow Profile::queued(store::Store &store, ArticleId article, Act act)
{
    const auto state = store.article(article);
    const auto head = store.revision(state->head);
    return { .id = ids.make<OutboxId>(),
        .article = article,
        .site = state->site.value_or(SiteId()),
        .kind = OpKind::Act,
        .act = act,
        .revision = state->head,
        .pin = pinOf(head->text),
        .confirmedAt = clock.now() };
}

} // namespace broadsheet::test
