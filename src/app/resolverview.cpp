// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each place that both sides changed: what was there before, mine, theirs.
#include "app/detailssections.h"
#include "app/fieldnames.h"
#include "app/runslabel.h"
#include "app/views.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/comparison.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace broadsheet::app {

namespace {

constexpr int cardWidth = 260;
constexpr int resolverHead = 46;

/// Whose text it is, and since when.
struct SideFacts {
    QString before;
    QString mine;
    QString theirs;
    QString theirName;
};

Result<SideFacts> readSides(const newsroom::Context &context, const newsroom::ArticleSheet &sheet)
{
    const auto rows = context.store.conflicts(sheet.state.id);
    if (!rows)
        return fail(rows.error());
    const auto lines = context.store.history(sheet.state.id);
    if (!lines)
        return fail(lines.error());
    if (rows->empty())
        return fail(ErrorKind::NotFound, Reason::NoConflict, sheet.state.id.toString());
    SideFacts facts;
    const QLocale locale;
    for (const store::RevisionLine &line : *lines) {
        const QString at = pastWords(line.at, sheet.at, myZone(), locale);
        if (line.id == rows->front().base)
            facts.before = ResolverView::tr("both had this, %1").arg(at);
        if (line.id == rows->front().mine)
            facts.mine = ResolverView::tr("this computer, %1").arg(at);
        if (line.id == rows->front().theirs) {
            facts.theirName = personWords(sheet.site, line.who);
            facts.theirs = ResolverView::tr("%1, %2", "person, time").arg(isolated(facts.theirName), at);
        }
    }
    return facts;
}

QString hunkName(const Hunk &hunk)
{
    return hunk.field.isEmpty() ? ResolverView::tr("Paragraph %1").arg(QLocale().toString(hunk.block + 1))
                                : fieldWords(hunk.field);
}

QString choiceWords(const std::optional<Choice> &choice)
{
    if (!choice)
        return ResolverView::tr("choose");
    switch (*choice) {
    case Choice::Mine:
        return ResolverView::tr("you chose mine");
    case Choice::Theirs:
        return ResolverView::tr("you chose theirs");
    case Choice::Both:
        return ResolverView::tr("both, mine first");
    case Choice::TheirsThenMine:
        return ResolverView::tr("both, theirs first");
    case Choice::Before:
        return ResolverView::tr("you chose before");
    }
    return {};
}

/// One of the three texts; a press takes it.
class ChoiceCard final : public QAbstractButton {
public:
    ChoiceCard(const QString &title, const QString &key, QWidget *parent)
        : QAbstractButton(parent)
        , m_facts(new ToneLabel(ToneLabel::Tone::Ink3, this))
        , m_words(new RunsLabel(this))
    {
        const QString language = locale().bcp47Name();
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setText(title);
        setFocusPolicy(Qt::StrongFocus);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 12, 14, 14);
        column->setSpacing(6);
        auto *top = new QHBoxLayout;
        auto *name = new QLabel(title, this);
        name->setFont(editor::font(editor::TextRole::InterfaceStrong, language));
        auto *hint = new ToneLabel(ToneLabel::Tone::Ink3, this);
        hint->setFont(editor::font(editor::TextRole::Label, language));
        hint->setText(key);
        top->addSpacing(22);
        top->addWidget(name);
        top->addStretch(1);
        top->addWidget(hint);
        column->addLayout(top);
        QFont small = editor::font(editor::TextRole::Interface, language);
        small.setPixelSize(12);
        m_facts->setFont(small);
        m_facts->setWordWrap(true);
        column->addWidget(m_facts);
        column->addWidget(m_words);
        column->addStretch(1);
        for (QWidget *inside : { static_cast<QWidget *>(name), static_cast<QWidget *>(hint),
                 static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_words) })
            inside->setAttribute(Qt::WA_TransparentForMouseEvents);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setRuns(const std::vector<TextRun> &runs, const QString &language)
    {
        QFont face = editor::font(editor::TextRole::Body, language);
        face.setPixelSize(face.pixelSize() - 2);
        m_words->setRuns(runs, face);
        QString words;
        for (const TextRun &run : runs) {
            if (run.change != Change::Deleted)
                words += run.text;
        }
        setAccessibleName(text() + QStringLiteral(": ") + words);
    }

