// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountpanel.h"

#include "app/firstrun.h"
#include "app/momentwords.h"
#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"
#include "newsroom/queue.h"
#include "newsroom/sites.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

/// "Tehran, UTC+03:30".
QString zoneWords(const QByteArray &id, Instant now)
{
    const QTimeZone zone(id);
    const QString city = QString::fromUtf8(id.mid(id.lastIndexOf('/') + 1)).replace(u'_', u' ');
    if (!zone.isValid())
        return city;
    const int minutes = zone.offsetFromUtc(inZone(now, id)) / 60;
    if (minutes == 0)
        return city;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(minutes < 0 ? u'-' : u'+')
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    return city + QStringLiteral(", ") + offset;
}

QString siteTitle(const store::Site &site)
{
    return site.newsroom.name.isEmpty() ? site.name : site.newsroom.name;
}

/// Names and times run from the left also in a window that runs from the right; they stand at its start.
void standAtStart(QLabel &label)
{
    if (label.isRightToLeft())
        label.setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
}

/// Label at the start, value behind it, one under the other.
class FactGrid {
public:
    FactGrid(QWidget *parent, const QString &tag)
        : m_parent(parent)
        , m_tag(tag)
        , m_grid(new QGridLayout)
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(7);
        m_grid->setColumnMinimumWidth(0, 86);
        m_grid->setColumnStretch(1, 1);
    }

    QGridLayout *layout() const { return m_grid; }

    QLabel *add(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return nullptr;
        auto *name = new QLabel(label, m_parent);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto *words = new QLabel(value, m_parent);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        name->setBuddy(words);
        standAtStart(*words);
        const int row = m_grid->rowCount();
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
        return words;
    }

private:
    QWidget *m_parent;
    QString m_tag;
    QGridLayout *m_grid;
};

} // namespace

AccountPanel::AccountPanel(Surroundings surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_s(surroundings)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&m_s.sync, &newsroom::SyncService::finished, this, &AccountPanel::rebuild);
    rebuild();
}

void AccountPanel::showSites(const std::vector<store::Site> &sites)
{
    if (m_sites == sites && m_body != nullptr)
        return;
    m_sites = sites;
    rebuild();
}

void AccountPanel::retranslate() { rebuild(); }

QString AccountPanel::reachedWords(const store::Site &site) const
{
    const auto reached = m_s.sync.lastReached(site.id);
    const QLocale locale(m_s.languages.tag());
    if (site.state == QLatin1String("ok"))
        return reached ? clockTime(*reached, locale) : tr("not yet since the start");
    if (site.state == QLatin1String("not-on-list"))
        return tr("The site does not know this login");
    if (site.state == QLatin1String("auth-lost"))
        return tr("Signed out; sign in again");
    return reached ? tr("%1, not now").arg(clockTime(*reached, locale)) : tr("cannot be reached now");
}

