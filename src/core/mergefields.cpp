// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mergefields.h"

#include <algorithm>

namespace broadsheet {

namespace {

QByteArray shown(const QString &text) { return text.toUtf8(); }

QByteArray shown(const QStringList &list) { return list.join(QLatin1Char('\n')).toUtf8(); }

QByteArray shown(const std::optional<WallTime> &time)
{
    return time ? time->wall.toUtf8() + ' ' + time->zone : QByteArray();
}

/// The side that changed; nothing when both did, differently.
template <typename T> const T *changedSide(const T &base, const T &mine, const T &theirs)
{
    if (theirs == base || mine == theirs)
        return &mine;
    return mine == base ? &theirs : nullptr;
}

/// Both sides' additions, without what either took out; in my order, theirs after it.
QStringList mergedSet(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    QStringList merged;
    for (const QString &item : mine) {
        if (theirs.contains(item) || !base.contains(item))
            merged.append(item);
    }
    for (const QString &item : theirs) {
        if (!mine.contains(item) && !base.contains(item))
            merged.append(item);
    }
    return merged;
}

bool sameMembers(QStringList a, QStringList b)
{
    a.sort();
    b.sort();
    return a == b;
}

const Note *noteWithId(const std::vector<Note> &notes, const NoteId &id)
{
    const auto found
        = std::find_if(notes.begin(), notes.end(), [&id](const Note &note) { return note.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

/// One note that both sides hold. The later resolution wins; words of either side stay.
Note mergedNote(const Note *base, const Note &mine, const Note &theirs)
{
    if (base) {
        if (const Note *changed = changedSide(*base, mine, theirs))
            return *changed;
    }
    Note note = mine;
    if (theirs.text != mine.text) {
        if (base && mine.text == base->text)
            note.text = theirs.text;
        else if (!base || theirs.text != base->text)
            note.text = mine.text + QLatin1Char('\n') + theirs.text;
    }
    if (theirs.resolvedAt && (!mine.resolvedAt || *theirs.resolvedAt > *mine.resolvedAt)) {
        note.resolvedAt = theirs.resolvedAt;
        note.resolvedBy = theirs.resolvedBy;
    }
    return note;
}

std::vector<Note> mergedNotes(
    const std::vector<Note> &base, const std::vector<Note> &mine, const std::vector<Note> &theirs)
{
    std::vector<Note> merged;
    for (const Note &note : mine) {
        const Note *before = noteWithId(base, note.id);
        const Note *other = noteWithId(theirs, note.id);
        if (other)
            merged.push_back(mergedNote(before, note, *other));
        else if (!before || !(*before == note))
            merged.push_back(note);
    }
    for (const Note &note : theirs) {
        const Note *before = noteWithId(base, note.id);
        if (!noteWithId(mine, note.id) && (!before || !(*before == note)))
            merged.push_back(note);
    }
    return merged;
}

class FieldMerger {
public:
    FieldMerger(const FieldRow &row, Decisions &decisions, std::vector<Hunk> &conflicts)
        : m_row(row)
        , m_decisions(decisions)
        , m_conflicts(conflicts)
    {
    }

    template <typename T> T merged(const T &base, const T &mine, const T &theirs)
    {
        if (const T *changed = changedSide(base, mine, theirs))
            return *changed;
        if constexpr (std::is_same_v<T, QStringList>) {
            if (m_row.merge == MergeRule::Set)
                return mergedSet(base, mine, theirs);
            if (m_row.merge == MergeRule::OrderedList && sameMembers(mine, theirs))
                return mine;
        }
        if constexpr (std::is_same_v<T, std::vector<Note>>)
            return mergedNotes(base, mine, theirs);
        else
            return open(base, mine, theirs);
    }

private:
    template <typename T> T open(const T &base, const T &mine, const T &theirs)
    {
        const auto choice = m_decisions.next();
        if (!choice)
            m_conflicts.push_back({ -1, QString(m_row.name), shown(base), shown(mine), shown(theirs) });
        if (choice == Choice::Before)
            return base;
        return choice == Choice::Theirs || choice == Choice::TheirsThenMine ? theirs : mine;
    }

    const FieldRow &m_row;
    Decisions &m_decisions;
    std::vector<Hunk> &m_conflicts;
};

} // namespace

Fields mergeFields(const Fields &base, const Fields &mine, const Fields &theirs, Decisions &decisions,
    std::vector<Hunk> &conflicts)
{
    if (theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    Fields merged = mine;
    for (const FieldRow &row : fieldTable()) {
        FieldMerger merger(row, decisions, conflicts);
        std::visit(
            [&](auto member) { merged.*member = merger.merged(base.*member, mine.*member, theirs.*member); },
            row.member);
    }
    // One side may have taken out of the set what the other made its first.
    if (!merged.section.isEmpty() && !merged.sections.contains(merged.section))
        merged.sections.prepend(merged.section);
    return merged;
}

} // namespace broadsheet
