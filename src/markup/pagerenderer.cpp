// SPDX-License-Identifier: GPL-3.0-or-later
// The article page.
#include "markup/pagerenderer.h"

#include "markup/pagebody.h"
#include "markup/pageframe.h"
#include "markup/pagetime.h"
#include "markup/pagewriter.h"
#include "markup/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::markup {

namespace {

constexpr int descriptionLength = 200;
constexpr qint64 updateMs = 60 * 1000;

/// What the article says, decided once for head and text.
struct Story {
    QString headline;
    QString kicker;
    QString lede;
    QString description;
    /// The first paragraph says the same as the lede: it is printed once, as the lede.
    bool ledeIsFirstParagraph = false;
    bool isUpdated = false;
    bool isKilled = false;
};

QString firstWords(const QString &text) { return excerpt(text.simplified(), descriptionLength); }

Story storyOf(const PageInput &input)
{
    const Fields &fields = input.text.fields;
    const QString opening = firstParagraph(input.text.body).simplified();
    Story story;
    story.isKilled = !input.killNotice.isEmpty();
    story.lede = fields.lede.simplified();
    story.ledeIsFirstParagraph = !story.lede.isEmpty() && story.lede == opening;
    story.description = firstWords(story.isKilled ? input.killNotice
            : story.lede.isEmpty()                ? opening
                                                  : story.lede);
    story.kicker = fields.kicker.simplified();
    if (story.kicker.isEmpty())
        story.kicker = fields.section.simplified();
    story.headline = fields.headline.simplified();
    // A preview may come before the headline does; a page needs one in any case.
    if (story.headline.isEmpty())
        story.headline = story.lede.isEmpty() ? opening : story.lede;
    if (story.headline.isEmpty())
        story.headline = input.newsroom.name;
    story.headline = excerpt(story.headline, 300);
    story.isUpdated = toMs(input.updatedAt) - toMs(input.publishedAt) >= updateMs;
    return story;
}

/// JSON that may stand in a <script>: no "<" ends the element or opens a comment.
QByteArray jsonForScript(const QJsonObject &object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
}

QJsonObject publisherOf(const Newsroom &newsroom, const QString &root)
{
    QJsonObject publisher { { QStringLiteral("@type"), QStringLiteral("NewsMediaOrganization") },
        { QStringLiteral("name"), printable(newsroom.name) } };
    if (!root.isEmpty())
        publisher.insert(QStringLiteral("url"), root);
    return publisher;
}

QByteArray structuredData(const PageInput &input, const Story &story, const PageFrame &frame)
{
    const QString root = siteRoot(input.siteUrl);
    QJsonArray authors;
    for (const Person &person : input.authors) {
        QJsonObject author { { QStringLiteral("@type"), QStringLiteral("Person") },
            { QStringLiteral("name"), printable(person.name) } };
        const QString address = authorAddress(person);
        if (!root.isEmpty() && !address.isEmpty())
            author.insert(QStringLiteral("url"), root + encodedAddress(address));
        authors.append(author);
    }
    QJsonObject article { { QStringLiteral("@context"), QStringLiteral("https://schema.org") },
        { QStringLiteral("@type"), QStringLiteral("NewsArticle") },
        { QStringLiteral("headline"), printable(story.headline) },
        { QStringLiteral("inLanguage"), frame.language },
        { QStringLiteral("datePublished"), toIsoInZone(input.publishedAt, input.newsroom.zone) },
        { QStringLiteral("dateModified"),
            toIsoInZone(story.isUpdated ? input.updatedAt : input.publishedAt, input.newsroom.zone) },
        { QStringLiteral("publisher"), publisherOf(input.newsroom, root) } };
    if (!authors.isEmpty())
        article.insert(QStringLiteral("author"), authors);
    if (!story.description.isEmpty())
        article.insert(QStringLiteral("description"), printable(story.description));
    if (!input.text.fields.section.isEmpty())
        article.insert(QStringLiteral("articleSection"), printable(input.text.fields.section));
    if (!root.isEmpty())
        article.insert(QStringLiteral("mainEntityOfPage"), root + encodedAddress(input.address));
    if (!root.isEmpty() && !frame.image.isEmpty())
        article.insert(QStringLiteral("image"), root + encodedAddress(frame.image));
    return jsonForScript(article);
}

QByteArray articleMeta(const PageInput &input, const Story &story, const PageFrame &frame)
{
    if (story.isKilled)
        return {};
    PageWriter meta;
    const QByteArray &zone = input.newsroom.zone;
    const auto property = [&meta](const char *name, const QString &content) {
        meta.single("meta", { { "property", QString::fromLatin1(name) }, { "content", content } });
    };
    property("article:published_time", toIsoInZone(input.publishedAt, zone));
    if (story.isUpdated)
        property("article:modified_time", toIsoInZone(input.updatedAt, zone));
    if (!input.text.fields.section.isEmpty())
        property("article:section", input.text.fields.section);
    for (const QString &tag : input.text.fields.tags)
        property("article:tag", tag);
    for (const Person &person : input.authors)
        meta.single("meta", { { "name", QStringLiteral("author") }, { "content", person.name } });
    meta.line();
    meta.open("script", { { "type", QStringLiteral("application/ld+json") } });
    meta.raw(structuredData(input, story, frame));
    meta.close();
    return meta.html();
}

/// The names joined as the language joins lists, each a link where the person has a page.
void writeNames(PageWriter &page, const PageInput &input, const PageFrame &frame)
{
    constexpr char16_t firstMark = 0xe000;
    QStringList marks;
    for (std::size_t i = 0; i < input.authors.size(); ++i)
        marks.append(QChar(static_cast<char16_t>(firstMark + i)));
    for (const QChar c : localeOf(frame.language).createSeparatedList(marks)) {
        const int index = c.unicode() - firstMark;
        if (index < 0 || index >= marks.size()) {
            page.text(c);
            continue;
        }
        const Person &person = input.authors.at(static_cast<std::size_t>(index));
        const QString address = authorAddress(person);
        if (address.isEmpty()) {
            page.element("bdi", {}, person.name);
            continue;
        }
        page.open("a",
            { { "rel", QStringLiteral("author") },
                { "href", linkTo(address, input.toRoot, input.siteUrl) } });
        page.element("bdi", {}, person.name);
        page.close();
    }
}

void writeByline(PageWriter &page, const PageInput &input, const PageFrame &frame, const Story &story)
{
    page.open("div", { { "class", QStringLiteral("byline") } });
    if (!input.authors.empty()) {
        const QString by = frame.strings.by;
        const qsizetype place = by.indexOf(QLatin1String("%1"));
        page.open("p", { { "class", QStringLiteral("by") } });
        page.text(by.left(std::max<qsizetype>(place, 0)));
        writeNames(page, input, frame);
        page.text(place < 0 ? QString() : by.mid(place + 2));
        page.close();
    }
    page.open("p");
    writeTime(page, frame, input.publishedAt);
    page.close();
    if (story.isUpdated) {
        const QString updated = frame.strings.updated;
        const qsizetype place = updated.indexOf(QLatin1String("%1"));
        page.open("p");
        page.text(updated.left(std::max<qsizetype>(place, 0)));
        writeTime(page, frame, input.updatedAt);
        page.text(place < 0 ? QString() : updated.mid(place + 2));
        page.close();
    }
    page.close();
    page.line();
}

void writeHeader(PageWriter &page, const PageInput &input, const PageFrame &frame, const Story &story)
{
    const Fields &fields = input.text.fields;
    page.open("header");
    if (!story.kicker.isEmpty()) {
        const bool isSection = input.newsroom.sections.contains(fields.section);
        page.open("p", { { "class", QStringLiteral("kicker") } });
        if (isSection)
            page.element("a",
                { { "href", linkTo(sectionAddress(fields.section), input.toRoot, input.siteUrl) } },
                story.kicker);
        else
            page.text(story.kicker);
        page.close();
        page.line();
    }
    page.element("h1", { { "class", QStringLiteral("headline") } }, story.headline);
    page.line();
    if (!story.lede.isEmpty() && !story.isKilled) {
        page.element("p", { { "class", QStringLiteral("lede") } }, story.lede);
        page.line();
    }
    writeByline(page, input, frame, story);
    page.close();
    page.line();
}

void writeLeadPicture(PageWriter &page, const PageInput &input, const PageFrame &frame)
{
    const QString source = pictureSource(input.text.fields.image, input.media, input.toRoot);
    if (source.isEmpty())
        return;
    page.open("figure", { { "class", QStringLiteral("lead") } });
    page.single(
        "img", { { "src", source }, { "alt", QLatin1String("") }, { "decoding", QStringLiteral("async") } });
    const QString rights = input.text.fields.imageRights.simplified();
    if (!rights.isEmpty()) {
        page.open("figcaption");
        page.element("span", { { "class", QStringLiteral("credit") } }, frame.strings.photo.arg(rights));
        page.close();
    }
    page.close();
    page.line();
}

void writeNotice(PageWriter &page, const PageInput &input, const PageFrame &frame)
{
    page.open("div", { { "class", QStringLiteral("notice") }, { "role", QStringLiteral("note") } });
    page.open("p");
    page.element("strong", {}, frame.strings.withdrawn);
    page.close();
    for (const QString &part : input.killNotice.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (part.trimmed() != frame.strings.withdrawn && !part.trimmed().isEmpty())
            page.element("p", {}, part.trimmed());
    page.close();
    page.line();
}

/// "Correction 2:" in the words of the page.
QString correctionLabel(const PageFrame &frame, std::size_t index)
{
    const QString number = localeOf(frame.language).toString(static_cast<int>(index) + 1);
    return frame.strings.correction + QLatin1Char(' ') + number + QLatin1Char(':');
}

/// The corrections of the body and those notes that the body does not print, as inline HTML without a label.
std::vector<QByteArray> correctionNotes(const PageInput &input, const PageFrame &frame, const PageBody &body)
{
    std::vector<QByteArray> notes;
    for (QByteArray note : body.corrections) {
        // The paragraph carries its label itself, for sites that print it as it is.
        PageWriter label;
        label.text(correctionLabel(frame, notes.size()));
        if (note.startsWith(label.html()))
            note.remove(0, label.html().size());
        notes.push_back(note.trimmed());
    }
    for (const QString &correction : input.corrections) {
        const QString text = correction.simplified();
        const auto prints = [&text](const QString &printed) {
            return printed == text || printed.endsWith(QLatin1String(": ") + text);
        };
        if (text.isEmpty() || std::any_of(body.correctionTexts.begin(), body.correctionTexts.end(), prints))
            continue;
        PageWriter note;
        note.text(text);
        notes.push_back(note.html());
    }
    return notes;
}

void writeCorrections(PageWriter &page, const PageInput &input, const PageFrame &frame, const PageBody &body)
{
    const std::vector<QByteArray> notes = correctionNotes(input, frame, body);
    if (notes.empty())
        return;
    page.open("section",
        { { "class", QStringLiteral("corrections") }, { "aria-label", frame.strings.correction } });
    for (std::size_t i = 0; i < notes.size(); ++i) {
        page.open("p");
        page.element("b", {}, correctionLabel(frame, i));
        page.text(QStringLiteral(" "));
        page.raw(notes.at(i));
        page.close();
        page.line();
    }
    page.close();
    page.line();
}

void writeAuthors(PageWriter &page, const PageInput &input, const PageFrame &frame)
{
    std::vector<const Person *> known;
    for (const Person &person : input.authors)
        if (!person.login.isEmpty() || !person.bio.isEmpty() || !person.photo.isEmpty())
            known.push_back(&person);
    if (known.empty())
        return;
    page.open(
        "aside", { { "class", QStringLiteral("authors") }, { "aria-label", frame.strings.aboutAuthor } });
    page.element("h2", { { "class", QStringLiteral("label") } }, frame.strings.aboutAuthor);
    page.line();
    for (const Person *person : known)
        writeAuthor(page, frame, *person, input.media, "p");
    page.close();
    page.line();
}

void writeRecent(PageWriter &page, const PageInput &input, const PageFrame &frame)
{
    if (input.recent.empty())
        return;
    page.open("section",
        { { "class", QStringLiteral("recent") }, { "aria-labelledby", QStringLiteral("recent-posts") } });
    page.element("h2", { { "class", QStringLiteral("label") }, { "id", QStringLiteral("recent-posts") } },
        frame.strings.recentPosts);
    page.line();
    page.open("ul", { { "class", QStringLiteral("posts") } });
    for (PostSummary post : input.recent) {
        post.excerpt = excerpt(post.excerpt);
        page.open("li");
        writePost(page, frame, post, "h3");
        page.close();
    }
    page.close();
    page.close();
    page.line();
}

PageFrame frameOf(const PageInput &input, const PageStrings &strings, const Story &story)
{
    PageFrame frame { .newsroom = input.newsroom,
        .strings = strings,
        .language = pageLanguage(input.text.fields.language, input.newsroom),
        .title = story.headline,
        .description = story.description,
        .address = input.address,
        .siteUrl = input.siteUrl,
        .toRoot = input.toRoot };
    frame.section = input.text.fields.section;
    frame.image = story.isKilled || input.isPreview ? QString() : input.media.value(input.text.fields.image);
    frame.writtenAt = input.writtenAt;
    frame.isArticle = true;
    frame.isPreview = input.isPreview;
    frame.isHidden = input.isPreview || story.isKilled;
    return frame;
}

} // namespace

QByteArray renderArticle(const PageInput &input, const PageStrings &strings)
{
    const Story story = storyOf(input);
    const PageFrame frame = frameOf(input, strings, story);
    const PageBody body = renderBody({ .body = input.text.body,
        .strings = strings,
        .media = input.media,
        .toRoot = input.toRoot,
        .skipFirstParagraph = story.ledeIsFirstParagraph,
        .dateline = input.text.fields.dateline });

    PageWriter page;
    beginPage(page, frame, articleMeta(input, story, frame));
    page.open("article", { { "class", QStringLiteral("column") } });
    page.line();
    writeHeader(page, input, frame, story);
    if (story.isKilled) {
        writeNotice(page, input, frame);
    } else {
        if (!body.pictures.contains(input.text.fields.image))
            writeLeadPicture(page, input, frame);
        page.open("div", { { "class", QStringLiteral("text") } });
        page.line();
        page.raw(body.html);
        page.close();
        page.line();
        writeCorrections(page, input, frame, body);
        writeAuthors(page, input, frame);
    }
    page.close();
    page.line();
    writeRecent(page, input, frame);
    endPage(page, frame);
    return page.html();
}

} // namespace broadsheet::markup
