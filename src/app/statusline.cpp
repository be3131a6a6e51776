// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "app/factbutton.h"
#include "editor/look.h"
#include "newsroom/explain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <array>

namespace broadsheet::app {

namespace {

constexpr int lineHeightPx = 30;
constexpr int linePadding = 7;
constexpr std::chrono::seconds sayTime(6);

using Fact = FactButton::Fact;

/// Between two facts; it points onward, so it mirrors.
class Chevron final : public QWidget {
public:
    explicit Chevron(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(20, lineHeightPx - 2);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        editor::icon(QStringLiteral("right")).paint(&painter, QRect(2, (height() - 16) / 2, 16, 16));
    }
};

QString clockText(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(at)).time(), QStringLiteral("HH:mm:ss"));
}

/// A language of people is shown by its own name.
QString ownNameOf(const QString &language)
{
    const QLocale locale(language);
    // Qt names the country with it.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    return locale.nativeLanguageName().isEmpty() ? language : locale.nativeLanguageName();
}

QString countText(int count) { return QLocale().toString(count); }

} // namespace

class StatusLine::Private {
public:
    explicit Private(StatusLine *line);

    Fact computerFact() const;
    Fact siteFact() const;
    QString siteDetail() const;
    Fact liveFact() const;
    void showFacts();
    void showEnd();
    void fit();
    QLabel *endLabel();

    StatusLine *q;
    std::optional<newsroom::ArticleSheet> sheet;
    SaveState save;
    std::optional<editor::PaperCounts> counts;
    QString language;
    double zoom = 1;
    int waiting = 0;
    int needing = 0;

    std::array<FactButton *, 3> facts {};
    std::array<QWidget *, 2> chevrons {};
    QLabel *said = nullptr;
    QLabel *words = nullptr;
    QLabel *minutes = nullptr;
    FactButton *placeholders = nullptr;
    QLabel *languageLabel = nullptr;
    QLabel *zoomLabel = nullptr;
    QTimer sayTimer;
};

StatusLine::Private::Private(StatusLine *line)
    : q(line)
{
    auto *row = new QHBoxLayout(q);
    row->setContentsMargins(linePadding, 1, linePadding, 0);
    row->setSpacing(0);
    // Otherwise the layout would decide how narrow the line may be.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        facts.at(i) = new FactButton(q);
        row->addWidget(facts.at(i));
        if (i < chevrons.size()) {
            chevrons.at(i) = new Chevron(q);
            row->addWidget(chevrons.at(i));
        }
    }
    facts[0]->setObjectName(QStringLiteral("computerFact"));
    facts[1]->setObjectName(QStringLiteral("siteFact"));
    facts[2]->setObjectName(QStringLiteral("liveFact"));
    row->addStretch(1);
    said = endLabel();
    said->setObjectName(QStringLiteral("said"));
    said->setMinimumWidth(0);
    said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(said, 1000);
    words = endLabel();
    minutes = endLabel();
    placeholders = new FactButton(q);
    placeholders->setObjectName(QStringLiteral("placeholders"));
    languageLabel = endLabel();
    zoomLabel = endLabel();
    for (QWidget *each : { static_cast<QWidget *>(words), static_cast<QWidget *>(minutes),
             static_cast<QWidget *>(placeholders), static_cast<QWidget *>(languageLabel),
             static_cast<QWidget *>(zoomLabel) })
        row->addWidget(each);
    sayTimer.setSingleShot(true);
    connect(&sayTimer, &QTimer::timeout, q, [this] { showEnd(); });
    connect(facts[0], &QAbstractButton::clicked, q, [this] {
        if (sheet)
            emit q->historyWanted();
        else
            emit q->outboxWanted();
    });
    connect(facts[1], &QAbstractButton::clicked, q, &StatusLine::outboxWanted);
    connect(facts[2], &QAbstractButton::clicked, q, &StatusLine::publicPageWanted);
    connect(placeholders, &QAbstractButton::clicked, q, &StatusLine::placeholdersWanted);
}

