// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the panel: text until the mouse or the focus is on them, and what belongs beside them. UI
// thread.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

class QCompleter;
class QStringListModel;
class QToolButton;

namespace broadsheet::app {

/// Commits on Return and when the focus leaves; Esc puts the old value back. What is typed in it is never
/// overwritten by setValue.
class QuietField : public QLineEdit {
    Q_OBJECT
public:
    explicit QuietField(QWidget *parent = nullptr);

    QString value() const { return m_value; }

    void setValue(const QString &value);
    /// Names that are offered while typing; with `several`, for each part between commas.
    void setOffers(const QStringList &offers, bool several);
    /// Addresses and codes: always from the left.
    void setAscii();

signals:
    void committed(const QString &value);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void alignToStart();
    void commit();
    void offer(const QString &text);
    void takeOffer(const QString &offer);

    QString m_value;
    QCompleter *m_completer = nullptr;
    QStringListModel *m_offers = nullptr;
    bool m_several = false;
};

/// Looks like text until it is used; the wheel over it scrolls the panel.
class QuietCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit QuietCombo(QWidget *parent = nullptr);

    /// Keeps what is chosen where it is still among them.
    void setChoices(const std::vector<std::pair<QString, QString>> &valuesAndNames, const QString &current);

signals:
    void chosen(const QString &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<QString, QString>> m_choices;
};

/// Words in a colour of the theme; another theme is another palette.
class ToneLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Ink, Ink2, Ink3, Accent, Red, Amber, Green };

    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    bool event(QEvent *event) override;

private:
    void takeColour();

    Tone m_tone;
    bool m_taking = false;
};

/// A label of 74 px (wider where the language needs it) and its field.
class FieldLine final : public QWidget {
    Q_OBJECT
public:
    FieldLine(const QString &label, QWidget *field, QWidget *parent = nullptr);
    void setLabel(const QString &label);

    QWidget *field() const { return m_field; }

private:
    ToneLabel *m_label;
    QWidget *m_field;
};

/// One tag; a press (or Delete) asks to remove it.
class TagChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit TagChip(const QString &tag, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Tags as chips, and a plus that opens a field.
class TagLine final : public QWidget {
    Q_OBJECT
public:
    explicit TagLine(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    void setOffers(const QStringList &offers);
    void setReadOnly(bool readOnly);
    void startAdding();

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void added(const QString &tag);
    void removed(const QString &tag);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int flow(int width, bool move) const;
    void rebuild();
    void finishAdding();

    QStringList m_tags;
    QStringList m_offers;
    QList<QWidget *> m_items;
    QToolButton *m_plus;
    QuietField *m_field;
    bool m_readOnly = false;
};

/// Words in the accent colour that can be pressed; as wide as they are.
class LinkButton final : public QPushButton {
    Q_OBJECT
public:
    LinkButton(const QString &text, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A row of a list: icon, words, and at the end what is said of them. Bold and red while it waits for a
/// person.
class PlaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { EndWords = Qt::UserRole + 1, Waits };

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

QPushButton *linkButton(const QString &text, QWidget *parent);

} // namespace broadsheet::app
