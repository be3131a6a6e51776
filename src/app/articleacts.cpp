// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articleviewprivate.h"
#include "app/output.h"
#include "newsroom/conflicts.h"
#include "newsroom/drafts.h"

#include <QDesktopServices>
#include <QInputDialog>
#include <QUrl>

namespace broadsheet::app {

namespace {

/// A use case whose answer is the article's state, as work for Writing::change.
template <typename Work> std::function<Result<void>(newsroom::Context, ArticleId)> changing(Work work)
{
    return [work](newsroom::Context context, ArticleId id) -> Result<void> {
        const auto after = work(context, id);
        if (!after)
            return fail(after.error());
        return {};
    };
}

} // namespace

void ArticleView::Private::connectDetails()
{
    QObject::connect(details, &Details::fieldEdited, q, [this](const newsroom::FieldEdit &edit) {
        change(changing([edit](newsroom::Context context, ArticleId id) {
            return newsroom::Drafts(context).set(id, { edit });
        }));
    });
    QObject::connect(details, &Details::noteAdded, q, [this](std::optional<int> block, const QString &text) {
        change(changing([block, text](newsroom::Context context, ArticleId id) {
            return newsroom::Drafts(context).addNote(id, block, text);
        }));
    });
    QObject::connect(details, &Details::noteResolved, q, [this](const QString &note) {
        change(changing([note](newsroom::Context context, ArticleId id) {
            return newsroom::Drafts(context).resolveNote(id, note);
        }));
    });
    QObject::connect(details, &Details::keepHereChanged, q, [this](bool keep) {
        const newsroom::FieldEdit edit { QStringLiteral("keepHere"), newsroom::FieldEdit::How::Assign,
            keep ? QStringLiteral("yes") : QStringLiteral("no") };
        change(changing([edit](newsroom::Context context, ArticleId id) {
            return newsroom::Drafts(context).set(id, { edit });
        }));
    });
    QObject::connect(details, &Details::placeWanted, q, [this](int block) {
        paper->goToBlock(block);
        paper->setFocus();
    });
    QObject::connect(details, &Details::commandWanted, q,
        [this](Command command) { s.commands.action(command)->trigger(); });
    const auto restore = [this](const QString &revision, std::optional<int> block) {
        change(changing([revision, block](newsroom::Context context, ArticleId id) {
            return newsroom::Drafts(context).revert(id, revision, block);
        }),
            true);
    };
    QObject::connect(details, &Details::restoreWanted, q, restore);
    QObject::connect(details, &Details::pictureChosen, q, [this](const QString &file) {
        const auto reading
            = runOn(s.place.filesQueue(), [file] { return newsroom::readInputFile(file, 64 * 1024 * 1024); });
        deliver(reading, q, [this](const Result<QByteArray> &bytes) {
            if (!bytes) {
                emit q->said(newsroom::explain(bytes.error()));
                return;
            }
            change([bytes = *bytes](newsroom::Context context, ArticleId id) -> Result<void> {
                const auto address = newsroom::importPicture(context, bytes);
                if (!address)
                    return fail(address.error());
                const auto after = newsroom::Drafts(context).set(
                    id, { { QStringLiteral("image"), newsroom::FieldEdit::How::Assign, *address } });
                if (!after)
                    return fail(after.error());
                return {};
            });
        });
    });
}

void ArticleView::Private::connectCommands()
{
    for (const EditCommand &row : editCommands()) {
        s.commands.on(row.command, q, [this, edit = row.edit] {
            if (writing.article())
                paper->run(edit);
        });
    }
    for (const ActCommand &row : actCommands())
        s.commands.on(row.command, q, [this, act = row.act] { begin(act); });
    s.commands.on(Command::NextStep, q, [this] { nextStep(); });
    s.commands.on(Command::Settle, q, [this] { showResolver(); });
    s.commands.on(Command::History, q, [this] { showHistory(); });
    s.commands.on(Command::CompareWithLive, q, [this] { showHistory(); });
    s.commands.on(Command::NoteHere, q, [this] { addNoteHere(); });
    s.commands.on(Command::NextPlace, q, [this] { goToPlace(1); });
    s.commands.on(Command::PreviousPlace, q, [this] { goToPlace(-1); });
    s.commands.on(Command::CopyPageText, q, [this] { copyText(); });
    connectOutput();
    s.commands.on(Command::SaveVersion, q, [this] {
        if (!writing.article())
            return;
        writing.cut([this](const Result<newsroom::ArticleSheet> &after) {
            emit q->said(after ? ArticleView::tr("This version is kept in History.")
                               : newsroom::explain(after.error()));
        });
    });
    s.commands.on(Command::CloseArticle, q, [this] { q->close([] {}); });
    s.commands.on(Command::ShowDetails, q,
        [this] { q->showDetails(s.commands.action(Command::ShowDetails)->isChecked()); });
    showEdits();
}

/// What leaves the window is what is on the screen.
void ArticleView::Private::connectOutput()
{
    const auto say = [view = q](const QString &sentence) { emit view->said(sentence); };
    const auto onScreen = [this] {
        newsroom::ArticleSheet sheet = writing.sheet();
        sheet.text = textOnScreen();
        return sheet;
    };
    s.commands.on(Command::Preview, q, [this, say] {
        if (!writing.article())
            return;
        writing.flush([this, say](const Result<void> &kept) {
            if (kept)
                showPreview(q, s, writing.sheet(), say);
            else
                say(newsroom::explain(kept.error()));
        });
    });
    s.commands.on(Command::Print, q, [this, say, onScreen] {
        if (writing.article())
            printArticle(q, onScreen(), say);
    });
    s.commands.on(Command::ExportPdf, q, [this, say, onScreen] {
        if (writing.article())
            exportPdf(q, s, onScreen(), say);
    });
}

void ArticleView::claimCommands()
{
    m_d->showEdits();
    if (article())
        m_d->showActs(m_d->writing.sheet());
}

void ArticleView::Private::showActs(const newsroom::ArticleSheet &sheet)
{
    for (const auto &[act, verdict] : sheet.verdicts) {
        if (const auto command = commandOf(act))
            s.commands.setEnabled(*command, verdict.allowed, newsroom::explainVerdict(act, verdict));
    }
    const newsroom::NextStep next = newsroom::nextStep(sheet);
    const bool may = next.settle || (next.act && next.verdict.allowed);
    s.commands.setEnabled(Command::NextStep, may,
        may || !next.act ? QString() : newsroom::explainVerdict(*next.act, next.verdict));
    if (next.settle)
        s.commands.setText(Command::NextStep, ArticleView::tr("Settle"));
    else if (next.act)
        s.commands.setText(Command::NextStep, primaryText(*next.act));
    s.commands.setEnabled(
        Command::Settle, sheet.state.conflictOpen, ArticleView::tr("Nothing was changed on both sides."));
    strip->showNext(next);
}

void ArticleView::Private::showEdits()
{
    const bool open = writing.article().has_value();
    std::optional<Command> style;
    for (const EditCommand &row : editCommands()) {
        s.commands.setEnabled(row.command, open && paper->can(row.edit));
        if (!row.isSwitch)
            continue;
        QAction *action = s.commands.action(row.command);
        const bool on = open && paper->isOn(row.edit);
        if (action->isCheckable())
            action->setChecked(on);
        if (on && row.edit >= editor::Edit::Paragraph && row.edit <= editor::Edit::Numbered && !style)
            style = row.command;
    }
    strip->showStyle(style);
    for (const Command each :
        { Command::History, Command::NoteHere, Command::SaveVersion, Command::CloseArticle, Command::Preview,
            Command::Print, Command::ExportPdf, Command::CopyPageText, Command::Duplicate, Command::NextPlace,
            Command::PreviousPlace, Command::CompareWithLive })
        s.commands.setEnabled(each, open, ArticleView::tr("No article is open."));
}

void ArticleView::Private::nextStep()
{
    if (!writing.article())
        return;
    const newsroom::NextStep next = newsroom::nextStep(writing.sheet());
    if (next.settle)
        showResolver();
    else if (next.act)
        begin(*next.act);
}

/// What was typed becomes a revision first: what the person confirms is what is on the screen.
void ArticleView::Private::begin(Act act)
{
    if (!writing.article())
        return;
    writing.cut([this, act](const Result<newsroom::ArticleSheet> &sheet) {
        if (sheet)
            ask(act, *sheet);
        else
            emit q->said(newsroom::explain(sheet.error()));
    });
}

void ArticleView::Private::ask(Act act, const newsroom::ArticleSheet &sheet)
{
    const auto row = std::find_if(
        sheet.verdicts.begin(), sheet.verdicts.end(), [act](const auto &each) { return each.first == act; });
    if (row != sheet.verdicts.end() && !row->second.allowed && row->second.reason != Reason::NoteMissing
        && row->second.reason != Reason::TimeNotAhead && row->second.reason != Reason::ApprovalMissing) {
        emit q->said(newsroom::explainVerdict(act, row->second));
        return;
    }
    askForAct(q->window(), s, sheet, act, [this](const std::optional<newsroom::ActRequest> &request) {
        if (request)
            carryOut(*request);
        else
            paper->setFocus();
    });
}

void ArticleView::Private::carryOut(const newsroom::ActRequest &request)
{
    const auto id = writing.article();
    writing.act(request, [this, request, id](const Result<newsroom::ArticleSheet> &after) {
        if (id == writing.article())
            done(request, after);
    });
}

void ArticleView::Private::done(
    const newsroom::ActRequest &request, const Result<newsroom::ArticleSheet> &after)
{
    if (!after) {
        Banner banner { .name = QStringLiteral("refused"),
            .colour = Banner::Colour::Amber,
            .icon = QStringLiteral("alert"),
            .title = ArticleView::tr("Not done: %1").arg(newsroom::actName(request.act)),
            .sentence = newsroom::explain(after.error()) };
        banner.buttons
            = { { ArticleView::tr("Close"), [this] { banners->remove(QStringLiteral("refused")); } } };
        banners->put(banner);
        return;
    }
    banners->remove(QStringLiteral("refused"));
    showSheet(*after);
    if (request.act == Act::Spike) {
        emit q->spiked(ArticleView::tr("Spiked: %1").arg(after->text.fields.headline),
            [this] { carryOut({ .act = Act::Restore }); });
    }
    // An act is not left to the next round.
    s.sync.round(after->site ? after->site->name : QString(), [](const newsroom::SyncReport &) {});
    paper->setFocus();
}

void ArticleView::Private::change(
    std::function<Result<void>(newsroom::Context, ArticleId)> work, bool replaces)
{
    if (!writing.article())
        return;
    writing.change(std::move(work), [this, replaces](const Result<newsroom::ArticleSheet> &after) {
        if (!after) {
            emit q->said(newsroom::explain(after.error()));
            details->show(writing.sheet());
            return;
        }
        showSheet(*after);
        if (replaces)
            writing.takeNewest();
    });
}

void ArticleView::Private::showHistory()
{
    if (!writing.article())
        return;
    if (!history) {
        history = new HistoryView(s, q->window());
        QObject::connect(history, &HistoryView::closed, q, [this] {
            emit q->viewClosed();
            paper->setFocus();
        });
        QObject::connect(history, &HistoryView::restoreWanted, q,
            [this](const QString &revision, std::optional<int> block) {
                emit q->viewClosed();
                emit details->restoreWanted(revision, block);
            });
    }
    writing.cut([this](const Result<newsroom::ArticleSheet> &sheet) {
        if (!sheet) {
            emit q->said(newsroom::explain(sheet.error()));
            return;
        }
        history->show(*sheet);
        emit q->viewWanted(history);
    });
}

void ArticleView::Private::showResolver()
{
    if (!writing.article() || !writing.sheet().state.conflictOpen)
        return;
    if (!resolver) {
        resolver = new ResolverView(s, q->window());
        QObject::connect(resolver, &ResolverView::closed, q, [this] {
            emit q->viewClosed();
            paper->setFocus();
        });
        QObject::connect(resolver, &ResolverView::settled, q, [this](const std::vector<Choice> &choices) {
            emit q->viewClosed();
            change(changing([choices](newsroom::Context context, ArticleId id) {
                return newsroom::Conflicts(context).settleEach(id, choices);
            }),
                true);
        });
    }
    writing.cut([this](const Result<newsroom::ArticleSheet> &sheet) {
        if (!sheet) {
            emit q->said(newsroom::explain(sheet.error()));
            return;
        }
        resolver->show(*sheet);
        emit q->viewWanted(resolver);
    });
}

void ArticleView::Private::addNoteHere()
{
    if (!writing.article())
        return;
    const auto block = paper->currentBlock();
    auto *dialog = new QInputDialog(q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ArticleView::tr("Note"));
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setLabelText(block ? ArticleView::tr("Note on paragraph %1").arg(QLocale().toString(*block + 1))
                               : ArticleView::tr("Note on the article"));
    dialog->setOkButtonText(ArticleView::tr("Add note"));
    dialog->setCancelButtonText(ArticleView::tr("Cancel"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, q, [this, block](const QString &text) {
        if (!text.trimmed().isEmpty())
            emit details->noteAdded(block, text.trimmed());
        paper->setFocus();
    });
    dialog->open();
}

/// F8: the next placeholder or open note after the caret, around the end.
void ArticleView::Private::goToPlace(int step)
{
    if (!writing.article())
        return;
    std::vector<int> places;
    for (const editor::Placeholder &place : paper->placeholders())
        places.push_back(place.block);
    for (const editor::GutterMark &mark : marksOf(writing.sheet().text.fields.notes))
        places.push_back(mark.block);
    if (places.empty()) {
        emit q->said(ArticleView::tr("No placeholders and no open notes."));
        return;
    }
    std::sort(places.begin(), places.end());
    const int here = paper->currentBlock().value_or(-1);
    int target = step > 0 ? places.front() : places.back();
    if (step > 0) {
        const auto next = std::upper_bound(places.begin(), places.end(), here);
        target = next == places.end() ? places.front() : *next;
    } else {
        const auto next = std::lower_bound(places.begin(), places.end(), here);
        target = next == places.begin() ? places.back() : *std::prev(next);
    }
    paper->goToBlock(target);
    paper->setFocus();
}

} // namespace broadsheet::app