    void setFacts(const QString &facts) { m_facts->setText(facts); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const editor::Tokens &t = editor::tokensOf(palette());
        const bool strong = isChecked();
        editor::paintFrame(painter, rect(), t.paper,
            strong             ? t.accent
                : underMouse() ? t.lineStrong
                               : t.line,
            strong ? 1.5 : 1, 6);
        if (strong) {
            painter.setClipRect(QRect(0, 0, width(), 4));
            editor::paintFrame(painter, QRect(0, 0, width(), 14), t.accent, {}, 0, 6);
            painter.setClipping(false);
        }
        if (hasFocus())
            editor::paintFocusRing(painter, QRectF(rect()).adjusted(3, 6, -3, -3), t);
        const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(14, 13, 14, 14));
        painter.setPen(QPen(strong ? t.accent : t.lineStrong, 1.2));
        painter.setBrush(t.paper);
        painter.drawEllipse(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5));
        if (strong) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(QRectF(dot).adjusted(4, 4, -4, -4));
        }
    }

private:
    ToneLabel *m_facts;
    RunsLabel *m_words;
};

} // namespace

/// One place: its three cards, and both in either order.
class HunkRow final : public QWidget {
    Q_OBJECT
public:
    HunkRow(const Hunk &hunk, const QString &language, QWidget *parent)
        : QWidget(parent)
        , m_hunk(hunk)
        , m_state(new ToneLabel(ToneLabel::Tone::Red, this))
        , m_grid(new QGridLayout)
        , m_group(new QButtonGroup(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 12);
        column->setSpacing(8);
        auto *top = new QHBoxLayout;
        auto *name = new QLabel(hunkName(hunk), this);
        name->setFont(editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name()));
        QFont small = editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name());
        small.setPixelSize(12);
        m_state->setFont(small);
        top->addWidget(name);
        top->addWidget(m_state);
        top->addStretch(1);
        column->addLayout(top);
        m_grid->setSpacing(10);
        column->addLayout(m_grid);
        auto *orders = new QHBoxLayout;
        orders->setSpacing(16);
        orders->addStretch(1);
        addOrders(orders);
        column->addLayout(orders);
        addCards(language);
    }

    const Hunk &hunk() const { return m_hunk; }

    std::optional<Choice> choice() const { return m_choice; }

    void setFacts(const SideFacts &facts)
    {
        card(Choice::Before)->setFacts(facts.before);
        card(Choice::Mine)->setFacts(facts.mine);
        card(Choice::Theirs)->setFacts(facts.theirs);
    }

    void choose(std::optional<Choice> choice)
    {
        m_choice = choice;
        m_group->setExclusive(false);
        for (ChoiceCard *each : m_cards)
            each->setChecked(false);
        const auto check = [this](Choice which) { card(which)->setChecked(true); };
        if (choice == Choice::Both || choice == Choice::TheirsThenMine) {
            check(Choice::Mine);
            check(Choice::Theirs);
        } else if (choice) {
            check(*choice);
        }
        m_state->setText(choiceWords(choice));
        m_state->setTone(choice ? ToneLabel::Tone::Green : ToneLabel::Tone::Red);
        emit chosen();
    }

signals:
    void chosen();
    void touched();

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        arrange();
    }

