// SPDX-License-Identifier: GPL-3.0-or-later
// Publishes one article of a newsroom folder and writes its pages, as the editor; tst_folderkill kills it at
// every code point. foldervictim FOLDER ARTICLE REVISION OPERATION
#include "sync/folder/sitewriter.h"

#include <QString>

using namespace broadsheet;
using namespace broadsheet::sync;

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    RandomIds ids;
    auto folder = folder::Folder::open(QString::fromLocal8Bit(argv[1]), ids);
    if (!folder)
        return 1;
    Step step;
    step.kind = StepKind::Act;
    step.article = ArticleId::fromString(QString::fromLatin1(argv[2])).value_or(ArticleId());
    step.revision = RevisionId::fromString(QString::fromLatin1(argv[3])).value_or(RevisionId());
    step.op = OutboxId::fromString(QString::fromLatin1(argv[4])).value_or(OutboxId());
    step.expectedVersion = 1;
    RecordedAct act;
    act.act = Act::Publish;
    act.meant = step.revision;
    step.act = act;
    const Outcome outcome = folder->perform(step, {}, QStringLiteral("editor"));
    const auto strings = [](const QString &) { return markup::PageStrings(); };
    return std::holds_alternative<Saved>(outcome) && folder::writeSite(*folder, strings) ? 0 : 1;
}
