// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fieldwidgets.h"

#include "editor/look.h"
#include "editor/style.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>
#include <QWheelEvent>

namespace broadsheet::app {

namespace {

constexpr int labelWidth = 74;
constexpr int labelGap = 5;
constexpr int fieldInset = 7;

bool isListComma(QChar c) { return c == QLatin1Char(',') || c == QChar(0x060C) || c == QLatin1Char(';'); }

/// Where the part begins that the cursor at the text's end stands in.
qsizetype lastPart(const QString &text)
{
    for (qsizetype i = text.size(); i > 0; --i) {
        if (isListComma(text[i - 1]))
            return i;
    }
    return 0;
}

} // namespace

QuietField::QuietField(QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("quiet", true);
    setAttribute(Qt::WA_Hover);
    setTextMargins(fieldInset - 3, 0, fieldInset - 3, 0);
    alignToStart();
    setMinimumWidth(60);
    connect(this, &QLineEdit::returnPressed, this, &QuietField::commit);
    connect(this, &QLineEdit::textEdited, this, &QuietField::offer);
}

void QuietField::setValue(const QString &value)
{
    m_value = value;
    if (hasFocus() && isModified())
        return;
    if (text() != value)
        setText(value);
    setModified(false);
    if (!hasFocus())
        setCursorPosition(0);
}

void QuietField::setOffers(const QStringList &offers, bool several)
{
    m_several = several;
    if (!m_completer) {
        m_offers = new QStringListModel(this);
        m_completer = new QCompleter(m_offers, this);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setWidget(this);
        connect(
            m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QuietField::takeOffer);
    }
    if (m_offers->stringList() != offers)
        m_offers->setStringList(offers);
}

void QuietField::setAscii()
{
    setLayoutDirection(Qt::LeftToRight);
    alignToStart();
}

/// Words of either direction begin at the start edge of the panel.
void QuietField::alignToStart()
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

void QuietField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToStart();
}

void QuietField::offer(const QString &text)
{
    if (!m_completer)
        return;
    const QString part = (m_several ? text.mid(lastPart(text)) : text).trimmed();
    m_completer->setCompletionPrefix(part);
    if (part.isEmpty() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void QuietField::takeOffer(const QString &offer)
{
    const qsizetype from = m_several ? lastPart(text()) : 0;
    const QString before = text().left(from);
    setText(before.isEmpty() ? offer : before + QLatin1Char(' ') + offer);
    setModified(true);
}

bool QuietField::event(QEvent *event)
{
    // Esc belongs to the field while there is something to put back.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && text() != m_value) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QuietField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        setText(m_value);
        setModified(false);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QuietField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool stays
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (stays)
        return;
    commit();
    setCursorPosition(0);
}

void QuietField::commit()
{
    const QString wanted = text().trimmed();
    setModified(false);
    if (wanted == m_value)
        return;
    m_value = wanted;
    emit committed(wanted);
}

QuietCombo::QuietCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFrame(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, qOverload<int>(&QComboBox::activated), this,
        [this](int index) { emit chosen(itemData(index).toString()); });
}

void QuietCombo::setChoices(
    const std::vector<std::pair<QString, QString>> &valuesAndNames, const QString &current)
{
    if (m_choices != valuesAndNames) {
        m_choices = valuesAndNames;
        clear();
        for (const auto &[value, name] : m_choices)
            addItem(name, value);
    }
    setCurrentIndex(findData(current));
}

void QuietCombo::wheelEvent(QWheelEvent *event) { event->ignore(); }

void QuietCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect words = rect().adjusted(fieldInset, 0, -22, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Text : QPalette::PlaceholderText));
    const int start
        = Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(place, start | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(currentText(), Qt::ElideRight, place.width()));
}

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    takeColour();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    takeColour();
}

bool ToneLabel::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::PaletteChange && !m_taking)
        takeColour();
    return done;
}

void ToneLabel::takeColour()
{
    const editor::Tokens &t = editor::tokensOf(palette());
    const QColor colours[] { t.ink, t.ink2, t.ink3, t.accent, t.red, t.amber, t.green };
    m_taking = true;
    QPalette own;
    // On the paper labels draw with Text, on a button with its own.
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        own.setColor(role, colours[static_cast<size_t>(m_tone)]);
    setPalette(own);
    m_taking = false;
}

FieldLine::FieldLine(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new ToneLabel(ToneLabel::Tone::Ink3, this))
    , m_field(field)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(labelGap);
    QFont small = editor::font(editor::TextRole::Interface, locale().bcp47Name());
    small.setPixelSize(12);
    m_label->setFont(small);
    m_label->setMinimumWidth(labelWidth);
    row->addWidget(m_label);
    row->addWidget(field, 1);
    setLabel(label);
}

void FieldLine::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setBuddy(m_field);
    m_field->setAccessibleName(label);
}

TagLine::TagLine(QWidget *parent)
    : QWidget(parent)
    , m_plus(new QToolButton(this))
    , m_field(new QuietField(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_plus->setIcon(editor::icon(QStringLiteral("plus")));
    m_plus->setAutoRaise(true);
    m_plus->setToolTip(tr("Add a tag"));
    m_plus->setAccessibleName(tr("Add a tag"));
    m_plus->setFixedSize(30, 28);
    m_field->hide();
    m_field->setProperty("quiet", false);
    m_field->installEventFilter(this);
    connect(m_plus, &QToolButton::clicked, this, &TagLine::startAdding);
    connect(m_field, &QuietField::committed, this, [this](const QString &tag) {
        if (!tag.isEmpty())
            emit added(tag);
        m_field->setValue({});
        m_field->clear();
    });
}

void TagLine::setTags(const QStringList &tags)
{
    if (m_tags == tags && m_items.size() == tags.size())
        return;
    m_tags = tags;
    rebuild();
}

void TagLine::setOffers(const QStringList &offers)
{
    m_offers = offers;
    m_field->setOffers(offers, false);
}

void TagLine::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_plus->setVisible(!readOnly && m_field->isHidden());
    for (QWidget *item : std::as_const(m_items))
        item->setEnabled(!readOnly);
}