QLabel *StatusLine::Private::endLabel()
{
    auto *label = new QLabel(q);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    return label;
}

Fact StatusLine::Private::computerFact() const
{
    switch (save.kind) {
    case SaveState::Kind::NotSaved:
        return { Pip::NeedsYou, StatusLine::tr("Not saved"), save.why, true };
    case SaveState::Kind::Typing:
    case SaveState::Kind::Saved:
        // While typing the time of the last save stays: it is at most a second old.
        if (save.at != Instant {})
            return { Pip::This, StatusLine::tr("On this computer"),
                StatusLine::tr("saved %1").arg(clockText(save.at)) };
        break;
    case SaveState::Kind::Nothing:
        break;
    }
    return { Pip::This, StatusLine::tr("On this computer"), {} };
}

QString StatusLine::Private::siteDetail() const
{
    const store::ArticleState &state = sheet->state;
    if (state.conflictOpen)
        return StatusLine::tr("changed on both sides");
    switch (state.transport) {
    case Transport::Parked:
        return newsroom::explainReason(state.reason, state.detail);
    case Transport::Queued:
    case Transport::Waiting:
        return StatusLine::tr("waiting to send");
    case Transport::Sending:
        return StatusLine::tr("sending");
    case Transport::Checking:
        return StatusLine::tr("checking what arrived");
    case Transport::Idle:
        break;
    }
    if (state.keepHere)
        return StatusLine::tr("kept on this computer");
    if (!state.site)
        return StatusLine::tr("no site chosen");
    if (!state.base)
        return StatusLine::tr("not yet");
    if (sheet->behindSite > 0)
        return StatusLine::tr("%Ln place(s) behind", nullptr, sheet->behindSite);
    return state.durability == Durability::Computer ? StatusLine::tr("an older version")
                                                    : StatusLine::tr("this version");
}

Fact StatusLine::Private::siteFact() const
{
    const Pips pips = pipsOf(sheet->state);
    return { pips.site, StatusLine::tr("On the site"), siteDetail(), pips.site == Pip::NeedsYou };
}

Fact StatusLine::Private::liveFact() const
{
    const store::ArticleState &state = sheet->state;
    const Pips pips = pipsOf(state);
    QString detail = StatusLine::tr("not yet");
    if (pips.open == Pip::This)
        detail = StatusLine::tr("this version");
    else if (pips.open == Pip::Older)
        detail = sheet->behindPublic > 0 ? StatusLine::tr("%Ln place(s) behind", nullptr, sheet->behindPublic)
                                         : StatusLine::tr("an older version");
    else if (state.shown.stage == Stage::Scheduled)
        detail = StatusLine::tr("scheduled");
    else if (state.shown.stage == Stage::Unpublished)
        detail = StatusLine::tr("taken down");
    else if (state.shown.stage == Stage::Killed)
        detail = StatusLine::tr("killed");
    return { pips.open, StatusLine::tr("Live"), detail };
}

void StatusLine::Private::showFacts()
{
    if (sheet) {
        facts[0]->show(computerFact());
        facts[1]->show(siteFact());
        facts[2]->show(liveFact());
    } else {
        facts[0]->show(save.kind == SaveState::Kind::NotSaved
                ? computerFact()
                : Fact { Pip::This, StatusLine::tr("All work is on this computer"), {} });
        facts[1]->show(waiting > 0
                ? Fact { Pip::Older, StatusLine::tr("%Ln waiting to send", nullptr, waiting), {} }
                : Fact {});
        facts[2]->show(needing > 0
                ? Fact { Pip::NeedsYou, StatusLine::tr("%Ln need(s) you", nullptr, needing), {}, true }
                : Fact {});
    }
    for (QWidget *each : chevrons)
        each->setVisible(sheet.has_value());
    fit();
}

