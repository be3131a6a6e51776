// SPDX-License-Identifier: GPL-3.0-or-later
// Before review or publishing: what is met, what is not, and the way there.
#include "app/detailssections.h"
#include "app/whenwords.h"
#include "editor/look.h"
#include "newsroom/explain.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr size_t placeholdersShown = 3;

/// The field whose section of the panel has the answer; empty = a place of the paper, or nothing.
QString fieldOfRule(const QString &rule)
{
    if (rule == QLatin1String("section") || rule == QLatin1String("byline")
        || rule == QLatin1String("embargo") || rule == QLatin1String("notes"))
        return rule;
    return {};
}

std::optional<int> placeOfRule(const newsroom::CheckResult &check)
{
    if (check.block)
        return check.block;
    const QString &rule = check.rule;
    const bool inHead = rule == QLatin1String("headline") || rule == QLatin1String("lede")
        || rule == QLatin1String("length") || rule == QLatin1String("placeholders");
    if (inHead)
        return -1;
    return rule == QLatin1String("body") ? std::optional(0) : std::nullopt;
}

} // namespace

ChecksSection::ChecksSection(DetailsContext &context, QWidget *parent)
    : DetailsSection(context, parent)
{
}

QString ChecksSection::summary(const newsroom::ArticleSheet &sheet)
{
    const auto met = std::count_if(sheet.checks.begin(), sheet.checks.end(),
        [](const newsroom::CheckResult &check) { return check.ok; });
    const QLocale locale;
    return tr("%1 of %2", "checks that are met")
        .arg(locale.toString(static_cast<qlonglong>(met)),
            locale.toString(static_cast<qulonglong>(sheet.checks.size())));
}

/// What is not met first: required, then worth a look; the words left for later by name, as the paper has
/// them.
std::vector<ChecksSection::Line> ChecksSection::linesOf(const newsroom::ArticleSheet &sheet) const
{
    std::vector<Line> lines;
    for (const newsroom::CheckResult &check : sheet.checks) {
        const bool named
            = check.rule == QLatin1String("placeholders") && !m_context.placeholders.empty() && !check.ok;
        if (!named) {
            lines.push_back(
                { check, newsroom::explainCheck(check), check.ok ? std::nullopt : placeOfRule(check),
                    check.ok ? QString() : fieldOfRule(check.rule) });
            continue;
        }
        const size_t shown = std::min(placeholdersShown, m_context.placeholders.size());
        for (size_t i = 0; i < shown; ++i) {
            const editor::Placeholder &place = m_context.placeholders[i];
            const QString where = place.block < 0
                ? tr("Placeholder “%1” above the text").arg(isolated(place.text))
                : tr("Placeholder “%1” in paragraph %2")
                      .arg(isolated(place.text), locale().toString(place.block + 1));
            lines.push_back({ check, where, place.block, {} });
        }
        if (const auto more = static_cast<int>(m_context.placeholders.size() - shown); more > 0)
            lines.push_back({ check, tr("%n more placeholder(s)", nullptr, more),
                m_context.placeholders[shown].block, {} });
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        const auto rank = [](const Line &line) { return line.check.ok ? 2 : line.check.required ? 0 : 1; };
        return rank(a) < rank(b);
    });
    return lines;
}

QWidget *ChecksSection::row(const Line &line)
{
    auto *row = new QWidget(m_list);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 2, 0, 2);
    across->setSpacing(6);
    auto *mark = new QLabel(row);
    const editor::Tint tint = line.check.ok ? editor::Tint::Green
        : line.check.required               ? editor::Tint::Red
                                            : editor::Tint::Amber;
    mark->setPixmap(editor::icon(line.check.ok ? QStringLiteral("check") : QStringLiteral("alert"), tint)
                        .pixmap(QSize(16, 16), devicePixelRatioF()));
    mark->setAccessibleName(line.check.ok ? tr("Met")
            : line.check.required         ? tr("Required")
                                          : tr("To look at"));
    auto *said = words(line.check.ok ? ToneLabel::Tone::Ink2 : ToneLabel::Tone::Ink, !line.check.ok);
    said->setText(line.words);
    across->addWidget(mark, 0, Qt::AlignTop);
    across->addWidget(said, 1, Qt::AlignTop);
    if (line.block || !line.field.isEmpty()) {
        QPushButton *go = linkButton(tr("Go"), row);
        // In one line with the words beside it.
        said->setContentsMargins(0, 4, 0, 0);
        mark->setContentsMargins(0, 4, 0, 0);
        go->setFixedHeight(24);
        go->setAccessibleName(tr("Go: %1").arg(line.words));
        connect(go, &QPushButton::clicked, this, [this, line] {
            if (line.field.isEmpty())
                emit m_context.details.placeWanted(*line.block);
            else
                emit fieldWanted(line.field);
        });
        across->addWidget(go, 0, Qt::AlignTop);
    }
    return row;
}

void ChecksSection::showSheet(const newsroom::ArticleSheet &sheet)
{
    auto lines = linesOf(sheet);
    if (m_list && lines == m_lines)
        return;
    m_lines = std::move(lines);
    delete m_list;
    m_list = new QWidget(this);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const Line &line : m_lines)
        list->addWidget(row(line));
    column()->addWidget(m_list);
}

} // namespace broadsheet::app
