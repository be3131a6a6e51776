// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxroom.h"

#include "app/accountroom.h"
#include "app/momentwords.h"
#include "app/rooms.h"
#include "app/sheets.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/articlesheet.h"
#include "newsroom/explain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

/// More lines than these are counted, not drawn.
constexpr size_t mostLines = 60;
constexpr int accountWidth = 336;

Instant dayBegan(Instant now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    return instantFromMs(today.startOfDay().toMSecsSinceEpoch());
}

} // namespace

SafeLine::SafeLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    m_icon->setPixmap(editor::icon(QStringLiteral("check"), editor::Tint::Green).pixmap(16, 16));
    m_text->setWordWrap(true);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
}

void SafeLine::setText(const QString &text)
{
    m_icon->setPixmap(editor::icon(QStringLiteral("check"), editor::Tint::Green).pixmap(16, 16));
    m_text->setText(text);
    setAccessibleName(text);
}

void SafeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    editor::paintFrame(painter, rect(), editor::tokensOf(palette()).greenSoft, {}, 0, 6);
}

OutboxRoom::OutboxRoom(Surroundings surroundings, Start start, QWidget *parent)
    : Room(parent)
    , m_s(surroundings)
    , m_start(start)
    , m_bar(new QWidget(this))
    , m_title(new QLabel(m_bar))
    , m_hold(new QPushButton(m_bar))
    , m_send(new QPushButton(m_bar))
    , m_scroll(new QScrollArea(this))
    , m_account(new AccountPanel(surroundings, this))
    , m_choices(makeWindowChoices(surroundings, this))
{
    makeBar();
    makeQueue();
    m_account->setFixedWidth(accountWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_scroll, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_account, 1);
    side->addWidget(m_choices);
    m_choices->setVisible(start == Start::Account);
    row->addLayout(side);
    column->addLayout(row, 1);
    connect(m_account, &AccountPanel::said, this, &Room::said);
    connect(m_account, &AccountPanel::changed, this, &OutboxRoom::read);
    connect(&m_s.watch, &newsroom::StoreWatch::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_s.sync, &newsroom::SyncService::finished, this, [this] {
        if (isVisible())
            read();
    });
    connect(&m_s.sync, &newsroom::SyncService::holdChanged, this, [this] { retranslate(); });
    retranslate();
}

void OutboxRoom::makeBar()
{
    m_bar->setFixedHeight(46);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_hold);
    row->addWidget(m_send);
    m_send->setProperty("primary", true);
    connect(m_hold, &QPushButton::clicked, this, [this] { setHeld(!m_s.sync.isHeld()); });
    connect(m_send, &QPushButton::clicked, this, &OutboxRoom::sendNow);
}

void OutboxRoom::makeQueue()
{
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 14, 0, 14);
    column->setSpacing(0);
    m_safe = new SafeLine(body);
    auto *margin = new QHBoxLayout;
    margin->setContentsMargins(20, 0, 20, 12);
    margin->addWidget(m_safe);
    column->addLayout(margin);
    m_lineColumn = new QVBoxLayout;
    m_lineColumn->setSpacing(0);
    column->addLayout(m_lineColumn);
    m_rest = new QLabel(body);
    m_rest->setContentsMargins(20, 10, 20, 4);
    column->addWidget(m_rest);
    m_fold = new QToolButton(body);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setIconSize({ 16, 16 });
    auto *foldRow = new QHBoxLayout;
    foldRow->setContentsMargins(14, 4, 14, 4);
    foldRow->addWidget(m_fold);
    foldRow->addStretch(1);
    column->addLayout(foldRow);
    m_sent = new QWidget(body);
    m_sentColumn = new QVBoxLayout(m_sent);
    m_sentColumn->setContentsMargins(0, 0, 0, 0);
    m_sentColumn->setSpacing(0);
    m_sent->hide();
    column->addWidget(m_sent);
    column->addStretch(1);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_sent->setVisible(open);
        showSafe();
    });
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
}

void OutboxRoom::enter()
{
    m_s.status.showArticle(std::nullopt);
    read();
    if (m_start == Start::Account)
        m_account->setFocus(Qt::OtherFocusReason);
    else
        m_send->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OutboxRoom::panes()
{
    return m_start == Start::Account ? QList<QWidget *> { m_account, m_scroll }
                                     : QList<QWidget *> { m_scroll, m_account };
}

void OutboxRoom::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const Instant today = dayBegan(m_s.place.clock().now());
    deliver(m_s.place.read([today](newsroom::Context context) { return newsroom::queueOf(context, today); }),
        this, [this](const Result<newsroom::Queue> &queue) {
            m_reading = false;
            if (queue)
                take(*queue);
            else
                emit said(newsroom::explain(queue.error()));
            if (std::exchange(m_again, false))
                read();
        });
}

void OutboxRoom::take(const newsroom::Queue &queue)
{
    m_queue = queue;
    m_account->showSites(queue.sites);
    m_s.status.showOutbox(queue.waiting, queue.needsYou);
    showLines(m_lines, *m_lineColumn, m_queue.rows);
    showLines(m_sentLines, *m_sentColumn, m_queue.sent);
    showSafe();
}

/// Line by line, so that the focus stays where it is.
void OutboxRoom::showLines(
    std::vector<QueueLine *> &lines, QVBoxLayout &column, const std::vector<newsroom::QueueRow> &rows)
{
    const size_t wanted = std::min(rows.size(), mostLines);
    const bool sent = &lines == &m_sentLines;
    while (lines.size() < wanted) {
        auto *line = new QueueLine(column.parentWidget());
        const size_t at = lines.size();
        connect(line, &QueueLine::wanted, this, [this, at, sent](QueueAct act) {
            const auto &shown = sent ? m_queue.sent : m_queue.rows;
            if (at < shown.size())
                run(shown[at], act);
        });
        lines.push_back(line);
        column.addWidget(line);
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i]->setVisible(i < wanted);
        if (i < wanted)
            lines[i]->show(rows[i], m_s.sync.isHeld(), m_s.languages.tag());
    }
}

