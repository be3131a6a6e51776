// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoline.h"

#include "editor/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace broadsheet::app {

UndoLine::UndoLine(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 10, 7);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(std::chrono::seconds(10));
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        m_time.stop();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    hide();
}

void UndoLine::offer(const QString &sentence, std::function<void()> undo)
{
    m_sentence->setText(sentence);
    m_undo = std::move(undo);
    setAccessibleName(sentence);
    show();
    m_time.start();
}

void UndoLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_button->setText(tr("Undo"));
}

void UndoLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const editor::Tokens &t = editor::tokensOf(palette());
    painter.fillRect(rect(), t.raised);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace broadsheet::app
