// SPDX-License-Identifier: GPL-3.0-or-later
// A day, a time of day and whose clock; says at once what a choice means. UI thread.
#pragma once

#include "core/instant.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace broadsheet::app {

/// "6", "6:30", "0630", in Latin, Persian or Arabic digits.
std::optional<QTime> timeFrom(const QString &text);

class WhenPicker final : public QWidget {
    Q_OBJECT
public:
    WhenPicker(const QByteArray &siteZone, const QString &siteName, Instant start, QWidget *parent = nullptr);
    ~WhenPicker() override;

    void setTitle(const QString &title);
    void choose(const QDate &date, const QTime &time);
    void chooseText(const QString &time);
    /// Nothing where the choice is no time (yet): problem() says why.
    std::optional<Instant> moment() const;
    QString problem() const;
    /// Where notes on the choice are put.
    QVBoxLayout *notes() const;
    void focusTime();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
