// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/explain.h"

#include "newsroom/findingsentences.h"
#include "newsroom/reasonsentences.h"

#include <QCoreApplication>

namespace broadsheet::newsroom {

namespace {

QString inWords(const char *source) { return QCoreApplication::translate("Explain", source); }

/// Both ends of a very long word: a line is there to be read.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 300;
    return text.size() <= most ? text : text.left(most / 2) + QChar(0x2026) + text.right(most / 2);
}

/// Fills %1 and %2 in one pass, since what is filled in may hold such marks itself. One line, whatever comes
/// in.
QString filled(const QString &sentence, const QString &first, const QString &second = {})
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool mark = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size();
        if (mark && sentence[i + 1] == QLatin1Char('1'))
            text += shortened(first), ++i;
        else if (mark && sentence[i + 1] == QLatin1Char('2'))
            text += shortened(second), ++i;
        else
            text += sentence[i];
    }
    return text.simplified();
}

/// The right that is missing, by the code that the workflow table gives.
const char *rightSentence(const QString &code)
{
    if (code == QLatin1String("approve"))
        return QT_TRANSLATE_NOOP("Explain",
            "Your role on this site does not include approving. The article is safe and unchanged. Submit "
            "it, "
            "or ask an editor.");
    if (code == QLatin1String("publish"))
        return QT_TRANSLATE_NOOP("Explain",
            "Your role on this site does not include publishing. The article is safe and unchanged. Submit "
            "it, or ask an editor.");
    if (code == QLatin1String("edit-published"))
        return QT_TRANSLATE_NOOP("Explain",
            "Your role on this site does not include changing what is published. The article is safe and "
            "unchanged. Ask an editor to take it in.");
    return reasonSentence(Reason::RightMissing);
}

QString stageRefusal(const QString &act, const QString &stageCode)
{
    const auto stage = stageFromString(stageCode);
    if (!stage || act.isEmpty())
        return inWords(reasonSentence(Reason::StageForbids));
    return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                      "\"%1\" is for articles in the stage \"%2\". The article stays as it was. \"show\" "
                      "tells where it "
                      "is.")),
        act, stageName(*stage));
}

/// Whose article it is stands in the detail of a verdict and in the subject of any other refusal; sometimes
/// nobody knows.
QString othersRefusal(const Error &error)
{
    const QString owner
        = error.detail.isEmpty() && !actFromString(error.subject) ? error.subject : error.detail;
    if (owner.isEmpty())
        return inWords(QT_TRANSLATE_NOOP("Explain",
            "This article belongs to somebody else and your role writes own articles only. It was left as it "
            "is. Ask for it to be assigned to you."));
    return filled(inWords(reasonSentence(Reason::NotYours)), owner);
}

/// A refused step names the file in its detail; a list of what waits knows the reason alone.
QString folderDamage(const Error &error)
{
    const bool isAct = error.subject.isEmpty() || actFromString(error.subject);
    const QString &file = isAct ? error.detail : error.subject;
    if (file.isEmpty())
        return inWords(QT_TRANSLATE_NOOP("Explain",
            "Something in the newsroom folder does not add up. Nothing was overwritten. Run \"doctor\" to "
            "see "
            "what it is."));
    return filled(inWords(reasonSentence(Reason::FolderDamaged)), file);
}

QString partName(const QString &part)
{
    static const std::pair<const char *, const char *> names[] = {
        { "store", QT_TRANSLATE_NOOP("Explain", "Store") },
        { "schema", QT_TRANSLATE_NOOP("Explain", "Store format") },
        { "revisions", QT_TRANSLATE_NOOP("Explain", "Versions") },
        { "stages", QT_TRANSLATE_NOOP("Explain", "Stages") },
        { "search", QT_TRANSLATE_NOOP("Explain", "Search") },
        { "journal", QT_TRANSLATE_NOOP("Explain", "Journal") },
        { "media", QT_TRANSLATE_NOOP("Explain", "Pictures") },
        { "backups", QT_TRANSLATE_NOOP("Explain", "Backups") },
        { "permissions", QT_TRANSLATE_NOOP("Explain", "Access rights") },
        { "folder", QT_TRANSLATE_NOOP("Explain", "Newsroom folder") },
    };
    for (const auto &[code, name] : names) {
        if (part == QLatin1String(code))
            return inWords(name);
    }
    return part;
}

} // namespace

