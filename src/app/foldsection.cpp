// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foldsection.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int headHeight = 34;
constexpr int titleAt = 32;
constexpr int endMargin = 14;

QFont titleFont(const QLocale &locale)
{
    QFont font = editor::font(editor::TextRole::InterfaceStrong, locale.bcp47Name());
    font.setPixelSize(12);
    return font;
}

} // namespace

FoldHead::FoldHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FoldHead::setSummary(const QString &summary, bool alsoOpen)
{
    m_summary = summary;
    m_alsoOpen = alsoOpen;
    setAccessibleDescription(summary);
    update();
}

QSize FoldHead::sizeHint() const { return { 200, std::max(headHeight, fontMetrics().height() + 14) }; }

void FoldHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const editor::Tokens &t = editor::tokensOf(palette());
    const auto place
        = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.fillRect(place({ 0, 0, width(), 1 }), t.line);
    if (hasFocus())
        editor::paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -2), t);
    const QString chevron = isChecked() ? QStringLiteral("down") : QStringLiteral("right");
    editor::icon(chevron).paint(&painter, place({ 10, (height() - 16) / 2, 16, 16 }));

    const QFont bold = titleFont(locale());
    painter.setFont(bold);
    painter.setPen(t.ink);
    const int wanted = QFontMetrics(bold).horizontalAdvance(text()) + 4;
    const int room = width() - titleAt - endMargin;
    const int start
        = Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const int end
        = Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    painter.drawText(place({ titleAt, 1, std::min(wanted, room), height() - 1 }),
        start | Qt::AlignVCenter | Qt::TextSingleLine, text());
    const int left = room - wanted - 8;
    if (left > 24 && !m_summary.isEmpty() && (m_alsoOpen || !isChecked())) {
        QFont plain = bold;
        plain.setWeight(QFont::Normal);
        painter.setFont(plain);
        painter.setPen(t.ink3);
        painter.drawText(place({ titleAt + wanted + 8, 1, left, height() - 1 }),
            end | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(plain).elidedText(m_summary, Qt::ElideRight, left));
    }
}

void FoldHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FoldHead::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldHead::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FoldSection::FoldSection(const QString &name, Make make, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_make(std::move(make))
    , m_head(new FoldHead(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::clicked, this, [this](bool open) {
        setOpen(open);
        emit folded(open);
    });
}

void FoldSection::setTitle(const QString &title)
{
    m_head->setText(title);
    m_head->setAccessibleName(title);
}

void FoldSection::setSummary(const QString &summary, bool alsoOpen) { m_head->setSummary(summary, alsoOpen); }

bool FoldSection::isOpen() const { return m_head->isChecked(); }

void FoldSection::setOpen(bool open)
{
    m_head->setChecked(open);
    if (open && !m_body) {
        m_body = m_make(this);
        m_column->addWidget(m_body);
        emit made();
    }
    if (m_body)
        m_body->setVisible(open);
    m_head->update();
}

} // namespace broadsheet::app