QWidget *AccountPanel::siteBox(const store::Site &site)
{
    const QString tag = m_s.languages.tag();
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(10);
    auto *title = new QLabel(siteTitle(site), box);
    title->setTextFormat(Qt::PlainText);
    title->setFont(editor::font(editor::TextRole::InterfaceStrong, tag));
    standAtStart(*title);
    column->addWidget(title);

    const bool folder = site.kind == store::SiteKind::Folder;
    const Person me = site.me();
    const Rights rights = site.newsroom.person(site.login) != nullptr ? rightsOf(me.role) : Rights();
    const QString comma = isRightToLeft() ? QStringLiteral("\u060c ") : QStringLiteral(", ");
    FactGrid facts(box, tag);
    QLabel *address = facts.add(folder ? tr("Folder") : tr("Address"), site.address);
    // Addresses run from the left everywhere.
    if (address != nullptr) {
        address->setLayoutDirection(Qt::LeftToRight);
        address->setAlignment(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    }
    facts.add(tr("Kind"), folder ? tr("Newsroom folder") : tr("WordPress"));
    facts.add(tr("Signed in as"),
        (me.name.isEmpty() ? me.login : me.name) + partSeparator(QLocale(tag)) + newsroom::roleName(me.role));
    facts.add(tr("May"), newsroom::rightsInWords(rights, true).join(comma));
    facts.add(tr("May not"), newsroom::rightsInWords(rights, false).join(comma));
    facts.add(tr("Time zone"), zoneWords(site.newsroom.zone, m_s.place.clock().now()));
    facts.add(folder ? tr("Last read") : tr("Last reached"), reachedWords(site));
    column->addLayout(facts.layout());

    auto *row = new QHBoxLayout;
    auto *check = new QPushButton(tr("Check connection"), box);
    connect(check, &QPushButton::clicked, this, [this, check, site] {
        check->setEnabled(false);
        this->check(site);
    });
    row->addWidget(check);
    const bool leaving = m_leaving == site.id;
    auto *remove = new QPushButton(leaving ? tr("Remove now") : tr("Remove"), box);
    remove->setFlat(!leaving);
    connect(remove, &QPushButton::clicked, this,
        [this, site, leaving] { leaving ? this->remove(site) : askRemoval(site); });
    row->addWidget(remove);
    row->addStretch(1);
    if (leaving) {
        // What cannot be undone says first what stays.
        auto *warning = new QLabel(
            tr("Articles and their text stay on this computer. What waits for this site is not sent."), box);
        warning->setWordWrap(true);
        column->addWidget(warning);
        auto *keep = new QPushButton(tr("Cancel"), box);
        keep->setFlat(true);
        connect(keep, &QPushButton::clicked, this, [this] {
            m_leaving.reset();
            rebuild();
        });
        row->insertWidget(2, keep);
    }
    column->addLayout(row);
    return box;
}

void AccountPanel::rebuild()
{
    const int scrolled = verticalScrollBar()->value();
    // The button that was pressed is still at work.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const store::Site &site : m_sites) {
        column->addWidget(siteBox(site));
        auto *line = new QFrame(m_body);
        line->setFixedHeight(1);
        line->setAutoFillBackground(true);
        line->setBackgroundRole(QPalette::Mid);
        column->addWidget(line);
    }
    if (m_sites.empty()) {
        auto *none = new QLabel(
            tr("No site yet. Everything you write is kept on this computer until you add one."), m_body);
        none->setWordWrap(true);
        none->setContentsMargins(14, 14, 14, 4);
        column->addWidget(none);
    }
    auto *add = new QPushButton(tr("Add a site"), m_body);
    connect(add, &QPushButton::clicked, this, [this] {
        showFirstRun(window(), m_s, FirstRunStart::AddSite, [this](bool added) {
            if (added)
                emit changed();
        });
    });
    column->addSpacing(12);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 14, 14);
    foot->addWidget(add);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(1);
    setWidget(m_body);
    verticalScrollBar()->setValue(scrolled);
}

void AccountPanel::check(const store::Site &site)
{
    deliver(newsroom::checkSite(m_s.place, site.name), this, [this](const Result<store::Site> &checked) {
        if (!checked)
            emit said(newsroom::explain(checked.error()));
        else if (checked->state == QLatin1String("ok"))
            emit said(tr("%1 is in reach.").arg(siteTitle(*checked)));
        else
            emit said(tr("%1 cannot be used now. Everything is kept on this computer and is tried again.")
                          .arg(siteTitle(*checked)));
        rebuild();
        emit changed();
    });
}

void AccountPanel::askRemoval(const store::Site &site)
{
    m_leaving = site.id;
    rebuild();
}

void AccountPanel::remove(const store::Site &site)
{
    m_leaving.reset();
    deliver(newsroom::removeSite(m_s.place, site.name), this, [this, site](const Result<void> &removed) {
        emit said(removed ? tr("%1 was removed. Its articles are still here.").arg(siteTitle(site))
                          : newsroom::explain(removed.error()));
        rebuild();
        emit changed();
    });
}

} // namespace broadsheet::app
