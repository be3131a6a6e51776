// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window in one registry: menus, tool strip, palette, keyboard sheet and shortcuts come
// from its table. UI thread.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <optional>
#include <span>
#include <vector>

class QMenu;

namespace broadsheet::app {

class Settings;

/// In the order of the menus (UI.md section 9). Only what works is in the table.
enum class Command {
    // Article
    NewArticle,
    GoToArticle,
    ImportFile,
    Print,
    ExportPdf,
    SaveVersion,
    History,
    Duplicate,
    CloseArticle,
    Spike,
    Quit,
    // Edit
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    PastePlain,
    SelectAll,
    NextPlace,
    PreviousPlace,
    Settings,
    // Format
    Bold,
    Italic,
    Link,
    ClearFormat,
    Paragraph,
    Subheading,
    MinorSubheading,
    Quote,
    Bulleted,
    Numbered,
    NextStyle,
    DirectionAuto,
    DirectionLtr,
    DirectionRtl,
    ToggleDirection,
    MoveUp,
    MoveDown,
    // Insert
    Image,
    Rule,
    NoteHere,
    NonBreakingSpace,
    Dash,
    ZeroWidthNonJoiner,
    IsolateLtr,
    IsolateRtl,
    // Go
    GoArticles,
    GoDesk,
    GoOutbox,
    GoAccount,
    PreviousArticle,
    NextPane,
    PreviousPane,
    Palette,
    SearchArticles,
    // Publish
    NextStep,
    ReturnWithNote,
    TakeBack,
    Approve,
    IncludeEdits,
    Assign,
    Schedule,
    Unschedule,
    Embargo,
    LiftEmbargo,
    Publish,
    Preview,
    CompareWithLive,
    UpdateLive,
    Correction,
    TakeDown,
    Kill,
    Restore,
    CopyPageText,
    SendAndReceive,
    HoldSending,
    Settle,
    // View
    ShowList,
    ShowDetails,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeLight,
    ThemeDark,
    ThemeDesktop,
    LanguageEnglish,
    LanguagePersian,
    // Help
    Keyboard,
    CheckInstallation,
    About
};

/// Where a command's key works. Two commands of contexts that can be active together never share a key.
enum class CommandContext { Everywhere, Article, Paper, List };

enum class Menu { Article, Edit, Format, Insert, Go, Publish, View, Help };

struct CommandRow {
    Command command;
    /// Stable name for settings and tests: "new-article".
    const char *id;
    /// Source text with its mnemonic, context "Commands" (QT_TRANSLATE_NOOP).
    const char *text;
    Menu menu;
    CommandContext context;
    /// Portable text ("Ctrl+Shift+Return"), alternatives joined by "; "; empty = none.
    const char *keys;
    /// Name of the icon; empty = none.
    const char *icon = "";
    /// A line in the menu before it.
    bool separatorBefore = false;
    bool checkable = false;
    /// Name of the submenu it stands in; empty = the menu itself.
    const char *submenu = "";
};

std::span<const CommandRow> commandTable();
const CommandRow &rowOf(Command command);
QString toString(Command command);
/// The title of a menu in the language of the moment, with its mnemonic.
QString titleOf(Menu menu);
/// A text of a menu as it is read.
QString withoutMnemonic(const QString &text);
/// Whether keys of the two contexts can work at the same moment.
bool activeTogether(CommandContext a, CommandContext b);

/// The actions of one window. Texts follow the language of the moment (retranslate()); keys are the table's
/// or the person's own.
class Commands final : public QObject {
    Q_OBJECT
public:
    /// `home` gets the actions (shortcuts work in its window).
    explicit Commands(QWidget *home);

    QAction *action(Command command) const;

    /// Calls `run` when the command is triggered.
    template <typename Receiver, typename Run> void on(Command command, Receiver *receiver, Run run)
    {
        connect(action(command), &QAction::triggered, receiver, [run] { run(); });
    }

    /// Not allowed = disabled with the reason, which menus, tooltips, palette and accessible descriptions
    /// show.
    void setEnabled(Command command, bool enabled, const QString &whyNot = {});
    QString whyNot(Command command) const;
    /// A text of the moment ("Publish…" instead of "Next step").
    void setText(Command command, const QString &text);

    void retranslate();
    /// The person's own keys; empty sequence = none. Clash: nothing is changed and the other command comes
    /// back.
    std::optional<Command> setKeys(Command command, const QKeySequence &keys);
    void resetKeys(Command command);
    QKeySequence keys(Command command) const;
    /// The person's own keys of the last time; one that clashes meanwhile is left out.
    void loadKeys(const Settings &settings);
    void keepKeys(Command command, Settings &settings) const;

    /// The items of one menu, with separators and submenus.
    void fill(QMenu &menu, Menu which) const;
    /// The table's text in the language of the moment, with its mnemonic.
    static QString textOf(const CommandRow &row);

private:
    void describe(Command command);
    /// Another command that has these keys where both can work.
    std::optional<Command> holderOf(Command command, const QKeySequence &keys) const;

    struct Entry {
        QAction *action = nullptr;
        QString whyNot;
    };

    QHash<int, Entry> m_entries;
};

} // namespace broadsheet::app
