// SPDX-License-Identifier: GPL-3.0-or-later
// Views that take the place of paper and details and close with Esc: the versions of an article, and the
// choice between two texts. UI thread.
#pragma once

#include "app/window.h"
#include "newsroom/articlesheet.h"

namespace broadsheet::app {

/// Versions with who and when, the word diff of the chosen one in place, restore of all or of one paragraph.
class HistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(Surroundings surroundings, QWidget *parent = nullptr);
    ~HistoryView() override;
    void show(const newsroom::ArticleSheet &sheet);

signals:
    void restoreWanted(const QString &revision, std::optional<int> block);
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Mine / Theirs / Both for each paragraph or field that both sides changed.
class ResolverView final : public QWidget {
    Q_OBJECT
public:
    explicit ResolverView(Surroundings surroundings, QWidget *parent = nullptr);
    ~ResolverView() override;
    void show(const newsroom::ArticleSheet &sheet);

signals:
    /// Every place is decided, in the order of the conflict's hunks: for Conflicts::settleEach.
    void settled(const std::vector<broadsheet::Choice> &choices);
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
