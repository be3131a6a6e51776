// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importsheet.h"

#include "core/deliver.h"
#include "newsroom/explain.h"
#include "newsroom/importer.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString warningText(const newsroom::ImportWarningLine &line)
{
    const QString what = line.warning ? newsroom::explainImport(*line.warning)
                                      : newsroom::explainImportedBefore(line.importedBefore);
    return ImportWords::tr("%1: %2").arg(QFileInfo(line.file).fileName(), what);
}

void showWarnings(QWidget *parent, const std::vector<newsroom::ImportWarningLine> &warnings)
{
    auto *sheet = new QDialog(parent);
    sheet->setWindowTitle(ImportWords::tr("Imported"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(sheet);
    auto *label = new QLabel(ImportWords::tr("The articles are here. Look at these places:"), sheet);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *list = new QListWidget(sheet);
    list->setWordWrap(true);
    list->setAccessibleName(ImportWords::tr("Places to look at"));
    for (const newsroom::ImportWarningLine &line : warnings)
        list->addItem(warningText(line));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(sheet);
    buttons->addButton(ImportWords::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    column->addWidget(buttons);
    sheet->resize(560, 320);
    sheet->open();
}

} // namespace

void importNow(
    QWidget *parent, Surroundings surroundings, const QStringList &files, const ImportAnswers &answers)
{
    newsroom::ImportRequest request;
    request.files = files;
    const auto imported = surroundings.place.run(
        [request](newsroom::Context context) { return newsroom::importFiles(context, request); });
    deliver(imported, parent, [parent, answers](const Result<newsroom::ImportReport> &report) {
        if (!report) {
            answers.say(newsroom::explain(report.error()));
            return;
        }
        answers.say(ImportWords::tr("%Ln article(s) imported.", nullptr, int(report->articles.size())));
        if (!report->articles.empty())
            answers.open(report->articles.front());
        if (!report->warnings.empty())
            showWarnings(parent, report->warnings);
    });
}

void askForImport(QWidget *parent, Surroundings surroundings, const ImportAnswers &answers)
{
    auto *chooser = new QFileDialog(parent, ImportWords::tr("Import articles"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({ ImportWords::tr("Articles (*.md *.markdown *.html *.htm *.txt *.docx *.odt)"),
        ImportWords::tr("All files (*)") });
    QObject::connect(chooser, &QFileDialog::filesSelected, parent,
        [parent, surroundings, answers](
            const QStringList &files) { importNow(parent, surroundings, files, answers); });
    chooser->open();
}

} // namespace broadsheet::app
