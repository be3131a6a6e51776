// SPDX-License-Identifier: GPL-3.0-or-later
// The versions at one side, and the chosen one laid under the newest text, word by word.
#include "app/detailssections.h"
#include "app/fieldnames.h"
#include "app/runslabel.h"
#include "app/views.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/comparison.h"
#include "newsroom/drafts.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int versionRowHeight = 46;
constexpr int historyHead = 46;
constexpr int measure = 640;
constexpr int gutter = 40;

enum VersionRole { RevisionRole = Qt::UserRole + 1, TimeRole, WhoRole, HowRole, MarkRole, DayRole };

/// A version, or the newest text that they are compared with.
struct Compared {
    std::vector<newsroom::ComparedPlace> places;
    QString language;
};

Result<Compared> compareWith(const newsroom::Context &context, ArticleId id, const RevisionId &revision)
{
    const auto old = context.store.revision(revision);
    if (!old)
        return fail(old.error());
    const auto now = newsroom::Drafts(context).newest(id);
    if (!now)
        return fail(now.error());
    return Compared { newsroom::compareTexts(old->text, now->text), now->text.fields.language };
}

QString dayWords(Instant at, Instant now, const QLocale &locale)
{
    const QDate day = inZone(at, myZone()).date();
    const QDate today = inZone(now, myZone()).date();
    if (day == today)
        return HistoryView::tr("Today");
    return day.addDays(1) == today ? HistoryView::tr("Yesterday") : dateWords(day, locale);
}

class VersionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return { 200, versionRowHeight + (index.data(DayRole).toString().isEmpty() ? 0 : 30) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const editor::Tokens &t = editor::tokensOf(option.palette);
        const QString language = QLocale().bcp47Name();
        painter->save();
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int start = Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
            | Qt::TextSingleLine;
        const int end = Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
            | Qt::TextSingleLine;
        QRect row = option.rect;
        const auto place = [&](int x, int y, int wide, int high) {
            return QStyle::visualRect(
                option.direction, option.rect, QRect(option.rect.x() + x, y, wide, high));
        };
        const QString day = index.data(DayRole).toString();
        QFont small = editor::font(editor::TextRole::Interface, language);
        small.setPixelSize(12);
        if (!day.isEmpty()) {
            QFont strong = editor::font(editor::TextRole::LabelStrong, language);
            painter->setFont(strong);
            painter->setPen(t.ink2);
            painter->drawText(place(14, row.y() + 6, row.width() - 28, 22), start, day);
            row.setTop(row.top() + 30);
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(row, t.sel);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        const QFont plain = editor::font(editor::TextRole::Interface, language);
        const QFont bold = editor::font(editor::TextRole::InterfaceStrong, language);
        painter->setFont(selected ? bold : plain);
        painter->setPen(t.ink);
        painter->drawText(place(14, row.y(), 48, row.height()), start, index.data(TimeRole).toString());
        const QString mark = index.data(MarkRole).toString();
        QFont label = editor::font(editor::TextRole::LabelStrong, language);
        const int markWidth = mark.isEmpty() ? 0 : QFontMetrics(label).horizontalAdvance(mark) + 10;
        const int words = row.width() - 66 - 14 - markWidth;
        painter->drawText(place(66, row.y() + 5, words, 18), start,
            QFontMetrics(painter->font()).elidedText(index.data(WhoRole).toString(), Qt::ElideRight, words));
        painter->setFont(small);
        painter->setPen(t.ink2);
        painter->drawText(place(66, row.y() + 23, words, 17), start,
            QFontMetrics(small).elidedText(index.data(HowRole).toString(), Qt::ElideRight, words));
        if (!mark.isEmpty()) {
            painter->setFont(label);
            painter->setPen(selected ? t.ink : t.accent);
            painter->drawText(
                place(row.width() - 14 - markWidth, row.y(), markWidth, row.height()), end, mark);
        }
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            editor::paintFocusRing(*painter, QRectF(row).adjusted(1, 1, -1, -2), t);
        painter->restore();
    }
};

} // namespace

