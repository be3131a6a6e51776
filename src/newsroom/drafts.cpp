// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/drafts.h"

#include "markup/blockparser.h"
#include "markup/plaintext.h"
#include "newsroom/acting.h"
#include "newsroom/fieldedit.h"
#include "newsroom/importer.h"
#include "newsroom/openarticle.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr QLatin1String mediaScheme("bs-media:");

/// What `set` is about to do beside the fields.
struct SetPlan {
    ArticleText text;
    std::vector<store::Change> changes = {};
};

Result<QString> pictureOf(const Context &context, const QString &value)
{
    if (value.isEmpty())
        return QString();
    if (value.startsWith(mediaScheme)) {
        const auto known = context.store.media(value.mid(mediaScheme.size()));
        if (!known)
            return fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("image"), value.left(80));
        return value;
    }
    QFile file(value);
    if (!QFileInfo(value).isFile())
        return fail(ErrorKind::NotFound, Reason::FileMissing, value);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, value);
    const auto address = importPicture(context, file.readAll());
    if (!address) {
        Error error = address.error();
        error.subject = value;
        return fail(error);
    }
    return *address;
}

Result<void> planSite(const Context &context, const OpenArticle &open, const QString &name, SetPlan &plan)
{
    std::optional<SiteId> wanted;
    if (!name.isEmpty()) {
        const auto site = context.store.site(name);
        if (!site)
            return fail(site.error());
        wanted = site->id;
    }
    if (wanted == open.state.site)
        return {};
    const auto rows = context.store.outbox({}, open.state.id);
    if (!rows)
        return fail(rows.error());
    const bool sent = open.state.baseVersion > 0 || !open.state.remoteId.isEmpty();
    // What waits was meant for the old site; it is taken back by a person first.
    if (sent || !rows->empty())
        return fail(ErrorKind::Refused, Reason::SiteFixed, open.site ? open.site->name : QString());
    plan.changes.push_back(store::ChooseSite { open.state.id, wanted });
    return {};
}

Result<void> planKeepHere(const OpenArticle &open, const QString &value, SetPlan &plan)
{
    const QString word = value.trimmed().toLower();
    const bool yes
        = word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1");
    const bool no
        = word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0");
    if (!yes && !no)
        return fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("keepHere"), value.left(80));
    // A text that is on the site cannot be called back by a switch.
    if (yes && open.state.baseVersion > 0)
        return fail(ErrorKind::Refused, Reason::SiteFixed, open.site ? open.site->name : QString());
    if (yes != open.state.keepHere)
        plan.changes.push_back(store::SetKeepHere { open.state.id, yes });
    return {};
}

/// An embargo is a decision of the desk, whichever way it is set.
Result<void> mayChangeEmbargo(const Context &context, const OpenArticle &open, const Fields &after)
{
    if (!open.site || after.embargo == open.head.text.fields.embargo)
        return {};
    ActContext wanted = actContext(context, open);
    const Act act = after.embargo ? Act::Embargo : Act::LiftEmbargo;
    if (after.embargo)
        wanted.time = after.embargo->instant;
    return allowedOr(judge(act, wanted), act);
}

/// Pictures are taken in before the article is held: that is a change of its own.
Result<std::vector<FieldEdit>> withPictures(const Context &context, std::vector<FieldEdit> edits)
{
    for (FieldEdit &edit : edits) {
        if (edit.field != QLatin1String("image") || edit.how != FieldEdit::How::Assign)
            continue;
        const auto picture = pictureOf(context, edit.value);
        if (!picture)
            return fail(picture.error());
        edit.value = *picture;
    }
    return edits;
}

Result<void> planEdit(const Context &context, const OpenArticle &open, const FieldEdit &edit, SetPlan &plan)
{
    const QString key = edit.field;
    if (key == QLatin1String("site") || key == QLatin1String("keepHere")) {
        if (edit.how != FieldEdit::How::Assign)
            return fail(ErrorKind::BadInput, Reason::FieldIsNotAList, key);
        return key == QLatin1String("site") ? planSite(context, open, edit.value.trimmed(), plan)
                                            : planKeepHere(open, edit.value, plan);
    }
    return applyEdit(plan.text.fields, edit, open.zone(), open.site ? &open.site->newsroom : nullptr);
}

