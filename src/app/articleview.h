// SPDX-License-Identifier: GPL-3.0-or-later
// The open article: strip, banner, paper and details over one Writing. UI thread.
#pragma once

#include "app/window.h"
#include "editor/paper.h"

#include <memory>

namespace broadsheet::app {

class ArticleView final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleView(Surroundings surroundings, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Where the keys go once an article is open.
    enum class Keys {
        /// Where they went before: somebody walks through the list.
        Stay,
        /// To the text, at the caret of the last time.
        Text,
        /// To the headline of a new article.
        Headline
    };

    /// Saves and closes what was open.
    void open(const ArticleId &id, Keys keys = Keys::Stay);
    std::optional<ArticleId> article() const;
    /// Flushes and cuts; `done` even when it could not be kept (it says so itself).
    void close(std::function<void()> done);
    /// Disables, enables and checks the commands for this article; called when the room is entered.
    void claimCommands();
    /// The panes for F6 and where Esc leads to.
    QList<QWidget *> panes();
    void focusText();
    /// Details as a pane beside the paper, or as a drawer over its end side.
    void setDetailsPane(bool beside);
    void showDetails(bool shown);
    bool detailsShown() const;

signals:
    void said(const QString &sentence);
    /// It was opened, or its line in lists may be different.
    void touched(const broadsheet::ArticleId &id);
    /// History or the resolver take everything beside the rail, or give it back.
    void viewWanted(QWidget *view);
    void viewClosed();
    /// It was spiked: `undo` brings it back.
    void spiked(const QString &sentence, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
