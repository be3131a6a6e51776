// SPDX-License-Identifier: GPL-3.0-or-later
// The small coloured word that names a stage (UI.md section 7). UI thread.
#pragma once

#include "core/stage.h"
#include "editor/tokens.h"

#include <QWidget>

namespace broadsheet::app {

enum class ChipTone { Grey, Amber, Red, Teal, Violet, Green };

ChipTone chipToneOf(Stage stage);
/// What people call it on a chip: "In review", "Live", "Taken down".
QString chipWords(Stage stage);

/// 18 px high, as wide as its words; colour follows the palette.
class StageChip final : public QWidget {
    Q_OBJECT
public:
    explicit StageChip(QWidget *parent = nullptr);

    void setChip(ChipTone tone, const QString &words);

    QString words() const { return m_words; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone = ChipTone::Grey;
    QString m_words;
};

} // namespace broadsheet::app
