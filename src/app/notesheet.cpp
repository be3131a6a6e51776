// SPDX-License-Identifier: GPL-3.0-or-later
// Return with a note, and assign.
#include "app/detailssections.h"
#include "app/sheet.h"
#include "app/whenwords.h"
#include "newsroom/explain.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

class NoteSheet final : public Sheet {
public:
    NoteSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, Act which,
        ActAnswer answer)
        : Sheet(parent, surroundings, sheet, which, std::move(answer))
        , m_note(new QPlainTextEdit(this))
    {
        const bool returns = which == Act::Return;
        setTitle(returns ? Sheet::tr("Return “%1”").arg(shortHeadline())
                         : Sheet::tr("Note on “%1”").arg(shortHeadline()));
        const QString &owner = sheet.state.onSite.owner;
        const QString name = isolated(personWords(sheet.site, owner));
        setConfirm(!returns       ? Sheet::tr("Add note")
                : owner.isEmpty() ? Sheet::tr("Return it")
                                  : Sheet::tr("Return to %1").arg(name));
        if (returns) {
            addLine(sheet.state.shown.stage == Stage::Scheduled
                    ? Sheet::tr(
                        "It will not be published at its time. The writer gets it back with your note.")
                    : Sheet::tr("The writer gets it back with your note."));
        }
        addTitle(returns ? Sheet::tr("What is to be done") : Sheet::tr("Note"))->setBuddy(m_note);
        m_note->setTabChangesFocus(true);
        m_note->setMinimumHeight(96);
        m_note->setAccessibleName(returns ? Sheet::tr("What is to be done") : Sheet::tr("Note"));
        m_note->installEventFilter(this);
        content()->addWidget(m_note, 1);
        connect(m_note, &QPlainTextEdit::textChanged, this, [this] { judge(); });
        const Verdict verdict = newsroom::verdictOf(sheet, which);
        if (!verdict.allowed && verdict.reason != Reason::NoteMissing) {
            m_refusal = newsroom::explainVerdict(which, verdict);
            addLine(m_refusal);
        }
        m_note->setFocus();
        setMinimumWidth(460);
        judge();
    }

protected:
    newsroom::ActRequest request() const override
    {
        return { .act = act(), .note = m_note->toPlainText().trimmed() };
    }

private:
    void judge()
    {
        const bool there = !m_note->toPlainText().trimmed().isEmpty();
        setComplete(there && m_refusal.isEmpty(),
            !m_refusal.isEmpty() ? Sheet::tr("Not possible now")
                : there          ? QString()
                                 : Sheet::tr("A note is needed: what is to be done?"));
    }

    QPlainTextEdit *m_note;
    QString m_refusal;
};

class AssignSheet final : public Sheet {
public:
    AssignSheet(
        QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, ActAnswer answer)
        : Sheet(parent, surroundings, sheet, Act::Assign, std::move(answer))
        , m_people(new QListWidget(this))
        , m_due(new QComboBox(this))
    {
        setTitle(Sheet::tr("Assign “%1”").arg(shortHeadline()));
        addPeople();
        content()->addWidget(m_people, 1);
        addTitle(Sheet::tr("Due"))->setBuddy(m_due);
        addTimes();
        content()->addWidget(m_due);
        const Stage stage = sheet.state.shown.stage;
        if (stage == Stage::Scheduled || stage == Stage::Published)
            addLine(Sheet::tr("While it is scheduled or live, the assignment stays on this computer."),
                QPalette::PlaceholderText);
        connect(m_people, &QListWidget::currentRowChanged, this, [this] { judge(); });
        connect(m_people, &QListWidget::itemActivated, this, [this] {
            if (confirmButton()->isEnabled())
                accept();
        });
        m_people->setFocus();
        setMinimumWidth(420);
        judge();
    }

protected:
    newsroom::ActRequest request() const override
    {
        newsroom::ActRequest wanted { .act = Act::Assign };
        wanted.argument = login();
        if (!wanted.argument.isEmpty())
            wanted.time = m_due->currentData().toString();
        return wanted;
    }

private:
    void addPeople()
    {
        m_people->setAccessibleName(Sheet::tr("People"));
        m_people->setUniformItemSizes(true);
        m_people->setItemDelegate(new PlaceDelegate(m_people));
        m_people->setMinimumHeight(180);
        m_people->addItem(Sheet::tr("Nobody"));
        m_people->item(0)->setData(Qt::UserRole, QString());
        int current = 0;
        if (article().site) {
            for (const Person &person : article().site->newsroom.staff) {
                const QString name = person.name.isEmpty() ? person.login : person.name;
                auto *item = new QListWidgetItem(name, m_people);
                item->setData(PlaceDelegate::EndWords, newsroom::roleName(person.role));
                item->setData(Qt::AccessibleTextRole,
                    Sheet::tr("%1, %2", "person, role").arg(name, newsroom::roleName(person.role)));
                item->setData(Qt::UserRole, person.login);
                if (person.login == article().text.fields.assignee)
                    current = m_people->count() - 1;
            }
        }
        m_people->setCurrentRow(current);
    }

    void addTimes()
    {
        m_due->setAccessibleName(Sheet::tr("Due"));
        m_due->addItem(Sheet::tr("no time"), QString());
        if (const auto &due = article().text.fields.due) {
            m_due->addItem(
                momentWords(due->instant, siteZone(), locale()), toIsoInZone(due->instant, siteZone()));
            m_due->setCurrentIndex(1);
        }
        const Instant now = m_s.place.clock().now();
        const QDate today = inZone(now, siteZone()).date();
        const auto add = [this, now](const QDate &date, int hour) {
            const QString wall
                = date.toString(Qt::ISODate) + QStringLiteral("T%1:00").arg(hour, 2, 10, QLatin1Char('0'));
            const auto time = parseTime(wall, siteZone());
            if (time && time->instant > now)
                m_due->addItem(
                    momentWords(time->instant, siteZone(), locale()), toIsoInZone(time->instant, siteZone()));
        };
        for (const int hour : { 12, 18 })
            add(today, hour);
        for (const int day : { 1, 2, 3, 7, 14 }) {
            add(today.addDays(day), 10);
            add(today.addDays(day), 18);
        }
    }

    QString login() const
    {
        const QListWidgetItem *item = m_people->currentItem();
        return item ? item->data(Qt::UserRole).toString() : QString();
    }

    void judge()
    {
        m_due->setEnabled(!login().isEmpty());
        setConfirm(login().isEmpty()
                ? Sheet::tr("Assign to nobody")
                : Sheet::tr("Assign to %1").arg(isolated(personWords(article().site, login()))));
        setComplete(m_people->currentItem() != nullptr, {});
    }

    QListWidget *m_people;
    QComboBox *m_due;
};

} // namespace

Sheet *makeNoteSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer)
{
    return new NoteSheet(parent, surroundings, article, act, std::move(answer));
}

Sheet *makeAssignSheet(
    QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article, ActAnswer answer)
{
    return new AssignSheet(parent, surroundings, article, std::move(answer));
}

} // namespace broadsheet::app