void TagLine::startAdding()
{
    m_plus->hide();
    m_field->show();
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("New tag"));
    flow(width(), true);
    updateGeometry();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagLine::finishAdding()
{
    m_field->hide();
    m_plus->setVisible(!m_readOnly);
    flow(width(), true);
    updateGeometry();
}

bool TagLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(
            this, [this] { finishAdding(); }, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_field->setText(m_field->value());
        m_plus->show();
        m_plus->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagLine::rebuild()
{
    for (QWidget *item : std::as_const(m_items))
        item->deleteLater();
    m_items.clear();
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new TagChip(tag, this);
        connect(chip, &QAbstractButton::clicked, this, [this, tag] { emit removed(tag); });
        chip->setEnabled(!m_readOnly);
        chip->show();
        m_items.append(chip);
    }
    QWidget *before = nullptr;
    for (QWidget *item : std::as_const(m_items)) {
        if (before)
            setTabOrder(before, item);
        before = item;
    }
    flow(width(), true);
    updateGeometry();
}

/// Places the chips line by line from the start edge; the height that they take.
int TagLine::flow(int width, bool move) const
{
    constexpr int gap = 5;
    constexpr int high = 28;
    QList<QWidget *> all = m_items;
    if (!m_field->isHidden())
        all.append(m_field);
    else if (!m_readOnly)
        all.append(m_plus);
    int x = 0;
    int y = 2;
    for (QWidget *item : std::as_const(all)) {
        const int wide = item == m_field ? std::min(110, width) : std::min(item->sizeHint().width(), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + gap;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(layoutDirection(), rect(), { x, y, wide, high }));
        x += wide + gap;
    }
    return y + high + 2;
}

int TagLine::heightForWidth(int width) const { return flow(width, false); }

QSize TagLine::sizeHint() const { return { 180, heightForWidth(std::max(180, width())) }; }

void TagLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    flow(width(), true);
}

QPushButton *linkButton(const QString &text, QWidget *parent) { return new LinkButton(text, parent); }

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setFlat(true);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 8, std::max(26, fontMetrics().height() + 8) };
}

QSize LinkButton::minimumSizeHint() const { return { 24, sizeHint().height() }; }

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const editor::Tokens &t = editor::tokensOf(palette());
    QFont face = font();
    face.setUnderline(isEnabled() && underMouse());
    painter.setFont(face);
    painter.setPen(isEnabled() ? t.accent : t.ink2);
    const int start
        = Qt::AlignAbsolute | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(rect(), start | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(face).elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus())
        editor::paintFocusRing(painter, rect(), t, 4);
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, std::max(38, option.fontMetrics.height() + 18) };
}

void PlaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool waits = index.data(Waits).toBool();
    const QRect row = option.rect;
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, row, logical); };
    painter->save();
    if (selected)
        painter->fillRect(row, t.sel);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    int x = row.left() + 14;
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, place({ x, row.center().y() - 7, 16, 16 }));
        x += 24;
    }
    const QString end = index.data(EndWords).toString();
    QFont small = option.font;
    small.setPixelSize(12);
    small.setBold(waits);
    const int endWidth
        = end.isEmpty() ? 0 : std::min(QFontMetrics(small).horizontalAdvance(end) + 4, (row.right() - x) / 2);
    const int wordsWidth = row.right() - 14 - endWidth - 8 - x;
    QFont face = option.font;
    face.setBold(waits || (selected && !end.isEmpty()));
    painter->setFont(face);
    painter->setPen(t.ink);
    const int flags = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->drawText(place({ x, row.top(), wordsWidth, row.height() }),
        flags | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
        QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, wordsWidth));
    painter->setFont(small);
    // Red on the selection is too weak in the dark.
    painter->setPen(selected ? t.ink : waits ? t.red : t.ink2);
    painter->drawText(place({ row.right() - 14 - endWidth, row.top(), endWidth, row.height() }),
        flags | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
        QFontMetrics(small).elidedText(end, Qt::ElideRight, endWidth));
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        editor::paintFocusRing(*painter, QRectF(row).adjusted(1, 1, -1, -2), t);
    painter->restore();
}

TagChip::TagChip(const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tag);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(TagLine::tr("Press to remove"));
    setAccessibleName(tag);
    setAccessibleDescription(TagLine::tr("Press to remove"));
}

QSize TagChip::sizeHint() const { return { fontMetrics().horizontalAdvance(text()) + 24, 28 }; }

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const editor::Tokens &t = editor::tokensOf(palette());
    editor::paintFrame(painter, rect(), t.greySoft, underMouse() && isEnabled() ? t.lineStrong : QColor(),
        underMouse() && isEnabled() ? 1 : 0, 4);
    painter.setPen(t.ink);
    const QRect words = rect().adjusted(10, 0, -10, 0);
    QFont face = font();
    if (underMouse() && isEnabled())
        face.setStrikeOut(true);
    painter.setFont(face);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(face).elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        editor::paintFocusRing(painter, rect(), t, 4);
}

} // namespace broadsheet::app
