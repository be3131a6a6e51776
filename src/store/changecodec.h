// SPDX-License-Identifier: GPL-3.0-or-later
// Changes <-> the payload of a journal record. Format: journal.md.
#pragma once

#include "store/codec.h"

#include <QHash>

#include <functional>

namespace broadsheet::store {

/// Texts as the change from the text of the same article that was last written to the same journal.
class JournalTexts final : public TextCodec {
public:
    QCborValue write(ArticleId article, const ArticleText &text) override;
    bool read(ArticleId article, const QCborValue &value, ArticleText &text) override;

    /// The next text of each article is written whole.
    void forget() { m_last.clear(); }

private:
    QHash<ArticleId, ArticleText> m_last;
};

struct JournalledChange {
    Change change;
    /// KeepWorkingCopy: contentHash of the text before. The replay hands it on to the revision that took the
    /// copy in.
    QByteArray before = {};
};

QByteArray encodeChanges(JournalTexts &texts, const std::vector<Change> &changes,
    const std::function<QByteArray(ArticleId)> &textBefore);
/// Changes of kinds that this program does not know are left out; `whole` says whether all could be read.
std::vector<JournalledChange> decodeChanges(JournalTexts &texts, const QByteArray &payload, bool &whole);

/// The article that a change is about; null for sites and media.
ArticleId articleOf(const Change &change);
/// The text that a change brings; nullptr = none.
const ArticleText *textOf(const Change &change);

} // namespace broadsheet::store
