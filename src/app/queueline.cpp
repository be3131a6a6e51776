// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queueline.h"

#include "app/momentwords.h"
#include "editor/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace broadsheet::app {

namespace {

constexpr int lineHeight = 56;

struct LineLook {
    const char *icon;
    editor::Tint tint;
};

LineLook lookOf(const newsroom::QueueRow &row)
{
    if (row.needsYou)
        return { "alert", editor::Tint::Red };
    if (row.kind == newsroom::QueueRow::Kind::Text)
        return { "clock", editor::Tint::Ink2 };
    switch (row.row.state) {
    case OutboxState::Sending:
        return { "sync", editor::Tint::Accent };
    case OutboxState::Unknown:
        return { "search", editor::Tint::Accent };
    case OutboxState::Done:
        return { "check", editor::Tint::Green };
    case OutboxState::Queued:
    case OutboxState::Waiting:
    case OutboxState::Parked:
        return { "clock", editor::Tint::Ink2 };
    }
    return { "clock", editor::Tint::Ink2 };
}

/// The one thing that helps.
QueueAct helpFor(const newsroom::QueueRow &row)
{
    using Kind = newsroom::QueueRow::Kind;
    if (row.kind == Kind::Conflict)
        return QueueAct::Settle;
    const bool timed = row.row.act && (*row.row.act == Act::Schedule || *row.row.act == Act::Publish);
    if (row.kind == Kind::Missed || (timed && row.needsYou && row.row.reason == Reason::TimePassed))
        return QueueAct::ChooseTime;
    if (row.kind == Kind::Row
        && (row.row.state == OutboxState::Parked || row.row.state == OutboxState::Waiting))
        return QueueAct::TryAgain;
    return QueueAct::Open;
}

} // namespace

QueueLine::QueueLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_act(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    setMinimumHeight(lineHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 12, 7);
    row->setSpacing(12);
    row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_headline);
    top->addWidget(m_act);
    top->addStretch(1);
    words->addStretch(1);
    words->addLayout(top);
    words->addWidget(m_sentence);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    row->addWidget(m_more);
    for (QLabel *label : { m_headline, m_act, m_sentence }) {
        label->setTextFormat(Qt::PlainText);
        // Long words are cut rather than widen the window.
        label->setMinimumWidth(0);
    }
    m_sentence->setWordWrap(true);
    // On paper the role would be another one.
    m_sentence->setForegroundRole(QPalette::WindowText);
    m_more->setAutoRaise(true);
    m_more->setIcon(editor::icon(QStringLiteral("more")));
    m_more->setIconSize({ 20, 20 });
    m_act->setForegroundRole(QPalette::PlaceholderText);
    connect(m_button, &QPushButton::clicked, this, [this] { emit wanted(m_offered); });
    connect(m_more, &QToolButton::clicked, this, &QueueLine::openMenu);
}

void QueueLine::show(const newsroom::QueueRow &row, bool held, const QString &tag)
{
    const auto [icon, tint] = lookOf(row);
    m_icon->setPixmap(editor::icon(QLatin1String(icon), tint).pixmap(20, 20));
    const QString headline
        = row.state.fields.headline.isEmpty() ? tr("No headline yet") : row.state.fields.headline;
    m_headline->setFont(editor::font(editor::TextRole::InterfaceStrong, tag));
    m_headline->setText(headline);
    QString act = newsroom::queueTitle(row);
    if (row.row.time && row.row.act == Act::Schedule)
        act = tr("%1, %2", "act, time")
                  .arg(act, comingTime(row.row.time->instant, row.row.confirmedAt, QLocale(tag)));
    m_act->setText(act);
    m_sentence->setText(newsroom::queueSentence(row, held));
    QPalette colours = palette();
    const editor::Tokens &t = editor::tokensOf(colours);
    colours.setColor(QPalette::WindowText, row.needsYou ? t.red : t.ink2);
    m_sentence->setPalette(colours);
    m_offered = helpFor(row);
    m_canTakeBack = row.kind == newsroom::QueueRow::Kind::Row && row.row.kind == OpKind::Act
        && row.row.state != OutboxState::Sending && row.row.state != OutboxState::Unknown;
    m_canTryAgain
        = m_offered != QueueAct::TryAgain && row.kind == newsroom::QueueRow::Kind::Row && row.needsYou;
    const QString help = m_offered == QueueAct::Settle ? tr("Settle")
        : m_offered == QueueAct::ChooseTime            ? tr("Choose time")
        : m_offered == QueueAct::TryAgain              ? tr("Try again")
                                                       : QString();
    m_button->setText(help);
    m_button->setVisible(!help.isEmpty());
    m_button->setAccessibleName(tr("%1: %2", "button, headline").arg(help, headline));
    m_more->setToolTip(tr("More for this line"));
    m_more->setAccessibleName(tr("More for %1").arg(headline));
    setAccessibleName(tr("%1, %2. %3", "headline, act, sentence").arg(headline, act, m_sentence->text()));
}

void QueueLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open article"), this, [this] { emit wanted(QueueAct::Open); });
    if (m_canTryAgain)
        menu->addAction(tr("Try again"), this, [this] { emit wanted(QueueAct::TryAgain); });
    if (m_canTakeBack)
        menu->addAction(tr("Take back"), this, [this] { emit wanted(QueueAct::TakeBack); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void QueueLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), editor::tokensOf(palette()).line);
}

void QueueLine::mouseDoubleClickEvent(QMouseEvent *) { emit wanted(QueueAct::Open); }

} // namespace broadsheet::app
