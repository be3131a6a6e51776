// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/foldercheck.h"

#include "core/deliver.h"
#include "sync/folder/drive.h"
#include "sync/folder/folder.h"

#include <QDir>
#include <QFileInfo>

namespace broadsheet::newsroom {

namespace {

using namespace sync::folder;

class Checker {
public:
    Checker(const FolderRequest &request, IdSource &ids)
        : m_request(request)
        , m_path(QFileInfo(request.folder).absoluteFilePath())
        , m_ids(ids)
    {
    }

    FolderCheck check()
    {
        const bool isGood = step(FolderStep::Place, place()) && step(FolderStep::Drive, drive())
            && (m_request.create
                || (step(FolderStep::Settings, settings()) && step(FolderStep::Login, login())));
        Q_UNUSED(isGood)
        return std::move(m_check);
    }

private:
    bool step(FolderStep which, const Result<void> &done)
    {
        if (done) {
            m_check.passed.push_back(which);
            return true;
        }
        m_check.failed = which;
        m_check.error = done.error();
        return false;
    }

    Result<void> place() const
    {
        const QFileInfo info(m_path);
        if (!m_request.create) {
            if (info.isDir())
                return {};
            return fail(ErrorKind::NotFound, Reason::FolderMissing, m_path);
        }
        if (!isGoodLogin(m_request.login))
            return fail(ErrorKind::BadInput, Reason::BadLogin, m_request.login);
        if (!QFileInfo(info.absolutePath()).isDir())
            return fail(ErrorKind::NotFound, Reason::FolderMissing, info.absolutePath());
        if (info.exists()
            && !(
                info.isDir() && QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
            return fail(ErrorKind::Refused, Reason::FolderNotEmpty, m_path);
        return {};
    }

    Result<void> drive() const
    {
        const QFileInfo info(m_path);
        const QString clock = m_path + QStringLiteral("/.clock");
        // Without it a probe could be taken for somebody's file for a moment.
        const QString folder = QFileInfo(clock).isDir() ? clock : info.isDir() ? m_path : info.absolutePath();
        const auto time = probeClock(folder, CheckLinks::Yes, m_ids);
        return time ? Result<void>() : fail(time.error());
    }

    Result<void> settings()
    {
        const auto folder = Folder::open(m_path, m_ids);
        if (!folder)
            return fail(folder.error());
        if (const auto unreadable = folder->unreadableSettings())
            return fail(*unreadable);
        const auto newsroom = folder->newsroom();
        if (!newsroom)
            return fail(newsroom.error());
        m_check.newsroom = *newsroom;
        return {};
    }

    Result<void> login() const
    {
        if (m_check.newsroom.person(m_request.login))
            return {};
        return fail(ErrorKind::Refused, Reason::LoginNotOnList, m_request.login, m_check.newsroom.name);
    }

    FolderRequest m_request;
    QString m_path;
    IdSource &m_ids;
    FolderCheck m_check = {};
};

} // namespace

QFuture<FolderCheck> checkFolder(Workplace &place, const FolderRequest &request)
{
    IdSource &ids = place.ids();
    return runOn(place.filesQueue(), [request, &ids] { return Checker(request, ids).check(); });
}

} // namespace broadsheet::newsroom
