// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articleviewprivate.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QResizeEvent>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr int detailsWidth = 304;
constexpr qint64 largestPicture = 64 * 1024 * 1024;
const QString layoutPart = QStringLiteral("article");
const QString caretKey = QStringLiteral("caret");

/// A file that a person chose for a picture: read on the files queue, kept by the store.
QFuture<Result<QString>> keepPicture(newsroom::Workplace &place, const QByteArray &bytes)
{
    return place.run([bytes](newsroom::Context context) { return newsroom::importPicture(context, bytes); });
}

} // namespace

ArticleView::Private::Private(ArticleView *view, Surroundings around)
    : q(view)
    , s(around)
    , pictures(around.place.profile())
    , writing(around.place, around.watch)
{
}

void ArticleView::Private::build()
{
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    strip = new ToolStrip(s.commands, q);
    column->addWidget(strip);
    auto *line = new QFrame(q);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    column->addWidget(line);

    splitter = new QSplitter(Qt::Horizontal, q);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *text = new QWidget(splitter);
    auto *textColumn = new QVBoxLayout(text);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(0);
    banners = new BannerBar(text);
    textColumn->addWidget(banners);
    paper = new editor::Paper(
        [this](const QString &address, int width) { return pictures.picture(address, width); }, text);
    textColumn->addWidget(paper, 1);
    nothing = new EmptyNote(text);
    textColumn->addWidget(nothing, 1);
    details = new Details(s, splitter);
    details->setMinimumWidth(280);
    details->setMaximumWidth(360);
    splitter->addWidget(text);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({ 10000, detailsWidth });
    splitter->restoreState(s.settings.layout(layoutPart));
    column->addWidget(splitter, 1);
    paper->setZoom(s.settings.value(QStringLiteral("zoom"), 1.0).toDouble());
    const QStringList last = s.settings.value(caretKey).toStringList();
    if (const auto id = last.size() == 5 ? ArticleId::fromString(last.front()) : std::nullopt) {
        const int where = std::clamp(last.at(1).toInt(), 0, static_cast<int>(editor::Caret::Where::Body));
        carets.insert(*id,
            { static_cast<editor::Caret::Where>(where), last.at(2).toInt(), last.at(3).toInt(),
                last.at(4).toInt() });
    }
    nameNothing();
    showNothing();
}

void ArticleView::Private::nameNothing()
{
    nothing->setText(ArticleView::tr("No article is open"),
        ArticleView::tr("Choose one from the list. %1 starts a new one.")
            .arg(s.commands.keys(Command::NewArticle).toString(QKeySequence::NativeText)));
}

void ArticleView::Private::showNothing()
{
    q->window()->setWindowTitle(QStringLiteral("Broadsheet"));
    paper->hide();
    nothing->show();
    details->showNothing();
    banners->clear();
    s.status.showArticle({});
    s.status.showSave({});
    s.status.showCounts({}, {}, paper->zoom());
    strip->showNext({});
    strip->showStyle({});
}

