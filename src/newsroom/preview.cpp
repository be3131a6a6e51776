// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/preview.h"

#include "markup/plaintext.h"
#include "newsroom/drafts.h"
#include "newsroom/hops.h"
#include "newsroom/openarticle.h"
#include "newsroom/reconciling.h"
#include "newsroom/sites.h"
#include "sync/folder/folder.h"

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

/// Those who are on the staff, and those who left it.
struct People {
    Newsroom newsroom;
    std::vector<Person> former = {};
};

/// Staff by login, then who was of the staff; any other name is a free one.
std::vector<Person> peopleOf(const QStringList &authors, const People &known)
{
    std::vector<Person> people;
    for (const QString &author : authors) {
        const Person *person = known.newsroom.person(author);
        const auto left = std::find_if(known.former.begin(), known.former.end(),
            [&author](const Person &former) { return former.login == author; });
        Person free;
        free.name = author;
        people.push_back(person ? *person : left != known.former.end() ? *left : free);
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
    const Context &context, const store::ArticleState &state, const People &known)
{
    const auto text = context.store.revision(state.shown.publicText);
    if (!text)
        return fail(text.error());
    const Fields &fields = text->text.fields;
    markup::PostSummary summary;
    summary.id = state.id;
    summary.headline = fields.headline;
    summary.kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
    summary.excerpt = markup::summaryText(fields.lede, text->text.body);
    summary.publishedAt = state.shown.publishedAt.value_or(state.modified);
    summary.updatedAt = state.shown.updatedAt.value_or(summary.publishedAt);
    summary.address
        = markup::addressOf(state.shown.publicSlug, state.id, summary.publishedAt, known.newsroom.zone);
    summary.authors = namesOf(peopleOf(fields.authors, known));
    summary.language = fields.language;
    summary.sections = fields.sections;
    return summary;
}

Result<std::vector<markup::PostSummary>> recentPosts(
    const Context &context, const OpenArticle &open, const People &known)
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
        auto summary = summaryOf(context, state, known);
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

/// What a preview needs beside the profile.
struct Wanted {
    ArticleId id;
    /// The folder that knows the people who left; empty = nobody is missing.
    QString folder;
};

Result<Wanted> wantedFor(const Context &context, ArticleId id)
{
    const auto open = lookAt(context, id);
    if (!open)
        return fail(open.error());
    const auto newest = Drafts(context).newest(id);
    if (!newest)
        return fail(newest.error());
    const bool isFolder = open->site && open->site->kind == store::SiteKind::Folder;
    if (!isFolder)
        return Wanted { id, {} };
    const Newsroom &newsroom = open->site->newsroom;
    const auto recent = recentPosts(context, *open, { newsroom });
    if (!recent)
        return fail(recent.error());
    // A login that nobody has now; names with spaces were typed.
    QStringList names;
    for (const QString &author : newest->text.fields.authors)
        names.append(newsroom.person(author) ? QString() : author);
    for (const markup::PostSummary &post : *recent) {
        for (const QString &name : post.authors) {
            const bool isNamed = std::any_of(newsroom.staff.begin(), newsroom.staff.end(),
                [&name](const Person &person) { return person.name == name; });
            names.append(isNamed ? QString() : name);
        }
    }
    const bool isMissing = std::any_of(names.begin(), names.end(), isGoodLogin);
    return Wanted { id, isMissing ? open->site->address : QString() };
}

/// The page is written without their names rather than not at all.
std::vector<Person> formerStaffOf(const QString &address, IdSource &ids)
{
    const auto folder = sync::folder::Folder::open(address, ids);
    return folder ? folder->formerStaff().value_or(std::vector<Person>()) : std::vector<Person>();
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

Result<void> writePreview(
    Context context, ArticleId id, const QString &file, const std::vector<Person> &former)
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
    const People known { input.newsroom, former };
    input.authors = peopleOf(newest->text.fields.authors, known);
    const auto recent = recentPosts(context, *open, known);
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

QFuture<Result<void>> preview(Workplace &place, WhichArticle which, const QString &file)
{
    struct Found {
        ArticleId id;
        std::vector<Person> former;
    };

    IdSource &ids = place.ids();
    return hop<void>(
        place,
        [which = std::move(which)](Context context) -> Result<Wanted> {
            const auto id = which(context);
            return id ? wantedFor(context, *id) : Result<Wanted>(fail(id.error()));
        },
        [&ids](const Wanted &wanted) -> Result<Found> {
            return Found { wanted.id,
                wanted.folder.isEmpty() ? std::vector<Person>() : formerStaffOf(wanted.folder, ids) };
        },
        [file](Context context, const Found &found) {
            return writePreview(context, found.id, file, found.former);
        });
}

} // namespace broadsheet::newsroom