/// The comparison as a text to read: signs in the gutter, a bar at the place that commands mean.
class ComparisonText final : public QTextEdit {
    Q_OBJECT

public:
    explicit ComparisonText(QWidget *parent)
        : QTextEdit(parent)
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setUndoRedoEnabled(false);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setAccessibleName(HistoryView::tr("Changes since the chosen version"));
        document()->setDocumentMargin(0);
    }

    void showPlaces(const Compared &compared)
    {
        m_compared = compared;
        m_changed.clear();
        m_current = -1;
        fill();
        for (int i = 0; i < static_cast<int>(compared.places.size()); ++i) {
            if (compared.places[static_cast<size_t>(i)].changed)
                m_changed.append(i);
        }
        goTo(m_changed.isEmpty() ? -1 : 0);
    }

    int changeCount() const { return static_cast<int>(m_changed.size()); }

    int current() const { return m_current; }

    const newsroom::ComparedPlace *currentPlace() const
    {
        return m_current < 0 ? nullptr : &m_compared.places[static_cast<size_t>(m_changed[m_current])];
    }

    void goTo(int change)
    {
        m_current = change;
        verticalScrollBar()->setValue(0);
        if (change >= 0) {
            const QTextBlock block = document()->findBlockByNumber(m_changed[change]);
            const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
            if (rect.bottom() > viewport()->height() * 2 / 3)
                verticalScrollBar()->setValue(static_cast<int>(rect.top()) - viewport()->height() / 3);
        }
        viewport()->update();
        emit placeChanged();
    }

signals:
    void placeChanged();

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTextEdit::paintEvent(event);
        QPainter painter(viewport());
        const editor::Tokens &t = editor::tokensOf(palette());
        painter.setFont(editor::font(editor::TextRole::InterfaceStrong, {}));
        for (int i = 0; i < m_changed.size(); ++i) {
            const newsroom::ComparedPlace &place = m_compared.places[static_cast<size_t>(m_changed[i])];
            const QTextBlock block = document()->findBlockByNumber(m_changed[i]);
            QRectF rect = document()->documentLayout()->blockBoundingRect(block);
            rect.translate(0, -verticalScrollBar()->value());
            if (rect.bottom() < 0 || rect.top() > viewport()->height())
                continue;
            const bool isNew = place.field.isEmpty() && place.before < 0;
            const bool isGone = place.field.isEmpty() && place.after < 0;
            painter.setPen(isNew ? t.green : isGone ? t.red : t.amber);
            const QRectF side(textLeft() - gutter + 8, rect.top(), 20, 24);
            const QRectF shown = QStyle::visualRect(layoutDirection(), viewport()->rect(), side.toRect());
            painter.drawText(shown, Qt::AlignCenter,
                isNew        ? QStringLiteral("+")
                    : isGone ? QStringLiteral("–")
                             : QStringLiteral("±"));
            if (i == m_current) {
                const QRect bar(static_cast<int>(textLeft()) - 10, static_cast<int>(rect.top()), 3,
                    static_cast<int>(rect.height()) - 10);
                painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), bar), t.accent);
            }
        }
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        centre();
    }

    void changeEvent(QEvent *event) override
    {
        QTextEdit::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && !m_compared.places.empty())
            fill();
    }

