// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboardsheet.h"

#include "app/windowsheets.h"
#include "core/textfold.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

KeyboardSheet::KeyboardSheet(QWidget *parent, Commands &commands, Settings &settings)
    : QDialog(parent)
    , m_commands(commands)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_answer(new QLabel(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("No keys"), this))
    , m_reset(new QPushButton(tr("As delivered"), this))
{
    setWindowTitle(tr("Keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    column->addWidget(m_search);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({ tr("Command"), tr("Keys") });
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    column->addWidget(m_tree, 1);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&New keys"), this);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys"));
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    column->addLayout(row);
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(18);
    column->addWidget(m_answer);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardSheet::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_keys->keySequence().isEmpty())
            change(m_keys->keySequence());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_reset, &QPushButton::clicked, this, &KeyboardSheet::reset);
    for (QPushButton *each : { m_none, m_reset })
        each->setAutoDefault(false);
    fill();
    resize(620, 560);
}

void KeyboardSheet::fill()
{
    QTreeWidgetItem *group = nullptr;
    std::optional<Menu> menu;
    for (const CommandRow &row : commandTable()) {
        if (menu != row.menu) {
            menu = row.menu;
            group = new QTreeWidgetItem(m_tree, { withoutMnemonic(titleOf(row.menu)), QString() });
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, { withoutMnemonic(Commands::textOf(row)), QString() });
        item->setData(0, Qt::UserRole, static_cast<int>(row.command));
        showKeys(item, row.command);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void KeyboardSheet::showKeys(QTreeWidgetItem *item, Command command)
{
    QStringList keys;
    for (const QKeySequence &each : m_commands.action(command)->shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    item->setText(1, keys.join(QLatin1String(", ")));
}

void KeyboardSheet::filter(const QString &words)
{
    const QString wanted = fold(words);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const auto command = static_cast<Command>(item->data(0, Qt::UserRole).toInt());
            const bool found = fold(item->text(0)).contains(wanted) || fold(item->text(1)).contains(wanted)
                || fold(withoutMnemonic(QString::fromUtf8(rowOf(command).text))).contains(wanted);
            item->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}

std::optional<Command> KeyboardSheet::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item == nullptr || item->parent() == nullptr)
        return std::nullopt;
    return static_cast<Command>(item->data(0, Qt::UserRole).toInt());
}

void KeyboardSheet::showCurrent()
{
    const bool chosen = current().has_value();
    for (QWidget *each :
        { static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_reset) })
        each->setEnabled(chosen);
    m_keys->clear();
    m_answer->clear();
}

void KeyboardSheet::change(const QKeySequence &keys)
{
    const auto command = current();
    if (!command)
        return;
    if (const auto owner = m_commands.setKeys(*command, keys)) {
        m_answer->setText(tr("%1 belongs to \"%2\" already. Nothing was changed.")
                              .arg(keys.toString(QKeySequence::NativeText),
                                  withoutMnemonic(Commands::textOf(rowOf(*owner)))));
        m_keys->clear();
        return;
    }
    m_commands.keepKeys(*command, m_settings);
    showKeys(m_tree->currentItem(), *command);
    m_keys->clear();
    m_answer->setText(tr("Kept."));
}

void KeyboardSheet::reset()
{
    const auto command = current();
    if (!command)
        return;
    m_commands.resetKeys(*command);
    m_commands.keepKeys(*command, m_settings);
    showKeys(m_tree->currentItem(), *command);
    m_answer->setText(tr("Kept."));
}

void showKeyboardSheet(QWidget *parent, Surroundings surroundings)
{
    (new KeyboardSheet(parent, surroundings.commands, surroundings.settings))->open();
}

} // namespace broadsheet::app
