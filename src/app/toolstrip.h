// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over paper and details: how the text looks, and at its end the next step. What does not fit goes
// into More. UI thread.
#pragma once

#include "app/commands.h"
#include "newsroom/articlesheet.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QToolButton;

namespace broadsheet::app {

class ToolStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ToolStrip(Commands &commands, QWidget *parent = nullptr);
    ~ToolStrip() override;

    /// The name of the primary button and whether it may be pressed; nothing = no article is open.
    void showNext(const std::optional<newsroom::NextStep> &next);
    /// Which paragraph style the caret stands in, as a command; nothing = none of them.
    void showStyle(std::optional<Command> style);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// What the primary button says for an act: "Send for review", "Publish…", ...
QString primaryText(Act act);

} // namespace broadsheet::app