private:
    double textLeft() const { return std::max<double>(gutter, (viewport()->width() - measure) / 2.0); }

    void centre()
    {
        QTextFrameFormat frame = document()->rootFrame()->frameFormat();
        const double side = textLeft();
        frame.setLeftMargin(side);
        frame.setRightMargin(std::max(16.0, side));
        frame.setTopMargin(28);
        frame.setBottomMargin(80);
        document()->rootFrame()->setFrameFormat(frame);
    }

    editor::TextRole roleOf(const newsroom::ComparedPlace &place) const
    {
        if (place.field == QLatin1String("headline"))
            return editor::TextRole::Headline;
        if (place.field == QLatin1String("kicker"))
            return editor::TextRole::Kicker;
        if (place.field == QLatin1String("lede"))
            return editor::TextRole::Lede;
        if (!place.field.isEmpty())
            return editor::TextRole::Interface;
        return place.blockName == "core/heading" ? editor::TextRole::Subheading : editor::TextRole::Body;
    }

    void fill()
    {
        const editor::Tokens &t = editor::tokensOf(palette());
        clear();
        QTextCursor cursor(document());
        bool first = true;
        for (const newsroom::ComparedPlace &place : m_compared.places) {
            const editor::TextRole role = roleOf(place);
            const QFont face
                = editor::font(role, m_compared.language, role == editor::TextRole::Headline ? 0.8 : 1);
            QTextBlockFormat block;
            block.setBottomMargin(14);
            const double wanted = editor::lineHeight(role, m_compared.language)
                * (role == editor::TextRole::Headline ? 0.8 : 1);
            block.setLineHeight(
                100 * wanted / QFontMetricsF(face).lineSpacing(), QTextBlockFormat::ProportionalHeight);
            if (first)
                cursor.setBlockFormat(block);
            else
                cursor.insertBlock(block);
            first = false;
            QTextCharFormat plain;
            plain.setFont(face);
            plain.setForeground(place.changed || !place.field.isEmpty() ? t.ink : t.ink2);
            if (role == editor::TextRole::Kicker)
                plain.setForeground(t.accent);
            cursor.setBlockCharFormat(plain);
            if (!place.field.isEmpty() && role == editor::TextRole::Interface) {
                QTextCharFormat name = plain;
                name.setForeground(t.ink3);
                cursor.insertText(fieldWords(place.field) + QStringLiteral("  "), name);
            }
            for (const TextRun &run : readableRuns(place.runs)) {
                QTextCharFormat format = plain;
                format.merge(formatOf(run.change, t));
                QString text = run.text;
                cursor.insertText(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
            }
        }
        centre();
        moveCursor(QTextCursor::Start);
    }

    Compared m_compared;
    QList<int> m_changed;
    int m_current = -1;
};

class HistoryView::Private {
public:
    Private(HistoryView *view, Surroundings surroundings)
        : q(view)
        , s(surroundings)
    {
    }

    void build();
    QWidget *buildSide(QWidget *parent);
    QWidget *buildHead(QWidget *parent);
    void showVersions(const std::vector<store::RevisionLine> &lines);
    void choose(const QModelIndex &index);
    void showPlace();
    void restore(bool onlyPlace);
    QString markOf(const RevisionId &revision) const;
    QString chosenRevision() const;

    HistoryView *q;
    Surroundings s;
    newsroom::ArticleSheet sheet;
    QLabel *count = nullptr;
    QListView *versions = nullptr;
    QStandardItemModel *model = nullptr;
    QLabel *title = nullptr;
    QLabel *summary = nullptr;
    QToolButton *before = nullptr;
    QToolButton *after = nullptr;
    QPushButton *restorePlace = nullptr;
    QPushButton *restoreAll = nullptr;
    ComparisonText *text = nullptr;
    /// The version that is being read; an older answer is not shown.
    RevisionId wanted;
};

QWidget *HistoryView::Private::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setMinimumWidth(200);
    side->setMaximumWidth(360);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    count = new QLabel(side);
    count->setFont(editor::font(editor::TextRole::InterfaceStrong, q->locale().bcp47Name()));
    count->setContentsMargins(14, 0, 14, 0);
    count->setFixedHeight(historyHead);
    column->addWidget(count);
    versions = new QListView(side);
    model = new QStandardItemModel(versions);
    versions->setModel(model);
    versions->setItemDelegate(new VersionDelegate(versions));
    versions->setFrameShape(QFrame::NoFrame);
    versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    versions->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    versions->viewport()->setBackgroundRole(QPalette::Window);
    versions->setAccessibleName(HistoryView::tr("Versions"));
    column->addWidget(versions, 1);
    QObject::connect(versions->selectionModel(), &QItemSelectionModel::currentChanged, q,
        [this](const QModelIndex &index) { choose(index); });
    return side;
}