void OutboxRoom::showSafe()
{
    const QString waiting = tr("%n change(s) wait for the site", nullptr, m_queue.waiting);
    const QString needing = tr("%n need(s) you", nullptr, m_queue.needsYou);
    m_safe->setText(m_queue.waiting == 0 && m_queue.needsYou == 0
            ? tr("Everything you wrote is saved on this computer, and nothing waits.")
            : m_queue.needsYou == 0 ? tr("Everything you wrote is saved on this computer. %1.").arg(waiting)
            : m_queue.waiting == 0
            ? tr("Everything you wrote is saved on this computer. %1.").arg(needing)
            : tr("Everything you wrote is saved on this computer. %1; %2.", "waiting, needing")
                  .arg(waiting, needing));
    const int rest = static_cast<int>(m_queue.rows.size()) - static_cast<int>(mostLines);
    m_rest->setVisible(rest > 0);
    if (rest > 0)
        m_rest->setText(tr("%n more wait behind these.", nullptr, rest));
    const QLocale locale(m_s.languages.tag());
    m_fold->setVisible(!m_queue.sent.empty());
    m_fold->setIcon(editor::icon(m_fold->isChecked() ? QStringLiteral("down")
            : isRightToLeft()                        ? QStringLiteral("left")
                                                     : QStringLiteral("right")));
    if (!m_queue.sent.empty())
        m_fold->setText(tr("Sent today: %1").arg(locale.toString(static_cast<int>(m_queue.sent.size()))));
}

void OutboxRoom::setHeld(bool held)
{
    m_s.settings.setValue(QStringLiteral("holdSending"), held);
    m_s.sync.hold(held);
    emit said(held ? tr("Sending is held. Everything stays safe on this computer until you let it go on.")
                   : tr("Sending goes on."));
}

void OutboxRoom::sendNow()
{
    m_send->setEnabled(false);
    emit said(tr("Sending and receiving\u2026"));
    m_s.sync.round(QString(), [this](const newsroom::SyncReport &report) {
        m_send->setEnabled(true);
        emit said(report.error ? newsroom::explain(*report.error) : tr("Done: what could be sent is sent."));
        read();
    });
}

void OutboxRoom::run(const newsroom::QueueRow &row, QueueAct act)
{
    const ArticleId id = row.state.id;
    switch (act) {
    case QueueAct::Open:
    case QueueAct::Settle:
        emit articleWanted(id);
        return;
    case QueueAct::ChooseTime:
        chooseTime(id);
        return;
    case QueueAct::TryAgain:
        retry(id);
        return;
    case QueueAct::TakeBack:
        takeBack(id);
        return;
    }
}

void OutboxRoom::retry(const ArticleId &id)
{
    deliver(m_s.place.run([id](newsroom::Context context) { return newsroom::Desk(context).retry(id); }),
        this, [this](const Result<int> &rows) {
            if (!rows) {
                emit said(newsroom::explain(rows.error()));
                return;
            }
            sendNow();
        });
}

void OutboxRoom::takeBack(const ArticleId &id)
{
    deliver(m_s.place.run([id](newsroom::Context context) { return newsroom::Desk(context).cancel(id); }),
        this, [this](const Result<int> &rows) {
            emit said(rows ? tr("Taken back. It was not sent; the text is as it was.")
                           : newsroom::explain(rows.error()));
            m_s.watch.look();
            read();
        });
}

void OutboxRoom::chooseTime(const ArticleId &id)
{
    deliver(m_s.place.read([id](newsroom::Context context) { return newsroom::sheetOf(context, id); }), this,
        [this, id](const Result<newsroom::ArticleSheet> &sheet) {
            if (!sheet) {
                emit said(newsroom::explain(sheet.error()));
                return;
            }
            askForAct(window(), m_s, *sheet, Act::Schedule,
                [this, id](const std::optional<newsroom::ActRequest> &request) {
                    if (!request)
                        return;
                    deliver(m_s.place.run([id, wanted = *request](newsroom::Context context) {
                        newsroom::Desk desk(context);
                        // The old time is over; where nothing of it waits there is nothing to take back.
                        static_cast<void>(desk.cancel(id));
                        return desk.act(id, wanted);
                    }),
                        this, [this](const Result<store::ArticleState> &state) {
                            if (!state)
                                emit said(newsroom::explain(state.error()));
                            m_s.watch.look();
                            read();
                        });
                });
        });
}

void OutboxRoom::retranslate()
{
    const QString tag = m_s.languages.tag();
    m_title->setFont(editor::font(editor::TextRole::PaneTitle, tag));
    m_title->setText(m_start == Start::Account ? tr("Account") : tr("Outbox"));
    m_hold->setText(m_s.sync.isHeld() ? tr("Let sending go on") : tr("Hold sending"));
    m_send->setText(tr("Send now"));
    m_scroll->setAccessibleName(tr("What waits to be sent"));
    m_account->setAccessibleName(tr("Sites and account"));
    m_account->retranslate();
    take(m_queue);
}

void OutboxRoom::changeEvent(QEvent *event)
{
    Room::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

Room *makeOutboxRoom(Surroundings surroundings, QWidget *parent)
{
    return new OutboxRoom(surroundings, OutboxRoom::Start::Queue, parent);
}

} // namespace broadsheet::app
