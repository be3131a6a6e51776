// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emptynote.h"

#include "editor/look.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace broadsheet::app {

EmptyNote::EmptyNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *line : { m_title, m_sentence }) {
        line->setAlignment(Qt::AlignCenter);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addStretch(3);
}

void EmptyNote::setText(const QString &title, const QString &sentence)
{
    m_title->setFont(editor::font(editor::TextRole::PaneTitle, locale().bcp47Name()));
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace broadsheet::app
