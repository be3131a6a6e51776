// SPDX-License-Identifier: GPL-3.0-or-later
// The list beside the paper: saved search, search as you type, segments, rows in pages. UI thread.
#pragma once

#include "app/window.h"
#include "newsroom/library.h"

namespace broadsheet::app {

class ArticleList final : public QWidget {
    Q_OBJECT
public:
    explicit ArticleList(Surroundings surroundings, QWidget *parent = nullptr);
    ~ArticleList() override;

    /// Reads again what is on the screen; selection and scroll stay.
    void refresh();
    void select(const ArticleId &id);
    std::optional<ArticleId> selected() const;
    /// The neighbour in the list, for "previous article"; nothing at the ends.
    std::optional<ArticleId> neighbour(const ArticleId &id, int step) const;
    void focusSearch();
    /// Rows of the first screen, for the first paint of the next start.
    QByteArray snapshot() const;
    void restoreSnapshot(const QByteArray &snapshot);
    /// The line with Undo at the list's foot (spiked, duplicated), 10 s.
    void offerUndo(const QString &sentence, std::function<void()> undo);

signals:
    /// By mouse, Return or arrow keys (after a pause of 120 ms).
    void chosen(const broadsheet::ArticleId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
