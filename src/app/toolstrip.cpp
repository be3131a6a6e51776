// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toolstrip.h"

#include "editor/look.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace broadsheet::app {

namespace {

/// A tool of the strip; where the strip is narrower than `from` it stands in More. 0 = always.
struct ToolRow {
    Command command;
    int from;
    bool lineBefore = false;
};

constexpr ToolRow tools[] = {
    { Command::Bold, 0 },
    { Command::Italic, 0 },
    { Command::Link, 0 },
    { Command::Quote, 760, true },
    { Command::Bulleted, 520 },
    { Command::Numbered, 760 },
    { Command::Image, 560, true },
    { Command::DirectionLtr, 800, true },
    { Command::DirectionRtl, 800 },
};

constexpr std::array styles { Command::Paragraph, Command::Subheading, Command::MinorSubheading,
    Command::Quote, Command::Bulleted, Command::Numbered };

constexpr int stripHeight = 46;
constexpr int historyFrom = 700;

QToolButton *toolFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({ 20, 20 });
    button->setFixedSize(30, 30);
    button->setAutoRaise(true);
    return button;
}

QFrame *upright(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(20);
    return line;
}

} // namespace

class ToolStrip::Private {
public:
    Private(ToolStrip *strip, Commands &all)
        : q(strip)
        , commands(all)
    {
    }

    void build();
    void nameAll();
    void fit();
    void fillMore();

    ToolStrip *q;
    Commands &commands;
    QComboBox *style = nullptr;

    struct Tool {
        Command command;
        int from;
        QWidget *button;
    };

    std::vector<Tool> buttons = {};
    std::vector<QWidget *> lines = {};
    QToolButton *more = nullptr;
    QToolButton *history = nullptr;
    QPushButton *primary = nullptr;
    QToolButton *rest = nullptr;
    std::optional<newsroom::NextStep> next = {};
};

ToolStrip::ToolStrip(Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, commands))
{
    m_d->build();
}

ToolStrip::~ToolStrip() = default;

void ToolStrip::Private::build()
{
    q->setFixedHeight(stripHeight);
    // The hint of all tools must not widen the window.
    q->setMinimumWidth(0);
    q->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    q->setBackgroundRole(QPalette::Base);
    q->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(q);
    row->setContentsMargins(14, 0, 8, 0);
    row->setSpacing(6);

    style = new QComboBox(q);
    style->setFocusPolicy(Qt::TabFocus);
    for (const Command each : styles)
        style->addItem(QString(), static_cast<int>(each));
    style->setMinimumWidth(116);
    QObject::connect(style, &QComboBox::activated, q, [this](int index) {
        commands.action(static_cast<Command>(style->itemData(index).toInt()))->trigger();
    });
    row->addWidget(style);
    for (const ToolRow &tool : tools) {
        if (tool.lineBefore) {
            lines.push_back(upright(q));
            row->addWidget(lines.back());
        }
        auto *button = toolFor(commands.action(tool.command), q);
        buttons.push_back({ tool.command, tool.from, button });
        row->addWidget(button);
    }
    more = new QToolButton(q);
    more->setFixedSize(30, 30);
    more->setIconSize({ 20, 20 });
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    QObject::connect(more->menu(), &QMenu::aboutToShow, q, [this] { fillMore(); });
    row->addWidget(more);
    row->addStretch(1);

    history = toolFor(commands.action(Command::History), q);
    row->addWidget(history);
    row->addWidget(toolFor(commands.action(Command::Preview), q));
    primary = new QPushButton(q);
    primary->setProperty("primary", true);
    primary->setObjectName(QStringLiteral("primary"));
    QObject::connect(primary, &QPushButton::clicked, commands.action(Command::NextStep), &QAction::trigger);
    row->addWidget(primary);
    rest = new QToolButton(q);
    rest->setFixedSize(30, 30);
    rest->setIconSize({ 20, 20 });
    rest->setAutoRaise(true);
    rest->setPopupMode(QToolButton::InstantPopup);
    auto *acts = new QMenu(rest);
    acts->setToolTipsVisible(true);
    for (const Command each : { Command::ReturnWithNote, Command::TakeBack, Command::Approve,
             Command::IncludeEdits, Command::Schedule, Command::Unschedule, Command::Publish,
             Command::UpdateLive, Command::Correction, Command::TakeDown, Command::Kill, Command::Embargo,
             Command::LiftEmbargo, Command::Assign, Command::Spike, Command::Restore })
        acts->addAction(commands.action(each));
    rest->setMenu(acts);
    row->addWidget(rest);
    row->addWidget(toolFor(commands.action(Command::ShowDetails), q));
    nameAll();
    q->showNext({});
}

