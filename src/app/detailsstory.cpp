// SPDX-License-Identifier: GPL-3.0-or-later
// Story: what the article says about itself.
#include "app/detailssections.h"
#include "app/fieldnames.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/sites.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int tagsLookedAt = 400;
constexpr int tagsOffered = 200;

using Choices = std::vector<std::pair<QString, QString>>;

/// The languages of the newsrooms that we know of; whatever else an article has is added.
const char *const languageTags[] = { "ar", "az", "bn", "de", "el", "en", "es", "fa", "fr", "he", "hi", "id",
    "it", "ja", "ku", "nl", "pl", "ps", "pt", "pt-BR", "ru", "sv", "tr", "uk", "ur", "vi", "zh" };

QString languageWords(const QString &tag)
{
    const QLocale locale(tag);
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() || locale.language() == QLocale::C ? tag : name;
}

Choices languageChoices(const QString &current)
{
    Choices choices;
    for (const char *tag : languageTags)
        choices.emplace_back(QString::fromLatin1(tag), languageWords(QString::fromLatin1(tag)));
    const bool known = std::any_of(
        choices.begin(), choices.end(), [&](const auto &choice) { return choice.first == current; });
    if (!known && !current.isEmpty())
        choices.emplace_back(current, languageWords(current));
    choices.emplace(choices.begin(), QString(), StorySection::tr("as the site"));
    return choices;
}

Choices sectionChoices(const QStringList &sections, const QString &current)
{
    Choices choices { { QString(), StorySection::tr("none") } };
    for (const QString &section : sections)
        choices.emplace_back(section, section);
    if (!current.isEmpty() && !sections.contains(current))
        choices.emplace_back(current, current);
    return choices;
}

Choices priorityChoices()
{
    return { { QString(), StorySection::tr("normal") }, { QStringLiteral("low"), StorySection::tr("low") },
        { QStringLiteral("high"), StorySection::tr("high") },
        { QStringLiteral("breaking"), StorySection::tr("breaking") } };
}

QString joinedList(const QStringList &list)
{
    return list.join(StorySection::tr(", ", "between the names of a list"));
}

QStringList splitNames(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x060C), QLatin1Char(',')).replace(QLatin1Char(';'), QLatin1Char(','));
    QStringList names;
    const QStringList parts = plain.split(QLatin1Char(','));
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            names.append(part.trimmed());
    }
    return names;
}

/// What `set` is told: people of the staff by their logins.
QString loginsFor(const QString &text, const std::optional<store::Site> &site)
{
    QStringList logins = splitNames(text);
    for (QString &name : logins) {
        if (!site)
            break;
        for (const Person &person : site->newsroom.staff) {
            if (person.name.compare(name, Qt::CaseInsensitive) == 0)
                name = person.login;
        }
    }
    return logins.join(QStringLiteral(", "));
}

} // namespace

QString personWords(const std::optional<store::Site> &site, const QString &login)
{
    if (login.isEmpty())
        return StorySection::tr("You");
    const Person *person = site ? site->newsroom.person(login) : nullptr;
    return person && !person->name.isEmpty() ? person->name : login;
}

DetailsSection::DetailsSection(DetailsContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(32, 0, 12, 12);
    m_column->setSpacing(0);
}

void DetailsSection::edit(const QString &field, const QString &value, newsroom::FieldEdit::How how)
{
    emit m_context.details.fieldEdited({ field, how, value });
}

ToneLabel *DetailsSection::words(ToneLabel::Tone tone, bool strong)
{
    auto *label = new ToneLabel(tone, this);
    QFont face = editor::font(
        strong ? editor::TextRole::InterfaceStrong : editor::TextRole::Interface, locale().bcp47Name());
    face.setPixelSize(12);
    label->setFont(face);
    label->setWordWrap(true);
    return label;
}

StorySection::StorySection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
    , m_tags(new TagLine(this))
{
    addText("byline", fieldWords(QStringLiteral("authors")));
    addText("dateline", fieldWords(QStringLiteral("dateline")));
    addCombo("section", fieldWords(QStringLiteral("section")));
    addText("sections", fieldWords(QStringLiteral("sections")));
    column()->addWidget(m_tags);
    addCombo("language", fieldWords(QStringLiteral("language")));
    addCombo("kind", fieldWords(QStringLiteral("kind")));
    addCombo("priority", fieldWords(QStringLiteral("priority")));
    addText("slug", fieldWords(QStringLiteral("slug")))->setAscii();
    m_tags->setAccessibleName(fieldWords(QStringLiteral("tags")));
    connect(m_tags, &TagLine::added, this,
        [this](const QString &tag) { edit(QStringLiteral("tag"), tag, newsroom::FieldEdit::How::Add); });
    connect(m_tags, &TagLine::removed, this,
        [this](const QString &tag) { edit(QStringLiteral("tag"), tag, newsroom::FieldEdit::How::Remove); });
    readTags();
}

QuietField *StorySection::addText(const char *field, const QString &label)
{
    auto *text = new QuietField(this);
    const QString name = QString::fromLatin1(field);
    connect(text, &QuietField::committed, this, [this, name](const QString &value) {
        if (name == QLatin1String("byline"))
            edit(name, loginsFor(value, m_site));
        else if (name == QLatin1String("sections"))
            edit(name, (QStringList { m_section } + splitNames(value)).join(QStringLiteral(", ")));
        else
            edit(name, value);
    });
    auto *line = new FieldLine(label, text, this);
    column()->addWidget(line);
    m_lines.push_back({ name, line, text, nullptr });
    return text;
}