private:
    ChoiceCard *card(Choice which) const
    {
        return m_cards[which == Choice::Before ? 0 : which == Choice::Mine ? 1 : 2];
    }

    void addOrders(QHBoxLayout *row)
    {
        if (!m_hunk.field.isEmpty())
            return;
        const std::pair<Choice, QString> orders[] { { Choice::Both, ResolverView::tr("Both, mine first") },
            { Choice::TheirsThenMine, ResolverView::tr("Both, theirs first") } };
        for (const auto &[order, words] : orders) {
            QPushButton *button = linkButton(words, this);
            connect(button, &QPushButton::clicked, this, [this, which = order] {
                emit touched();
                choose(which);
            });
            row->addWidget(button);
        }
    }

    void addCards(const QString &language)
    {
        const bool isField = !m_hunk.field.isEmpty();
        const QString before = newsroom::hunkText(m_hunk.base, isField);
        const QString mine = newsroom::hunkText(m_hunk.mine, isField);
        const QString theirs = newsroom::hunkText(m_hunk.theirs, isField);
        const auto key = [](int number) {
            return QKeySequence(Qt::ALT | (Qt::Key_0 + number)).toString(QKeySequence::NativeText);
        };
        const auto add
            = [&](const QString &title, int number, const std::vector<TextRun> &runs, Choice which) {
                  auto *made = new ChoiceCard(title, key(number), this);
                  made->setRuns(runs, language);
                  connect(made, &QAbstractButton::clicked, this, [this, which] {
                      emit touched();
                      choose(which);
                  });
                  m_cards.append(made);
              };
        add(ResolverView::tr("Before"), 3, { { Change::Same, before } }, Choice::Before);
        add(ResolverView::tr("Mine"), 1, diffWords(before, mine), Choice::Mine);
        add(ResolverView::tr("Theirs"), 2, diffWords(before, theirs), Choice::Theirs);
        m_group->setExclusive(false);
        for (ChoiceCard *each : std::as_const(m_cards))
            m_group->addButton(each);
        arrange();
    }

    /// Three beside each other, mine and theirs alone, or one below the other.
    void arrange()
    {
        const int columns = width() >= 3 * cardWidth ? 3 : width() >= 2 * cardWidth ? 2 : 1;
        if (columns == m_columns)
            return;
        m_columns = columns;
        for (ChoiceCard *each : std::as_const(m_cards))
            m_grid->removeWidget(each);
        if (columns == 3) {
            for (int i = 0; i < 3; ++i)
                m_grid->addWidget(m_cards[i], 0, i);
        } else if (columns == 2) {
            m_grid->addWidget(m_cards[1], 0, 0);
            m_grid->addWidget(m_cards[2], 0, 1);
            m_grid->addWidget(m_cards[0], 1, 0, 1, 2);
        } else {
            for (int i = 0; i < 3; ++i)
                m_grid->addWidget(m_cards[(i + 1) % 3], i, 0);
        }
        for (int i = 0; i < 3; ++i)
            m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }

    Hunk m_hunk;
    ToneLabel *m_state;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    /// Before, mine, theirs.
    QList<ChoiceCard *> m_cards;
    std::optional<Choice> m_choice;
    int m_columns = 0;
};

class ResolverView::Private {
public:
    Private(ResolverView *view, Surroundings surroundings)
        : q(view)
        , s(surroundings)
    {
    }

    void build();
    QWidget *buildSide(QWidget *parent);
    QWidget *buildMain(QWidget *parent);
    QWidget *buildHead(QWidget *parent);
    QWidget *buildFoot(QWidget *parent);
    void showHunks(const std::vector<Hunk> &hunks);
    void showFacts(const SideFacts &read);
    void showChoices();
    void goTo(int row);
    void chooseHere(Choice choice);
    void chooseAll(Choice choice);
    void save();
    int left() const;
    QFrame *hairline(QWidget *parent) const;

    ResolverView *q;
    Surroundings s;
    newsroom::ArticleSheet sheet;
    SideFacts facts;
    QLabel *headline = nullptr;
    QLabel *sentence = nullptr;
    QListWidget *places = nullptr;
    QScrollArea *area = nullptr;
    QWidget *inside = nullptr;
    QVBoxLayout *column = nullptr;
    QList<HunkRow *> rows;
    QPushButton *saveButton = nullptr;
    int current = -1;
};

QFrame *ResolverView::Private::hairline(QWidget *parent) const
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QWidget *ResolverView::Private::buildSide(QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setMinimumWidth(180);
    side->setMaximumWidth(360);
    auto *lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 12, 0, 0);
    lines->setSpacing(6);
    headline = new QLabel(side);
    headline->setFont(editor::font(editor::TextRole::PaneTitle, q->locale().bcp47Name()));
    sentence = new QLabel(side);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *each : { headline, sentence }) {
        each->setWordWrap(true);
        each->setContentsMargins(14, 0, 14, 0);
        lines->addWidget(each);
    }
    lines->addSpacing(4);
    lines->addWidget(hairline(side));
    places = new QListWidget(side);
    places->setFrameShape(QFrame::NoFrame);
    places->viewport()->setBackgroundRole(QPalette::Window);
    places->setItemDelegate(new PlaceDelegate(places));
    places->setAccessibleName(ResolverView::tr("Places"));
    lines->addWidget(places, 1);
    QObject::connect(places, &QListWidget::currentRowChanged, q, [this](int row) { goTo(row); });
    return side;
}

