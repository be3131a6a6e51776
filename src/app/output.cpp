// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "core/deliver.h"
#include "editor/look.h"
#include "newsroom/explain.h"
#include "newsroom/preview.h"
#include "richtext/printlayout.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace broadsheet::app {

namespace {

struct Output {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// Lives as long as the window: the browser may read a page again.
class PreviewFolder final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    QTemporaryDir folder { QDir::temp().filePath(QStringLiteral("broadsheet-preview-XXXXXX")) };
};

QString previewFile(QWidget *parent, ArticleId id)
{
    auto *folder = parent->findChild<PreviewFolder *>(QString(), Qt::FindDirectChildrenOnly);
    if (!folder)
        folder = new PreviewFolder(parent);
    return folder->folder.isValid() ? folder->folder.filePath(id.toString() + QStringLiteral(".html"))
                                    : QString();
}

QString languageOf(const newsroom::ArticleSheet &sheet)
{
    const QString own = sheet.text.fields.language;
    return own.isEmpty() && sheet.site ? sheet.site->newsroom.language : own;
}

QString bylineOf(const newsroom::ArticleSheet &sheet)
{
    QStringList names;
    for (const QString &author : sheet.text.fields.authors) {
        const Person *person = sheet.site ? sheet.site->newsroom.person(author) : nullptr;
        names.append(person && !person->name.isEmpty() ? person->name : author);
    }
    const QLocale locale(languageOf(sheet));
    const QString who = locale.createSeparatedList(names);
    const QString &where = sheet.text.fields.dateline;
    if (who.isEmpty() || where.isEmpty())
        return who + where;
    // An en dash reads the same in both directions.
    return who + QStringLiteral(" \u2013 ") + where;
}

richtext::PrintedArticle printedOf(const newsroom::ArticleSheet &sheet)
{
    const Fields &fields = sheet.text.fields;
    richtext::PrintedArticle printed;
    printed.kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
    printed.headline = fields.headline;
    printed.lede = fields.lede;
    printed.byline = bylineOf(sheet);
    printed.body = sheet.text.body;
    printed.language = languageOf(sheet);
    printed.rightToLeft = editor::isRightToLeft(printed.language);
    return printed;
}

Result<void> writePdf(const QString &file, const QByteArray &pdf)
{
    QSaveFile target(file);
    if (pdf.isEmpty() || !target.open(QIODevice::WriteOnly) || target.write(pdf) != pdf.size()
        || !target.commit())
        return fail(ErrorKind::Refused, Reason::FileUnwritable, file, target.errorString());
    return {};
}

QString suggestedFile(const newsroom::ArticleSheet &sheet)
{
    static const QString unsafe = QStringLiteral("/\\:*?\"<>|");
    QString name = sheet.text.fields.headline.simplified().left(60);
    for (QChar &c : name)
        c = unsafe.contains(c) ? QLatin1Char('-') : c;
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name = sheet.state.id.toString().left(8);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name + QStringLiteral(".pdf"));
}

} // namespace

void showPreview(
    QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, SayOutput say)
{
    const QString file = previewFile(parent, sheet.state.id);
    if (file.isEmpty()) {
        say(Output::tr("There is no room for a preview in the temporary folder."));
        return;
    }
    const QString site = sheet.site ? sheet.site->newsroom.name : QString();
    const auto written = newsroom::preview(
        surroundings.place, [id = sheet.state.id](newsroom::Context) -> Result<ArticleId> { return id; },
        file);
    deliver(written, parent, [file, site, say](const Result<void> &done) {
        if (!done)
            say(newsroom::explain(done.error()));
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            say(Output::tr("No browser opened. The page is here: %1").arg(file));
        else if (site.isEmpty())
            say(Output::tr("The browser shows how the page will look. It is on this computer only."));
        else
            say(Output::tr("The browser shows how the page will look on %1. It is on this computer only.")
                    .arg(site));
    });
}

void printArticle(QWidget *parent, const newsroom::ArticleSheet &sheet, SayOutput say)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(sheet.text.fields.headline);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, printed = printedOf(sheet), say] {
        const int pages = richtext::paintPages(*printer, printed);
        say(pages > 0 ? Output::tr("%n page(s) sent to the printer.", nullptr, pages)
                      : Output::tr("The printer did not take it. Nothing was printed."));
    });
    // The printer lives as long as its dialog.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] { Q_UNUSED(printer) });
    dialog->open();
}

void exportPdf(QWidget *parent, Surroundings surroundings, const newsroom::ArticleSheet &sheet, SayOutput say)
{
    auto *dialog = new QFileDialog(parent, Output::tr("Export as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(Output::tr("PDF documents") + QLatin1String(" (*.pdf)"));
    dialog->selectFile(suggestedFile(sheet));
    newsroom::Workplace *place = &surroundings.place;
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, place, printed = printedOf(sheet), say](const QString &file) {
            const auto written = runOn(
                place->filesQueue(), [file, printed] { return writePdf(file, richtext::pdfOf(printed)); });
            deliver(written, parent, [file, say](const Result<void> &done) {
                say(done ? Output::tr("The PDF is here: %1").arg(file) : newsroom::explain(done.error()));
            });
        });
    dialog->open();
}

QString pageAsText(const newsroom::ArticleSheet &sheet)
{
    QTextDocument document;
    richtext::layOut(document, printedOf(sheet));
    return document.toPlainText();
}

} // namespace broadsheet::app

#include "output.moc"
