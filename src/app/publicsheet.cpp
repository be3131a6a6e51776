// SPDX-License-Identifier: GPL-3.0-or-later
// The most dangerous screen: what the public will see, where, and when. Its button says what it does.
#include "app/fieldnames.h"
#include "app/fieldwidgets.h"
#include "app/runslabel.h"
#include "app/sheet.h"
#include "app/whenwords.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "editor/style.h"
#include "newsroom/acting.h"
#include "newsroom/checklist.h"
#include "newsroom/comparison.h"
#include "newsroom/explain.h"

#include "ui_correction.h"
#include "ui_kill.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

using std::chrono::minutes;

constexpr int placesShown = 40;
constexpr int clockEvery = 5000;

/// What is read when the sheet opens: the text that the act means, its checklist, and how it differs from
/// what stands there now.
struct ActFacts {
    Fields fields;
    std::vector<newsroom::CheckResult> checks = {};
    std::vector<newsroom::ComparedPlace> changes = {};
    bool compared = false;
};

/// The text that the new one takes the place of; null = there is none to compare with.
RevisionId placeOf(const Standing &shown, Act act)
{
    if (act == Act::Update || act == Act::Correct)
        return shown.publicText;
    return act == Act::Include ? shown.pinned : RevisionId();
}

Result<ActFacts> readFacts(const newsroom::Context &context, const newsroom::ArticleSheet &article, Act act)
{
    const Standing &shown = article.state.shown;
    ArticleText text = article.text;
    if (newsroom::meansPinned(act, shown)) {
        const auto pinned = context.store.revision(shown.pinned);
        if (!pinned)
            return fail(pinned.error());
        text = pinned->text;
    }
    const auto checks = newsroom::Desk(context).check(article.state.id, act);
    if (!checks)
        return fail(checks.error());
    ActFacts facts { text.fields, *checks };
    if (const RevisionId before = placeOf(shown, act); !before.isNull()) {
        const auto there = context.store.revision(before);
        if (!there)
            return fail(there.error());
        facts.compared = true;
        facts.changes = newsroom::compareTexts(there->text, text);
        std::erase_if(facts.changes, [](const auto &place) { return !place.changed; });
    }
    return facts;
}

QString titleOf(Act act, const QString &headline)
{
    switch (act) {
    case Act::Publish:
        return Sheet::tr("Publish “%1”").arg(headline);
    case Act::Update:
        return Sheet::tr("Update the live text of “%1”").arg(headline);
    case Act::Include:
        return Sheet::tr("Include newer edits in “%1”").arg(headline);
    case Act::Unpublish:
        return Sheet::tr("Take down “%1”").arg(headline);
    case Act::Correct:
        return Sheet::tr("Correct “%1”").arg(headline);
    case Act::Kill:
        return Sheet::tr("Kill “%1”").arg(headline);
    case Act::Submit:
    case Act::Withdraw:
    case Act::Return:
    case Act::Approve:
    case Act::Schedule:
    case Act::Unschedule:
    case Act::Spike:
    case Act::Restore:
    case Act::Embargo:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
    case Act::Due:
        break;
    }
    return newsroom::actName(act);
}

/// Text that readers see, on the colour of the paper.
class PaperCard final : public QWidget {
public:
    PaperCard(const Fields &fields, const QString &language, QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 10, 14, 12);
        column->setSpacing(4);
        const QString kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
        if (!kicker.isEmpty()) {
            auto *over = new ToneLabel(ToneLabel::Tone::Accent, this);
            over->setFont(editor::font(editor::TextRole::Kicker, language));
            over->setText(QLocale(language).toUpper(kicker));
            column->addWidget(over);
        }
        auto *headline = new RunsLabel(this);
        headline->setText(fields.headline.isEmpty() ? Sheet::tr("Untitled") : fields.headline,
            editor::font(editor::TextRole::Subheading, language));
        column->addWidget(headline);
        if (!fields.lede.isEmpty()) {
            auto *lede = new RunsLabel(this);
            QFont face = editor::font(editor::TextRole::Body, language);
            face.setPixelSize(15);
            lede->setText(fields.lede, face);
            lede->setQuiet(true);
            column->addWidget(lede);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const editor::Tokens &t = editor::tokensOf(palette());
        editor::paintFrame(painter, rect(), t.paper, t.line, 1, 6);
    }
};

