// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runslabel.h"

#include <QPainter>

namespace broadsheet::app {

namespace {

constexpr double lineShare = 1.06;

} // namespace

QTextCharFormat formatOf(Change change, const editor::Tokens &t)
{
    QTextCharFormat format;
    switch (change) {
    case Change::Same:
        break;
    case Change::Inserted:
        format.setBackground(t.insBg);
        break;
    case Change::Deleted:
        format.setBackground(t.delBg);
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

std::vector<TextRun> readableRuns(const std::vector<TextRun> &runs)
{
    std::vector<TextRun> spaced;
    for (const TextRun &run : runs) {
        const bool meets = !spaced.empty() && spaced.back().change == Change::Deleted
            && run.change == Change::Inserted && !spaced.back().text.isEmpty() && !run.text.isEmpty();
        if (meets && !spaced.back().text.back().isSpace() && !run.text.front().isSpace())
            spaced.push_back({ Change::Same, QString(QChar(0x2009)) });
        spaced.push_back(run);
    }
    return spaced;
}

RunsLabel::RunsLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RunsLabel::setRuns(const std::vector<TextRun> &runs, const QFont &font)
{
    m_runs = readableRuns(runs);
    m_text.clear();
    for (const TextRun &run : m_runs)
        m_text += run.text;
    m_text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_font = font;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void RunsLabel::setText(const QString &text, const QFont &font) { setRuns({ { Change::Same, text } }, font); }

void RunsLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

double RunsLabel::layOut(QTextLayout &layout, int width) const
{
    layout.setText(m_text);
    layout.setFont(m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Each paragraph finds its side by its own first letter.
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({ 0, y });
        y += line.height() * lineShare;
    }
    layout.endLayout();
    return y;
}

int RunsLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return qCeil(layOut(layout, width)) + 2;
}

QSize RunsLabel::sizeHint() const
{
    const int wanted = std::min(420, QFontMetrics(m_font).horizontalAdvance(m_text) + 4);
    return { wanted, heightForWidth(wanted) };
}

QSize RunsLabel::minimumSizeHint() const { return { 60, QFontMetrics(m_font).height() }; }

void RunsLabel::paintEvent(QPaintEvent *)
{
    const editor::Tokens &t = editor::tokensOf(palette());
    QTextLayout layout;
    layOut(layout, width());
    QList<QTextLayout::FormatRange> ranges;
    int from = 0;
    for (const TextRun &run : m_runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.change != Change::Same)
            ranges.append({ from, length, formatOf(run.change, t) });
        from += length;
    }
    layout.setFormats(ranges);
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(m_quiet ? t.ink2 : t.ink);
    layout.draw(&painter, {});
}

} // namespace broadsheet::app
