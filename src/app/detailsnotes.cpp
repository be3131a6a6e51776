// SPDX-License-Identifier: GPL-3.0-or-later
// Image, notes and the last versions.
#include "app/detailssections.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "editor/look.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int pictureWidth = 248;
constexpr size_t versionsShown = 5;

QWidget *freshList(QWidget *&list, QWidget *parent, QVBoxLayout *column, int at)
{
    delete list;
    list = new QWidget(parent);
    auto *inside = new QVBoxLayout(list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(6);
    column->insertWidget(at, list);
    return list;
}

} // namespace

QString originWords(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return HistorySection::tr("on this computer");
    case Origin::Remote:
        return HistorySection::tr("from the site");
    case Origin::Merge:
        return HistorySection::tr("merged");
    case Origin::Recovered:
        return HistorySection::tr("recovered");
    case Origin::Import:
        return HistorySection::tr("imported");
    }
    return {};
}

ImageSection::ImageSection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
    , m_pictures(context.s.place.profile())
    , m_picture(new QLabel(this))
    , m_choose(linkButton(tr("Choose a picture…"), this))
    , m_remove(linkButton(tr("Remove"), this))
    , m_rights(new QuietField(this))
{
    column()->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(14);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    m_rights->setPlaceholderText(tr("who took it, who may use it"));
    column()->addWidget(new FieldLine(tr("Rights"), m_rights, this));
    m_picture->setAccessibleName(tr("Lead picture"));
    connect(m_choose, &QPushButton::clicked, this, &ImageSection::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { edit(QStringLiteral("image"), {}); });
    connect(m_rights, &QuietField::committed, this,
        [this](const QString &rights) { edit(QStringLiteral("rights"), rights); });
    connect(&m_pictures, &PictureCache::arrived, this, &ImageSection::showPicture);
}

void ImageSection::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Choose the lead picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.gif")));
    dialog->setLabelText(QFileDialog::Accept, tr("Use this picture"));
    connect(dialog, &QFileDialog::fileSelected, &m_context.details, &Details::pictureChosen);
    dialog->open();
}

