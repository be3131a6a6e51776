// SPDX-License-Identifier: GPL-3.0-or-later
// One notice above the article, the worst of those that hold; it never takes the focus. UI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace broadsheet::app {

struct Banner {
    /// Worst first.
    enum class Colour { Red, Amber, Blue, Grey, Green };

    struct Button {
        QString text;
        std::function<void()> run;
    };

    /// Names it: the same name replaces it, an empty one is not allowed.
    QString name;
    Colour colour = Colour::Blue;
    QString icon;
    QString title;
    QString sentence = {};
    std::vector<Button> buttons = {};
};

class BannerBar final : public QWidget {
    Q_OBJECT
public:
    explicit BannerBar(QWidget *parent = nullptr);

    void put(const Banner &banner);
    void remove(const QString &name);
    void clear();
    /// The one that is shown; empty = none.
    QString shown() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWorst();
    /// Nothing while there is none.
    const Banner *worst() const;
    void setFonts();

    std::vector<Banner> m_banners;
    QHBoxLayout *m_row;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace broadsheet::app
