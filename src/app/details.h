// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the paper's end side: fields from the field table, times, checklist, notes, history, in
// sections that are built when unfolded. It shows a sheet and asks for changes; it stores nothing. UI thread.
#pragma once

#include "app/window.h"
#include "editor/paper.h"
#include "newsroom/articlesheet.h"
#include "newsroom/drafts.h"

namespace broadsheet::app {

class Details final : public QWidget {
    Q_OBJECT
public:
    explicit Details(Surroundings surroundings, QWidget *parent = nullptr);
    ~Details() override;

    /// Fields that have the focus keep what is typed in them.
    void show(const newsroom::ArticleSheet &sheet);
    void showNothing();
    /// Placeholders and counts of the paper, for the checklist's lines.
    void showPaper(const editor::PaperCounts &counts, const std::vector<editor::Placeholder> &placeholders);
    /// Unfolds the section of that field and focuses it.
    void focusField(const QString &field);
    void focusNote(const QString &noteId);

signals:
    /// As `set` takes it; the owner runs it through Writing::change.
    void fieldEdited(const broadsheet::newsroom::FieldEdit &edit);
    void noteAdded(std::optional<int> block, const QString &text);
    void noteResolved(const QString &noteId);
    void keepHereChanged(bool keepHere);
    /// A place of the paper: visible block, -1 = the head.
    void placeWanted(int block);
    void commandWanted(broadsheet::app::Command command);
    /// A revision to restore, or one block of it.
    void restoreWanted(const QString &revision, std::optional<int> block);
    void pictureChosen(const QString &file);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
