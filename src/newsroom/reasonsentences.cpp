// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/reasonsentences.h"

#include <QtGlobal>

#include <utility>

namespace broadsheet::newsroom {

// One case per reason and no default: the compiler names a reason without a sentence. The length is that of
// the list.
const char *reasonSentence(Reason reason)
{
    switch (reason) {
    case Reason::Unspecified:
        return QT_TRANSLATE_NOOP("Explain",
            "This could not be done, and its cause is not known. Everything is kept as it "
            "was. Try again; if it happens again, \"doctor\" looks for the cause.");
    case Reason::UnknownArticle:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no article \"%1\" here. Nothing was changed. \"list\" shows the "
            "articles and their ids.");
    case Reason::AmbiguousArticle:
        return QT_TRANSLATE_NOOP("Explain",
            "Several articles begin with \"%1\". Nothing was changed. Give more digits of "
            "the id.");
    case Reason::PrefixTooShort:
        return QT_TRANSLATE_NOOP(
            "Explain", "\"%1\" is too short for an id. Nothing was changed. Give at least 4 digits.");
    case Reason::UnknownRevision:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no version \"%1\" of this article. Nothing was changed. \"history\" "
            "shows its versions.");
    case Reason::AmbiguousRevision:
        return QT_TRANSLATE_NOOP("Explain",
            "Several versions begin with \"%1\". Nothing was changed. Give more digits of "
            "the version.");
    case Reason::UnknownNote:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no note \"%1\" on this article, or more than one begins so. Nothing "
            "was changed. \"notes\" shows them with their ids.");
    case Reason::UnknownSite:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no site \"%1\" here. Nothing was changed. \"site list\" shows the "
            "sites.");
    case Reason::AmbiguousSite:
        return QT_TRANSLATE_NOOP("Explain",
            "There are several sites, and none was named. Nothing was changed. Choose one "
            "with --site NAME.");
    case Reason::SiteNameTaken:
        return QT_TRANSLATE_NOOP("Explain",
            "The site \"%1\" is here already. It was left as it is. Choose another name, "
            "or go on with that site.");
    case Reason::UnknownField:
        return QT_TRANSLATE_NOOP(
            "Explain", "There is no field \"%1\". Nothing was changed. \"help set\" names the fields.");
    case Reason::FieldNotSettable:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" is not set by hand. Nothing was changed. It follows from acts: "
            "\"help\" shows which one.");
    case Reason::BadFieldValue:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%2\" is no value for %1. Nothing was changed. Correct the value and set it "
            "again.");
    case Reason::FieldIsNotAList:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" holds one value, so nothing can be added or taken away. Nothing was "
            "changed. Set it with %1=VALUE.");
    case Reason::BadTime:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" is not a time that is known here. Nothing was changed. Write it like "
            "2026-12-01T09:00 or 2026-12-01T09:00+03:30.");
    case Reason::TimeInGap:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 does not exist there: the clocks go forward. Nothing was changed. Choose "
            "one of these: %2.");
    case Reason::TimeAmbiguous:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 comes twice there: the clocks go back. Nothing was changed. Choose one of "
            "these: %2.");
    case Reason::TimeNotAhead:
        return QT_TRANSLATE_NOOP("Explain",
            "This time is not far enough ahead. The article stays as it was. Choose a time "
            "at least 2 minutes from now, or publish now.");
    case Reason::UnknownZone:
        return QT_TRANSLATE_NOOP("Explain",
            "The time zone \"%1\" is not known. Nothing was changed. Use a name like "
            "Europe/Berlin or Asia/Tehran.");
    case Reason::NoSuchBlock:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no paragraph number %1. Nothing was changed. Numbers begin at 0 and "
            "count what is seen.");
    case Reason::BlockHasNoText:
        return QT_TRANSLATE_NOOP("Explain",
            "Paragraph number %1 has no text that can be edited here. It was left as it "
            "is. Edit the whole body in a file instead.");
    case Reason::UnknownBackup:
        return QT_TRANSLATE_NOOP("Explain",
            "There is no backup \"%1\". Nothing was changed. \"backup list\" shows what "
            "there is.");
    case Reason::NoSite:
        return QT_TRANSLATE_NOOP("Explain",
            "This article has no site yet. It is safe on this computer. Choose a site "
            "first: set site=NAME.");
    case Reason::StageForbids:
        return QT_TRANSLATE_NOOP("Explain",
            "This is not possible in the article's present stage. The article stays as it "
            "was. \"show\" tells where it is, \"ledger\" how it came there.");
    case Reason::RightMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "Your role on this site does not allow this. The article is safe and "
            "unchanged. Ask somebody whose role does.");
    case Reason::NotYours:
        return QT_TRANSLATE_NOOP("Explain",
            "This article belongs to %1 and your role writes own articles only. It was "
            "left as it is. Ask for it to be assigned to you.");
    case Reason::ApprovalMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "This text has not been approved by as many people as the site asks for. It is "
            "safe and unchanged. Submit it, or ask an editor to approve it.");
    case Reason::ApprovalByOther:
        return QT_TRANSLATE_NOOP("Explain",
            "Your own approval does not count here: another person has to approve this "
            "text. The article stays as it was. Ask another editor.");
    case Reason::NoteMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "This needs a note that says why. Nothing was changed. Add one with --note "
            "\"text\".");
    case Reason::Embargoed:
        return QT_TRANSLATE_NOOP("Explain",
            "The article is under embargo until a later time. It is safe and not public. "
            "Choose a time after the embargo, or lift the embargo.");
    case Reason::EmbargoPast:
        return QT_TRANSLATE_NOOP("Explain",
            "This embargo time has passed already. Nothing was changed. Choose a time "
            "ahead.");
    case Reason::NothingToInclude:
        return QT_TRANSLATE_NOOP("Explain",
            "There are no newer edits to take in. The article stays as it is. \"diff\" "
            "shows what differs.");
    case Reason::Frozen:
        return QT_TRANSLATE_NOOP("Explain",
            "This article was killed and is frozen. Its versions are kept. Write a new "
            "article if the story goes on.");
    case Reason::ReadOnlyHere:
        return QT_TRANSLATE_NOOP("Explain",
            "This can only be read here: a newer version of the program wrote it. "
            "Everything is kept. Update the program to go on.");
    case Reason::KeptHere:
        return QT_TRANSLATE_NOOP("Explain",
            "This article is kept on this computer and is never sent. It is safe here. Set "
            "keepHere=no to work on it with the desk.");
    case Reason::ConflictOpen:
        return QT_TRANSLATE_NOOP("Explain",
            "You and somebody else changed the same place. Both versions are kept. Settle "
            "it first: \"conflict\" shows both sides.");
    case Reason::CheckFailed:
        return QT_TRANSLATE_NOOP("Explain",
            "The checklist is not complete: %1. The article is safe and was not sent. Fill "
            "in what is missing; an editor may go on with --override \"reason\".");
    case Reason::SiteFixed:
        return QT_TRANSLATE_NOOP("Explain",
            "The article is bound to its site already. It was left there. Take back what "
            "still waits, or make a copy for the other site.");
    case Reason::TimePassed:
        return QT_TRANSLATE_NOOP("Explain",
            "The time for this has passed, and it was not sent late by itself. The article "
            "is safe. Publish it now or choose a new time.");
    case Reason::TextChanged:
        return QT_TRANSLATE_NOOP("Explain",
            "The text changed after it was confirmed. Both versions are kept, and nothing "
            "was sent. Look at the difference and confirm again.");
    case Reason::NothingWaiting:
        return QT_TRANSLATE_NOOP("Explain",
            "Nothing of this article waits that can be changed now. Everything is kept. "
            "\"outbox\" shows what is under way.");
    case Reason::NoConflict:
        return QT_TRANSLATE_NOOP("Explain",
            "There is nothing to settle on this article. It stays as it is. \"conflicts\" "
            "shows where there is.");
    case Reason::FileMissing:
        return QT_TRANSLATE_NOOP(
            "Explain", "There is no file %1. Nothing was changed. Look at the name and the folder.");
    case Reason::FileUnreadable:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 cannot be read: it is a folder, or you may not open it. Nothing was "
            "changed. Choose a file that you may read.");
    case Reason::FileTooLarge:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is larger than can be taken in at once. Nothing was imported. Divide it, "
            "or make it smaller.");
    case Reason::NotUtf8:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is damaged text: it mixes UTF-8 with other bytes. Nothing was imported, so "
            "nothing is garbled. Save it again as UTF-8.");
    case Reason::NulBytes:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is not text: it holds NUL bytes. Nothing was imported. Choose a text file, "
            "or save it as text.");
    case Reason::TooDeep:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is nested too deeply. Nothing was imported. Save it from the program that "
            "made it in a simpler form.");
    case Reason::TooManyBlocks:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 has more paragraphs than an article can hold. Nothing was imported. Divide "
            "it.");
    case Reason::EmptyInput:
        return QT_TRANSLATE_NOOP(
            "Explain", "%1 holds no text. Nothing was imported. Choose a file with text in it.");
    case Reason::UnknownFormat:
        return QT_TRANSLATE_NOOP(
            "Explain", "The format of %1 is not known. Nothing was imported. Name one with --format.");
    case Reason::NotAnImage:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 is not a picture that can be used. Nothing was changed. Use JPEG, PNG, "
            "WebP or GIF.");
    case Reason::ImageTooLarge:
        return QT_TRANSLATE_NOOP("Explain",
            "The picture %1 is too large. Nothing was changed. Make it smaller than 20 MB "
            "and 12,000 pixels a side.");
    case Reason::ProfileUnwritable:
        return QT_TRANSLATE_NOOP("Explain",
            "The profile %1 cannot be written. What is in it is untouched. Look at who "
            "owns the folder and whether the drive is read-only.");
    case Reason::ProfileNewer:
        return QT_TRANSLATE_NOOP("Explain",
            "A newer version of the program made this profile. It was opened for reading "
            "only and is unchanged. Update the program.");
    case Reason::ProfileBusy:
        return QT_TRANSLATE_NOOP("Explain",
            "Another program is using this profile. Everything in it is safe. Close the "
            "other one, or try again in a moment.");
    case Reason::StoreDamaged:
        return QT_TRANSLATE_NOOP("Explain",
            "The store of this profile is damaged. It was set aside, nothing was deleted, "
            "and the journal is kept. Run \"doctor\" to see what is there.");
    case Reason::DiskFull:
        return QT_TRANSLATE_NOOP("Explain",
            "The drive is full. What was saved before is safe; this change was not saved. "
            "Free some space and try again.");
    case Reason::LockedElsewhere:
        return QT_TRANSLATE_NOOP("Explain",
            "Another process has the profile. Everything is safe. Wait until it is done, "
            "then try again.");
    case Reason::BackupBad:
        return QT_TRANSLATE_NOOP("Explain",
            "The backup \"%1\" did not pass its check and was not used. The present store "
            "is untouched. Choose another one: \"backup list\".");
    case Reason::JournalDamaged:
        return QT_TRANSLATE_NOOP("Explain",
            "A journal of this profile is damaged. All records before that place were "
            "read. Run \"doctor\" to see what they hold.");
    case Reason::BodyDamaged:
        return QT_TRANSLATE_NOOP("Explain",
            "A version of this article is damaged on the drive. Its other versions are "
            "kept. Go back to one of them: \"history\", then \"revert\".");
    case Reason::FolderMissing:
        return QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder %1 is not there. Everything is saved on this computer and "
            "will be sent later. Look whether the drive is connected.");
    case Reason::FolderNotEmpty:
        return QT_TRANSLATE_NOOP("Explain",
            "The folder %1 is not empty. Nothing in it was touched. Choose an empty "
            "folder, or join the newsroom in it without --create.");
    case Reason::FolderNewer:
        return QT_TRANSLATE_NOOP("Explain",
            "A newer version of the program wrote the newsroom folder %1. Nothing in it "
            "was touched. Update the program.");
    case Reason::FolderDamaged:
        return QT_TRANSLATE_NOOP("Explain",
            "Something in the newsroom folder does not add up: %1. Nothing was "
            "overwritten. Run \"doctor\" to see what it is.");
    case Reason::FolderUnwritable:
        return QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder %1 cannot be written. Everything is saved on this "
            "computer. Ask for the right to write there, then try again.");
    case Reason::FolderWithoutLinks:
        return QT_TRANSLATE_NOOP("Explain",
            "The drive of %1 cannot make hard links, which keep two writers apart. "
            "Everything is saved on this computer. Put the newsroom on another drive.");
    case Reason::FolderHung:
        return QT_TRANSLATE_NOOP("Explain",
            "The drive of the newsroom folder does not answer. Everything is saved on this "
            "computer and will be tried again. Look at the network or the drive.");
    case Reason::LoginNotOnList:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" is not on the list of people of this newsroom. Everything is kept on "
            "this computer. Ask a chief of the newsroom to add this login.");
    case Reason::LoginOnList:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" is on the list already. It was left as it is. Change it with \"staff "
            "set\".");
    case Reason::ChiefOnly:
        return QT_TRANSLATE_NOOP("Explain",
            "Only a chief may change the people, the rules and the kinds of this newsroom. Nothing was "
            "changed. "
            "Ask a chief.");
    case Reason::LastChief:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" is the last chief of this newsroom. The list is unchanged. Make "
            "somebody else chief first.");
    case Reason::BadLogin:
        return QT_TRANSLATE_NOOP("Explain",
            "\"%1\" cannot be a login. Nothing was changed. Use letters, digits and . _ - "
            "@, beginning with a letter or digit.");
    case Reason::VersionTaken:
        return QT_TRANSLATE_NOOP("Explain",
            "Somebody else wrote at the same moment. Both texts are kept. It is looked at "
            "again and goes on by itself; if not, try again.");
    case Reason::OutcomeUnknown:
        return QT_TRANSLATE_NOOP("Explain",
            "The answer was lost. The text is safe here, and it is looked for before "
            "anything is sent again, so it cannot appear twice. Wait for the next round.");
    case Reason::SenderBusy:
        return QT_TRANSLATE_NOOP("Explain",
            "Another process of this profile is sending and does not answer. Everything is "
            "kept and will be sent. Try again in a moment, or close the other one.");
    case Reason::FileUnwritable:
        return QT_TRANSLATE_NOOP("Explain",
            "%1 could not be written. Nothing else was changed. Look at the folder and the "
            "free space, or choose another place.");
    }
    return "";
}

