// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph whose inserted and deleted words are marked: colour and a stroke, never colour alone. UI
// thread.
#pragma once

#include "core/textdiff.h"
#include "editor/tokens.h"

#include <QTextCharFormat>
#include <QTextLayout>
#include <QWidget>

namespace broadsheet::app {

/// How words of that kind are shown.
QTextCharFormat formatOf(Change change, const editor::Tokens &t);

/// A gap between a word that went and the one that came, which a diff of words has not.
std::vector<TextRun> readableRuns(const std::vector<TextRun> &runs);

class RunsLabel final : public QWidget {
    Q_OBJECT
public:
    explicit RunsLabel(QWidget *parent = nullptr);

    void setRuns(const std::vector<TextRun> &runs, const QFont &font);
    void setText(const QString &text, const QFont &font);
    /// Secondary words: ink2.
    void setQuiet(bool quiet);

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Breaks the lines at that width; the height that they take.
    double layOut(QTextLayout &layout, int width) const;

    std::vector<TextRun> m_runs;
    QString m_text;
    QFont m_font;
    bool m_quiet = false;
};

} // namespace broadsheet::app