/// What a difference shows of a field.
QString fieldText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return value.toObject().value(QLatin1String("wall")).toString();
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        parts.append(
            item.isObject() ? item.toObject().value(QLatin1String("text")).toString() : item.toString());
    return parts.join(QStringLiteral(", "));
}

std::vector<Difference> differences(const ArticleText &before, const ArticleText &after)
{
    std::vector<Difference> list;
    const QJsonObject old = toJson(before.fields);
    const QJsonObject now = toJson(after.fields);
    for (const FieldRow &row : fieldTable()) {
        const QJsonValue a = old.value(row.json);
        const QJsonValue b = now.value(row.json);
        if (a != b)
            list.push_back({ QString(row.name), -1, -1, diffWords(fieldText(a), fieldText(b)) });
    }
    const auto textAt = [](const Body &body, const std::vector<int> &visible, int index) {
        if (index < 0)
            return QString();
        return markup::plainText(body.blocks[static_cast<size_t>(visible[static_cast<size_t>(index)])]);
    };
    const auto oldVisible = before.body.visible();
    const auto newVisible = after.body.visible();
    for (const BlockPair &pair : diffBlocks(before.body, after.body, blockText())) {
        if (pair.kind == BlockPair::Kind::Same)
            continue;
        list.push_back({ {}, pair.before, pair.after,
            diffWords(
                textAt(before.body, oldVisible, pair.before), textAt(after.body, newVisible, pair.after)) });
    }
    return list;
}

/// The old words with what the desk decided since: notes, times, assignment and address stay.
ArticleText revertedText(const ArticleText &now, const ArticleText &old)
{
    ArticleText text = old;
    for (const FieldRow &row : fieldTable()) {
        if (!row.pinned)
            std::visit([&](auto member) { text.fields.*member = now.fields.*member; }, row.member);
    }
    return text;
}

/// Where a block of the old text stands now, or, where it was taken out, the block before which it stood; -1
/// = at the end.
struct OldPlace {
    int block = -1;
    bool stillThere = false;
};

/// Blocks that are written anew between the same neighbours, as many as there were, are the old ones in other
/// words.
OldPlace placeOfOld(const std::vector<BlockPair> &pairs, int old)
{
    const auto isPaired = [](const BlockPair &pair) { return pair.before >= 0 && pair.after >= 0; };
    const auto here = std::find_if(
        pairs.begin(), pairs.end(), [old](const BlockPair &pair) { return pair.before == old; });
    if (here == pairs.end())
        return {};
    if (isPaired(*here))
        return { here->after, true };
    const auto start = std::find_if(std::make_reverse_iterator(here), pairs.rend(), isPaired).base();
    const auto end = std::find_if(here, pairs.end(), isPaired);
    std::vector<int> gone;
    std::vector<int> came;
    for (auto pair = start; pair != end; ++pair)
        (pair->after < 0 ? gone : came).push_back(pair->after < 0 ? pair->before : pair->after);
    const auto number = std::find(gone.begin(), gone.end(), old) - gone.begin();
    if (gone.size() == came.size())
        return { came[static_cast<size_t>(number)], true };
    return { end == pairs.end() ? -1 : end->after, false };
}

Result<ArticleText> revertedBlock(const ArticleText &now, const ArticleText &old, int block)
{
    const auto from = old.body.visible();
    const auto to = now.body.visible();
    if (block < 0 || static_cast<size_t>(block) >= from.size())
        return fail(ErrorKind::NotFound, Reason::NoSuchBlock, QString::number(block));
    const Block &wanted = old.body.blocks[static_cast<size_t>(from[static_cast<size_t>(block)])];
    ArticleText text = now;
    const OldPlace place = placeOfOld(diffBlocks(old.body, now.body, blockText()), block);
    if (place.block >= 0) {
        const auto at = static_cast<std::ptrdiff_t>(to[static_cast<size_t>(place.block)]);
        if (place.stillThere) {
            text.body.blocks[static_cast<size_t>(at)] = wanted;
            return text;
        }
        const Block space { QByteArrayLiteral("\n\n") };
        text.body.blocks.insert(text.body.blocks.begin() + at, { wanted, space });
        return text;
    }
    const QByteArray bytes = now.body.bytes();
    const QByteArray gap = bytes.isEmpty() ? QByteArray() : QByteArrayLiteral("\n\n");
    text.body = markup::parseBody(bytes + gap + wanted.raw);
    return text;
}

} // namespace

