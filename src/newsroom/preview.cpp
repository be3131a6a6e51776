// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/preview.h"

#include "markup/plaintext.h"
#include "newsroom/drafts.h"
#include "newsroom/openarticle.h"
#include "newsroom/reconciling.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr int recentCount = 5;

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Refused, Reason::FileUnwritable, path, file.errorString());
    return {};
}

/// Staff by login; any other name is a free one.
std::vector<Person> peopleOf(const QStringList &authors, const Newsroom &newsroom)
{
    std::vector<Person> people;
    for (const QString &author : authors) {
        const Person *person = newsroom.person(author);
        Person free;
        free.name = author;
        people.push_back(person ? *person : free);
    }
    return people;
}

QStringList namesOf(const std::vector<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

Result<markup::PostSummary> summaryOf(
    const Context &context, const store::ArticleState &state, const Newsroom &newsroom)
{
    const auto text = context.store.revision(state.shown.publicText);
    if (!text)
        return fail(text.error());
    const Fields &fields = text->text.fields;
    markup::PostSummary summary;
    summary.id = state.id;
    summary.headline = fields.headline;
    summary.kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
    summary.excerpt
        = markup::excerpt(fields.lede.isEmpty() ? markup::firstParagraph(text->text.body) : fields.lede);
    summary.publishedAt = state.shown.publishedAt.value_or(state.modified);
    summary.updatedAt = state.shown.updatedAt.value_or(summary.publishedAt);
    summary.address = markup::addressOf(state.shown.publicSlug, state.id, summary.publishedAt, newsroom.zone);
    summary.authors = namesOf(peopleOf(fields.authors, newsroom));
    summary.language = fields.language;
    summary.sections = fields.sections;
    return summary;
}

Result<std::vector<markup::PostSummary>> recentPosts(
    const Context &context, const OpenArticle &open, const Newsroom &newsroom)
{
    std::vector<markup::PostSummary> posts;
    if (!open.site)
        return posts;
    store::ListFilter filter;
    filter.site = open.site->id;
    filter.stage = Stage::Published;
    const auto published = context.store.list(filter);
    if (!published)
        return fail(published.error());
    for (const store::ArticleState &state : *published) {
        if (state.id == open.state.id || state.shown.publicText.isNull())
            continue;
        auto summary = summaryOf(context, state, newsroom);
        if (!summary)
            return fail(summary.error());
        posts.push_back(std::move(*summary));
    }
    std::sort(posts.begin(), posts.end(), [](const auto &a, const auto &b) {
        return a.publishedAt == b.publishedAt ? a.id < b.id : a.publishedAt > b.publishedAt;
    });
    if (posts.size() > recentCount)
        posts.resize(recentCount);
    return posts;
}

/// Puts the pictures that the page needs beside it, where this computer has them.
Result<QHash<QString, QString>> writePictures(
    const Context &context, const markup::PageInput &input, const QString &file)
{
    QHash<QString, QString> addresses;
    QStringList shas = mediaNamedIn(input.text);
    for (const Person &person : input.authors) {
        if (!person.photo.isEmpty() && !shas.contains(person.photo))
            shas.append(person.photo);
    }
    const QFileInfo info(file);
    const QString folder = info.completeBaseName() + QStringLiteral("_files");
    for (const QString &sha : shas) {
        const auto row = context.store.media(sha);
        const auto bytes = row ? context.store.mediaBytes(sha) : Result<QByteArray>(fail(row.error()));
        if (!bytes) // the page shows its alternative text
            continue;
        if (!info.absoluteDir().mkpath(folder))
            return fail(ErrorKind::Refused, Reason::FileUnwritable, info.absoluteDir().filePath(folder));
        const QString name = folder + QLatin1Char('/') + sha + QLatin1Char('.') + row->suffix;
        if (const auto written = writeFile(info.absoluteDir().filePath(name), *bytes); !written)
            return fail(written.error());
        addresses.insert(QStringLiteral("bs-media:") + sha, name);
    }
    return addresses;
}

} // namespace

Result<void> writePreview(Context context, ArticleId id, const QString &file)
{
    const auto open = lookAt(context, id);
    if (!open)
        return fail(open.error());
    const auto newest = Drafts(context).newest(id);
    if (!newest)
        return fail(newest.error());
    const Standing &standing = open->state.shown;
    markup::PageInput input;
    input.text = newest->text;
    input.id = id;
    if (open->site)
        input.newsroom = open->site->newsroom;
    input.authors = peopleOf(newest->text.fields.authors, input.newsroom);
    const auto recent = recentPosts(context, *open, input.newsroom);
    if (!recent)
        return fail(recent.error());
    input.recent = *recent;
    input.writtenAt = context.clock.now();
    input.publishedAt = standing.publishedAt.value_or(input.writtenAt);
    input.updatedAt = standing.updatedAt.value_or(input.publishedAt);
    input.corrections = standing.corrections;
    input.isPreview = standing.publicText.isNull();
    if (standing.stage == Stage::Killed && standing.noticeStays)
        input.killNotice = standing.note;
    const QString slug = newest->text.fields.slug;
    input.address = markup::addressOf(slug.isEmpty() ? markup::slugFrom(newest->text.fields.headline) : slug,
        id, input.publishedAt, input.newsroom.zone);
    const auto media = writePictures(context, input, file);
    if (!media)
        return fail(media.error());
    input.media = *media;
    const QString language
        = newest->text.fields.language.isEmpty() ? input.newsroom.language : newest->text.fields.language;
    return writeFile(file, markup::renderArticle(input, pageStrings(language)));
}

} // namespace broadsheet::newsroom