void ToolStrip::Private::nameAll()
{
    style->setAccessibleName(ToolStrip::tr("Paragraph style"));
    style->setToolTip(ToolStrip::tr("Paragraph style"));
    for (int i = 0; i < style->count(); ++i) {
        const auto command = static_cast<Command>(style->itemData(i).toInt());
        style->setItemText(i, commands.action(command)->text().remove(u'&'));
    }
    more->setAccessibleName(ToolStrip::tr("More tools"));
    more->setToolTip(ToolStrip::tr("More tools"));
    more->setIcon(editor::icon(QStringLiteral("more")));
    rest->setAccessibleName(ToolStrip::tr("All steps"));
    rest->setToolTip(ToolStrip::tr("All steps, and why some are not possible now"));
    rest->setIcon(editor::icon(QStringLiteral("down")));
}

void ToolStrip::Private::fit()
{
    const int width = q->width();
    bool hidden = false;
    for (const Tool &tool : buttons) {
        tool.button->setVisible(width >= tool.from);
        hidden = hidden || width < tool.from;
    }
    for (QWidget *line : lines)
        line->setVisible(width >= 760);
    history->setVisible(width >= historyFrom);
    more->setVisible(hidden);
}

void ToolStrip::Private::fillMore()
{
    QMenu *menu = more->menu();
    menu->clear();
    for (const Tool &tool : buttons) {
        if (!tool.button->isVisible())
            menu->addAction(commands.action(tool.command));
    }
    if (!history->isVisible())
        menu->addAction(commands.action(Command::History));
}

QString primaryText(Act act)
{
    switch (act) {
    case Act::Submit:
        return ToolStrip::tr("Send for review");
    case Act::Withdraw:
        return ToolStrip::tr("Take back");
    case Act::Return:
        return ToolStrip::tr("Return with a note…");
    case Act::Approve:
        return ToolStrip::tr("Approve");
    case Act::Include:
        return ToolStrip::tr("Include newer edits…");
    case Act::Schedule:
        return ToolStrip::tr("Schedule…");
    case Act::Unschedule:
        return ToolStrip::tr("Unschedule");
    case Act::Publish:
        return ToolStrip::tr("Publish…");
    case Act::Update:
        return ToolStrip::tr("Update live…");
    case Act::Correct:
        return ToolStrip::tr("Correction…");
    case Act::Unpublish:
        return ToolStrip::tr("Take down…");
    case Act::Kill:
        return ToolStrip::tr("Kill…");
    case Act::Spike:
        return ToolStrip::tr("Spike");
    case Act::Restore:
        return ToolStrip::tr("Restore");
    case Act::Embargo:
        return ToolStrip::tr("Embargo…");
    case Act::LiftEmbargo:
        return ToolStrip::tr("Lift embargo");
    case Act::Assign:
        return ToolStrip::tr("Assign…");
    case Act::Note:
    case Act::Due:
        break;
    }
    return {};
}

void ToolStrip::showNext(const std::optional<newsroom::NextStep> &next)
{
    m_d->next = next;
    QPushButton *button = m_d->primary;
    const bool offered = next && (next->settle || next->act);
    button->setVisible(offered);
    m_d->rest->setEnabled(next.has_value());
    if (!offered)
        return;
    button->setText(next->settle ? tr("Settle") : primaryText(*next->act));
    const QString why = m_d->commands.whyNot(Command::NextStep);
    button->setEnabled(m_d->commands.action(Command::NextStep)->isEnabled());
    const QString keys = m_d->commands.keys(Command::NextStep).toString(QKeySequence::NativeText);
    button->setToolTip(why.isEmpty() ? keys : why);
    button->setAccessibleDescription(why);
}

void ToolStrip::showStyle(std::optional<Command> style)
{
    QSignalBlocker quiet(m_d->style);
    m_d->style->setCurrentIndex(style ? m_d->style->findData(static_cast<int>(*style)) : -1);
    m_d->style->setEnabled(style.has_value());
}

void ToolStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_d->fit();
}

void ToolStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_d->style) {
        m_d->nameAll();
        showNext(m_d->next);
    }
    QWidget::changeEvent(event);
}

} // namespace broadsheet::app