void ArticleView::Private::connectParts()
{
    QObject::connect(paper, &editor::Paper::edited, q, [this] { writing.changed(); });
    QObject::connect(paper, &editor::Paper::commandsChanged, q, [this] { showEdits(); });
    QObject::connect(paper, &editor::Paper::countsChanged, q, [this] { showCounts(); });
    QObject::connect(paper, &editor::Paper::zoomChanged, q, [this] {
        s.settings.setValue(QStringLiteral("zoom"), paper->zoom());
        showCounts();
    });
    QObject::connect(paper, &editor::Paper::fieldWanted, q, [this](const QString &field) {
        q->showDetails(true);
        details->focusField(field);
    });
    QObject::connect(paper, &editor::Paper::pictureOffered, q,
        [this](const QByteArray &bytes, const QString &) { takePicture(bytes); });
    QObject::connect(paper, &editor::Paper::linkWanted, q,
        [this](const QString &, const QString &address) { askForLink(address); });
    QObject::connect(paper, &editor::Paper::markPressed, q, [this](int block) { showNotesOf(block); });
    QObject::connect(paper, &editor::Paper::pasteNoted, q, &ArticleView::said);
    QObject::connect(&pictures, &PictureCache::arrived, paper, &editor::Paper::pictureArrived);

    QObject::connect(
        &writing, &newsroom::Writing::opened, q, [this](const auto &sheet) { showOpened(sheet); });
    QObject::connect(&writing, &newsroom::Writing::openFailed, q, [this](const Error &error) {
        showNothing();
        emit q->said(newsroom::explain(error));
    });
    QObject::connect(&writing, &newsroom::Writing::saved, q, [this](Instant at) {
        banners->remove(QStringLiteral("not-saved"));
        s.status.showSave({ SaveState::Kind::Saved, at });
    });
    QObject::connect(
        &writing, &newsroom::Writing::notSaved, q, [this](const Error &error) { sayNotSaved(error); });
    QObject::connect(
        &writing, &newsroom::Writing::sheetChanged, q, [this](const auto &sheet) { showSheet(sheet); });
    QObject::connect(&writing, &newsroom::Writing::newerElsewhere, q, [this](const auto &sheet) {
        showSheet(sheet);
        sayNewer();
    });
    QObject::connect(&writing, &newsroom::Writing::replaced, q, [this](const auto &sheet) {
        const editor::Caret caret = paper->caret();
        showText(sheet);
        paper->setCaret(caret);
        banners->remove(QStringLiteral("newer"));
        showSheet(sheet);
    });
    connectDetails();
    connectCommands();
}

ArticleText ArticleView::Private::textOnScreen() const
{
    ArticleText text = writing.sheet().text;
    editor::PaperText typed = paper->text();
    text.fields.kicker = typed.kicker;
    text.fields.headline = typed.headline;
    text.fields.lede = typed.lede;
    text.body = std::move(typed.body);
    return text;
}

void ArticleView::Private::showText(const newsroom::ArticleSheet &sheet)
{
    const Fields &fields = sheet.text.fields;
    paper->setText({ fields.kicker, fields.headline, fields.lede, sheet.text.body }, languageOf(sheet));
}

QString ArticleView::Private::languageOf(const newsroom::ArticleSheet &sheet) const
{
    if (!sheet.text.fields.language.isEmpty())
        return sheet.text.fields.language;
    return sheet.site ? sheet.site->newsroom.language : s.languages.tag();
}

void ArticleView::Private::showOpened(const newsroom::ArticleSheet &sheet)
{
    banners->clear();
    nothing->hide();
    paper->show();
    showText(sheet);
    s.status.showSave({ SaveState::Kind::Saved, sheet.state.modified });
    showSheet(sheet);
    giveKeys(sheet.state.id);
    s.settings.setValue(QStringLiteral("article"), sheet.state.id.toString());
    emit q->touched(sheet.state.id);
}

void ArticleView::Private::giveKeys(const ArticleId &id)
{
    if (const auto caret = carets.constFind(id); caret != carets.constEnd())
        paper->setCaret(*caret);
    else if (keys == Keys::Headline)
        paper->setCaret({ editor::Caret::Where::Headline, 0, 0, 0 });
    if (std::exchange(keys, Keys::Stay) != Keys::Stay)
        paper->setFocus();
}

/// For the next time it is opened, in this window or after the next start.
void ArticleView::Private::keepCaret()
{
    const auto id = writing.article();
    if (!id)
        return;
    const editor::Caret caret = paper->caret();
    carets.insert(*id, caret);
    s.settings.setValue(caretKey,
        QStringList { id->toString(), QString::number(static_cast<int>(caret.where)),
            QString::number(caret.position), QString::number(caret.anchor), QString::number(caret.scroll) });
}

