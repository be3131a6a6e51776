// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the first start. Each can say its words again in another language. UI thread.
#pragma once

#include "app/choicecard.h"
#include "newsroom/sites.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace broadsheet::app {

/// A heading, a sentence, then what the page adds to `column`.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    virtual void sayWords() = 0;

signals:
    /// What the page asks for was changed; the button below may go on or not.
    void edited();

protected:
    void setHeading(const QString &heading, const QString &sentence);
    QLabel *newLabel(const QString &name);

    QVBoxLayout *column;

private:
    QLabel *m_heading;
    QLabel *m_sentence;
};

class WelcomePage final : public FirstRunPage {
    Q_OBJECT
public:
    explicit WelcomePage(const QString &language, const QString &name, QWidget *parent = nullptr);
    void sayWords() override;
    QString personName() const;

signals:
    void languageChosen(const QString &tag);

private:
    ChoiceCard *m_english;
    ChoiceCard *m_persian;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_hint;
};

class PlacePage final : public FirstRunPage {
    Q_OBJECT
public:
    enum class Place { Folder, Demo, Nowhere };

    explicit PlacePage(bool withNowhere, QWidget *parent = nullptr);
    void sayWords() override;
    Place place() const;
    /// Fields that are filled enough to go on.
    bool isComplete() const;
    newsroom::FolderRequest request() const;
    /// Whom to be in the demo.
    QString demoLogin() const;
    /// A login and a byline from the person's name, where nothing was typed yet.
    void suggest(const QString &personName);

private:
    void buildFolderFields();
    void buildDemoFields();
    void showFields();
    void chooseFolder();

    ChoiceCard *m_folderCard;
    ChoiceCard *m_demoCard;
    ChoiceCard *m_nowhereCard;
    QWidget *m_folderFields;
    QRadioButton *m_join;
    QRadioButton *m_make;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_sectionsLabel;
    QLineEdit *m_sections;
    QWidget *m_newFields;
    QWidget *m_demoFields;
    QLabel *m_whoLabel;
    QComboBox *m_who;
    QString m_personName;
};

class CheckPage final : public FirstRunPage {
    Q_OBJECT
public:
    enum class State { Waiting, Working, Done, Failed };

    struct Line {
        QString text;
        State state = State::Waiting;
        /// Why it failed, what is safe, what to do.
        QString why = {};
    };

    explicit CheckPage(QWidget *parent = nullptr);
    void sayWords() override;
    void show(const std::vector<Line> &lines);

private:
    QVBoxLayout *m_lines;
};

class StartPage final : public FirstRunPage {
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void sayWords() override;
    /// The newsroom that was joined; empty = none.
    void setNewsroom(const QString &name);

private:
    QLabel *m_keys;
    QString m_newsroom;
};

} // namespace broadsheet::app
