// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun.h"

#include "app/firstrundialog.h"

namespace broadsheet::app {

void showFirstRun(
    QWidget *parent, Surroundings surroundings, FirstRunStart start, std::function<void(bool)> done)
{
    auto *dialog = new FirstRunDialog(surroundings, start, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, done = std::move(done)] { done(dialog->addedSite()); });
    dialog->open();
}

} // namespace broadsheet::app
