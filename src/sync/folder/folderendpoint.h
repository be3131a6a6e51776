// SPDX-License-Identifier: GPL-3.0-or-later
// The newsroom folder as an endpoint: every call runs on the files queue, so that a hung drive blocks nothing
// else.
#pragma once

#include "core/serialqueue.h"
#include "sync/endpoint.h"
#include "sync/folder/sitewriter.h"

#include <memory>

namespace broadsheet::sync::folder {

class FolderEndpoint final : public Endpoint {
public:
    FolderEndpoint(QString path, QString login, StringsOf stringsOf, SerialQueue &files, const Clock &clock,
        IdSource &ids, QString cacheFile = {});
    ~FolderEndpoint() override;

    QFuture<Result<Capabilities>> capabilities() override;
    QFuture<Result<Pulled>> pull(Cursor cursor) override;
    QFuture<Outcome> perform(Step step, Payload payload) override;
    QFuture<Result<QByteArray>> media(QString sha) override;
    QFuture<Result<SiteWritten>> writeSite() override;

private:
    class Private;
    std::shared_ptr<Private> m_d;
};

} // namespace broadsheet::sync::folder