QWidget *ResolverView::Private::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    head->setMinimumHeight(resolverHead);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(6);
    auto *name = new QLabel(ResolverView::tr("Settle changes"), head);
    name->setFont(editor::font(editor::TextRole::PaneTitle, q->locale().bcp47Name()));
    auto *mine = new QPushButton(ResolverView::tr("Use all mine"), head);
    auto *theirs = new QPushButton(ResolverView::tr("Use all theirs"), head);
    auto *close = new QToolButton(head);
    close->setIcon(editor::icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(ResolverView::tr("Close (Esc)"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(name, 1);
    for (QWidget *each : std::initializer_list<QWidget *> { mine, theirs, close })
        row->addWidget(each);
    QObject::connect(mine, &QPushButton::clicked, q, [this] { chooseAll(Choice::Mine); });
    QObject::connect(theirs, &QPushButton::clicked, q, [this] { chooseAll(Choice::Theirs); });
    QObject::connect(close, &QToolButton::clicked, q, &ResolverView::closed);
    return head;
}

QWidget *ResolverView::Private::buildFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(8);
    auto *kept
        = new QLabel(ResolverView::tr("Both versions are kept in History, whatever you choose."), foot);
    kept->setWordWrap(true);
    kept->setForegroundRole(QPalette::PlaceholderText);
    auto *later = new QPushButton(ResolverView::tr("Decide later"), foot);
    saveButton = new QPushButton(foot);
    saveButton->setProperty("primary", true);
    saveButton->setObjectName(QStringLiteral("save"));
    row->addWidget(kept, 1);
    row->addWidget(later);
    row->addWidget(saveButton);
    QObject::connect(later, &QPushButton::clicked, q, &ResolverView::closed);
    QObject::connect(saveButton, &QPushButton::clicked, q, [this] { save(); });
    return foot;
}

QWidget *ResolverView::Private::buildMain(QWidget *parent)
{
    auto *main = new QWidget(parent);
    main->setAutoFillBackground(true);
    main->setBackgroundRole(QPalette::Base);
    auto *lines = new QVBoxLayout(main);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(buildHead(main));
    lines->addWidget(hairline(main));
    area = new QScrollArea(main);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setFocusPolicy(Qt::NoFocus);
    inside = new QWidget(area);
    inside->setMinimumWidth(1);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    area->setWidget(inside);
    lines->addWidget(area, 1);
    lines->addWidget(hairline(main));
    lines->addWidget(buildFoot(main));
    return main;
}

void ResolverView::Private::build()
{
    auto *whole = new QHBoxLayout(q);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Horizontal, q);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSide(splitter));
    splitter->addWidget(buildMain(splitter));
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 300, 1000 });
    whole->addWidget(splitter);
    q->setFocusPolicy(Qt::StrongFocus);
    q->setFocusProxy(places);
}

/// A newer version may have come: what was chosen for places that are still the same stays chosen.
void ResolverView::Private::showHunks(const std::vector<Hunk> &hunks)
{
    std::vector<std::pair<Hunk, std::optional<Choice>>> known;
    for (HunkRow *row : std::as_const(rows)) {
        known.emplace_back(row->hunk(), row->choice());
        delete row;
    }
    rows.clear();
    while (QLayoutItem *rest = column->takeAt(0)) {
        delete rest->widget();
        delete rest;
    }
    const QSignalBlocker quiet(places);
    places->clear();
    for (const Hunk &hunk : hunks) {
        auto *row = new HunkRow(hunk, sheet.text.fields.language, inside);
        row->setFacts(facts);
        column->addWidget(row);
        rows.append(row);
        places->addItem(QString());
        const int number = static_cast<int>(rows.size()) - 1;
        QObject::connect(row, &HunkRow::touched, q, [this, number] { places->setCurrentRow(number); });
        const auto same
            = std::find_if(known.begin(), known.end(), [&](const auto &each) { return each.first == hunk; });
        row->choose(same == known.end() ? std::nullopt : same->second);
        QObject::connect(row, &HunkRow::chosen, q, [this] { showChoices(); });
    }
    if (hunks.empty()) {
        auto *clean = new QLabel(
            ResolverView::tr("Both sides changed different places, and the changes fit together."), inside);
        clean->setWordWrap(true);
        column->addWidget(clean);
    }
    column->addStretch(1);
    current = rows.isEmpty() ? -1 : 0;
    places->setCurrentRow(current);
}

