// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a sheet: a title, what is asked, and at the foot the button that repeats the act. UI thread.
#pragma once

#include "app/sheets.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace broadsheet::app {

/// Ctrl+Return confirms, Esc goes back; either way `answer` is called once.
class Sheet : public QDialog {
    Q_OBJECT
public:
    Sheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article, Act act,
        ActAnswer answer);

    QPushButton *confirmButton() const { return m_confirm; }

protected:
    /// What the person has chosen so far.
    virtual newsroom::ActRequest request() const = 0;

    void setTitle(const QString &title);
    void setConfirm(const QString &text);
    /// Not complete = the button is dark, and the line beside it says why.
    void setComplete(bool complete, const QString &why);

    QVBoxLayout *content() const { return m_content; }

    const newsroom::ArticleSheet &article() const { return m_article; }

    Act act() const { return m_act; }

    QByteArray siteZone() const;
    QString siteName() const;
    /// The headline, isolated and short enough for a title.
    QString shortHeadline() const;

    QLabel *addLine(const QString &text, QPalette::ColorRole role = QPalette::WindowText);
    QLabel *addTitle(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

    Surroundings m_s;

private:
    void confirm();

    newsroom::ArticleSheet m_article;
    Act m_act;
    ActAnswer m_answer;
    QLabel *m_title;
    QLabel *m_why;
    QVBoxLayout *m_content;
    QPushButton *m_back;
    QPushButton *m_confirm;
};

/// A coloured line with an icon: good news, a hint, a warning, a refusal.
class NoteLine final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Green, Grey, Amber, Red };

    explicit NoteLine(QWidget *parent = nullptr);
    void setNote(Tone tone, const QString &icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Grey;
    QLabel *m_icon;
    QLabel *m_text;
};

/// Why a rule is passed over; only for those who may approve.
class OverrideLine final : public QWidget {
    Q_OBJECT
public:
    explicit OverrideLine(QWidget *parent = nullptr);
    QString reason() const;

signals:
    void changed();

private:
    QLineEdit *m_reason;
};

/// A heading and its times: label, time in bold, place.
class ClockGrid final : public QWidget {
    Q_OBJECT
public:
    explicit ClockGrid(QWidget *parent = nullptr);
    void showMoment(std::optional<Instant> moment, const QByteArray &siteZone);

private:
    QList<QLabel *> m_times;
    QList<QLabel *> m_places;
};

/// Publish, update, include, take down, correct, kill.
Sheet *makePublicSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer);
/// Schedule, embargo.
Sheet *makeTimeSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer);
/// Return with a note.
Sheet *makeNoteSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer);
Sheet *makeAssignSheet(
    QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article, ActAnswer answer);

} // namespace broadsheet::app