QWidget *HistoryView::Private::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    head->setMinimumHeight(historyHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(6);
    auto *name = new QLabel(HistoryView::tr("History"), head);
    name->setFont(editor::font(editor::TextRole::PaneTitle, q->locale().bcp47Name()));
    title = new QLabel(head);
    title->setFont(editor::font(editor::TextRole::InterfaceStrong, q->locale().bcp47Name()));
    title->setMinimumWidth(0);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    summary = new QLabel(head);
    summary->setForegroundRole(QPalette::PlaceholderText);
    const auto tool = [&](const char *icon, const QString &words) {
        auto *button = new QToolButton(head);
        button->setIcon(editor::icon(QString::fromLatin1(icon)));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        return button;
    };
    before = tool("left", HistoryView::tr("Previous change"));
    after = tool("right", HistoryView::tr("Next change (F8)"));
    restorePlace = new QPushButton(HistoryView::tr("Restore paragraph"), head);
    restorePlace->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    restoreAll = new QPushButton(head);
    QToolButton *close = tool("close", HistoryView::tr("Close (Esc)"));
    row->addWidget(name);
    row->addSpacing(10);
    row->addWidget(title, 1);
    for (QWidget *each :
        std::initializer_list<QWidget *> { summary, before, after, restorePlace, restoreAll, close })
        row->addWidget(each);
    QObject::connect(before, &QToolButton::clicked, q, [this] { text->goTo(text->current() - 1); });
    QObject::connect(after, &QToolButton::clicked, q, [this] { text->goTo(text->current() + 1); });
    QObject::connect(restorePlace, &QPushButton::clicked, q, [this] { restore(true); });
    QObject::connect(restoreAll, &QPushButton::clicked, q, [this] { restore(false); });
    QObject::connect(close, &QToolButton::clicked, q, &HistoryView::closed);
    return head;
}

void HistoryView::Private::build()
{
    auto *whole = new QHBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, q);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide(splitter));
    auto *main = new QWidget(splitter);
    main->setAutoFillBackground(true);
    main->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(main));
    auto *hairline = new QFrame(main);
    hairline->setFixedHeight(1);
    hairline->setFrameShape(QFrame::NoFrame);
    hairline->setAutoFillBackground(true);
    hairline->setBackgroundRole(QPalette::Mid);
    column->addWidget(hairline);
    text = new ComparisonText(main);
    column->addWidget(text, 1);
    splitter->addWidget(main);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 288, 1000 });
    whole->addWidget(splitter);
    QObject::connect(text, &ComparisonText::placeChanged, q, [this] { showPlace(); });
    q->setFocusProxy(versions);
}

QString HistoryView::Private::markOf(const RevisionId &revision) const
{
    const Standing &shown = sheet.state.shown;
    if (revision == shown.publicText)
        return HistoryView::tr("live");
    if (revision == shown.pinned && !shown.pin.isEmpty())
        return HistoryView::tr("approved");
    if (revision == sheet.state.head)
        return HistoryView::tr("now");
    return sheet.state.base == revision ? HistoryView::tr("on the site") : QString();
}

void HistoryView::Private::showVersions(const std::vector<store::RevisionLine> &lines)
{
    count->setText(HistoryView::tr("%n version(s)", nullptr, static_cast<int>(lines.size())));
    const QString chosen = chosenRevision();
    model->clear();
    QString day;
    int row = lines.size() > 1 ? 1 : 0;
    for (const store::RevisionLine &line : lines) {
        auto *item = new QStandardItem;
        const QString own = dayWords(line.at, sheet.at, q->locale());
        const QString time = timeWords(inZone(line.at, myZone()).time(), q->locale());
        const QString who = personWords(sheet.site, line.who);
        item->setData(line.id.toString(), RevisionRole);
        item->setData(time, TimeRole);
        item->setData(who, WhoRole);
        item->setData(originWords(line.origin), HowRole);
        item->setData(markOf(line.id), MarkRole);
        item->setData(own == day ? QString() : own, DayRole);
        item->setData(QStringList { own, time, who, originWords(line.origin), markOf(line.id) }.join(
                          HistoryView::tr(", ", "between the facts of a version")),
            Qt::AccessibleTextRole);
        day = own;
        model->appendRow(item);
        if (line.id.toString() == chosen)
            row = model->rowCount() - 1;
    }
    versions->setCurrentIndex(model->index(row, 0));
}

