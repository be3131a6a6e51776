// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where nothing is: one bold line, and one that says what fills the place. UI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace broadsheet::app {

class EmptyNote final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyNote(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);

private:
    QLabel *m_title;
    QLabel *m_sentence;
};

} // namespace broadsheet::app
