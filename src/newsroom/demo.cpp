// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/demo.h"

#include "newsroom/demomaterial.h"
#include "newsroom/desk.h"
#include "newsroom/importer.h"
#include "newsroom/sites.h"
#include "newsroom/syncservice.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <deque>

namespace broadsheet::newsroom {

namespace {

const QLatin1String reporterLogin("mina");

/// What is imported: files, and how the main one is known again.
struct DemoStories {
    QStringList files;
    QString mainHeadline;
};

Result<QString> headlineOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, Reason::FileUnreadable, file);
    markup::ImportOptions options;
    options.fileName = QFileInfo(file).fileName();
    const auto read = markup::importArticle(source.readAll(), options);
    if (!read)
        return fail(read.error());
    return read->text.fields.headline;
}

/// One of the two people: a profile of its own and its own sender.
struct DemoPerson {
    std::unique_ptr<Workplace> place;
    std::unique_ptr<SyncService> sender;
};

/// The main job, step by step; every step finds what an earlier run left and does only what is missing.
class DemoRun final : public QObject {
public:
    using Done = std::function<void(const Result<DemoReport> &)>;

    DemoRun(const QString &directory, const Clock &clock, IdSource &ids, QObject *receiver, Done done)
        : QObject(receiver)
        , m_root(directory)
        , m_clock(clock)
        , m_ids(ids)
        , m_done(std::move(done))
    {
    }

    void start();

private:
    using Step = void (DemoRun::*)();

    void next();
    void finish(const Result<DemoReport> &result);

    // The steps, in order.
    void openEditor();
    void joinEditor();
    void addStaff();
    void addOnePerson();
    void openReporter();
    void joinReporter();
    void importStories();
    void submitStories();

    void sendReporter() { send(m_reporter); }

    void sendEditor() { send(m_editor); }

    void publishOthers();
    void publishMain();
    void findPage();

    bool openPerson(DemoPerson &person, const QString &name);
    void join(DemoPerson &person, const QString &login, bool create);
    void send(DemoPerson &person);
    void publish(const std::function<bool(ArticleId)> &wanted);

    /// Goes on with the next step, or ends with the error.
    template <typename T> void then(const QFuture<Result<T>> &future)
    {
        deliver(future, this,
            [this](const Result<T> &result) { result ? next() : finish(fail(result.error())); });
    }

    QString newsroomPath() const { return m_root.filePath(QStringLiteral("newsroom")); }

    QDir m_root;
    const Clock &m_clock;
    IdSource &m_ids;
    Done m_done;
    DemoMaterial m_material = {};
    std::deque<Step> m_steps = {};
    DemoPerson m_editor = {};
    DemoPerson m_reporter = {};
    std::deque<StaffEdit> m_missing = {};
    ArticleId m_mainArticle = {};
};

void DemoRun::start()
{
    auto material = unpackDemo();
    if (!material) {
        finish(fail(material.error()));
        return;
    }
    m_material = std::move(*material);
    if (!m_root.mkpath(QStringLiteral("profiles"))) {
        finish(fail(ErrorKind::Refused, Reason::FileUnwritable, m_root.path()));
        return;
    }
    m_steps = { &DemoRun::openEditor, &DemoRun::joinEditor, &DemoRun::addStaff, &DemoRun::openReporter,
        &DemoRun::joinReporter, &DemoRun::importStories, &DemoRun::submitStories, &DemoRun::sendReporter,
        &DemoRun::sendEditor, &DemoRun::publishOthers, &DemoRun::sendEditor, &DemoRun::publishMain,
        &DemoRun::sendEditor, &DemoRun::sendReporter, &DemoRun::findPage };
    next();
}

void DemoRun::next()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.front();
    m_steps.pop_front();
    (this->*step)();
}

void DemoRun::finish(const Result<DemoReport> &result)
{
    m_steps.clear();
    const Done done = std::exchange(m_done, {});
    deleteLater();
    if (done)
        done(result);
}

bool DemoRun::openPerson(DemoPerson &person, const QString &name)
{
    auto place = Workplace::open(
        m_root.filePath(QStringLiteral("profiles/") + name), m_clock, m_ids, store::Access::ReadWrite);
    if (!place) {
        finish(fail(place.error()));
        return false;
    }
    person.place = std::move(*place);
    person.sender = std::make_unique<SyncService>(*person.place);
    return true;
}

void DemoRun::openEditor()
{
    if (openPerson(m_editor, QStringLiteral("editor")))
        next();
}

void DemoRun::openReporter()
{
    if (openPerson(m_reporter, QStringLiteral("reporter")))
        next();
}

void DemoRun::join(DemoPerson &person, const QString &login, bool create)
{
    const auto known = person.place->run([](Context context) { return context.store.sites(); });
    deliver(known, this, [this, &person, login, create](const Result<std::vector<store::Site>> &sites) {
        if (!sites || !sites->empty()) {
            sites ? next() : finish(fail(sites.error()));
            return;
        }
        FolderRequest request;
        request.name = m_material.newsroom.name;
        request.folder = newsroomPath();
        request.login = login;
        request.create = create;
        request.zone = m_material.newsroom.zone;
        request.language = m_material.newsroom.language;
        request.sections = m_material.newsroom.sections;
        request.personName = m_material.newsroom.staff.front().name;
        then(addFolderSite(*person.place, request));
    });
}

void DemoRun::joinEditor()
{
    const bool there = QFileInfo::exists(newsroomPath() + QStringLiteral("/newsroom"));
    join(m_editor, m_material.newsroom.staff.front().login, !there);
}

void DemoRun::joinReporter() { join(m_reporter, reporterLogin, false); }

