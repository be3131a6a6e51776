// SPDX-License-Identifier: GPL-3.0-or-later
// The column of the paper: head, line of names, hairline and body under each other, centred.
#pragma once

#include <QWidget>

namespace broadsheet::editor {

class BodyEdit;
class BylineRow;
class Gutter;
class HeadField;

class PaperSheet final : public QWidget {
    Q_OBJECT
public:
    explicit PaperSheet(QWidget *parent);

    HeadField &kicker() const { return *m_kicker; }

    HeadField &headline() const { return *m_headline; }

    HeadField &lede() const { return *m_lede; }

    BylineRow &byline() const { return *m_byline; }

    BodyEdit &body() const { return *m_body; }

    Gutter &gutter() const { return *m_gutter; }

    void setArticle(const QString &language, double zoom);
    void setHeadlineLimit(int characters);
    /// Lays the column out for that width of the paper, at least that high.
    void fit(const QSize &visible);
    /// Lays out the whole body now, for a jump to a place far down.
    void finishLayout();

signals:
    /// The paper has another height.
    void fitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void takeColours();
    void connectFields();
    QRect limitRect() const;

    HeadField *m_kicker;
    HeadField *m_headline;
    HeadField *m_lede;
    BylineRow *m_byline;
    BodyEdit *m_body;
    Gutter *m_gutter;
    QString m_language;
    QSize m_visible;
    double m_zoom = 1;
    /// The body is laid out in idle time; this is how far it came.
    double m_bodyHeight = 0;
    int m_limit = 0;
    int m_hairline = 0;
    bool m_layingOut = false;
};

} // namespace broadsheet::editor
