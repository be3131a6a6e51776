// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/findingsentences.h"

#include <QtGlobal>

namespace broadsheet::newsroom {

namespace {

struct FindingSentence {
    const char *part;
    const char *code;
    const char *found;
    /// What is said after a repair; null where there is nothing to mend by program.
    const char *mended = nullptr;
};

const FindingSentence storeSentences[] = {
    { "store", "set-aside",
        QT_TRANSLATE_NOOP("Explain",
            "The store was damaged and was replaced from a backup and the journals. The damaged file was "
            "kept "
            "as %1. Look at the articles of the last hours, and at their versions marked \"recovered\".") },
    { "store", "was-missing",
        QT_TRANSLATE_NOOP("Explain",
            "The store was missing and was made anew from a backup and the journals. Look at the articles of "
            "the last hours, and at their versions marked \"recovered\".") },
    { "store", "quick-check-failed",
        QT_TRANSLATE_NOOP("Explain",
            "The store is damaged (%1). What was typed is in the journals as well. Start the program once "
            "more: it puts the newest good backup and the journals in the store's place.") },
    { "schema", "newer-schema",
        QT_TRANSLATE_NOOP("Explain",
            "The store was written by a newer Broadsheet (format %1). Nothing is lost, and nothing is "
            "changed "
            "here. Use the newer program.") },
    { "revisions", "hash-mismatch",
        QT_TRANSLATE_NOOP("Explain",
            "The text of version %1 is not what was stored. All other versions are whole. \"doctor "
            "--repair\" "
            "looks for this text in the backups and journals; what they do not hold is lost."),
        QT_TRANSLATE_NOOP("Explain",
            "The text of version %1 was damaged and was put back from a backup or a journal. Nothing is "
            "lost.") },
    { "revisions", "head-missing",
        QT_TRANSLATE_NOOP("Explain",
            "The newest version of article %1 is gone. Its older versions are kept. Look for it in a backup "
            "with \"backup list\", or take an older version with \"history\" and \"revert\".") },
    { "stages", "stage-stale",
        QT_TRANSLATE_NOOP("Explain",
            "The stage that is shown for article %1 is not the one that follows from its acts. No text is "
            "concerned. \"doctor --repair\" sets it right."),
        QT_TRANSLATE_NOOP("Explain",
            "The stage that was shown for article %1 was out of date and was set right. Nothing is lost.") },
    { "stages", "act-refused",
        QT_TRANSLATE_NOOP("Explain",
            "An act on an article does not count, since it was not allowed when it arrived (%1). Its text is "
            "kept as a version. \"ledger\" shows the acts that count.") },
    { "search", "index-stale",
        QT_TRANSLATE_NOOP("Explain",
            "The search does not know some articles as they are now (%1). No text is concerned. \"doctor "
            "--repair\" builds the search anew."),
        QT_TRANSLATE_NOOP("Explain",
            "The search did not know some articles as they are now (%1) and was built anew. Nothing is "
            "lost.") },
    { "journal", "unreadable",
        QT_TRANSLATE_NOOP("Explain",
            "The journal %1 cannot be read. What was saved in the store is whole; words that were typed just "
            "before the program ended may be in this file only. Keep it, and look whether the disk is "
            "sound.") },
    { "journal", "damaged-records",
        QT_TRANSLATE_NOOP("Explain",
            "The journal has damaged entries (%1). All other entries were read. What was typed in those few "
            "seconds may be lost; look at the last paragraphs that were written then.") },
    { "journal", "torn-end",
        QT_TRANSLATE_NOOP("Explain",
            "The journal %1 ends in the middle of an entry, as after a power cut. Everything up to the last "
            "second is kept. Nothing needs doing.") },
    { "media", "missing",
        QT_TRANSLATE_NOOP("Explain",
            "The picture %1 is gone from this computer. The texts are whole, and its place in them is kept. "
            "Add the picture again, or take the file from a backup of the disk.") },
    { "media", "hash-mismatch",
        QT_TRANSLATE_NOOP("Explain",
            "The picture %1 is damaged. The texts are whole, and its place in them is kept. Add the picture "
            "again, or take the file from a backup of the disk.") },
    { "backups", "bad",
        QT_TRANSLATE_NOOP("Explain",
            "The backup %1 is damaged and cannot be used. The articles themselves are whole. Make a new one "
            "with \"backup create\".") },
    { "backups", "none",
        QT_TRANSLATE_NOOP("Explain",
            "There is no backup yet. Nothing is lost. \"backup create\" makes one; later ones are made by "
            "themselves.") },
    { "permissions", "readable-by-others",
        QT_TRANSLATE_NOOP("Explain",
            "Other people on this computer may read %1. Nothing is lost. \"doctor --repair\" closes it to "
            "them."),
        QT_TRANSLATE_NOOP("Explain",
            "Other people on this computer could read %1; it is closed to them now. Nothing is lost.") },
};

const FindingSentence folderSentences[] = {
    { "folder", "unreachable",
        QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder of %1 cannot be reached now. Everything is kept on this computer and will "
            "be tried again. Look at the drive or the network.") },
    { "folder", "unreadable",
        QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder of %1 cannot be read as it is. Everything that was fetched is kept on this "
            "computer. Restore the folder's newsroom files from a backup of the drive.") },
    { "folder", "newer",
        QT_TRANSLATE_NOOP("Explain",
            "A newer Broadsheet wrote a version that this one cannot read (%1). Nothing is lost. Use the "
            "newer program for this article.") },
    { "folder", "damaged",
        QT_TRANSLATE_NOOP("Explain",
            "A version in the newsroom folder is damaged (%1). The versions before it are whole, and whoever "
            "wrote it has its text in their own profile. Restore the file from a backup of the drive.") },
    { "folder", "gap",
        QT_TRANSLATE_NOOP("Explain",
            "A version is missing in the newsroom folder, so later ones do not count (%1). Whoever wrote it "
            "has its text in their own profile. Restore the file from a backup of the drive.") },
    { "folder", "unlisted-writer",
        QT_TRANSLATE_NOOP("Explain",
            "A version was written by somebody who was not on the list of people (%1). It is kept, but its "
            "act does not count. Ask who wrote it; a chief can add that person.") },
    { "folder", "refused-act",
        QT_TRANSLATE_NOOP("Explain",
            "An act in the newsroom folder was not allowed and does not count (%1). Its text is kept as a "
            "version. \"ledger\" shows the acts that count.") },
    { "folder", "bad-media",
        QT_TRANSLATE_NOOP("Explain",
            "A picture in the newsroom folder is damaged (%1). The texts are whole. Put the picture into its "
            "article again, or restore the file from a backup of the drive.") },
    { "folder", "left-over",
        QT_TRANSLATE_NOOP("Explain",
            "A program that ended too early left a part of a file behind (%1). Nothing is lost, and nothing "
            "reads it. Once it is an hour old, the next exchange with the folder removes it.") },
    { "folder", "pages-differ",
        QT_TRANSLATE_NOOP("Explain",
            "Pages of the site are not as the newsroom folder says (%1). The articles are whole. \"doctor "
            "--repair\" writes these pages anew.") },
    { "folder", "pages-rewritten", nullptr,
        QT_TRANSLATE_NOOP("Explain",
            "Pages of the site were not as the newsroom folder says and were written anew (%1). Nothing is "
            "lost.") },
    { "folder", "settings-behind",
        QT_TRANSLATE_NOOP("Explain",
            "The newest settings of the newsroom cannot be read (%1), so nobody knows who has which rights. "
            "Nothing is lost: texts are sent and fetched, acts are parked, and the public pages stay as they "
            "are. Restore the file from a backup of the drive. Where there is none, a chief may take it away "
            "by hand: the settings before it then count again.") },
    { "folder", "settings-damaged",
        QT_TRANSLATE_NOOP("Explain",
            "Earlier settings of the newsroom cannot be read (%1), so what was done under them cannot be "
            "judged. Those articles and their pages stay as they are. Restore the file from a backup of the "
            "drive.") },
    { "folder", "page-kept",
        QT_TRANSLATE_NOOP("Explain",
            "A file of a public article cannot be read, so its page and its place in the lists stay as they "
            "were last written (%1). Readers lose nothing. Restore the file from a backup of the drive. "
            "Where "
            "there is none, a person may take the damaged file away by hand: the versions before it then "
            "count again.") },
    { "folder", "pages-unwritable",
        QT_TRANSLATE_NOOP("Explain",
            "The pages of %1 could not be compared or written. The articles are whole, and the pages stay as "
            "they are. Look at the space and the access rights of the drive, then run \"doctor --repair\" "
            "again.") },
};

template <size_t N>
const FindingSentence *sentenceIn(const FindingSentence (&rows)[N], const store::Finding &finding)
{
    for (const FindingSentence &row : rows) {
        if (finding.part == QLatin1String(row.part) && finding.code == QLatin1String(row.code))
            return &row;
    }
    return nullptr;
}

} // namespace

const char *findingSentence(const store::Finding &finding)
{
    const FindingSentence *row = sentenceIn(storeSentences, finding);
    if (row == nullptr)
        row = sentenceIn(folderSentences, finding);
    if (row == nullptr)
        return nullptr;
    const bool mended = row->found == nullptr || (finding.repaired && row->mended != nullptr);
    return mended ? row->mended : row->found;
}

} // namespace broadsheet::newsroom
