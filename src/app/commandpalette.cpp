// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandpalette.h"

#include "app/palettedelegate.h"
#include "core/deliver.h"
#include "core/textfold.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/explain.h"
#include "newsroom/library.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int paletteWidth = 640;
constexpr int paletteTop = 96;
constexpr int fieldHeight = 40;
/// Around the frame, for the shadow.
constexpr int shadowMargin = 16;
constexpr int mostRows = 11;
constexpr int mostArticles = 8;

QStringList foldedWords(const QString &text)
{
    return fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsAll(const QString &name, const QStringList &words)
{
    const QString folded = fold(name);
    return std::all_of(
        words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

bool isRoomCommand(Command command)
{
    return command == Command::GoArticles || command == Command::GoDesk || command == Command::GoOutbox
        || command == Command::GoAccount;
}

PaletteRow rowOfCommand(const Commands &commands, const CommandRow &row)
{
    const QAction *action = commands.action(row.command);
    const bool enabled = action->isEnabled();
    return { .kind = isRoomCommand(row.command) ? PaletteRow::Kind::Room : PaletteRow::Kind::Command,
        .text = withoutMnemonic(action->text()),
        .hint
        = enabled ? action->shortcut().toString(QKeySequence::NativeText) : commands.whyNot(row.command),
        .icon = QString::fromLatin1(row.icon),
        .enabled = enabled,
        .command = row.command };
}

/// By the localised and by the English name: who learned one finds it in the other.
bool matchesCommand(const Commands &commands, const CommandRow &row, const QStringList &words)
{
    return holdsAll(withoutMnemonic(commands.action(row.command)->text()), words)
        || holdsAll(withoutMnemonic(QString::fromUtf8(row.text)), words)
        || holdsAll(withoutMnemonic(Commands::textOf(row)), words);
}

void append(std::vector<PaletteRow> &rows, const QString &section, std::vector<PaletteRow> found)
{
    if (found.empty())
        return;
    rows.push_back({ .text = section });
    rows.insert(rows.end(), found.begin(), found.end());
}

} // namespace

void PaletteModel::show(std::vector<PaletteRow> rows, const QStringList &words)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_words = words;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return shown.text;
    if (role == Qt::AccessibleTextRole)
        return shown.hint.isEmpty() ? shown.text : shown.text + QLatin1String(", ") + shown.hint;
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).kind == PaletteRow::Kind::Section)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

CommandPalette::CommandPalette(QWidget *window, Surroundings surroundings)
    : QFrame(window)
    , m_s(surroundings)
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_view(new QListView(this))
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin + 1, shadowMargin, shadowMargin + 1, shadowMargin + 6);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    // Spaces, not margins: these mirror.
    head->addSpacing(46);
    m_field->setFrame(false);
    m_field->setFixedHeight(fieldHeight);
    m_field->setAutoFillBackground(false);
    head->addWidget(m_field, 1);
    head->addWidget(m_hint);
    head->addSpacing(15);
    column->addLayout(head);
    column->addSpacing(1);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    column->addWidget(m_view, 1);
    column->addSpacing(7);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    connect(m_view, &QListView::entered, m_view, &QListView::setCurrentIndex);
    retranslate();
    hide();
}

void CommandPalette::open(Start start)
{
    m_start = start;
    if (!isVisible())
        m_before = window()->focusWidget();
    retranslate();
    m_articles.clear();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    search();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 32) + 2 * shadowMargin;
    int rows = 0;
    for (int i = 0; i < std::min(m_model->rowCount(), mostRows); ++i)
        rows += m_view->sizeHintForRow(i);
    const int height = std::min(shadowMargin * 2 + 6 + fieldHeight + 8 + rows, window->height() - paletteTop);
    setGeometry((window->width() - width) / 2, paletteTop - shadowMargin, width, height);
}

void CommandPalette::search()
{
    const int asked = ++m_asked;
    newsroom::LibraryQuery query;
    query.words = m_field->text();
    query.limit = mostArticles;
    // Without a word the commands are what is wanted.
    if (query.words.trimmed().isEmpty() && m_start == Start::Everything) {
        m_articles.clear();
        showRows();
        return;
    }
    showRows();
    const auto read = m_s.place.read(
        [query](newsroom::Context context) { return newsroom::libraryPage(context, query); });
    deliver(read, this, [this, asked](const Result<newsroom::LibraryPage> &page) {
        if (asked != m_asked || !page)
            return;
        m_articles.clear();
        for (const newsroom::LibraryRow &row : page->rows) {
            const QString headline = row.state.fields.headline;
            m_articles.push_back({ .kind = PaletteRow::Kind::Article,
                .text = headline.isEmpty() ? tr("(no headline)") : headline,
                .hint = newsroom::stageName(row.state.shown.stage),
                .icon = QStringLiteral("articles"),
                .article = row.state.id });
        }
        showRows();
    });
}