Drafts::Drafts(Context context)
    : m_context(context)
{
}

Result<store::ArticleState> Drafts::create(const NewArticle &wanted)
{
    const auto site = siteFor(m_context, wanted.site);
    if (!site)
        return fail(site.error());
    Fields fields;
    const Newsroom *newsroom = *site ? &(*site)->newsroom : nullptr;
    const auto put = [&](const char *field, const QString &value) {
        return applyEdit(fields, { QString::fromLatin1(field), FieldEdit::How::Assign, value }, {}, newsroom);
    };
    if (const auto done = put("headline", wanted.headline); !done)
        return fail(done.error());
    if (const auto done = put("kind", wanted.kind); !done)
        return fail(done.error());
    if (const auto done = put("language", wanted.language); !done)
        return fail(done.error());
    QString me;
    if (*site) {
        me = (*site)->login;
        fields.authors = QStringList { me };
        if (fields.language.isEmpty())
            fields.language = (*site)->newsroom.language;
    }
    const auto id = m_context.ids.make<ArticleId>();
    const Revision first { m_context.ids.make<RevisionId>(), id, {}, {}, Origin::Typed, m_context.clock.now(),
        me, { fields, {} } };
    const auto siteId = *site ? std::optional((*site)->id) : std::nullopt;
    if (const auto made = m_context.store.record({ store::CreateArticle { first, siteId } }); !made)
        return fail(made.error());
    return m_context.store.article(id);
}

Result<store::ArticleState> Drafts::duplicate(ArticleId id)
{
    const auto state = m_context.store.article(id);
    if (!state)
        return fail(state.error());
    const auto old = newest(id);
    if (!old)
        return fail(old.error());
    std::optional<SiteId> site;
    QString me;
    if (state->site) {
        const auto its = m_context.store.site(*state->site);
        if (!its)
            return fail(its.error());
        site = its->id;
        me = its->login;
    }
    ArticleText text = old->text;
    text.fields.slug.clear();
    text.fields.notes.clear();
    text.fields.assignee.clear();
    text.fields.planned.reset();
    text.fields.due.reset();
    text.fields.translationOf.clear();
    const auto copy = m_context.ids.make<ArticleId>();
    const Revision first { m_context.ids.make<RevisionId>(), copy, {}, {}, Origin::Typed,
        m_context.clock.now(), me, text };
    std::vector<store::Change> changes { store::CreateArticle { first, site } };
    // What must never be sent is not to be sent under another name.
    if (state->keepHere)
        changes.push_back(store::SetKeepHere { copy, true });
    if (const auto made = m_context.store.record(changes); !made)
        return fail(made.error());
    return m_context.store.article(copy);
}

Result<store::ArticleState> Drafts::set(ArticleId id, const std::vector<FieldEdit> &wanted)
{
    const auto edits = withPictures(m_context, wanted);
    if (!edits)
        return fail(edits.error());
    const auto open = openForWriting(m_context, id);
    if (!open)
        return fail(open.error());
    SetPlan plan { open->head.text };
    for (const FieldEdit &edit : *edits) {
        if (const auto planned = planEdit(m_context, *open, edit, plan); !planned)
            return fail(planned.error());
    }
    if (const auto allowed = mayChangeEmbargo(m_context, *open, plan.text.fields); !allowed)
        return fail(allowed.error());
    if (const auto revision = nextRevision(m_context, *open, plan.text))
        plan.changes.push_back(store::CutRevision { *revision, true });
    if (plan.changes.empty())
        return open->state;
    if (const auto saved = m_context.store.record(plan.changes); !saved)
        return fail(saved.error());
    return m_context.store.article(id);
}

Result<store::ArticleState> Drafts::edit(
    ArticleId id, const std::function<Result<Body>(const Body &)> &change)
{
    const auto open = openForWriting(m_context, id);
    if (!open)
        return fail(open.error());
    const auto body = change(open->head.text.body);
    if (!body)
        return fail(body.error());
    return saveText(m_context, *open, { open->head.text.fields, *body });
}

