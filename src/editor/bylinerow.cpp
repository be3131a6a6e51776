// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bylinerow.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace broadsheet::editor {

namespace {

constexpr int gapBetween = 21;

/// Text that is pressed; no frame, no link colour: it reads as the line under the lede.
class WordButton final : public QAbstractButton {
public:
    WordButton(bool strong, QWidget *parent)
        : QAbstractButton(parent)
        , m_strong(strong)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }

    void setShown(const QString &text, const QString &whenEmpty)
    {
        m_empty = text.isEmpty();
        setText(m_empty ? whenEmpty : text);
        setAccessibleName(m_empty ? whenEmpty : text);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(shownFont());
        return { metrics.horizontalAdvance(text()) + 1, metrics.height() + 4 };
    }

    QFont shownFont() const
    {
        QFont own = font();
        if (m_strong && !m_empty)
            own.setWeight(QFont::DemiBold);
        return own;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.setFont(shownFont());
        painter.setPen(m_empty ? t.ink3 : underMouse() ? t.accent : t.ink);
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        if (hasFocus())
            paintFocusRing(painter, rect(), t, 3);
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

private:
    bool m_strong;
    bool m_empty = true;
};

} // namespace

BylineRow::BylineRow(QWidget *parent)
    : QWidget(parent)
{
    static const std::pair<const char *, bool> fields[]
        = { { "authors", true }, { "dateline", false }, { "planned", false } };
    for (const auto &[field, strong] : fields) {
        auto *button = new WordButton(strong, this);
        m_buttons.append(button);
        const QString key = QString::fromLatin1(field);
        connect(button, &QAbstractButton::clicked, this, [this, key] { emit fieldWanted(key); });
    }
    setLine({}, {}, {});
}

void BylineRow::setLine(const QString &byline, const QString &dateline, const QString &date)
{
    static_cast<WordButton *>(m_buttons.at(0))->setShown(byline, tr("Byline"));
    static_cast<WordButton *>(m_buttons.at(1))->setShown(dateline, tr("Dateline"));
    static_cast<WordButton *>(m_buttons.at(2))->setShown(date, tr("Date"));
    m_buttons.at(0)->setAccessibleDescription(tr("Byline"));
    m_buttons.at(1)->setAccessibleDescription(tr("Dateline"));
    m_buttons.at(2)->setAccessibleDescription(tr("Date"));
    heightFor(width());
    update();
}

void BylineRow::setArticle(const QString &language, double zoom)
{
    m_language = language;
    m_zoom = zoom;
    setLayoutDirection(editor::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    for (QAbstractButton *button : m_buttons)
        button->setFont(editor::font(TextRole::Byline, language, zoom));
    heightFor(width());
}

QList<QWidget *> BylineRow::buttons() const
{
    QList<QWidget *> widgets;
    for (QAbstractButton *button : m_buttons)
        widgets.append(button);
    return widgets;
}

int BylineRow::heightFor(int width)
{
    int at = 0;
    int line = 0;
    int lineHeight = 0;
    for (QAbstractButton *button : m_buttons) {
        const QSize wanted = button->sizeHint();
        const int wide = std::min(wanted.width(), width);
        if (at > 0 && at + wide > width) {
            line += lineHeight;
            at = 0;
        }
        lineHeight = std::max(lineHeight, wanted.height());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        button->setGeometry(mirrored ? width - at - wide : at, line, wide, wanted.height());
        at += wide + gapBetween;
    }
    return line + lineHeight;
}

void BylineRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.setPen(t.ink3);
    painter.setFont(editor::font(TextRole::Byline, m_language, m_zoom));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect before = m_buttons.at(i)->geometry();
        if (m_buttons.at(i + 1)->geometry().top() != before.top())
            continue;
        const QRect between(mirrored ? before.left() - gapBetween : before.right() + 1, before.top(),
            gapBetween, before.height());
        // A middle dot beside Persian or Arabic digits reads as a zero.
        painter.drawText(between, Qt::AlignCenter, mirrored ? QStringLiteral("|") : QString(QChar(0x00b7)));
    }
}

} // namespace broadsheet::editor