void DemoRun::addStaff()
{
    const QString site = m_material.newsroom.name;
    deliver(staff(*m_editor.place, site), this, [this](const Result<std::vector<Person>> &people) {
        if (!people) {
            finish(fail(people.error()));
            return;
        }
        for (const Person &person : m_material.newsroom.staff) {
            const auto known = std::find_if(people->begin(), people->end(),
                [&person](const Person &there) { return there.login == person.login; });
            StaffEdit edit { StaffEdit::How::Add, person.login, person.role, person.name, person.bio, {} };
            if (!person.photo.isEmpty())
                edit.photoFile = person.photo;
            if (known != people->end()) {
                // Whoever made the folder has a name but no words about herself yet.
                if (!known->bio.isEmpty())
                    continue;
                edit.how = StaffEdit::How::Set;
                edit.role.reset();
            }
            m_missing.push_back(edit);
        }
        // One after the other, each a version of the settings.
        m_steps.insert(m_steps.begin(), m_missing.size(), Step(&DemoRun::addOnePerson));
        next();
    });
}

void DemoRun::addOnePerson()
{
    const StaffEdit edit = m_missing.front();
    m_missing.pop_front();
    then(editStaff(*m_editor.place, m_material.newsroom.name, edit));
}

/// The article of the main story: known again by its headline, whatever else was written in this profile
/// since.
Result<ArticleId> mainArticle(const Context &context, const QString &headline)
{
    store::ListFilter all;
    all.limit = 1000;
    const auto known = context.store.list(all);
    if (!known)
        return fail(known.error());
    const auto found = std::find_if(known->begin(), known->end(),
        [&headline](const store::ArticleState &state) { return state.fields.headline == headline; });
    if (found != known->end())
        return found->id;
    return fail(ErrorKind::NotFound, Reason::UnknownArticle, headline);
}

/// All stories at once, so that an interrupted demo has all of them or none.
Result<ArticleId> importOnce(const Context &context, const DemoStories &stories)
{
    store::ListFilter any;
    any.limit = 1;
    const auto known = context.store.list(any);
    if (!known)
        return fail(known.error());
    if (known->empty()) {
        ImportRequest request;
        request.files = stories.files;
        if (const auto report = importFiles(context, request); !report)
            return fail(report.error());
    }
    return mainArticle(context, stories.mainHeadline);
}

void DemoRun::importStories()
{
    const auto headline = headlineOf(m_material.mainStory);
    if (!headline) {
        finish(fail(headline.error()));
        return;
    }
    const DemoStories stories { m_material.stories, *headline };
    const auto imported
        = m_reporter.place->run([stories](Context context) { return importOnce(context, stories); });
    deliver(imported, this, [this](const Result<ArticleId> &article) {
        m_mainArticle = article.value_or(ArticleId());
        article ? next() : finish(fail(article.error()));
    });
}

/// Does one act on each article of a stage; what is in another stage already is left alone.
Result<void> actOnAll(const Context &context, Stage from, const std::vector<Act> &acts,
    const std::function<bool(ArticleId)> &wanted)
{
    store::ListFilter filter;
    filter.stage = from;
    filter.limit = 1000;
    const auto articles = context.store.list(filter);
    if (!articles)
        return fail(articles.error());
    Desk desk(context);
    for (const store::ArticleState &state : *articles) {
        if (!wanted(state.id))
            continue;
        for (const Act act : acts) {
            ActRequest request;
            request.act = act;
            if (const auto done = desk.act(state.id, request); !done)
                return fail(done.error());
        }
    }
    return {};
}

void DemoRun::submitStories()
{
    then(m_reporter.place->run([](Context context) {
        return actOnAll(context, Stage::Draft, { Act::Submit }, [](ArticleId) { return true; });
    }));
}

void DemoRun::publish(const std::function<bool(ArticleId)> &wanted)
{
    then(m_editor.place->run([wanted](Context context) {
        return actOnAll(context, Stage::Submitted, { Act::Approve, Act::Publish }, wanted);
    }));
}

void DemoRun::publishOthers()
{
    publish([main = m_mainArticle](ArticleId id) { return id != main; });
}

// Last, so that its page lists the others.
void DemoRun::publishMain()
{
    publish([main = m_mainArticle](ArticleId id) { return id == main; });
}

void DemoRun::send(DemoPerson &person)
{
    person.sender->round({}, [this](const SyncReport &report) {
        std::optional<Error> error = report.error;
        for (const SyncReport::Line &line : report.sites) {
            if (!error)
                error = line.round.error;
        }
        error ? finish(fail(*error)) : next();
    });
}

void DemoRun::findPage()
{
    const QString end = QLatin1Char('-') + m_mainArticle.toString().left(8);
    QDirIterator folders(newsroomPath() + QStringLiteral("/site"), { QLatin1Char('*') + end }, QDir::Dirs,
        QDirIterator::Subdirectories);
    const QString page
        = folders.hasNext() ? QDir(folders.next()).filePath(QStringLiteral("index.html")) : QString();
    if (page.isEmpty() || !QFileInfo::exists(page)) {
        finish(fail(ErrorKind::NotFound, Reason::FileMissing, newsroomPath() + QStringLiteral("/site")));
        return;
    }
    finish(DemoReport { newsroomPath(), page, m_mainArticle.toString() });
}

} // namespace

void makeDemo(const QString &directory, const Clock &clock, IdSource &ids, QObject *receiver,
    std::function<void(const Result<DemoReport> &)> done)
{
    auto *run = new DemoRun(QDir(directory).absolutePath(), clock, ids, receiver, std::move(done));
    run->start();
}

} // namespace broadsheet::newsroom