QuietCombo *StorySection::addCombo(const char *field, const QString &label)
{
    auto *combo = new QuietCombo(this);
    const QString name = QString::fromLatin1(field);
    connect(combo, &QuietCombo::chosen, this, [this, name](const QString &value) { edit(name, value); });
    auto *line = new FieldLine(label, combo, this);
    column()->addWidget(line);
    m_lines.push_back({ name, line, nullptr, combo });
    return combo;
}

StorySection::Line *StorySection::lineOf(const QString &field)
{
    const auto found
        = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.field == field; });
    return found == m_lines.end() ? nullptr : &*found;
}

/// The tags of the newest articles, the most used first.
void StorySection::readTags()
{
    const auto reading = m_context.s.place.read([](newsroom::Context context) -> Result<QStringList> {
        const auto newest = context.store.list({ .limit = tagsLookedAt });
        if (!newest)
            return fail(newest.error());
        QHash<QString, int> counts;
        for (const store::ArticleState &state : *newest) {
            for (const QString &tag : state.fields.tags)
                ++counts[tag];
        }
        QStringList tags = counts.keys();
        std::sort(tags.begin(), tags.end(), [&](const QString &a, const QString &b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
        });
        return tags.mid(0, tagsOffered);
    });
    deliver(reading, this, [this](const Result<QStringList> &tags) {
        if (tags)
            m_tags->setOffers(*tags);
    });
}

void StorySection::showPeople(const newsroom::ArticleSheet &sheet)
{
    QStringList names;
    for (const QString &author : sheet.text.fields.authors)
        names.append(personWords(sheet.site, author));
    QuietField *byline = lineOf(QStringLiteral("byline"))->text;
    byline->setValue(joinedList(names));
    QStringList staff;
    if (sheet.site) {
        for (const Person &person : sheet.site->newsroom.staff)
            staff.append(person.name.isEmpty() ? person.login : person.name);
    }
    byline->setOffers(staff, true);
}

void StorySection::showChoices(const newsroom::ArticleSheet &sheet)
{
    const Fields &fields = sheet.text.fields;
    const QStringList sections = sheet.site ? sheet.site->newsroom.sections : QStringList();
    lineOf(QStringLiteral("section"))
        ->combo->setChoices(sectionChoices(sections, fields.section), fields.section);
    QStringList others = fields.sections;
    others.removeAll(fields.section);
    Line *also = lineOf(QStringLiteral("sections"));
    also->text->setValue(joinedList(others));
    also->text->setOffers(sections, true);
    also->line->setVisible(!fields.section.isEmpty());
    lineOf(QStringLiteral("language"))->combo->setChoices(languageChoices(fields.language), fields.language);
    lineOf(QStringLiteral("priority"))
        ->combo->setChoices(
            priorityChoices(), fields.priority == QLatin1String("normal") ? QString() : fields.priority);

    Choices kinds;
    if (sheet.site) {
        for (const ArticleKind &kind : newsroom::kindsOf(sheet.site->newsroom)) {
            const bool plain = kind.name == QLatin1String(plainKind);
            kinds.emplace_back(plain ? QString() : kind.name,
                !kind.label.isEmpty() ? kind.label
                    : plain           ? tr("Article")
                                      : kind.name);
        }
    }
    Line *kind = lineOf(QStringLiteral("kind"));
    const QString current = fields.kind == QLatin1String(plainKind) ? QString() : fields.kind;
    const bool named = std::any_of(
        kinds.begin(), kinds.end(), [&](const auto &choice) { return choice.first == current; });
    if (!named)
        kinds.emplace_back(current, current.isEmpty() ? tr("Article") : current);
    kind->combo->setChoices(kinds, current);
    kind->line->setVisible(kinds.size() > 1);
}

void StorySection::showSheet(const newsroom::ArticleSheet &sheet)
{
    m_site = sheet.site;
    const Fields &fields = sheet.text.fields;
    m_section = fields.section;
    showPeople(sheet);
    showChoices(sheet);
    lineOf(QStringLiteral("dateline"))->text->setValue(fields.dateline);
    QuietField *slug = lineOf(QStringLiteral("slug"))->text;
    slug->setValue(fields.slug);
    slug->setPlaceholderText(tr("from the headline"));
    m_tags->setTags(fields.tags);

    const bool readOnly = sheet.readOnly != Reason::Unspecified;
    for (const Line &line : m_lines) {
        if (line.text)
            line.text->setReadOnly(readOnly);
        else
            line.combo->setEnabled(!readOnly);
    }
    m_tags->setReadOnly(readOnly);
}

bool StorySection::focusField(const QString &field)
{
    if (field == QLatin1String("tags") || field == QLatin1String("tag")) {
        m_tags->startAdding();
        return true;
    }
    const FieldRow *row = nullptr;
    for (const FieldRow &each : fieldTable()) {
        if (each.name == field)
            row = &each;
    }
    // The table's name or the key of `set`: the paper knows the first, the command line the second.
    Line *line = lineOf(row ? QString(row->cli) : field);
    if (!line)
        return false;
    if (line->text) {
        line->text->setFocus(Qt::OtherFocusReason);
        line->text->selectAll();
    } else {
        line->combo->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace broadsheet::app
