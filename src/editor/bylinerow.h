// SPDX-License-Identifier: GPL-3.0-or-later
// By whom, where, when: three words that open their fields.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace broadsheet::editor {

class BylineRow final : public QWidget {
    Q_OBJECT
public:
    explicit BylineRow(QWidget *parent);

    void setLine(const QString &byline, const QString &dateline, const QString &date);
    void setArticle(const QString &language, double zoom);
    /// The keys of the row, in order.
    QList<QWidget *> buttons() const;
    int heightFor(int width);

signals:
    /// "authors", "dateline" or "planned".
    void fieldWanted(const QString &field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    QString m_language;
    double m_zoom = 1;
};

} // namespace broadsheet::editor
