// SPDX-License-Identifier: GPL-3.0-or-later
// A section of a panel that folds at once; its body is made when it is unfolded first. UI thread.
#pragma once

#include <QAbstractButton>

#include <functional>

class QVBoxLayout;

namespace broadsheet::app {

/// Chevron, title, and at the end a summary while folded.
class FoldHead final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FoldHead(QWidget *parent = nullptr);

    void setSummary(const QString &summary, bool alsoOpen);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_summary;
    bool m_alsoOpen = false;
};

class FoldSection final : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    FoldSection(const QString &name, Make make, QWidget *parent = nullptr);

    QString name() const { return m_name; }

    void setTitle(const QString &title);
    /// Beside the title; `alsoOpen` = not only while folded.
    void setSummary(const QString &summary, bool alsoOpen = false);
    bool isOpen() const;
    void setOpen(bool open);

    /// Null until it was unfolded.
    QWidget *body() const { return m_body; }

signals:
    /// By a person.
    void folded(bool open);
    /// The body was made just now: fill it.
    void made();

private:
    QString m_name;
    Make m_make;
    FoldHead *m_head;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column;
};

} // namespace broadsheet::app