void StatusLine::Private::showEnd()
{
    const bool speaking = sayTimer.isActive();
    said->setVisible(speaking);
    const bool counted = counts && !speaking;
    words->setVisible(counted);
    minutes->setVisible(counted && counts->minutes > 0);
    languageLabel->setVisible(counted && !language.isEmpty());
    zoomLabel->setVisible(counted);
    if (!counted || counts->placeholders == 0)
        placeholders->hide();
    if (counted) {
        words->setText(StatusLine::tr("%Ln word(s)", nullptr, counts->words));
        minutes->setText(StatusLine::tr("%Ln min", nullptr, counts->minutes));
        if (counts->placeholders > 0)
            placeholders->show(Fact {
                {}, StatusLine::tr("%Ln placeholder(s)", nullptr, counts->placeholders), {}, false, true });
        languageLabel->setText(ownNameOf(language));
        zoomLabel->setText(StatusLine::tr("%1 %").arg(countText(qRound(zoom * 100))));
    }
    fit();
}

// Facts lose their details first, the last fact's before the first one's; then the end side gives way. Labels
// stay (UI.md section 2).
void StatusLine::Private::fit()
{
    for (FactButton *each : facts)
        each->setDetailShown(true);
    const bool counted = counts && !sayTimer.isActive();
    minutes->setVisible(counted && counts->minutes > 0);
    languageLabel->setVisible(counted && !language.isEmpty());
    zoomLabel->setVisible(counted);
    const int saying = sayTimer.isActive() ? said->sizeHint().width() : 0;
    const auto wanted = [this, saying] {
        q->layout()->invalidate();
        return q->layout()->minimumSize().width() + saying;
    };
    for (std::size_t i = facts.size(); i-- > 0 && wanted() > q->width();)
        facts.at(i)->setDetailShown(false);
    for (QWidget *each : { minutes, languageLabel, zoomLabel }) {
        if (wanted() > q->width())
            each->hide();
    }
    q->layout()->activate();
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this))
{
    setFixedHeight(lineHeightPx);
    QEvent language(QEvent::LanguageChange);
    changeEvent(&language);
}

StatusLine::~StatusLine() = default;

void StatusLine::showArticle(const std::optional<newsroom::ArticleSheet> &sheet)
{
    m_d->sheet = sheet;
    m_d->showFacts();
}

void StatusLine::showSave(const SaveState &state)
{
    m_d->save = state;
    m_d->showFacts();
}

void StatusLine::showCounts(
    const std::optional<editor::PaperCounts> &counts, const QString &language, double zoom)
{
    m_d->counts = counts;
    m_d->language = language;
    m_d->zoom = zoom;
    m_d->showEnd();
}

void StatusLine::showOutbox(int waiting, int needsYou)
{
    m_d->waiting = waiting;
    m_d->needing = needsYou;
    m_d->showFacts();
}

void StatusLine::say(const QString &sentence)
{
    m_d->said->setText(sentence);
    m_d->said->setAccessibleName(sentence);
    m_d->said->setToolTip(sentence);
    m_d->sayTimer.start(sayTime);
    m_d->showEnd();
}

QSize StatusLine::sizeHint() const { return { 800, lineHeightPx }; }

// The line never decides how narrow the window may be.
QSize StatusLine::minimumSizeHint() const { return { 0, lineHeightPx }; }

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString tag = QLocale().name();
        QFont plain = editor::font(editor::TextRole::Interface, tag);
        plain.setPixelSize(12);
        for (QLabel *label : { m_d->said, m_d->minutes, m_d->languageLabel, m_d->zoomLabel })
            label->setFont(plain);
        QFont strong = editor::font(editor::TextRole::InterfaceStrong, tag);
        strong.setPixelSize(12);
        m_d->words->setFont(strong);
        m_d->said->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_d->showFacts();
        m_d->showEnd();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, editor::tokensOf(quiet).ink2);
        for (QLabel *label : { m_d->minutes, m_d->languageLabel, m_d->zoomLabel })
            label->setPalette(quiet);
    }
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), editor::tokensOf(palette()).line);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_d->fit();
}

} // namespace broadsheet::app
