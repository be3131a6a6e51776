// SPDX-License-Identifier: GPL-3.0-or-later
// One of several choices as a card: mark, icon, title, a sentence. UI thread.
#pragma once

#include <QAbstractButton>

namespace broadsheet::app {

/// Exclusive among its siblings; arrow keys walk between them.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    /// Without an icon the text begins at the mark.
    explicit ChoiceCard(const QString &icon = {}, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect wordsRect(int width) const;

    QString m_icon;
    QString m_sentence = {};
};

} // namespace broadsheet::app
