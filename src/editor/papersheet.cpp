// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/papersheet.h"

#include "editor/bodyedit.h"
#include "editor/bylinerow.h"
#include "editor/gutter.h"
#include "editor/headfield.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace broadsheet::editor {

namespace {

constexpr int measure = 568;
constexpr int airAtSides = 112;
constexpr int airAbove = 40;
constexpr int airBelow = 160;
constexpr int gutterWidth = 34;
constexpr int gutterGap = 16;

} // namespace

PaperSheet::PaperSheet(QWidget *parent)
    : QWidget(parent)
    , m_kicker(new HeadField(TextRole::Kicker, this))
    , m_headline(new HeadField(TextRole::Headline, this))
    , m_lede(new HeadField(TextRole::Lede, this))
    , m_byline(new BylineRow(this))
    , m_body(new BodyEdit(this))
    , m_gutter(new Gutter(*m_body, this))
{
    m_kicker->setAccessibleName(tr("Kicker"));
    m_kicker->setPlaceholderText(tr("Kicker"));
    m_headline->setAccessibleName(tr("Headline"));
    m_headline->setPlaceholderText(tr("Headline"));
    m_lede->setAccessibleName(tr("Lede"));
    m_lede->setPlaceholderText(tr("Lede: what happened, in two sentences"));
    QWidget *before = m_kicker;
    QList<QWidget *> order { m_headline, m_lede };
    order += m_byline->buttons();
    order += m_body;
    for (QWidget *widget : order) {
        setTabOrder(before, widget);
        before = widget;
    }
    connectFields();
    takeColours();
}

void PaperSheet::connectFields()
{
    for (HeadField *field : { m_kicker, m_headline, m_lede })
        connect(field, &HeadField::heightChanged, this, [this] { layOut(); });
    connect(m_body, &BodyEdit::heightChanged, this, [this](double height) {
        m_bodyHeight = height;
        layOut();
    });
    connect(m_headline, &HeadField::changed, this, [this] { update(limitRect()); });
    const auto enter = [](QTextEdit *edit, QTextCursor::MoveOperation where) {
        QTextCursor cursor = edit->textCursor();
        cursor.movePosition(where);
        edit->setTextCursor(cursor);
        edit->setFocus(Qt::OtherFocusReason);
    };
    connect(m_kicker, &HeadField::leftDown, this, [=, this] { enter(m_headline, QTextCursor::Start); });
    connect(m_headline, &HeadField::leftDown, this, [=, this] { enter(m_lede, QTextCursor::Start); });
    connect(m_lede, &HeadField::leftDown, this, [=, this] { enter(m_body, QTextCursor::Start); });
    connect(m_headline, &HeadField::leftUp, this, [=, this] { enter(m_kicker, QTextCursor::End); });
    connect(m_lede, &HeadField::leftUp, this, [=, this] { enter(m_headline, QTextCursor::End); });
    connect(m_body, &BodyEdit::leftUp, this, [=, this] { enter(m_lede, QTextCursor::End); });
}

void PaperSheet::setArticle(const QString &language, double zoom)
{
    m_language = language;
    m_zoom = zoom;
    m_byline->setArticle(language, zoom);
    layOut();
}

void PaperSheet::setHeadlineLimit(int characters)
{
    m_limit = characters;
    update();
}

void PaperSheet::fit(const QSize &visible)
{
    m_visible = visible;
    layOut();
}

void PaperSheet::finishLayout()
{
    m_bodyHeight = m_body->document()->size().height();
    layOut();
}

void PaperSheet::layOut()
{
    if (m_layingOut || m_visible.isEmpty())
        return;
    const QScopedValueRollback guard(m_layingOut, true);
    const int width = std::max(120, std::min(qRound(measure * m_zoom), m_visible.width() - airAtSides));
    const int left = (m_visible.width() - width) / 2;
    const bool mirrored = editor::isRightToLeft(m_language);
    int top = airAbove;
    const auto put = [&](QTextEdit *field, int height, int below) {
        field->setGeometry(left, top, width, height);
        top += height + below;
    };
    put(m_kicker, m_kicker->heightFor(width), qRound(8 * m_zoom));
    // Lines closer than the font's own let the last one's descenders hang out.
    const int hanging = qRound(8 * m_zoom);
    put(m_headline, m_headline->heightFor(width) + hanging, qRound(14 * m_zoom) - hanging);
    put(m_lede, m_lede->heightFor(width), qRound(16 * m_zoom));
    const int line = m_byline->heightFor(width);
    m_byline->setGeometry(left, top, width, line);
    top += line + 12;
    m_hairline = top;
    top += 1 + 24;
    if (m_body->document()->textWidth() != width)
        m_body->document()->setTextWidth(width);
    const int bodyHeight
        = std::max(static_cast<int>(std::ceil(m_bodyHeight)) + 1, m_visible.height() - top - airBelow);
    m_gutter->setGeometry(
        mirrored ? left + width + gutterGap : left - gutterGap - gutterWidth, top, gutterWidth, bodyHeight);
    put(m_body, bodyHeight, airBelow);
    m_gutter->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const QSize wanted(m_visible.width(), std::max(top, m_visible.height()));
    if (size() != wanted) {
        resize(wanted);
        emit fitted();
    }
    m_gutter->update();
}

QRect PaperSheet::limitRect() const
{
    const QRect head = m_headline->geometry();
    const bool mirrored = editor::isRightToLeft(m_language);
    const int room = mirrored ? head.left() : width() - head.right();
    return mirrored ? QRect(4, head.top(), room - 12, 24)
                    : QRect(head.right() + 8, head.top(), room - 12, 24);
}

void PaperSheet::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), t.paper);
    const QRect column = m_body->geometry();
    painter.fillRect(column.left(), m_hairline, column.width(), 1, t.line);
    const qsizetype length = m_headline->text().size();
    if (m_limit <= 0 || length * 10 < m_limit * 8)
        return;
    painter.setFont(editor::font(TextRole::Label, locale().bcp47Name()));
    painter.setPen(length > m_limit ? t.amber : t.ink3);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QString text = QStringLiteral("%1/%2").arg(locale().toString(length), locale().toString(m_limit));
    painter.drawText(limitRect(),
        (editor::isRightToLeft(m_language) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
            | Qt::AlignVCenter,
        text);
}

void PaperSheet::mousePressEvent(QMouseEvent *event)
{
    // Beside and under the text is the text.
    if (event->pos().y() < m_body->geometry().top()) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QPoint inside = m_body->viewport()->mapFrom(this, event->pos());
    m_body->setTextCursor(m_body->cursorForPosition(inside));
    m_body->setFocus(Qt::MouseFocusReason);
}

void PaperSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void PaperSheet::takeColours()
{
    const Tokens &t = tokensOf(palette());
    const auto colour = [&](QTextEdit *edit, const QColor &text) {
        QPalette own = palette();
        own.setColor(QPalette::Base, t.paper);
        own.setColor(QPalette::Text, text);
        own.setColor(QPalette::PlaceholderText, t.ink3);
        edit->setPalette(own);
    };
    colour(m_kicker, t.accent);
    colour(m_headline, t.ink);
    colour(m_lede, t.ink2);
    colour(m_body, t.ink);
    m_body->text().setTokens(t);
}

} // namespace broadsheet::editor