QString explain(const Error &error)
{
    if (error.reason == Reason::StageForbids) {
        const auto act = actFromString(error.subject);
        return stageRefusal(act ? actName(*act) : error.subject, error.detail).simplified();
    }
    if (error.reason == Reason::RightMissing)
        return inWords(rightSentence(error.detail));
    if (error.reason == Reason::NotYours)
        return othersRefusal(error);
    if (error.reason == Reason::FolderDamaged)
        return folderDamage(error);
    if (error.reason == Reason::BadFieldValue && error.detail.contains(QLatin1Char('\n')))
        return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                          "There is no kind \"%1\" here. Nothing was changed. Take one of these: %2; a chief "
                          "adds others with \"site kind\".")),
            error.detail.section(QLatin1Char('\n'), 0, 0), error.detail.section(QLatin1Char('\n'), 1));
    if (error.reason == Reason::CheckFailed) {
        QStringList rules;
        const QStringList codes = error.subject.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &code : codes)
            rules.append(ruleName(code));
        if (!rules.isEmpty())
            return filled(inWords(reasonSentence(error.reason)), rules.join(QStringLiteral(", ")));
    }
    if (error.subject.isEmpty())
        return filled(inWords(reasonSentenceAlone(error.reason)), {}, error.detail);
    return filled(inWords(reasonSentence(error.reason)), error.subject, error.detail);
}

QString explainVerdict(Act act, const Verdict &verdict)
{
    if (verdict.allowed)
        return filled(inWords(QT_TRANSLATE_NOOP("Explain", "\"%1\" can be done now.")), actName(act));
    return explain({ ErrorKind::Refused, verdict.reason, toString(act), verdict.detail });
}

QString explainReason(Reason reason, const QString &detail, std::optional<Act> act)
{
    if (reason == Reason::Unspecified)
        return {};
    // The act is what it is about only where the stage forbids it.
    const bool about = act && reason == Reason::StageForbids;
    return explain({ ErrorKind::Refused, reason, about ? toString(*act) : QString(), detail });
}

QString explainNoBackup(const Error &error)
{
    if (error.reason == Reason::DiskFull)
        return inWords(QT_TRANSLATE_NOOP("Explain",
            "The backup that is due does not fit on the drive. The articles are saved as always. Free some "
            "space; it is made then by itself."));
    return inWords(QT_TRANSLATE_NOOP("Explain",
        "The backup that is due could not be made. The articles are saved as always, and it is tried again "
        "by itself. \"doctor\" looks for the cause."));
}

QString explainFinding(const store::Finding &finding)
{
    const QString part = partName(finding.part);
    if (finding.level == store::Finding::Level::Good)
        return filled(inWords(QT_TRANSLATE_NOOP("Explain", "%1: in order.")), part);
    if (const char *sentence = findingSentence(finding))
        return part + QStringLiteral(": ") + filled(inWords(sentence), finding.subject);
    return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                      "%1: something is not as it should be (%2). This program has no words for it; a newer "
                      "one may.")),
        part, finding.code);
}

QString explainImport(const markup::ImportWarning &warning)
{
    using Kind = markup::ImportWarning::Kind;
    const QString &subject = warning.subject;
    switch (warning.kind) {
    case Kind::LeftOut:
        return filled(
            inWords(QT_TRANSLATE_NOOP("Explain", "Left out: %1. The text itself is whole.")), subject);
    case Kind::CharsetGuessed:
        return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                          "The file does not name its character set; it was read as %1. Look whether accents "
                          "and quotes are right.")),
            subject);
    case Kind::TailFound:
        return inWords(QT_TRANSLATE_NOOP("Explain",
            "The end looks like an author box or a list of recent posts. It was kept; --trim-tail leaves it "
            "out."));
    case Kind::TailTrimmed:
        return inWords(QT_TRANSLATE_NOOP(
            "Explain", "The author box or list of recent posts at the end was left out, as you asked."));
    case Kind::PictureNotFetched:
        return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                          "The picture %1 was not taken in. Its place and its description are kept; add the "
                          "file by hand.")),
            subject);
    case Kind::NoHeadline:
        return inWords(QT_TRANSLATE_NOOP(
            "Explain", "No headline was found. The text is whole; set one with headline=\"...\"."));
    }
    return {};
}

QString explainImportedBefore(const QString &article)
{
    return filled(inWords(QT_TRANSLATE_NOOP("Explain",
                      "The same text was imported before as %1. Both articles are kept; spike the one that "
                      "is not needed.")),
        article);
}

} // namespace broadsheet::newsroom