QString HistoryView::Private::chosenRevision() const
{
    return versions->currentIndex().data(RevisionRole).toString();
}

void HistoryView::Private::choose(const QModelIndex &index)
{
    const auto revision = RevisionId::fromString(index.data(RevisionRole).toString());
    if (!revision)
        return;
    wanted = *revision;
    const QString time = index.data(TimeRole).toString();
    title->setText(HistoryView::tr("%1, %2, compared with now", "time, person")
                       .arg(time, isolated(index.data(WhoRole).toString())));
    restoreAll->setText(HistoryView::tr("Restore %1", "a version, by its time").arg(time));
    const auto reading = s.place.read([id = sheet.state.id, revision = *revision](newsroom::Context context) {
        return compareWith(context, id, revision);
    });
    deliver(reading, q, [this, revision = *revision](const Result<Compared> &compared) {
        if (compared && revision == wanted)
            text->showPlaces(*compared);
    });
}

void HistoryView::Private::showPlace()
{
    const int changes = text->changeCount();
    summary->setText(changes == 0
            ? HistoryView::tr("the same words")
            : HistoryView::tr("change %1 of %2")
                  .arg(q->locale().toString(text->current() + 1), q->locale().toString(changes)));
    before->setEnabled(text->current() > 0);
    after->setEnabled(text->current() + 1 < changes);
    const bool may = sheet.readOnly == Reason::Unspecified;
    const newsroom::ComparedPlace *place = text->currentPlace();
    restorePlace->setEnabled(may && place && place->field.isEmpty() && place->before >= 0);
    restoreAll->setEnabled(may && changes > 0);
}

void HistoryView::Private::restore(bool onlyPlace)
{
    const newsroom::ComparedPlace *place = text->currentPlace();
    const QString revision = chosenRevision();
    if (onlyPlace && restorePlace->isEnabled() && place)
        emit q->restoreWanted(revision, place->before);
    else if (!onlyPlace && restoreAll->isEnabled())
        emit q->restoreWanted(revision, std::nullopt);
}

HistoryView::HistoryView(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, surroundings))
{
    m_d->build();
}

HistoryView::~HistoryView() = default;

void HistoryView::show(const newsroom::ArticleSheet &sheet)
{
    if (m_d->sheet.state.id != sheet.state.id)
        m_d->model->clear();
    m_d->sheet = sheet;
    const auto reading = m_d->s.place.read(
        [id = sheet.state.id](newsroom::Context context) { return context.store.history(id); });
    deliver(
        reading, this, [this, id = sheet.state.id](const Result<std::vector<store::RevisionLine>> &lines) {
            if (lines && id == m_d->sheet.state.id)
                m_d->showVersions(*lines);
        });
}

bool HistoryView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool ours = key->key() == Qt::Key_Escape || key->key() == Qt::Key_F8
            || (isReturn && key->modifiers() == Qt::ControlModifier);
        if (ours && event->type() == QEvent::ShortcutOverride)
            event->accept();
        if (!ours || event->type() == QEvent::ShortcutOverride)
            return QWidget::event(event);
        if (key->key() == Qt::Key_Escape) {
            emit closed();
        } else if (isReturn) {
            m_d->restore(m_d->restorePlace->isEnabled());
        } else if (m_d->text->changeCount() > 0) {
            const int step = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
            const int changes = m_d->text->changeCount();
            m_d->text->goTo((m_d->text->current() + step + changes) % changes);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace broadsheet::app

#include "historyview.moc"
