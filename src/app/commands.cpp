// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/settings.h"
#include "editor/look.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace broadsheet::app {

namespace {

QList<QKeySequence> keysOfRow(const CommandRow &row)
{
    // An empty text would be a list of one empty sequence.
    if (!*row.keys)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText);
}

QString settingOf(Command command) { return QStringLiteral("keys/") + toString(command); }

const char *const menuTitles[] = {
    QT_TRANSLATE_NOOP("Menus", "&Article"),
    QT_TRANSLATE_NOOP("Menus", "&Edit"),
    QT_TRANSLATE_NOOP("Menus", "F&ormat"),
    QT_TRANSLATE_NOOP("Menus", "&Insert"),
    QT_TRANSLATE_NOOP("Menus", "&Go"),
    QT_TRANSLATE_NOOP("Menus", "&Publish"),
    QT_TRANSLATE_NOOP("Menus", "&View"),
    QT_TRANSLATE_NOOP("Menus", "&Help"),
};

} // namespace

QString titleOf(Menu menu)
{
    return QCoreApplication::translate("Menus", menuTitles[static_cast<std::size_t>(menu)]);
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    return plain;
}

bool activeTogether(CommandContext a, CommandContext b)
{
    // The only two that need the focus somewhere: it is in the text or in the list, never in both.
    const bool paperAndList = (a == CommandContext::Paper && b == CommandContext::List)
        || (a == CommandContext::List && b == CommandContext::Paper);
    return !paperAndList;
}

Commands::Commands(QWidget *home)
    : QObject(home)
{
    for (const CommandRow &row : commandTable()) {
        auto *action = new QAction(editor::icon(QString::fromLatin1(row.icon)), QString(), home);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setCheckable(row.checkable);
        action->setShortcuts(keysOfRow(row));
        // Otherwise a menu of a desktop would move them (Settings, About, Quit) by their words.
        action->setMenuRole(QAction::NoRole);
        home->addAction(action);
        m_entries.insert(static_cast<int>(row.command), { action, {} });
    }
    retranslate();
}

QAction *Commands::action(Command command) const { return m_entries.value(static_cast<int>(command)).action; }

void Commands::setEnabled(Command command, bool enabled, const QString &whyNot)
{
    Entry &entry = m_entries[static_cast<int>(command)];
    entry.whyNot = enabled ? QString() : whyNot;
    entry.action->setEnabled(enabled);
    describe(command);
}

QString Commands::whyNot(Command command) const { return m_entries.value(static_cast<int>(command)).whyNot; }

void Commands::setText(Command command, const QString &text)
{
    action(command)->setText(text);
    describe(command);
}

void Commands::describe(Command command)
{
    const Entry entry = m_entries.value(static_cast<int>(command));
    QString tip = withoutMnemonic(entry.action->text());
    if (tip.endsWith(QChar(0x2026)))
        tip.chop(1);
    const QString shortcut = entry.action->shortcut().toString(QKeySequence::NativeText);
    if (!shortcut.isEmpty())
        tip = QCoreApplication::translate("Commands", "%1 (%2)").arg(tip, shortcut);
    if (!entry.whyNot.isEmpty())
        tip += QLatin1Char('\n') + entry.whyNot;
    entry.action->setToolTip(tip);
    entry.action->setStatusTip(entry.whyNot);
    entry.action->setWhatsThis(entry.whyNot);
}

void Commands::retranslate()
{
    for (const CommandRow &row : commandTable())
        setText(row.command, textOf(row));
}

QString Commands::textOf(const CommandRow &row) { return QCoreApplication::translate("Commands", row.text); }

std::optional<Command> Commands::setKeys(Command command, const QKeySequence &keys)
{
    if (const auto other = holderOf(command, keys))
        return other;
    action(command)->setShortcuts(keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> { keys });
    describe(command);
    return std::nullopt;
}

std::optional<Command> Commands::holderOf(Command command, const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return std::nullopt;
    const CommandContext context = rowOf(command).context;
    for (const CommandRow &row : commandTable()) {
        if (row.command != command && activeTogether(row.context, context)
            && action(row.command)->shortcuts().contains(keys))
            return row.command;
    }
    return std::nullopt;
}

void Commands::resetKeys(Command command)
{
    action(command)->setShortcuts(keysOfRow(rowOf(command)));
    describe(command);
}

QKeySequence Commands::keys(Command command) const { return action(command)->shortcut(); }

void Commands::loadKeys(const Settings &settings)
{
    for (const CommandRow &row : commandTable()) {
        const QVariant own = settings.value(settingOf(row.command));
        if (own.isValid())
            setKeys(row.command, QKeySequence(own.toString(), QKeySequence::PortableText));
    }
}

void Commands::keepKeys(Command command, Settings &settings) const
{
    const bool fromTable = action(command)->shortcuts() == keysOfRow(rowOf(command));
    // An invalid value would come back as an empty text.
    if (fromTable)
        settings.remove(settingOf(command));
    else
        settings.setValue(settingOf(command), keys(command).toString(QKeySequence::PortableText));
}

void Commands::fill(QMenu &menu, Menu which) const
{
    menu.clear();
    menu.setToolTipsVisible(true);
    QHash<QString, QMenu *> submenus;
    for (const CommandRow &row : commandTable()) {
        if (row.menu != which)
            continue;
        QMenu *target = &menu;
        if (*row.submenu) {
            QMenu *&submenu = submenus[QString::fromLatin1(row.submenu)];
            if (submenu == nullptr) {
                submenu = menu.addMenu(QCoreApplication::translate("Commands", row.submenu));
                submenu->setToolTipsVisible(true);
            }
            target = submenu;
        }
        if (row.separatorBefore && !target->isEmpty())
            target->addSeparator();
        target->addAction(action(row.command));
    }
}

} // namespace broadsheet::app
