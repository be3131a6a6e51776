// SPDX-License-Identifier: GPL-3.0-or-later
// A fact of the status line: pip, label, detail. Pressing it opens what stands behind it. UI thread.
#pragma once

#include "app/statusline.h"

#include <QAbstractButton>

namespace broadsheet::app {

class FactButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FactButton(QWidget *parent);

    struct Fact {
        std::optional<Pip> pip = {};
        QString label = {};
        QString detail = {};
        /// The label in this colour; an invalid one = ink (ink2 while the pip is empty).
        bool red = false;
        bool amber = false;

        bool operator==(const Fact &) const = default;
    };

    void show(const Fact &fact);
    void setDetailShown(bool shown);

    bool hasDetail() const { return !m_fact.detail.isEmpty(); }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;
    QFont detailFont() const;

    Fact m_fact;
    bool m_detailShown = true;
};

} // namespace broadsheet::app
