// SPDX-License-Identifier: GPL-3.0-or-later
// Commands, articles and rooms by a few letters of their names, over the window. UI thread.
#pragma once

#include "app/window.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace broadsheet::app {

struct PaletteRow {
    enum class Kind { Section, Command, Article, Room };
    Kind kind = Kind::Section;
    QString text = {};
    /// At the end: the key, the stage, or why not.
    QString hint = {};
    QString icon = {};
    bool enabled = true;
    std::optional<Command> command = {};
    ArticleId article = {};
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteRow> rows, const QStringList &words);

    const PaletteRow &row(int index) const { return m_rows.at(static_cast<std::size_t>(index)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const QStringList &words() const { return m_words; }

private:
    std::vector<PaletteRow> m_rows;
    QStringList m_words;
};

class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    enum class Start { Everything, Articles };

    CommandPalette(QWidget *window, Surroundings surroundings);

    /// Over the window, with an empty field; closing gives the focus back.
    void open(Start start);

signals:
    void articleWanted(const broadsheet::ArticleId &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void search();
    void showRows();
    void step(int direction);
    void run(const QModelIndex &index);
    void close();
    void retranslate();

    Surroundings m_s;
    Start m_start = Start::Everything;
    QLineEdit *m_field;
    QLabel *m_hint;
    QListView *m_view;
    PaletteModel *m_model;
    std::vector<PaletteRow> m_articles;
    /// Only the answer to the newest words counts.
    int m_asked = 0;
    QPointer<QWidget> m_before;
};

} // namespace broadsheet::app
