// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of this profile: where they are, who I am there, what I may do, and whether they can be reached.
// UI thread.
#pragma once

#include "app/window.h"

#include <QScrollArea>

class QVBoxLayout;

namespace broadsheet::app {

class AccountPanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit AccountPanel(Surroundings surroundings, QWidget *parent = nullptr);

    void showSites(const std::vector<store::Site> &sites);
    void retranslate();

signals:
    void said(const QString &sentence);
    /// A site was added, removed or reached: whoever shows sites reads again.
    void changed();

private:
    void rebuild();
    QWidget *siteBox(const store::Site &site);
    void check(const store::Site &site);
    void askRemoval(const store::Site &site);
    void remove(const store::Site &site);
    QString reachedWords(const store::Site &site) const;

    Surroundings m_s;
    std::vector<store::Site> m_sites;
    /// The site whose removal has to be confirmed.
    std::optional<SiteId> m_leaving;
    QWidget *m_body = nullptr;
};

} // namespace broadsheet::app
