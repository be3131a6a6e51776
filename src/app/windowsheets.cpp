// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsheets.h"

#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/checkup.h"
#include "newsroom/explain.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(WindowSheets)
};

QDialog *newSheet(QWidget *parent, const QString &title)
{
    auto *sheet = new QDialog(parent);
    sheet->setWindowTitle(title);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    return sheet;
}

QPushButton *addClose(QDialog *sheet, QVBoxLayout *column, QDialogButtonBox *buttons)
{
    QPushButton *close = buttons->addButton(SheetWords::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    column->addWidget(buttons);
    return close;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

std::pair<QString, editor::Tint> markOf(const store::Finding &finding)
{
    if (finding.repaired)
        return { QStringLiteral("check"), editor::Tint::Green };
    switch (finding.level) {
    case store::Finding::Level::Good:
        return { QStringLiteral("check"), editor::Tint::Green };
    case store::Finding::Level::Note:
        return { QStringLiteral("circle"), editor::Tint::Grey };
    case store::Finding::Level::Wrong:
        return { QStringLiteral("alert"), editor::Tint::Amber };
    case store::Finding::Level::Lost:
        return { QStringLiteral("alert"), editor::Tint::Red };
    }
    return { QStringLiteral("circle"), editor::Tint::Grey };
}

bool canBeMended(const store::Finding &finding)
{
    return finding.level == store::Finding::Level::Wrong && !finding.repaired;
}

/// Runs the check off this thread and lists what it found.
void runCheck(QListWidget *list, QLabel *answer, QPushButton *mend, newsroom::Workplace &place, bool repair)
{
    mend->setEnabled(false);
    answer->setText(SheetWords::tr("Looking…"));
    deliver(newsroom::checkUp(place, repair), list,
        [list, answer, mend](const Result<std::vector<store::Finding>> &findings) {
            list->clear();
            if (!findings) {
                answer->setText(newsroom::explain(findings.error()));
                return;
            }
            int wrong = 0;
            for (const store::Finding &finding : *findings) {
                const auto [name, tint] = markOf(finding);
                new QListWidgetItem(editor::icon(name, tint), newsroom::explainFinding(finding), list);
                wrong += canBeMended(finding) ? 1 : 0;
            }
            mend->setEnabled(wrong > 0);
            answer->setText(wrong == 0
                    ? SheetWords::tr("Everything is in order.")
                    : SheetWords::tr("%Ln thing(s) can be mended. Nothing is deleted.", nullptr, wrong));
        });
}

} // namespace

void showSettingsSheet(QWidget *parent, Surroundings surroundings, const SettingsChoices &choices)
{
    QDialog *sheet = newSheet(parent, SheetWords::tr("Settings"));
    auto *column = new QVBoxLayout(sheet);
    auto *form = new QFormLayout;
    auto *language = new QComboBox(sheet);
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("فارسی"), QStringLiteral("fa"));
    language->setCurrentIndex(language->findData(surroundings.languages.tag()));
    language->setAccessibleName(SheetWords::tr("Language"));
    auto *theme = new QComboBox(sheet);
    theme->addItem(SheetWords::tr("Like the desktop"), static_cast<int>(ThemeChoice::Desktop));
    theme->addItem(SheetWords::tr("Light"), static_cast<int>(ThemeChoice::Light));
    theme->addItem(SheetWords::tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(static_cast<int>(surroundings.settings.theme())));
    theme->setAccessibleName(SheetWords::tr("Theme"));
    form->addRow(SheetWords::tr("&Language"), language);
    form->addRow(SheetWords::tr("&Theme"), theme);
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(sheet);
    QPushButton *keys = buttons->addButton(SheetWords::tr("&Keyboard…"), QDialogButtonBox::ActionRole);
    addClose(sheet, column, buttons);
    QObject::connect(language, &QComboBox::activated, sheet, [sheet, language, choices](int) {
        choices.language(language->currentData().toString());
        // Its own words were of the other language.
        sheet->close();
    });
    QObject::connect(theme, &QComboBox::activated, sheet,
        [theme, choices](int) { choices.theme(static_cast<ThemeChoice>(theme->currentData().toInt())); });
    QObject::connect(keys, &QPushButton::clicked, sheet, [sheet, surroundings] {
        showKeyboardSheet(sheet->parentWidget(), surroundings);
        sheet->close();
    });
    sheet->resize(420, 160);
    sheet->open();
}

void showCheckSheet(QWidget *parent, Surroundings surroundings)
{
    QDialog *sheet = newSheet(parent, SheetWords::tr("Check this installation"));
    auto *column = new QVBoxLayout(sheet);
    auto *answer = wrapped({}, sheet);
    answer->setFont(editor::font(editor::TextRole::InterfaceStrong, QLocale().name()));
    column->addWidget(answer);
    auto *list = new QListWidget(sheet);
    list->setWordWrap(true);
    list->setAccessibleName(SheetWords::tr("What was found"));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(sheet);
    QPushButton *mend
        = buttons->addButton(SheetWords::tr("&Mend what can be mended"), QDialogButtonBox::ActionRole);
    addClose(sheet, column, buttons);
    newsroom::Workplace &place = surroundings.place;
    QObject::connect(mend, &QPushButton::clicked, sheet,
        [list, answer, mend, &place] { runCheck(list, answer, mend, place, true); });
    runCheck(list, answer, mend, place, false);
    sheet->resize(620, 420);
    sheet->open();
}

void showAboutSheet(QWidget *parent)
{
    QDialog *sheet = newSheet(parent, SheetWords::tr("About Broadsheet"));
    auto *column = new QVBoxLayout(sheet);
    auto *title = wrapped(SheetWords::tr("Broadsheet %1").arg(QStringLiteral(BROADSHEET_VERSION)), sheet);
    title->setFont(editor::font(editor::TextRole::PaneTitle, QLocale().name()));
    column->addWidget(title);
    column->addWidget(wrapped(
        SheetWords::tr("A newsroom's editor. Every word stays on this computer until you send it."), sheet));
    column->addWidget(wrapped(
        SheetWords::tr("Free software under the GNU General Public License, version 3 or later. With Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        sheet));
    column->addStretch(1);
    addClose(sheet, column, new QDialogButtonBox(sheet));
    sheet->resize(420, 180);
    sheet->open();
}

} // namespace broadsheet::app