void CommandPalette::showRows()
{
    const QStringList words = foldedWords(m_field->text());
    std::vector<PaletteRow> commands;
    std::vector<PaletteRow> rooms;
    for (const CommandRow &row : commandTable()) {
        if (row.command == Command::Palette || !m_s.commands.action(row.command)->isVisible()
            || !matchesCommand(m_s.commands, row, words))
            continue;
        (isRoomCommand(row.command) ? rooms : commands).push_back(rowOfCommand(m_s.commands, row));
    }
    // What can be done stands before what cannot.
    std::stable_partition(
        commands.begin(), commands.end(), [](const PaletteRow &row) { return row.enabled; });
    std::vector<PaletteRow> rows;
    if (m_start == Start::Articles) {
        append(rows, tr("Articles"), m_articles);
    } else {
        append(rows, tr("Commands"), std::move(commands));
        append(rows, tr("Articles"), m_articles);
        append(rows, tr("Go to"), std::move(rooms));
    }
    if (rows.empty())
        rows.push_back({ .text = tr("Nothing has this name.") });
    m_model->show(std::move(rows), words);
    step(0);
    place();
}

void CommandPalette::step(int direction)
{
    const int count = m_model->rowCount();
    int at = direction == 0 ? -1 : m_view->currentIndex().row();
    const int move = direction < 0 ? -1 : 1;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + move + count) % count;
        if (m_model->row(at).kind != PaletteRow::Kind::Section) {
            m_view->setCurrentIndex(m_model->index(at));
            return;
        }
    }
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->row(index.row());
    if (row.kind == PaletteRow::Kind::Section)
        return;
    if (!row.enabled) {
        m_s.status.say(row.hint);
        return;
    }
    close();
    if (row.command)
        m_s.commands.action(*row.command)->trigger();
    else
        emit articleWanted(row.article);
}

void CommandPalette::retranslate()
{
    const QString language = QLocale().name();
    QFont large = editor::font(editor::TextRole::Interface, language);
    large.setPixelSize(15);
    m_field->setFont(large);
    m_field->setAccessibleName(
        m_start == Start::Articles ? tr("Go to article") : tr("Commands, articles and rooms"));
    m_field->setPlaceholderText(
        m_start == Start::Articles ? tr("Headline or words of an article") : tr("Command, article or room"));
    m_hint->setFont(editor::font(editor::TextRole::Label, language));
    m_hint->setText(tr("Esc closes"));
    m_view->setAccessibleName(tr("Found"));
    QPalette quiet = palette();
    const editor::Tokens &t = editor::tokensOf(quiet);
    quiet.setColor(QPalette::WindowText, t.ink2);
    m_hint->setPalette(quiet);
    QPalette raised = palette();
    raised.setColor(QPalette::Base, t.raised);
    raised.setColor(QPalette::Window, t.raised);
    m_view->setPalette(raised);
    m_field->setPalette(raised);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool ours = key == Qt::Key_Escape || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (!ours)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_Up || key == Qt::Key_Backtab)
        step(-1);
    else if (key == Qt::Key_Down || key == Qt::Key_Tab)
        step(1);
    else
        run(m_view->currentIndex());
    return true;
}

// The shadow is painted here: a graphics effect would repaint everything under it through a picture.
void CommandPalette::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QPainter painter(this);
    const QRect frame = rect().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin - 6);
    for (int i = shadowMargin; i > 0; i -= 2) {
        QColor shade(Qt::black);
        shade.setAlpha(2 + (shadowMargin - i) / 2);
        editor::paintFrame(painter, QRectF(frame).adjusted(-i, -i + 6, i, i + 6), shade, {}, 0, 8 + i);
    }
    editor::paintFrame(painter, frame, t.raised, t.lineStrong, 1, 8);
    painter.fillRect(QRect(frame.left() + 1, frame.top() + fieldHeight, frame.width() - 2, 1), t.line);
    const QRect iconRect(frame.left() + 16, frame.top() + (fieldHeight - 20) / 2, 20, 20);
    editor::icon(m_start == Start::Articles ? QStringLiteral("search") : QStringLiteral("cmd"))
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), iconRect));
}

} // namespace broadsheet::app
