// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whenpicker.h"

#include "app/sheet.h"
#include "app/whenwords.h"
#include "editor/look.h"

#include "ui_schedule.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace broadsheet::app {

namespace {

constexpr int quarter = 15 * 60;

/// The two ends that parseTime names: "2026-03-29T01:59:00+00:00, 2026-03-29T03:00:00+01:00".
std::vector<Instant> endsOf(const QString &detail)
{
    std::vector<Instant> ends;
    const QStringList parts = detail.split(QStringLiteral(", "));
    for (const QString &part : parts) {
        if (const auto end = instantFromIso(part))
            ends.push_back(*end);
    }
    return ends;
}

} // namespace

std::optional<QTime> timeFrom(const QString &text)
{
    QList<int> numbers { 0 };
    int digits = 0;
    bool parted = false;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit()) {
            numbers.last() = numbers.last() * 10 + c.digitValue();
            ++digits;
        } else if (!parted && digits > 0
            && (c == QLatin1Char(':') || c == QLatin1Char('.') || c == QChar(0x066B))) {
            numbers.append(0);
            parted = true;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || digits > 4)
        return std::nullopt;
    if (!parted && digits > 2)
        numbers = { numbers.first() / 100, numbers.first() % 100 };
    const QTime time(numbers.first(), numbers.size() > 1 ? numbers.last() : 0);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

class WhenPicker::Private {
public:
    explicit Private(WhenPicker *picker)
        : q(picker)
    {
    }

    void dressCalendar();
    void addZones(const QByteArray &siteZone, const QString &siteName);
    void read();
    void offer(const std::vector<Instant> &ends, bool inGap);

    QByteArray zone() const { return ui.zone->currentData().toByteArray(); }

    WhenPicker *q;
    Ui::ScheduleForm ui;
    QByteArray siteZone;
    ClockGrid *clocks = nullptr;
    QList<QPushButton *> offers;
    std::optional<Instant> moment;
    /// Which of two meanings a person chose, for this text.
    std::optional<Instant> meaning;
    QString problem;
};

void WhenPicker::Private::dressCalendar()
{
    const editor::Tokens &t = editor::tokensOf(q->palette());
    QCalendarWidget *calendar = ui.calendar;
    calendar->setLocale(q->locale());
    calendar->setCalendar(calendarOf(q->locale()));
    calendar->setFirstDayOfWeek(q->locale().firstDayOfWeek());
    calendar->setGridVisible(false);
    // Where even the short names are words, letters stand above the days.
    bool wide = false;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        wide = wide || q->locale().standaloneDayName(day, QLocale::ShortFormat).size() > 4;
    calendar->setHorizontalHeaderFormat(
        wide ? QCalendarWidget::SingleLetterDayNames : QCalendarWidget::ShortDayNames);
    // The header asks for as much as the widest letter of the font, which in Arabic ones is a whole phrase.
    if (const auto *days = calendar->findChild<QTableView *>())
        days->horizontalHeader()->setMinimumSectionSize(16);
    QPalette colours = q->palette();
    colours.setColor(QPalette::Highlight, t.accent);
    colours.setColor(QPalette::HighlightedText, t.accentInk);
    colours.setColor(QPalette::Base, t.paper);
    colours.setColor(QPalette::AlternateBase, t.raised);
    colours.setColor(QPalette::Disabled, QPalette::Text, t.ink3);
    calendar->setPalette(colours);
    QTextCharFormat plain;
    plain.setForeground(t.ink);
    QTextCharFormat weekend;
    weekend.setForeground(t.ink2);
    QTextCharFormat head;
    head.setForeground(t.ink2);
    head.setBackground(t.raised);
    calendar->setHeaderTextFormat(head);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const bool free = !q->locale().weekdays().contains(static_cast<Qt::DayOfWeek>(day));
        calendar->setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(day), free ? weekend : plain);
    }
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        bar->setBackgroundRole(QPalette::Base);
        bar->setAutoFillBackground(true);
        QPalette ink = colours;
        for (const QPalette::ColorRole role :
            { QPalette::HighlightedText, QPalette::ButtonText, QPalette::WindowText, QPalette::Text })
            ink.setColor(role, t.ink);
        const auto buttons = bar->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            button->setPalette(ink);
            button->setFont(editor::font(editor::TextRole::InterfaceStrong, q->locale().bcp47Name()));
        }
    }
    const auto arrow = [&](const char *name, const char *icon, const QString &words) {
        if (auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name))) {
            button->setIcon(editor::icon(QString::fromLatin1(icon)));
            button->setAccessibleName(words);
            button->setToolTip(words);
        }
    };
    arrow("qt_calendar_prevmonth", "left", WhenPicker::tr("Previous month"));
    arrow("qt_calendar_nextmonth", "right", WhenPicker::tr("Next month"));
}

void WhenPicker::Private::addZones(const QByteArray &site, const QString &siteName)
{
    siteZone = site;
    ui.zone->addItem(WhenPicker::tr("%1 (%2)", "place, site").arg(placeWords(site), siteName), site);
    const QByteArray mine = myZone();
    if (!mine.isEmpty() && mine != site)
        ui.zone->addItem(WhenPicker::tr("%1 (this computer)").arg(placeWords(mine)), mine);
    if (site != "UTC" && mine != "UTC")
        ui.zone->addItem(QStringLiteral("UTC"), QByteArrayLiteral("UTC"));
}