QString placeName(const newsroom::ComparedPlace &place)
{
    const QLocale locale;
    if (!place.field.isEmpty())
        return fieldWords(place.field);
    if (place.after < 0)
        return Sheet::tr("Paragraph %1, taken out").arg(locale.toString(place.before + 1));
    if (place.before < 0)
        return Sheet::tr("Paragraph %1, new").arg(locale.toString(place.after + 1));
    return Sheet::tr("Paragraph %1").arg(locale.toString(place.after + 1));
}

class PublicSheet final : public Sheet {
public:
    PublicSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, Act which,
        ActAnswer answer)
        : Sheet(parent, surroundings, sheet, which, std::move(answer))
    {
        setTitle(titleOf(which, shortHeadline()));
        setConfirm(confirmWords());
        addParts();
        setMinimumWidth(560);
        resize(640, sizeHint().height());
        const auto reading = m_s.place.read([article = article(), which](newsroom::Context context) {
            return readFacts(context, article, which);
        });
        deliver(reading, this, [this](const Result<ActFacts> &facts) {
            if (facts)
                showFacts(*facts);
            else
                m_refusal->setNote(
                    NoteLine::Tone::Red, QStringLiteral("alert"), newsroom::explain(facts.error()));
            m_refusal->setVisible(!facts.has_value());
        });
        judge();
    }

protected:
    newsroom::ActRequest request() const override
    {
        newsroom::ActRequest wanted { .act = act() };
        if (m_note)
            wanted.note = m_note->toPlainText().trimmed();
        if (m_kill && m_kill->withdrawPage->isChecked())
            wanted.argument = QStringLiteral("withdraw-page");
        if (m_override)
            wanted.overrideReason = m_override->reason();
        if (m_within)
            wanted.within = minutes(m_within->currentData().toInt());
        return wanted;
    }

