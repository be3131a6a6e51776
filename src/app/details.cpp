// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details.h"

#include "app/detailssections.h"
#include "app/foldsection.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

const QString foldKey = QStringLiteral("details/open");
const QString storyName = QStringLiteral("story");
const QString publishingName = QStringLiteral("publishing");
const QString checksName = QStringLiteral("checks");
const QString imageName = QStringLiteral("image");
const QString notesName = QStringLiteral("notes");
const QString historyName = QStringLiteral("history");

} // namespace

class Details::Private {
public:
    Private(Details *details, Surroundings surroundings)
        : q(details)
        , context { *details, surroundings }
    {
    }

    void build();
    FoldSection *add(const QString &name, FoldSection::Make make);
    template <typename Section> FoldSection *addSection(const QString &name);
    FoldSection *section(const QString &name) const;
    DetailsSection *unfolded(const QString &name);
    void showTitles();
    void showAll();
    void keepFolds();

    Details *q;
    DetailsContext context;
    std::optional<newsroom::ArticleSheet> sheet;
    QScrollArea *area = nullptr;
    QWidget *inside = nullptr;
    QVBoxLayout *column = nullptr;
    QList<FoldSection *> sections;
};

template <typename Section> FoldSection *Details::Private::addSection(const QString &name)
{
    return add(name, [this](QWidget *parent) { return new Section(context, parent); });
}

FoldSection *Details::Private::add(const QString &name, FoldSection::Make make)
{
    auto *section = new FoldSection(name, std::move(make), inside);
    column->addWidget(section);
    sections.append(section);
    QObject::connect(section, &FoldSection::folded, q, [this] { keepFolds(); });
    QObject::connect(section, &FoldSection::made, q, [this, section] {
        auto *body = qobject_cast<DetailsSection *>(section->body());
        if (auto *checks = qobject_cast<ChecksSection *>(body))
            QObject::connect(checks, &ChecksSection::fieldWanted, q, &Details::focusField);
        if (sheet && body)
            body->showSheet(*sheet);
    });
    return section;
}

void Details::Private::build()
{
    auto *whole = new QVBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    area = new QScrollArea(q);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    inside = new QWidget(area);
    // Long words are cut in their fields; the panel is never wider than it is.
    inside->setMinimumWidth(1);
    column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addSection<StorySection>(storyName);
    addSection<PublishingSection>(publishingName);
    addSection<ChecksSection>(checksName);
    addSection<ImageSection>(imageName);
    addSection<NotesSection>(notesName);
    addSection<HistorySection>(historyName);
    column->addStretch(1);
    area->setWidget(inside);
    whole->addWidget(area);
    showTitles();
    const QStringList open
        = context.s.settings.value(foldKey, QStringList { storyName, publishingName, checksName })
              .toStringList();
    for (FoldSection *each : std::as_const(sections))
        each->setOpen(open.contains(each->name()));
    area->hide();
}

FoldSection *Details::Private::section(const QString &name) const
{
    for (FoldSection *each : sections) {
        if (each->name() == name)
            return each;
    }
    return nullptr;
}

DetailsSection *Details::Private::unfolded(const QString &name)
{
    FoldSection *wanted = section(name);
    if (!wanted->isOpen()) {
        wanted->setOpen(true);
        keepFolds();
    }
    return qobject_cast<DetailsSection *>(wanted->body());
}

void Details::Private::keepFolds()
{
    QStringList open;
    for (const FoldSection *each : std::as_const(sections)) {
        if (each->isOpen())
            open.append(each->name());
    }
    context.s.settings.setValue(foldKey, open);
}

void Details::Private::showTitles()
{
    section(storyName)->setTitle(Details::tr("Story"));
    section(publishingName)->setTitle(Details::tr("Publishing"));
    const bool review = sheet && newsroom::nextStep(*sheet).act == Act::Submit;
    section(checksName)->setTitle(review ? Details::tr("Before review") : Details::tr("Before publishing"));
    section(imageName)->setTitle(Details::tr("Image"));
    section(notesName)->setTitle(Details::tr("Notes"));
    section(historyName)->setTitle(Details::tr("History"));
}

void Details::Private::showAll()
{
    if (!sheet)
        return;
    showTitles();
    const Fields &fields = sheet->text.fields;
    section(storyName)->setSummary(fields.section);
    section(publishingName)->setSummary(sheet->site ? sheet->site->name : QString());
    section(checksName)->setSummary(ChecksSection::summary(*sheet), true);
    section(imageName)->setSummary(fields.image.isEmpty()
            ? Details::tr("none")
            : Details::tr("one, %1").arg(
                fields.imageRights.isEmpty() ? Details::tr("no rights line") : fields.imageRights));
    section(notesName)->setSummary(NotesSection::summary(*sheet));
    for (FoldSection *each : std::as_const(sections)) {
        auto *body = qobject_cast<DetailsSection *>(each->body());
        if (body && each->isOpen())
            body->showSheet(*sheet);
    }
}

Details::Details(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, surroundings))
{
    setMinimumWidth(280);
    setMaximumWidth(360);
    setAccessibleName(tr("Details"));
    m_d->build();
}

Details::~Details() = default;

void Details::show(const newsroom::ArticleSheet &sheet)
{
    const bool other = !m_d->sheet || m_d->sheet->state.id != sheet.state.id;
    m_d->sheet = sheet;
    m_d->area->show();
    if (other)
        m_d->area->verticalScrollBar()->setValue(0);
    m_d->showAll();
}

void Details::showNothing()
{
    m_d->sheet.reset();
    m_d->area->hide();
}

void Details::showPaper(
    const editor::PaperCounts &counts, const std::vector<editor::Placeholder> &placeholders)
{
    m_d->context.counts = counts;
    m_d->context.placeholders = placeholders;
    FoldSection *checks = m_d->section(checksName);
    auto *body = qobject_cast<ChecksSection *>(checks->body());
    if (m_d->sheet && body && checks->isOpen())
        body->showSheet(*m_d->sheet);
}

void Details::focusField(const QString &field)
{
    if (field == QLatin1String("notes")) {
        m_d->unfolded(notesName)->setFocus();
        return;
    }
    for (const QString &name : { storyName, publishingName, imageName }) {
        const bool wasOpen = m_d->section(name)->isOpen();
        DetailsSection *body = m_d->unfolded(name);
        if (body->focusField(field)) {
            if (QWidget *focused = focusWidget())
                m_d->area->ensureWidgetVisible(focused);
            return;
        }
        if (!wasOpen) {
            m_d->section(name)->setOpen(false);
            m_d->keepFolds();
        }
    }
}

void Details::focusNote(const QString &noteId)
{
    auto *notes = qobject_cast<NotesSection *>(m_d->unfolded(notesName));
    notes->focusNote(noteId);
    if (QWidget *focused = focusWidget())
        m_d->area->ensureWidgetVisible(focused);
}

} // namespace broadsheet::app