void ArticleView::Private::showSheet(const newsroom::ArticleSheet &sheet)
{
    const Fields &fields = sheet.text.fields;
    const QLocale locale;
    QStringList names;
    for (const QString &author : fields.authors) {
        const Person *person = sheet.site ? sheet.site->newsroom.person(author) : nullptr;
        names.append(person && !person->name.isEmpty() ? person->name : author);
    }
    const Instant when = sheet.state.shown.publishedAt.value_or(sheet.state.modified);
    const QByteArray zone = sheet.site ? sheet.site->newsroom.zone : QByteArrayLiteral("UTC");
    const QCalendar calendar(
        locale.language() == QLocale::Persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    paper->setByline(locale.createSeparatedList(names), fields.dateline,
        locale.toString(inZone(when, zone).date(), QStringLiteral("d MMMM yyyy"), calendar));
    q->window()->setWindowTitle(fields.headline.isEmpty()
            ? ArticleView::tr("Without headline – Broadsheet")
            //: Title of the window: %1 = the headline of the open article.
            : ArticleView::tr("%1 – Broadsheet").arg(fields.headline));
    paper->setReadOnly(sheet.readOnly != Reason::Unspecified);
    paper->setMarks(marksOf(fields.notes));
    details->show(sheet);
    s.status.showArticle(sheet);
    showBanners(sheet);
    showActs(sheet);
    showEdits();
    emit q->touched(sheet.state.id);
}

std::vector<editor::GutterMark> ArticleView::Private::marksOf(const std::vector<Note> &notes) const
{
    std::map<int, int> open;
    for (const Note &note : notes) {
        if (note.block && !note.resolvedAt)
            ++open[*note.block];
    }
    std::vector<editor::GutterMark> marks;
    for (const auto &[block, count] : open)
        marks.push_back({ block, editor::GutterMark::Kind::Note, count,
            ArticleView::tr("%n open note(s)", nullptr, count) });
    return marks;
}

void ArticleView::Private::showBanners(const newsroom::ArticleSheet &sheet)
{
    const auto now = bannersOf(sheet, s.place.clock().now(),
        { [this](Command command) { s.commands.action(command)->trigger(); }, [this] { copyText(); } });
    for (const QString &name : bannerNames()) {
        if (std::none_of(
                now.begin(), now.end(), [&name](const Banner &banner) { return banner.name == name; }))
            banners->remove(name);
    }
    for (const Banner &banner : now)
        banners->put(banner);
}

void ArticleView::Private::sayNotSaved(const Error &error)
{
    const QString why = newsroom::explain(error);
    s.status.showSave({ SaveState::Kind::NotSaved, s.place.clock().now(), why });
    Banner banner { .name = QStringLiteral("not-saved"),
        .colour = Banner::Colour::Red,
        .icon = QStringLiteral("alert"),
        .title = ArticleView::tr("What you type is not saved"),
        .sentence = why };
    banner.buttons = { { ArticleView::tr("Copy all text"), [this] { copyText(); } } };
    banners->put(banner);
}

void ArticleView::Private::sayNewer()
{
    Banner banner { .name = QStringLiteral("newer"),
        .colour = Banner::Colour::Blue,
        .icon = QStringLiteral("sync"),
        .title = ArticleView::tr("A newer version is here"),
        .sentence = ArticleView::tr("It was changed elsewhere. Your text stays; taking it joins both.") };
    banner.buttons
        = { { ArticleView::tr("Show changes"), [this] { s.commands.action(Command::History)->trigger(); } },
              { ArticleView::tr("Take it"), [this] { writing.takeNewest(); } } };
    banners->put(banner);
}

void ArticleView::Private::showCounts()
{
    if (!writing.article()) {
        s.status.showCounts({}, {}, paper->zoom());
        return;
    }
    s.status.showCounts(paper->counts(), languageOf(writing.sheet()), paper->zoom());
    details->showPaper(paper->counts(), paper->placeholders());
}

void ArticleView::Private::copyText()
{
    QApplication::clipboard()->setText(paper->plainText());
    emit q->said(ArticleView::tr("The text of the article is on the clipboard."));
}

void ArticleView::Private::takePicture(const QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        keepAndInsert(bytes);
        return;
    }
    auto *dialog = new QFileDialog(q, ArticleView::tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(ArticleView::tr("Pictures") + QLatin1String(" (*.jpg *.jpeg *.png *.webp *.gif)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this](const QString &file) {
        const auto reading
            = runOn(s.place.filesQueue(), [file] { return newsroom::readInputFile(file, largestPicture); });
        deliver(reading, q, [this](const Result<QByteArray> &read) {
            read ? keepAndInsert(*read) : emit q->said(newsroom::explain(read.error()));
        });
    });
    dialog->open();
}

void ArticleView::Private::keepAndInsert(const QByteArray &bytes)
{
    deliver(keepPicture(s.place, bytes), q, [this](const Result<QString> &address) {
        if (!address) {
            emit q->said(newsroom::explain(address.error()));
            return;
        }
        paper->insertPicture(*address, {}, {}, {});
        paper->setFocus();
    });
}

void ArticleView::Private::askForLink(const QString &address)
{
    auto *dialog = new QInputDialog(q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ArticleView::tr("Link"));
    dialog->setLabelText(ArticleView::tr("Address; empty removes the link"));
    dialog->setTextValue(address);
    dialog->setOkButtonText(ArticleView::tr("Set link"));
    dialog->setCancelButtonText(ArticleView::tr("Cancel"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, q, [this](const QString &wanted) {
        const QString typed = wanted.trimmed();
        const bool bare
            = !typed.isEmpty() && !typed.contains(u':') && !typed.startsWith(u'/') && !typed.startsWith(u'#');
        paper->setLink(bare ? QLatin1String("https://") + typed : typed);
        paper->setFocus();
    });
    dialog->open();
}

void ArticleView::Private::showNotesOf(int block)
{
    for (const Note &note : writing.sheet().text.fields.notes) {
        if (note.block == block && !note.resolvedAt) {
            q->showDetails(true);
            details->focusNote(note.id.toString());
            return;
        }
    }
}

ArticleView::ArticleView(Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_d(std::make_unique<Private>(this, surroundings))
{
    m_d->build();
    m_d->connectParts();
}

ArticleView::~ArticleView() = default;

void ArticleView::open(const ArticleId &id, Keys keys)
{
    m_d->keepCaret();
    m_d->keys = keys;
    m_d->writing.open(id, [d = m_d.get()] { return d->textOnScreen(); });
}

std::optional<ArticleId> ArticleView::article() const { return m_d->writing.article(); }

void ArticleView::close(std::function<void()> done)
{
    m_d->keepCaret();
    m_d->writing.close([this, done](const Result<void> &closed) {
        if (!closed) {
            m_d->sayNotSaved(closed.error());
            done();
            return;
        }
        m_d->showNothing();
        done();
    });
}

QList<QWidget *> ArticleView::panes() { return { m_d->strip, m_d->paper, m_d->details }; }

void ArticleView::focusText() { m_d->paper->setFocus(); }

void ArticleView::setDetailsPane(bool beside)
{
    if (m_d->beside == beside)
        return;
    m_d->beside = beside;
    const bool shown = detailsShown();
    if (beside) {
        m_d->splitter->addWidget(m_d->details);
        m_d->details->setAutoFillBackground(false);
    } else {
        m_d->details->setParent(this);
        m_d->details->setAutoFillBackground(true);
    }
    showDetails(beside ? shown : false);
    m_d->placeDrawer();
}

void ArticleView::Private::placeDrawer()
{
    if (beside)
        return;
    const int top = strip->height() + 1;
    const QRect there(q->width() - detailsWidth, top, detailsWidth, q->height() - top);
    details->setGeometry(QStyle::visualRect(q->layoutDirection(), q->rect(), there));
    details->raise();
}

void ArticleView::showDetails(bool shown)
{
    m_d->details->setVisible(shown);
    m_d->placeDrawer();
    QSignalBlocker quiet(m_d->s.commands.action(Command::ShowDetails));
    m_d->s.commands.action(Command::ShowDetails)->setChecked(shown);
}

bool ArticleView::detailsShown() const { return !m_d->details->isHidden(); }

void ArticleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_d->nothing) {
        m_d->nameNothing();
        if (article())
            m_d->showSheet(m_d->writing.sheet());
    }
    QWidget::changeEvent(event);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_d->placeDrawer();
    m_d->s.settings.setLayout(layoutPart, m_d->splitter->saveState());
}

} // namespace broadsheet::app