void ImageSection::showPicture()
{
    m_picture->setVisible(!m_address.isEmpty());
    if (m_address.isEmpty())
        return;
    const QImage picture
        = m_pictures.picture(m_address, static_cast<int>(pictureWidth * devicePixelRatioF()));
    if (picture.isNull()) {
        m_picture->setText(tr("The picture is not here yet."));
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void ImageSection::showSheet(const newsroom::ArticleSheet &sheet)
{
    const bool readOnly = sheet.readOnly != Reason::Unspecified;
    m_address = sheet.text.fields.image;
    m_choose->setText(m_address.isEmpty() ? tr("Choose a picture…") : tr("Another picture…"));
    m_choose->setEnabled(!readOnly);
    m_remove->setVisible(!m_address.isEmpty() && !readOnly);
    m_rights->setValue(sheet.text.fields.imageRights);
    m_rights->setReadOnly(readOnly);
    showPicture();
}

bool ImageSection::focusField(const QString &field)
{
    if (field == QLatin1String("image"))
        m_choose->setFocus(Qt::OtherFocusReason);
    else if (field == QLatin1String("imageRights") || field == QLatin1String("rights"))
        m_rights->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

NotesSection::NotesSection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
    , m_new(new QPlainTextEdit(this))
    , m_add(linkButton(tr("Add note"), this))
    , m_resolved(linkButton({}, this))
{
    m_new->setPlaceholderText(tr("A note on the article"));
    m_new->setAccessibleName(tr("A note on the article"));
    m_new->setTabChangesFocus(true);
    m_new->setFixedHeight(2 * fontMetrics().lineSpacing() + 18);
    m_new->installEventFilter(this);
    setFocusProxy(m_new);
    column()->addWidget(m_new);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(14);
    QPushButton *here = linkButton(tr("At the caret…"), this);
    m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    buttons->addWidget(m_add);
    buttons->addWidget(here);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    column()->addWidget(m_resolved);
    connect(m_add, &QPushButton::clicked, this, &NotesSection::add);
    Details *details = &context.details;
    connect(
        here, &QPushButton::clicked, details, [details] { emit details->commandWanted(Command::NoteHere); });
    connect(m_resolved, &QPushButton::clicked, this, [this] {
        m_showResolved = !m_showResolved;
        if (m_sheet)
            rebuild(*m_sheet);
    });
}

QString NotesSection::summary(const newsroom::ArticleSheet &sheet)
{
    const auto &notes = sheet.text.fields.notes;
    const auto open = std::count_if(
        notes.begin(), notes.end(), [](const Note &note) { return !note.resolvedAt.has_value(); });
    return open == 0 ? tr("none open") : tr("%n open", nullptr, static_cast<int>(open));
}

bool NotesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool done = key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier;
        if (done && event->type() == QEvent::KeyPress)
            add();
        if (done) {
            event->accept();
            return true;
        }
    }
    return DetailsSection::eventFilter(watched, event);
}

void NotesSection::add()
{
    const QString text = m_new->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    m_new->clear();
    emit m_context.details.noteAdded({}, text);
}

QWidget *NotesSection::card(const Note &note, const newsroom::ArticleSheet &sheet)
{
    auto *card = new QWidget(m_list);
    card->setObjectName(note.id.toString());
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 2);
    lines->setSpacing(1);
    auto *who = words(ToneLabel::Tone::Ink3);
    const QString by = isolated(personWords(sheet.site, note.by));
    const QString at = pastWords(note.at, sheet.at, myZone(), locale());
    who->setText(note.block ? tr("%1, %2, paragraph %3", "person, time, number")
                                  .arg(by, at, locale().toString(*note.block + 1))
                            : tr("%1, %2", "person, time").arg(by, at));
    auto *text = words(note.resolvedAt ? ToneLabel::Tone::Ink2 : ToneLabel::Tone::Ink);
    text->setFont(editor::font(editor::TextRole::Interface, locale().bcp47Name()));
    text->setTextFormat(Qt::PlainText);
    text->setText(note.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(who);
    lines->addWidget(text);
    if (note.resolvedAt)
        return card;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(14);
    if (note.block) {
        QPushButton *go = linkButton(tr("Go"), card);
        go->setAccessibleName(tr("Go: %1").arg(note.text));
        connect(go, &QPushButton::clicked, &m_context.details,
            [this, block = *note.block] { emit m_context.details.placeWanted(block); });
        buttons->addWidget(go);
    }
    QPushButton *resolve = linkButton(tr("Resolve"), card);
    resolve->setAccessibleName(tr("Resolve: %1").arg(note.text));
    connect(resolve, &QPushButton::clicked, &m_context.details,
        [this, id = note.id.toString()] { emit m_context.details.noteResolved(id); });
    buttons->addWidget(resolve);
    buttons->addStretch(1);
    lines->addLayout(buttons);
    return card;
}

void NotesSection::rebuild(const newsroom::ArticleSheet &sheet)
{
    freshList(m_list, this, column(), 0);
    const auto resolved = static_cast<int>(std::count_if(
        m_notes.begin(), m_notes.end(), [](const Note &note) { return note.resolvedAt.has_value(); }));
    for (const Note &note : m_notes) {
        if (!note.resolvedAt || m_showResolved)
            m_list->layout()->addWidget(card(note, sheet));
    }
    m_resolved->setVisible(resolved > 0);
    m_resolved->setText(
        m_showResolved ? tr("Hide resolved notes") : tr("%n resolved note(s)", nullptr, resolved));
}

void NotesSection::showSheet(const newsroom::ArticleSheet &sheet)
{
    m_sheet = sheet;
    m_new->setEnabled(sheet.state.shown.stage != Stage::Killed);
    if (m_list && sheet.text.fields.notes == m_notes)
        return;
    m_notes = sheet.text.fields.notes;
    rebuild(sheet);
}

void NotesSection::focusNote(const QString &noteId)
{
    const auto note = std::find_if(
        m_notes.begin(), m_notes.end(), [&](const Note &each) { return each.id.toString() == noteId; });
    if (note == m_notes.end() || !m_sheet)
        return;
    if (note->resolvedAt && !m_showResolved) {
        m_showResolved = true;
        rebuild(*m_sheet);
    }
    if (const QWidget *card = m_list->findChild<QWidget *>(noteId)) {
        const auto buttons = card->findChildren<QPushButton *>();
        if (!buttons.isEmpty())
            buttons.first()->setFocus(Qt::OtherFocusReason);
    }
}

HistorySection::HistorySection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
{
    QPushButton *all = linkButton(tr("All versions…"), this);
    column()->addWidget(all);
    Details *details = &context.details;
    connect(
        all, &QPushButton::clicked, details, [details] { emit details->commandWanted(Command::History); });
}

void HistorySection::showSheet(const newsroom::ArticleSheet &sheet)
{
    if (m_list && m_head == sheet.state.head)
        return;
    m_head = sheet.state.head;
    const auto reading = m_context.s.place.read(
        [id = sheet.state.id](newsroom::Context context) -> Result<std::vector<store::RevisionLine>> {
            auto lines = context.store.history(id);
            if (lines && lines->size() > versionsShown)
                lines->resize(versionsShown);
            return lines;
        });
    deliver(reading, this, [this, sheet](const Result<std::vector<store::RevisionLine>> &lines) {
        if (lines && m_head == sheet.state.head)
            showLines(*lines, sheet);
    });
}

void HistorySection::showLines(
    const std::vector<store::RevisionLine> &lines, const newsroom::ArticleSheet &sheet)
{
    freshList(m_list, this, column(), 0);
    for (const store::RevisionLine &line : lines) {
        auto *said = words(ToneLabel::Tone::Ink2);
        said->setText(tr("%1, %2, %3", "time, person, where it came from")
                          .arg(pastWords(line.at, sheet.at, myZone(), locale()),
                              isolated(personWords(sheet.site, line.who)), originWords(line.origin)));
        m_list->layout()->addWidget(said);
    }
}

} // namespace broadsheet::app
