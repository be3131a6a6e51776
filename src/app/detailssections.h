// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the details panel. Each shows a sheet and asks through Details' signals. UI thread.
#pragma once

#include "app/details.h"
#include "app/fieldwidgets.h"
#include "app/picturecache.h"

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace broadsheet::app {

class StageChip;

/// What the sections share.
struct DetailsContext {
    Details &details;
    Surroundings s;
    editor::PaperCounts counts = {};
    std::vector<editor::Placeholder> placeholders = {};
};

class DetailsSection : public QWidget {
    Q_OBJECT
public:
    DetailsSection(DetailsContext &context, QWidget *parent);

    virtual void showSheet(const newsroom::ArticleSheet &sheet) = 0;

    /// Whether it has that field; then it takes the focus.
    virtual bool focusField(const QString &field)
    {
        Q_UNUSED(field)
        return false;
    }

protected:
    void edit(const QString &field, const QString &value,
        newsroom::FieldEdit::How how = newsroom::FieldEdit::How::Assign);
    /// A secondary line of words that wraps.
    ToneLabel *words(ToneLabel::Tone tone, bool strong = false);

    QVBoxLayout *column() const { return m_column; }

    DetailsContext &m_context;

private:
    QVBoxLayout *m_column;
};

/// The lines of the field table that are words, choices and lists.
class StorySection final : public DetailsSection {
    Q_OBJECT
public:
    StorySection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;
    bool focusField(const QString &field) override;

private:
    struct Line {
        QString field;
        FieldLine *line = nullptr;
        QuietField *text = nullptr;
        QuietCombo *combo = nullptr;
    };

    QuietField *addText(const char *field, const QString &label);
    QuietCombo *addCombo(const char *field, const QString &label);
    Line *lineOf(const QString &field);
    void readTags();
    void showPeople(const newsroom::ArticleSheet &sheet);
    void showChoices(const newsroom::ArticleSheet &sheet);

    std::vector<Line> m_lines;
    TagLine *m_tags;
    std::optional<store::Site> m_site;
    QString m_section;
};

/// Three clocks of one moment on a card.
class TimeCard final : public QWidget {
    Q_OBJECT
public:
    explicit TimeCard(QWidget *parent = nullptr);
    void showTime(const QString &what, std::optional<Instant> moment, const QByteArray &siteZone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_what;
    ToneLabel *m_main;
    ToneLabel *m_clocks;
};

class PublishingSection final : public DetailsSection {
    Q_OBJECT
public:
    PublishingSection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;
    bool focusField(const QString &field) override;

private:
    void showTimes(const newsroom::ArticleSheet &sheet);
    void showSite(const newsroom::ArticleSheet &sheet);
    void showButtons(const newsroom::ArticleSheet &sheet);
    void plan();

    newsroom::ArticleSheet m_sheet;
    StageChip *m_stage;
    StageChip *m_embargoChip;
    TimeCard *m_card;
    QPushButton *m_plan;
    QPushButton *m_noPlan;
    QPushButton *m_schedule;
    QPushButton *m_embargo;
    QPushButton *m_assign;
    QuietCombo *m_site;
    QCheckBox *m_keepHere;
};

class ChecksSection final : public DetailsSection {
    Q_OBJECT
public:
    ChecksSection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;
    /// "5 of 7".
    static QString summary(const newsroom::ArticleSheet &sheet);

signals:
    void fieldWanted(const QString &field);

private:
    struct Line {
        newsroom::CheckResult check;
        QString words;
        std::optional<int> block = {};
        QString field = {};

        bool operator==(const Line &other) const
        {
            return words == other.words && block == other.block && field == other.field
                && check.ok == other.check.ok && check.required == other.check.required;
        }
    };

    std::vector<Line> linesOf(const newsroom::ArticleSheet &sheet) const;
    QWidget *row(const Line &line);

    std::vector<Line> m_lines;
    QWidget *m_list = nullptr;
};

class ImageSection final : public DetailsSection {
    Q_OBJECT
public:
    ImageSection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;
    bool focusField(const QString &field) override;

private:
    void showPicture();
    void choose();

    PictureCache m_pictures;
    QString m_address;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QuietField *m_rights;
};

class NotesSection final : public DetailsSection {
    Q_OBJECT
public:
    NotesSection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;
    void focusNote(const QString &noteId);
    static QString summary(const newsroom::ArticleSheet &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *card(const Note &note, const newsroom::ArticleSheet &sheet);
    void rebuild(const newsroom::ArticleSheet &sheet);
    void add();

    std::vector<Note> m_notes;
    std::optional<newsroom::ArticleSheet> m_sheet;
    QWidget *m_list = nullptr;
    QPlainTextEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_resolved;
    bool m_showResolved = false;
};

class HistorySection final : public DetailsSection {
    Q_OBJECT
public:
    HistorySection(DetailsContext &context, QWidget *parent);
    void showSheet(const newsroom::ArticleSheet &sheet) override;

private:
    void showLines(const std::vector<store::RevisionLine> &lines, const newsroom::ArticleSheet &sheet);

    RevisionId m_head;
    QWidget *m_list = nullptr;
};

/// Name of a person of that site, else the login; nobody = this computer's person.
QString personWords(const std::optional<store::Site> &site, const QString &login);
/// How a version came about: "typed", "merged", ... in words for people.
QString originWords(Origin origin);

} // namespace broadsheet::app
