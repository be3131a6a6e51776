// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/paper.h"

#include "core/placeholders.h"
#include "editor/bylinerow.h"
#include "editor/gutter.h"
#include "editor/look.h"
#include "editor/paperprivate.h"
#include "markup/plaintext.h"
#include "richtext/textblockdata.h"

#include <QAbstractTextDocumentLayout>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace broadsheet::editor {

namespace {

constexpr int wordsPerMinute = 220;
constexpr double smallestZoom = 0.8;
constexpr double largestZoom = 2.0;

} // namespace

Paper::Private::Private(Paper &paper, PictureSource picture)
    : q(paper)
    , sheet(new PaperSheet(&paper))
    , body(sheet->body())
    , counter(body.document())
    , paster(body)
    , painter(body.text(), std::move(picture), nullptr)
    , lastFocused(&body)
{
    auto *layout = body.document()->documentLayout();
    layout->registerHandler(richtext::BlockObjectType, &painter);
    layout->registerHandler(richtext::InlineObjectType, &painter);
    for (QTextEdit *edit :
        std::initializer_list<QTextEdit *> { &sheet->kicker(), &sheet->headline(), &sheet->lede(), &body })
        undoChain.follow(edit);
}

void Paper::Private::connectParts()
{
    for (HeadField *field : { &sheet->kicker(), &sheet->headline(), &sheet->lede() }) {
        connect(field, &HeadField::changed, &q, [this] { textChanged(); });
        connect(field, &HeadField::undoWanted, &q, [this] { q.run(Edit::Undo); });
        connect(field, &HeadField::redoWanted, &q, [this] { q.run(Edit::Redo); });
        connect(field, &HeadField::focused, &q, [this, field] {
            lastFocused = field;
            q.setFocusProxy(field);
            checkCommands();
        });
        connect(field, &QTextEdit::cursorPositionChanged, &q, [this] {
            checkCommands();
            showCaret();
        });
    }
    connect(&body, &BodyEdit::focused, &q, [this] {
        lastFocused = &body;
        q.setFocusProxy(&body);
        checkCommands();
    });
    connect(&body, &QTextEdit::cursorPositionChanged, &q, [this] {
        checkCommands();
        showCaret();
    });
    connect(&body, &BodyEdit::dragged, &q, [this] { scrollWhileDragging(); });
    dragTimer.setSingleShot(true);
    connect(&dragTimer, &QTimer::timeout, &q, [this] { scrollWhileDragging(); });
    connect(&body, &QTextEdit::selectionChanged, &q, [this] { checkCommands(); });
    connect(&body, &BodyEdit::editWanted, &q, &Paper::run);
    connect(&body, &BodyEdit::pageWanted, &q, [this](bool down, bool select) { turnPage(down, select); });
    connect(&body, &BodyEdit::linkFollowed, &q, &Paper::linkFollowed);
    connect(&body, &BodyEdit::picturePressed, &q, &Paper::pictureDetailsWanted);
    connect(&body, &BodyEdit::pasted, &q, [this](const QMimeData *source) { paster.paste(*source); });
    connect(&body.text(), &BodyText::changed, &q, [this] { textChanged(); });
    connect(&paster, &Paster::pictureOffered, &q, &Paper::pictureOffered);
    connect(&paster, &Paster::noted, &q, &Paper::pasteNoted);
    connect(&undoChain, &UndoChain::changed, &q, [this] { checkCommands(); });
    connect(&counter, &TextCounter::counted, &q, &Paper::countsChanged);
    connect(&sheet->byline(), &BylineRow::fieldWanted, &q, &Paper::fieldWanted);
    connect(&sheet->gutter(), &Gutter::pressed, &q, &Paper::markPressed);
}

void Paper::Private::textChanged()
{
    if (loading || undoChain.isBusy())
        return;
    counter.countSoon();
    emit q.edited();
}

void Paper::Private::checkCommands()
{
    if (loading)
        return;
    const QTextCursor cursor = active().textCursor();
    const QTextBlockFormat format = cursor.blockFormat();
    const QTextCharFormat chars = cursor.charFormat();
    // What isOn() and can() look at; a key in the middle of a paragraph leaves it as it was.
    const QString now = QString::number(static_cast<int>(where())) + QLatin1Char(' ')
        + QString::number(inBody() ? cursor.blockNumber() : 0) + QLatin1Char(' ')
        + QString::number(format.intProperty(richtext::BlockKindProperty)) + QLatin1Char(' ')
        + QString::number(format.headingLevel()) + QLatin1Char(' ')
        + QString::number(format.layoutDirection()) + QLatin1Char(' ')
        + QString::number((cursor.hasSelection() ? 1 : 0) + (chars.fontWeight() >= QFont::Bold ? 2 : 0)
            + (chars.fontItalic() ? 4 : 0) + (chars.isAnchor() ? 8 : 0) + (undoChain.canUndo() ? 16 : 0)
            + (undoChain.canRedo() ? 32 : 0) + (format.boolProperty(richtext::ListOrderedProperty) ? 64 : 0)
            + (readOnly ? 128 : 0));
    if (now == lastCommands)
        return;
    lastCommands = now;
    emit q.commandsChanged();
}