namespace {

/// What can stop an article on its way, and names a thing that the outbox does not keep.
constexpr std::pair<Reason, const char *> sentencesAlone[] = {
    { Reason::CheckFailed,
        QT_TRANSLATE_NOOP("Explain",
            "The checklist is not complete. The article is safe and was not sent. \"check\" shows what is "
            "missing; an editor may go on with --override \"reason\".") },
    { Reason::FileMissing,
        QT_TRANSLATE_NOOP(
            "Explain", "A file is not there. Nothing was changed. Run \"doctor\" to see which one.") },
    { Reason::ProfileUnwritable,
        QT_TRANSLATE_NOOP("Explain",
            "The profile cannot be written. What is in it is untouched. Look at who owns the folder and "
            "whether the drive is read-only.") },
    { Reason::BackupBad,
        QT_TRANSLATE_NOOP("Explain",
            "A backup did not pass its check and was not used. The present store is untouched. See "
            "\"backup list\".") },
    { Reason::FolderMissing,
        QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder is not there. Everything is saved on this computer and will be sent later. "
            "Look whether the drive is connected.") },
    { Reason::FolderNewer,
        QT_TRANSLATE_NOOP("Explain",
            "A newer version of the program wrote the newsroom folder. Nothing in it was touched. Update the "
            "program.") },
    { Reason::FolderUnwritable,
        QT_TRANSLATE_NOOP("Explain",
            "The newsroom folder cannot be written. Everything is saved on this computer. Ask for the right "
            "to write there, then try again.") },
    { Reason::FolderWithoutLinks,
        QT_TRANSLATE_NOOP("Explain",
            "The drive of the newsroom folder cannot make hard links, which keep two writers apart. "
            "Everything is saved on this computer. Put the newsroom on another drive.") },
    { Reason::LoginNotOnList,
        QT_TRANSLATE_NOOP("Explain",
            "Your login is not on the list of people of this newsroom. Everything is kept on this computer. "
            "Ask a chief of the newsroom to add it.") },
    { Reason::FileUnwritable,
        QT_TRANSLATE_NOOP("Explain",
            "A file could not be written. Nothing else was changed. Look at the folder and the free "
            "space.") },
};

} // namespace

const char *reasonSentenceAlone(Reason reason)
{
    for (const auto &[about, sentence] : sentencesAlone) {
        if (about == reason)
            return sentence;
    }
    return reasonSentence(reason);
}

} // namespace broadsheet::newsroom