void WhenPicker::Private::offer(const std::vector<Instant> &ends, bool inGap)
{
    for (size_t i = 0; i < ends.size(); ++i) {
        const QDateTime local = inZone(ends[i], zone());
        const QString time = timeWords(local.time(), q->locale());
        const QString words = inGap ? WhenPicker::tr("Take %1").arg(time)
            : i == 0                ? WhenPicker::tr("The first %1").arg(time)
                                    : WhenPicker::tr("The second %1").arg(time);
        auto *button = new QPushButton(words, q);
        button->setAutoDefault(false);
        QObject::connect(button, &QPushButton::clicked, q, [this, inGap, end = ends[i], local] {
            if (inGap) {
                q->choose(local.date(), local.time());
            } else {
                meaning = end;
                read();
            }
            ui.time->setFocus();
        });
        ui.choices->addWidget(button);
        offers.append(button);
    }
}

void WhenPicker::Private::read()
{
    for (QPushButton *button : std::as_const(offers))
        button->deleteLater();
    offers.clear();
    moment.reset();
    problem.clear();
    const auto time = timeFrom(ui.time->text());
    if (!time) {
        problem = WhenPicker::tr("This is no time of day. Write it as 06:30.");
    } else {
        const QString date = ui.calendar->selectedDate().toString(Qt::ISODate);
        const QString wall = date + QLatin1Char('T') + time->toString(QStringLiteral("HH:mm:00"));
        const auto parsed = parseTime(wall, zone());
        const QString shown = timeWords(*time, q->locale());
        const QString day
            = q->locale().toString(ui.calendar->selectedDate(), u"d MMMM", calendarOf(q->locale()));
        if (parsed) {
            moment = parsed->instant;
        } else if (parsed.error().reason == Reason::TimeInGap) {
            const auto ends = endsOf(parsed.error().detail);
            problem = WhenPicker::tr("%1 does not exist on %2: the clocks go forward.").arg(shown, day);
            offer(ends, true);
        } else if (parsed.error().reason == Reason::TimeAmbiguous) {
            const auto ends = endsOf(parsed.error().detail);
            if (meaning && std::find(ends.begin(), ends.end(), *meaning) != ends.end()) {
                moment = meaning;
            } else {
                problem
                    = WhenPicker::tr("%1 comes twice on %2: the clocks go back. Which one?").arg(shown, day);
                offer(ends, false);
            }
        } else {
            problem = WhenPicker::tr("This time cannot be read.");
        }
    }
    clocks->showMoment(moment, siteZone);
    emit q->changed();
}

WhenPicker::WhenPicker(const QByteArray &siteZone, const QString &siteName, Instant start, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this))
{
    m_d->ui.setupUi(this);
    QFont strong = editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name());
    strong.setPixelSize(12);
    m_d->ui.title->setFont(strong);
    m_d->ui.title->setBuddy(m_d->ui.time);
    m_d->ui.time->setAlignment(Qt::AlignHCenter);
    m_d->ui.time->installEventFilter(this);
    m_d->clocks = new ClockGrid(this);
    m_d->ui.clocks->addWidget(m_d->clocks, 0, 0);
    m_d->addZones(siteZone, siteName);
    m_d->dressCalendar();
    const QDateTime local = inZone(start, siteZone);
    m_d->ui.calendar->setSelectedDate(local.date());
    m_d->ui.time->setText(timeWords(local.time(), locale()));
    const auto again = [this] {
        m_d->meaning.reset();
        m_d->read();
    };
    connect(m_d->ui.calendar, &QCalendarWidget::selectionChanged, this, again);
    connect(m_d->ui.time, &QLineEdit::textChanged, this, again);
    connect(m_d->ui.zone, qOverload<int>(&QComboBox::currentIndexChanged), this, again);
    m_d->read();
}

WhenPicker::~WhenPicker() = default;

void WhenPicker::setTitle(const QString &title) { m_d->ui.title->setText(title); }

void WhenPicker::choose(const QDate &date, const QTime &time)
{
    const QSignalBlocker quiet(m_d->ui.calendar);
    m_d->ui.calendar->setSelectedDate(date);
    chooseText(timeWords(time, locale()));
}

void WhenPicker::chooseText(const QString &time)
{
    if (m_d->ui.time->text() == time)
        m_d->read();
    else
        m_d->ui.time->setText(time);
}

std::optional<Instant> WhenPicker::moment() const { return m_d->moment; }

QString WhenPicker::problem() const { return m_d->problem; }

QVBoxLayout *WhenPicker::notes() const { return m_d->ui.notes; }

void WhenPicker::focusTime()
{
    m_d->ui.time->setFocus(Qt::OtherFocusReason);
    m_d->ui.time->selectAll();
}

/// Up and Down go by quarters of an hour.
bool WhenPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto time = timeFrom(m_d->ui.time->text());
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && time) {
            chooseText(timeWords(time->addSecs(key == Qt::Key_Up ? quarter : -quarter), locale()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace broadsheet::app