void Paper::Private::showCaret()
{
    if (loading || !active().hasFocus())
        return;
    const QRect rect = active().cursorRect();
    const int top = active().viewport()->mapTo(sheet, rect.topLeft()).y();
    constexpr int margin = 24;
    if (top + rect.height() > sheet->height())
        sheet->finishLayout();
    QScrollBar *bar = q.verticalScrollBar();
    if (top - margin < bar->value())
        bar->setValue(top - margin);
    else if (top + rect.height() + margin > bar->value() + q.viewport()->height())
        bar->setValue(top + rect.height() + margin - q.viewport()->height());
}

void Paper::Private::turnPage(bool down, bool select)
{
    QScrollBar *bar = q.verticalScrollBar();
    const int page = std::max(40, q.viewport()->height() - 60);
    QPoint at = body.cursorRect().center();
    at.ry() += down ? page : -page;
    at.setY(std::clamp(at.y(), 0, std::max(0, body.viewport()->height() - 1)));
    QTextCursor cursor = body.textCursor();
    cursor.setPosition(
        body.cursorForPosition(at).position(), select ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    bar->setValue(bar->value() + (down ? page : -page));
    body.setTextCursor(cursor);
}

void Paper::Private::scrollWhileDragging()
{
    const QPoint mouse = q.viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = mouse.y() < 0 ? mouse.y() : std::max(0, mouse.y() - q.viewport()->height());
    if (beyond == 0 || !(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    QScrollBar *bar = q.verticalScrollBar();
    bar->setValue(bar->value() + std::clamp(beyond, -40, 40));
    QTextCursor cursor = body.textCursor();
    const QPoint at = body.viewport()->mapFromGlobal(QCursor::pos());
    cursor.setPosition(body.cursorForPosition(at).position(), QTextCursor::KeepAnchor);
    body.setTextCursor(cursor);
    // The mouse may stand still outside.
    dragTimer.start(40);
}

Caret::Where Paper::Private::where() const
{
    for (const Caret::Where place : { Caret::Where::Kicker, Caret::Where::Headline, Caret::Where::Lede })
        if (&editOf(place) == lastFocused)
            return place;
    return Caret::Where::Body;
}

QTextEdit &Paper::Private::editOf(Caret::Where place) const
{
    switch (place) {
    case Caret::Where::Kicker:
        return sheet->kicker();
    case Caret::Where::Headline:
        return sheet->headline();
    case Caret::Where::Lede:
        return sheet->lede();
    case Caret::Where::Body:
        return body;
    }
    return body;
}

Paper::Paper(PictureSource picture, QWidget *parent)
    : QScrollArea(parent)
    , m_d(std::make_unique<Private>(*this, std::move(picture)))
{
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes would wrap the text anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_d->sheet);
    setFocusProxy(&m_d->body);
    verticalScrollBar()->setSingleStep(27);
    m_d->connectParts();
    m_d->painter.setPalette(palette());
    setText({}, {});
}

Paper::~Paper()
{
    // While they go, the texts hand on the focus and ask for their painter: what they call must still be
    // there.
    m_d->loading = true;
    for (const int type : { richtext::BlockObjectType, richtext::InlineObjectType })
        m_d->body.document()->documentLayout()->unregisterHandler(type, &m_d->painter);
    delete takeWidget();
}

void Paper::setText(const PaperText &text, const QString &language)
{
    m_d->loading = true;
    m_d->language = language;
    m_d->sheet->kicker().setText(text.kicker, language);
    m_d->sheet->headline().setText(text.headline, language);
    m_d->sheet->lede().setText(text.lede, language);
    m_d->body.text().load(text.body, language);
    m_d->sheet->setArticle(language, m_d->zoom);
    m_d->undoChain.clear();
    verticalScrollBar()->setValue(0);
    m_d->loading = false;
    m_d->counter.countSoon();
    m_d->lastCommands.clear();
    m_d->checkCommands();
}

PaperText Paper::text() const
{
    return { .kicker = m_d->sheet->kicker().text(),
        .headline = m_d->sheet->headline().text(),
        .lede = m_d->sheet->lede().text(),
        .body = m_d->body.text().read() };
}

bool Paper::isEdited() const { return m_d->undoChain.canUndo(); }

void Paper::setReadOnly(bool readOnly)
{
    m_d->readOnly = readOnly;
    for (const Caret::Where place :
        { Caret::Where::Kicker, Caret::Where::Headline, Caret::Where::Lede, Caret::Where::Body }) {
        QTextEdit &edit = m_d->editOf(place);
        edit.setReadOnly(readOnly);
        edit.setTextInteractionFlags(
            readOnly ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::TextEditorInteraction);
    }
    m_d->checkCommands();
}

bool Paper::isReadOnly() const { return m_d->readOnly; }

void Paper::setByline(const QString &byline, const QString &dateline, const QString &date)
{
    m_d->sheet->byline().setLine(byline, dateline, date);
}

void Paper::setMarks(const std::vector<GutterMark> &marks) { m_d->sheet->gutter().setMarks(marks); }

void Paper::setHeadlineLimit(int characters) { m_d->sheet->setHeadlineLimit(characters); }

Caret Paper::caret() const
{
    const QTextCursor cursor = m_d->active().textCursor();
    return { .where = m_d->where(),
        .position = cursor.position(),
        .anchor = cursor.anchor(),
        .scroll = verticalScrollBar()->value() };
}

void Paper::setCaret(const Caret &caret)
{
    QTextEdit &edit = m_d->editOf(caret.where);
    m_d->lastFocused = &edit;
    setFocusProxy(&edit);
    const int last = edit.document()->characterCount() - 1;
    QTextCursor cursor(edit.document());
    cursor.setPosition(std::clamp(caret.anchor, 0, last));
    cursor.setPosition(std::clamp(caret.position, 0, last), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    if (caret.scroll > verticalScrollBar()->maximum())
        m_d->sheet->finishLayout();
    verticalScrollBar()->setValue(caret.scroll);
    m_d->checkCommands();
}

void Paper::goToBlock(int block)
{
    QTextEdit &edit = block < 0 ? static_cast<QTextEdit &>(m_d->sheet->headline()) : m_d->body;
    if (block >= 0) {
        const QTextBlock textBlock = m_d->body.text().textBlockOf(block);
        if (textBlock.isValid())
            edit.setTextCursor(QTextCursor(textBlock));
    }
    edit.setFocus(Qt::OtherFocusReason);
    m_d->lastFocused = &edit;
    setFocusProxy(&edit);
    m_d->sheet->finishLayout();
    const int y = edit.viewport()->mapTo(m_d->sheet, edit.cursorRect().topLeft()).y();
    verticalScrollBar()->setValue(y - viewport()->height() / 3);
}

std::optional<int> Paper::currentBlock() const
{
    if (!m_d->inBody())
        return std::nullopt;
    const int visible = m_d->body.text().visibleAt(m_d->body.textCursor().position());
    return visible < 0 ? std::nullopt : std::optional(visible);
}

PaperCounts Paper::counts() const
{
    const TextCounter &counter = m_d->counter;
    const auto inHead = placeholdersIn(m_d->sheet->headline().text()).size()
        + placeholdersIn(m_d->sheet->lede().text()).size();
    return { .words = counter.words(),
        .characters = counter.characters(),
        .placeholders = counter.placeholders() + static_cast<int>(inHead),
        .minutes = (counter.words() + wordsPerMinute - 1) / wordsPerMinute };
}

std::vector<Placeholder> Paper::placeholders() const
{
    std::vector<Placeholder> found;
    for (const HeadField *field : { &m_d->sheet->kicker(), &m_d->sheet->headline(), &m_d->sheet->lede() }) {
        const QString text = field->text();
        for (const PlaceholderSpan &span : placeholdersIn(text))
            found.push_back({ -1, text.mid(span.begin, span.length) });
    }
    BodyText &body = m_d->body.text();
    for (QTextBlock block = body.document().begin(); block.isValid(); block = block.next()) {
        const richtext::TextBlockData *known = richtext::knownDataOf(block);
        if (known != nullptr && known->words >= 0 && known->placeholders == 0)
            continue;
        const QString text = block.text();
        for (const PlaceholderSpan &span : placeholdersIn(text))
            found.push_back({ body.visibleAt(block.position()), text.mid(span.begin, span.length) });
    }
    return found;
}

double Paper::zoom() const { return m_d->zoom; }

void Paper::setZoom(double zoom)
{
    const double wanted = std::clamp(std::round(zoom * 10) / 10, smallestZoom, largestZoom);
    if (wanted == m_d->zoom)
        return;
    m_d->zoom = wanted;
    for (HeadField *field : { &m_d->sheet->kicker(), &m_d->sheet->headline(), &m_d->sheet->lede() })
        field->setZoom(wanted);
    m_d->body.text().setZoom(wanted);
    m_d->sheet->setArticle(m_d->language, wanted);
    emit zoomChanged();
}

QString Paper::plainText() const
{
    const PaperText now = text();
    QStringList parts;
    for (const QString &part : { now.kicker, now.headline, now.lede, markup::plainText(now.body) })
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QLatin1String("\n\n"));
}

void Paper::pictureArrived(const QString &address) { m_d->painter.pictureArrived(address); }

void Paper::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_d->sheet->fit(viewport()->size());
}

void Paper::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (m_d != nullptr && event->type() == QEvent::PaletteChange)
        m_d->painter.setPalette(palette());
}

} // namespace broadsheet::editor
