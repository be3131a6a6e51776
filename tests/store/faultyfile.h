// SPDX-License-Identifier: GPL-3.0-or-later
// A journal's file that fails: after n bytes, with a short write, or by losing what was not synced.
#pragma once

#include "store/journalfile.h"

namespace broadsheet::test {

struct FilePlan {
    /// Bytes that still fit; -1 = no limit.
    qint64 room = -1;
    /// How many syncs still work; -1 = all.
    int syncs = -1;
};

/// Writes to a real file by the plan, which may change while the file is open.
inline store::JournalFileFactory faultyFiles(std::shared_ptr<FilePlan> plan)
{
    class FaultyFile final : public store::JournalFile {
    public:
        FaultyFile(std::unique_ptr<store::JournalFile> real, std::shared_ptr<FilePlan> thePlan)
            : m_real(std::move(real))
            , m_plan(std::move(thePlan))
        {
        }

        Result<void> append(const QByteArray &bytes) override
        {
            if (m_plan->room < 0 || m_plan->room >= bytes.size()) {
                m_plan->room -= m_plan->room < 0 ? 0 : bytes.size();
                return m_real->append(bytes);
            }
            [[maybe_unused]] const auto part = m_real->append(bytes.left(m_plan->room));
            return fail(ErrorKind::DiskFull, Reason::DiskFull);
        }

        Result<void> sync() override
        {
            if (m_plan->syncs == 0)
                return fail(ErrorKind::Internal, Reason::Unspecified, {}, QStringLiteral("lost sync"));
            m_plan->syncs -= m_plan->syncs > 0 ? 1 : 0;
            return m_real->sync();
        }

        Result<void> truncate(qint64 size) override { return m_real->truncate(size); }

    private:
        std::unique_ptr<store::JournalFile> m_real;
        std::shared_ptr<FilePlan> m_plan;
    };

    return [plan](const QString &path) -> Result<std::unique_ptr<store::JournalFile>> {
        auto real = store::createJournalFile(path);
        if (!real)
            return fail(real.error());
        return std::unique_ptr<store::JournalFile>(std::make_unique<FaultyFile>(std::move(*real), plan));
    };
}

} // namespace broadsheet::test