private:
    QString confirmWords() const
    {
        const QString site = siteName();
        switch (act()) {
        case Act::Publish:
            return Sheet::tr("Publish now on %1").arg(site);
        case Act::Update:
            return Sheet::tr("Update live on %1").arg(site);
        case Act::Unpublish:
            return Sheet::tr("Take down from %1").arg(site);
        case Act::Correct:
            return Sheet::tr("Publish the correction on %1").arg(site);
        case Act::Kill:
            return wasPublic() ? Sheet::tr("Kill on %1").arg(site) : Sheet::tr("Kill");
        case Act::Include:
            return article().state.shown.stage == Stage::Scheduled ? Sheet::tr("Include in what is scheduled")
                                                                   : Sheet::tr("Include and approve");
        case Act::Submit:
        case Act::Withdraw:
        case Act::Return:
        case Act::Approve:
        case Act::Schedule:
        case Act::Unschedule:
        case Act::Spike:
        case Act::Restore:
        case Act::Embargo:
        case Act::LiftEmbargo:
        case Act::Assign:
        case Act::Note:
        case Act::Due:
            break;
        }
        return newsroom::actName(act());
    }

    bool wasPublic() const { return article().state.shown.publishedAt.has_value(); }

    bool showsText() const
    {
        return act() == Act::Publish || act() == Act::Update || act() == Act::Correct
            || act() == Act::Include;
    }

    void addParts()
    {
        m_refusal = new NoteLine(this);
        m_refusal->hide();
        content()->addWidget(m_refusal);
        m_area = new QScrollArea(this);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setWidgetResizable(true);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->setAccessibleName(Sheet::tr("What the public will see"));
        m_inside = new QWidget(m_area);
        m_column = new QVBoxLayout(m_inside);
        m_column->setContentsMargins(0, 0, 8, 0);
        m_column->setSpacing(10);
        m_area->setWidget(m_inside);
        content()->addWidget(m_area, 1);
        m_what = new QVBoxLayout;
        m_column->addLayout(m_what);
        addWhere();
        addForms();
        m_checks = new QVBoxLayout;
        m_checks->setSpacing(4);
        m_column->addLayout(m_checks);
        m_diff = new QVBoxLayout;
        m_diff->setSpacing(6);
        m_column->addLayout(m_diff);
        m_column->addStretch(1);
    }

    QLabel *line(QVBoxLayout *column, const QString &text, bool strong = false)
    {
        auto *label = new QLabel(text, m_inside);
        label->setWordWrap(true);
        if (strong) {
            QFont face = editor::font(editor::TextRole::InterfaceStrong, locale().bcp47Name());
            face.setPixelSize(12);
            label->setFont(face);
        }
        column->addWidget(label);
        return label;
    }

    void addWhere()
    {
        if (article().site) {
            auto *where = new ToneLabel(ToneLabel::Tone::Ink2, m_inside);
            where->setWordWrap(true);
            where->setText(Sheet::tr("Where: %1, %2", "site, its address")
                               .arg(siteName(), isolated(article().site->address)));
            m_column->addWidget(where);
        }
        if (act() == Act::Include)
            return;
        m_clocks = new ClockGrid(m_inside);
        m_column->addWidget(m_clocks);
        auto *tick = new QTimer(this);
        connect(tick, &QTimer::timeout, this, [this] { showNow(); });
        tick->start(clockEvery);
        showNow();
        if (act() == Act::Publish)
            addPatience();
    }

    void showNow() { m_clocks->showMoment(m_s.place.clock().now(), siteZone()); }

    void addPatience()
    {
        auto *row = new QHBoxLayout;
        auto *label = new ToneLabel(ToneLabel::Tone::Ink2, m_inside);
        label->setText(Sheet::tr("If the site does not answer, try for"));
        m_within = new QComboBox(m_inside);
        const std::pair<int, QString> choices[] { { 15, Sheet::tr("15 minutes") },
            { 60, Sheet::tr("1 hour") }, { 180, Sheet::tr("3 hours") }, { 720, Sheet::tr("12 hours") } };
        for (const auto &[length, words] : choices)
            m_within->addItem(words, length);
        m_within->setCurrentIndex(1);
        label->setBuddy(m_within);
        m_within->setAccessibleName(label->text());
        row->addWidget(label);
        row->addWidget(m_within);
        row->addStretch(1);
        m_column->addLayout(row);
    }

    void addForms()
    {
        if (act() == Act::Correct)
            addCorrection();
        else if (act() == Act::Kill)
            addKill();
        else if (act() == Act::Unpublish)
            addTakeDown();
        if (m_note) {
            m_note->installEventFilter(this);
            connect(m_note, &QPlainTextEdit::textChanged, this, [this] { judge(); });
            m_note->setFocus();
        }
        const Verdict verdict = newsroom::verdictOf(article(), act());
        if (verdict.reason == Reason::ApprovalMissing)
            addRefusal(newsroom::explainVerdict(act(), verdict));
        else if (!verdict.allowed && verdict.reason != Reason::NoteMissing)
            refuse(newsroom::explainVerdict(act(), verdict));
        if (newsroom::meansPinned(act(), article().state.shown) && article().state.newerEdits) {
            auto *note = new NoteLine(m_inside);
            note->setNote(NoteLine::Tone::Amber, QStringLiteral("history"),
                Sheet::tr("The approved text is published. Newer edits are not in it; they stay here, "
                          "beside it."));
            m_column->addWidget(note);
        }
    }

    void addCorrection()
    {
        auto *form = new QWidget(m_inside);
        Ui::CorrectionForm ui;
        ui.setupUi(form);
        const auto number = static_cast<int>(article().state.shown.corrections.size()) + 1;
        ui.where->setText(
            Sheet::tr("It is printed at the end of the article as correction %1. Other changes since the "
                      "last update go live with it; they are shown below.")
                .arg(locale().toString(number)));
        ui.where->setForegroundRole(QPalette::PlaceholderText);
        ui.text->setAccessibleName(Sheet::tr("Correction"));
        m_note = ui.text;
        m_column->addWidget(form);
    }

    void addKill()
    {
        m_killForm = new QWidget(m_inside);
        m_kill.emplace();
        m_kill->setupUi(m_killForm);
        m_note = m_kill->text;
        m_note->setAccessibleName(m_kill->title->text().remove(QLatin1Char('&')));
        const bool notice = !article().state.shown.publicText.isNull() || wasPublic();
        m_kill->keepNotice->setVisible(notice);
        m_kill->withdrawPage->setVisible(notice);
        if (!notice)
            m_kill->title->setText(Sheet::tr("Why (for the record)"));
        line(m_column,
            notice ? Sheet::tr("The text is taken away from readers, and the article is frozen here. This is "
                               "not undone by a button.")
                   : Sheet::tr("It was never public. The article is frozen here. This is not undone by a "
                               "button."));
        m_column->addWidget(m_killForm);
        connect(m_kill->withdrawPage, &QRadioButton::toggled, this, [this] { judge(); });
    }

    void addTakeDown()
    {
        line(m_column,
            article().state.shown.stage == Stage::Scheduled
                ? Sheet::tr("It will not be published at its time. It goes back to the desk.")
                : Sheet::tr(
                    "Readers will not find the page any more. The article goes back to the desk and can "
                    "be published again."));
        line(m_column, Sheet::tr("Why"), true);
        m_note = new QPlainTextEdit(m_inside);
        m_note->setTabChangesFocus(true);
        m_note->setMaximumHeight(72);
        m_note->setAccessibleName(Sheet::tr("Why"));
        m_column->addWidget(m_note);
    }

    void refuse(const QString &sentence)
    {
        m_blocked = sentence;
        auto *note = new NoteLine(m_inside);
        note->setNote(NoteLine::Tone::Red, QStringLiteral("lock"), sentence);
        m_column->addWidget(note);
    }

    /// What may be passed over with a reason, by whoever may approve.
    void addRefusal(const QString &sentence)
    {
        if (!article().rights.testFlag(Right::Approve)) {
            refuse(sentence);
            return;
        }
        auto *note = new NoteLine(m_inside);
        note->setNote(NoteLine::Tone::Amber, QStringLiteral("lock"), sentence);
        m_column->addWidget(note);
        addOverride(m_column);
    }

    void addOverride(QVBoxLayout *column)
    {
        if (m_override)
            return;
        m_override = new OverrideLine(m_inside);
        column->addWidget(m_override);
        connect(m_override, &OverrideLine::changed, this, [this] { judge(); });
    }

    void showFacts(const ActFacts &facts)
    {
        m_read = true;
        m_fields = facts.fields;
        const QString own = facts.fields.language;
        const QString language = own.isEmpty() && article().site ? article().site->newsroom.language : own;
        m_what->addWidget(new PaperCard(facts.fields, language, m_inside));
        if (showsText())
            showChecks(facts.checks);
        if (facts.compared)
            showChanges(facts.changes, language);
        judge();
        // The new parts count once they are shown.
        QMetaObject::invokeMethod(
            this, [this] { fit(); }, Qt::QueuedConnection);
    }

    void showChecks(std::vector<newsroom::CheckResult> checks)
    {
        const auto met
            = std::count_if(checks.begin(), checks.end(), [](const auto &each) { return each.ok; });
        line(m_checks,
            Sheet::tr("Checklist: %1 of %2 met")
                .arg(locale().toString(static_cast<qlonglong>(met)),
                    locale().toString(static_cast<qulonglong>(checks.size()))),
            true);
        std::stable_sort(checks.begin(), checks.end(), [](const auto &a, const auto &b) {
            const auto rank = [](const newsroom::CheckResult &c) { return c.ok ? 2 : c.required ? 0 : 1; };
            return rank(a) < rank(b);
        });
        QStringList good;
        for (const newsroom::CheckResult &check : checks) {
            if (check.ok) {
                good.append(newsroom::ruleName(check.rule));
                continue;
            }
            auto *note = new NoteLine(m_inside);
            note->setNote(check.required ? NoteLine::Tone::Red : NoteLine::Tone::Amber,
                QStringLiteral("alert"), newsroom::explainCheck(check));
            m_checks->addWidget(note);
        }
        if (!good.isEmpty()) {
            auto *note = new NoteLine(m_inside);
            note->setNote(NoteLine::Tone::Green, QStringLiteral("check"),
                good.join(Sheet::tr(", ", "between the names of checks")));
            m_checks->addWidget(note);
        }
        m_missing = newsroom::failedRules(checks);
        if (!m_missing.isEmpty() && article().rights.testFlag(Right::Approve))
            addOverride(m_checks);
    }

    void showChanges(const std::vector<newsroom::ComparedPlace> &changes, const QString &language)
    {
        const auto count = static_cast<int>(changes.size());
        line(m_diff,
            count == 0 ? Sheet::tr("The words are the same as those that are there now.")
                : act() == Act::Include
                ? Sheet::tr("%n place(s) differ from the approved text", nullptr, count)
                : Sheet::tr("%n place(s) differ from what readers see now", nullptr, count),
            true);
        QFont face = editor::font(editor::TextRole::Body, language);
        face.setPixelSize(15);
        for (int i = 0; i < std::min(count, placesShown); ++i) {
            const newsroom::ComparedPlace &place = changes[static_cast<size_t>(i)];
            auto *name = new ToneLabel(ToneLabel::Tone::Ink3, m_inside);
            name->setFont(editor::font(editor::TextRole::Label, locale().bcp47Name()));
            name->setText(placeName(place));
            m_diff->addWidget(name);
            auto *runs = new RunsLabel(m_inside);
            runs->setRuns(place.runs, face);
            m_diff->addWidget(runs);
        }
        if (count > placesShown)
            line(m_diff, Sheet::tr("and %n more place(s)", nullptr, count - placesShown));
    }

    /// As high as what is in it, as far as the screen allows.
    void fit()
    {
        constexpr int wide = 640;
        constexpr int mostHigh = 520;
        constexpr int scrollBar = 14;
        m_inside->layout()->activate();
        const int room = m_area->viewport()->width() - scrollBar;
        const int wanted = m_inside->layout()->totalHeightForWidth(room);
        const int frame = layout()->totalHeightForWidth(wide) - m_area->sizeHint().height();
        const int inside = std::min(wanted + 4, mostHigh);
        m_area->setMinimumHeight(std::min(inside, 200));
        layout()->activate();
        resize(wide, std::max(frame, 90) + inside);
    }

    void judge()
    {
        const bool noteNeeded = act() == Act::Unpublish || act() == Act::Correct
            || (act() == Act::Kill && m_kill->keepNotice->isVisibleTo(m_killForm)
                && m_kill->keepNotice->isChecked());
        const bool noteThere = m_note && !m_note->toPlainText().trimmed().isEmpty();
        const bool passed = m_override && !m_override->reason().isEmpty();
        const bool asksOverride = m_override != nullptr;
        if (!m_blocked.isEmpty())
            setComplete(false, Sheet::tr("Not possible now"));
        else if (!m_read)
            setComplete(false, Sheet::tr("Reading the text…"));
        else if (noteNeeded && !noteThere)
            setComplete(false, Sheet::tr("Your words are needed first."));
        else if (asksOverride && !passed)
            setComplete(false, Sheet::tr("Give a reason, or do first what is missing."));
        else if (!m_missing.isEmpty() && !passed)
            setComplete(false, Sheet::tr("Do first what is missing."));
        else
            setComplete(true,
                article().site && article().site->state != QLatin1String("ok")
                    ? Sheet::tr("The site cannot be reached now; this waits and is tried.")
                    : QString());
    }

    NoteLine *m_refusal = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_what = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QVBoxLayout *m_diff = nullptr;
    ClockGrid *m_clocks = nullptr;
    QComboBox *m_within = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QWidget *m_killForm = nullptr;
    std::optional<Ui::KillForm> m_kill;
    OverrideLine *m_override = nullptr;
    Fields m_fields;
    QStringList m_missing;
    QString m_blocked;
    bool m_read = false;
};

} // namespace

Sheet *makePublicSheet(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &article,
    Act act, ActAnswer answer)
{
    return new PublicSheet(parent, surroundings, article, act, std::move(answer));
}

} // namespace broadsheet::app