Result<std::vector<Difference>> Drafts::diff(ArticleId id, const QString &from, const QString &to) const
{
    const auto now = newest(id);
    if (!now)
        return fail(now.error());
    const auto state = m_context.store.article(id);
    if (!state)
        return fail(state.error());

    const auto textOf = [&](const QString &prefix) -> Result<ArticleText> {
        const auto revision = m_context.store.resolveRevision(id, prefix);
        if (!revision)
            return fail(revision.error());
        const auto found = m_context.store.revision(*revision);
        return found ? Result<ArticleText>(found->text) : fail(found.error());
    };
    Result<ArticleText> before = ArticleText {};
    if (!from.isEmpty()) {
        before = textOf(from);
    } else {
        // What the site has; where it has this text already (or there is no site), the step before.
        const auto back = state->base && *state->base != state->head ? state->base : now->parent;
        if (back) {
            const auto found = m_context.store.revision(*back);
            before = found ? Result<ArticleText>(found->text) : fail(found.error());
        }
    }
    if (!before)
        return fail(before.error());
    const Result<ArticleText> after = to.isEmpty() ? Result<ArticleText>(now->text) : textOf(to);
    if (!after)
        return fail(after.error());
    return differences(*before, *after);
}

Result<store::ArticleState> Drafts::revert(ArticleId id, const QString &revision, std::optional<int> block)
{
    const auto open = openForWriting(m_context, id);
    if (!open)
        return fail(open.error());
    const auto wanted = m_context.store.resolveRevision(id, revision);
    if (!wanted)
        return fail(wanted.error());
    const auto old = m_context.store.revision(*wanted);
    if (!old)
        return fail(old.error());
    if (!block)
        return saveText(m_context, *open, revertedText(open->head.text, old->text));
    const auto text = revertedBlock(open->head.text, old->text, *block);
    if (!text)
        return fail(text.error());
    return saveText(m_context, *open, *text);
}

Result<Revision> Drafts::newest(ArticleId id) const
{
    const auto state = m_context.store.article(id);
    if (!state)
        return fail(state.error());
    auto head = m_context.store.revision(state->head);
    if (!head)
        return head;
    const auto copy = m_context.store.workingCopy(id);
    if (!copy)
        return fail(copy.error());
    if (*copy) {
        head->text = (*copy)->text;
        head->at = (*copy)->at;
    }
    return head;
}

Result<store::ArticleState> Drafts::addNote(ArticleId id, std::optional<int> block, const QString &text)
{
    const auto open = openArticle(m_context, id);
    if (!open)
        return fail(open.error());
    if (open->state.shown.stage == Stage::Killed)
        return fail(ErrorKind::Refused, Reason::Frozen, open->head.text.fields.headline);
    const QString words = text.trimmed();
    if (words.isEmpty())
        return fail(ErrorKind::BadInput, Reason::NoteMissing);
    Note note { m_context.ids.make<NoteId>(), open->me(), m_context.clock.now(), block, {}, words, {}, {} };
    if (block) {
        const auto visible = open->head.text.body.visible();
        if (*block < 0 || static_cast<size_t>(*block) >= visible.size())
            return fail(ErrorKind::NotFound, Reason::NoSuchBlock, QString::number(*block));
        const auto index = static_cast<size_t>(visible[static_cast<size_t>(*block)]);
        note.quote = markup::excerpt(markup::plainText(open->head.text.body.blocks[index]), 60);
    }
    ArticleText next = open->head.text;
    next.fields.notes.push_back(note);
    return saveText(m_context, *open, next);
}

Result<store::ArticleState> Drafts::resolveNote(ArticleId id, const QString &notePrefix)
{
    const auto open = openArticle(m_context, id);
    if (!open)
        return fail(open.error());
    ArticleText next = open->head.text;
    Note *found = nullptr;
    int matches = 0;
    for (Note &note : next.fields.notes) {
        if (notePrefix.size() >= 4 && note.id.toString().startsWith(notePrefix, Qt::CaseInsensitive)) {
            found = &note;
            ++matches;
        }
    }
    if (matches != 1)
        return fail(ErrorKind::NotFound, Reason::UnknownNote, notePrefix);
    if (found->resolvedAt)
        return open->state;
    found->resolvedAt = m_context.clock.now();
    found->resolvedBy = open->me();
    return saveText(m_context, *open, next);
}

} // namespace broadsheet::newsroom