void ResolverView::Private::showFacts(const SideFacts &read)
{
    facts = read;
    for (HunkRow *row : std::as_const(rows))
        row->setFacts(facts);
    sentence->setText(
        ResolverView::tr("You and %1 both changed this article. Nothing is lost: both versions stay in "
                         "History.")
            .arg(isolated(facts.theirName)));
}

int ResolverView::Private::left() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const HunkRow *row) { return !row->choice(); }));
}

void ResolverView::Private::showChoices()
{
    for (int i = 0; i < rows.size(); ++i) {
        const auto choice = rows[i]->choice();
        QListWidgetItem *item = places->item(i);
        item->setText(hunkName(rows[i]->hunk()));
        item->setData(PlaceDelegate::EndWords, choiceWords(choice));
        item->setData(PlaceDelegate::Waits, !choice.has_value());
        item->setData(Qt::AccessibleTextRole,
            ResolverView::tr("%1: %2", "place, what was chosen")
                .arg(hunkName(rows[i]->hunk()), choiceWords(choice)));
        item->setIcon(choice ? editor::icon(QStringLiteral("check"), editor::Tint::Green)
                             : editor::icon(QStringLiteral("alert"), editor::Tint::Red));
    }
    const int open = left();
    saveButton->setText(open == 0 ? ResolverView::tr("Save the result")
                                  : ResolverView::tr("Save the result (%n left)", nullptr, open));
    saveButton->setEnabled(open == 0);
    saveButton->setAccessibleDescription(
        open == 0 ? QString() : ResolverView::tr("Choose for every place first."));
}

void ResolverView::Private::goTo(int row)
{
    if (row < 0 || row >= rows.size())
        return;
    current = row;
    area->ensureWidgetVisible(rows[row], 0, 40);
}

void ResolverView::Private::chooseHere(Choice choice)
{
    if (current < 0)
        return;
    rows[current]->choose(choice);
    for (int step = 1; step < rows.size(); ++step) {
        const int next = static_cast<int>((current + step) % rows.size());
        if (!rows[next]->choice()) {
            places->setCurrentRow(next);
            return;
        }
    }
}

void ResolverView::Private::chooseAll(Choice choice)
{
    for (HunkRow *row : std::as_const(rows))
        row->choose(choice);
}

void ResolverView::Private::save()
{
    if (left() > 0)
        return;
    std::vector<Choice> choices;
    for (const HunkRow *row : std::as_const(rows))
        choices.push_back(*row->choice());
    emit q->settled(choices);
}

ResolverView::ResolverView(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, surroundings))
{
    m_d->build();
}

ResolverView::~ResolverView() = default;

void ResolverView::show(const newsroom::ArticleSheet &sheet)
{
    const bool other = m_d->sheet.state.id != sheet.state.id;
    m_d->sheet = sheet;
    const QString &title = sheet.text.fields.headline;
    m_d->headline->setText(title.isEmpty() ? tr("Untitled") : title);
    if (other)
        m_d->showHunks({});
    m_d->showHunks(sheet.conflict ? sheet.conflict->hunks : std::vector<Hunk>());
    m_d->showChoices();
    const auto reading
        = m_d->s.place.read([sheet](newsroom::Context context) { return readSides(context, sheet); });
    deliver(reading, this, [this, id = sheet.state.id](const Result<SideFacts> &facts) {
        if (facts && id == m_d->sheet.state.id)
            m_d->showFacts(*facts);
    });
}

bool ResolverView::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isSave = isReturn && key->modifiers() == Qt::ControlModifier;
    const bool isChoice = alt && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_3;
    const bool ours = isSave || isChoice || key->key() == Qt::Key_Escape || key->key() == Qt::Key_F8;
    if (!ours)
        return QWidget::event(event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isChoice) {
        constexpr std::array choices { Choice::Mine, Choice::Theirs, Choice::Before };
        m_d->chooseHere(choices.at(static_cast<size_t>(key->key() - Qt::Key_1)));
    } else if (isSave) {
        m_d->save();
    } else if (key->key() == Qt::Key_Escape) {
        emit closed();
    } else if (!m_d->rows.isEmpty()) {
        const int count = static_cast<int>(m_d->rows.size());
        const int step = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
        m_d->places->setCurrentRow((m_d->current + step + count) % count);
    }
    return true;
}

} // namespace broadsheet::app

#include "resolverview.moc"
