// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the values that the store writes as CBOR, each named once: one list serves writing and
// reading.
#pragma once

#include "store/rows.h"

#include <QLatin1String>

namespace broadsheet::store {

template <typename V> void describe(V &v, WallTime &t)
{
    v(QLatin1String("wall"), t.wall);
    v(QLatin1String("zone"), t.zone);
    v(QLatin1String("instant"), t.instant);
}

template <typename V> void describe(V &v, Person &p)
{
    v(QLatin1String("login"), p.login);
    v(QLatin1String("name"), p.name);
    v(QLatin1String("role"), p.role);
    v(QLatin1String("bio"), p.bio);
    v(QLatin1String("photo"), p.photo);
}

template <typename V> void describe(V &v, SiteRules &r)
{
    v(QLatin1String("editorsPublishDirectly"), r.editorsPublishDirectly);
    v(QLatin1String("authorsPublishDirectly"), r.authorsPublishDirectly);
    v(QLatin1String("approveOwn"), r.approveOwn);
    v(QLatin1String("approvals"), r.approvals);
}

template <typename V> void describe(V &v, ArticleKind &k)
{
    v(QLatin1String("name"), k.name);
    v(QLatin1String("label"), k.label);
    v(QLatin1String("required"), k.required);
    v(QLatin1String("approvals"), k.approvals);
}

template <typename V> void describe(V &v, Newsroom &n)
{
    v(QLatin1String("version"), n.version);
    v(QLatin1String("name"), n.name);
    v(QLatin1String("zone"), n.zone);
    v(QLatin1String("language"), n.language);
    v(QLatin1String("sections"), n.sections);
    v(QLatin1String("staff"), n.staff);
    v(QLatin1String("rules"), n.rules);
    v(QLatin1String("kinds"), n.kinds);
}

template <typename V> void describe(V &v, Site &s)
{
    v(QLatin1String("id"), s.id);
    v(QLatin1String("name"), s.name);
    v(QLatin1String("kind"), s.kind);
    v(QLatin1String("address"), s.address);
    v(QLatin1String("login"), s.login);
    v(QLatin1String("state"), s.state);
    v(QLatin1String("cursor"), s.cursor);
    v(QLatin1String("newsroom"), s.newsroom);
}

template <typename V> void describe(V &v, Approval &a)
{
    v(QLatin1String("by"), a.by);
    v(QLatin1String("pin"), a.pin);
}

template <typename V> void describe(V &v, Standing &s)
{
    v(QLatin1String("stage"), s.stage);
    v(QLatin1String("before"), s.before);
    v(QLatin1String("pinned"), s.pinned);
    v(QLatin1String("pin"), s.pin);
    v(QLatin1String("publicText"), s.publicText);
    v(QLatin1String("publicPin"), s.publicPin);
    v(QLatin1String("publishedAt"), s.publishedAt);
    v(QLatin1String("updatedAt"), s.updatedAt);
    v(QLatin1String("publicSlug"), s.publicSlug);
    v(QLatin1String("scheduledFor"), s.scheduledFor);
    v(QLatin1String("scheduledBy"), s.scheduledBy);
    v(QLatin1String("late"), s.late);
    v(QLatin1String("approvals"), s.approvals);
    v(QLatin1String("corrections"), s.corrections);
    v(QLatin1String("note"), s.note);
    v(QLatin1String("noticeStays"), s.noticeStays);
    v(QLatin1String("owner"), s.owner);
}

template <typename V> void describe(V &v, RecordedAct &a)
{
    v(QLatin1String("number"), a.number);
    v(QLatin1String("act"), a.act);
    v(QLatin1String("who"), a.who);
    v(QLatin1String("role"), a.role);
    v(QLatin1String("at"), a.at);
    v(QLatin1String("note"), a.note);
    v(QLatin1String("revision"), a.revision);
    v(QLatin1String("pinOfRevision"), a.pinOfRevision);
    v(QLatin1String("slugOfRevision"), a.slugOfRevision);
    v(QLatin1String("meant"), a.meant);
    v(QLatin1String("pin"), a.pin);
    v(QLatin1String("time"), a.time);
    v(QLatin1String("argument"), a.argument);
    v(QLatin1String("embargo"), a.embargo);
    v(QLatin1String("assignee"), a.assignee);
    v(QLatin1String("overrideReason"), a.overrideReason);
    v(QLatin1String("rules"), a.rules);
}

template <typename V> void describe(V &v, SiteVersion &s)
{
    v(QLatin1String("act"), s.act);
    v(QLatin1String("op"), s.op);
}

template <typename V> void describe(V &v, OutboxRow &r)
{
    v(QLatin1String("id"), r.id);
    v(QLatin1String("article"), r.article);
    v(QLatin1String("site"), r.site);
    v(QLatin1String("kind"), r.kind);
    v(QLatin1String("act"), r.act);
    v(QLatin1String("revision"), r.revision);
    v(QLatin1String("pin"), r.pin);
    v(QLatin1String("state"), r.state);
    v(QLatin1String("tries"), r.tries);
    v(QLatin1String("next"), r.next);
    v(QLatin1String("reason"), r.reason);
    v(QLatin1String("detail"), r.detail);
    v(QLatin1String("confirmedAt"), r.confirmedAt);
    v(QLatin1String("notAfter"), r.notAfter);
    v(QLatin1String("note"), r.note);
    v(QLatin1String("time"), r.time);
    v(QLatin1String("argument"), r.argument);
    v(QLatin1String("overrideReason"), r.overrideReason);
    v(QLatin1String("media"), r.media);
}

template <typename V> void describe(V &v, ConflictRow &c)
{
    v(QLatin1String("article"), c.article);
    v(QLatin1String("base"), c.base);
    v(QLatin1String("mine"), c.mine);
    v(QLatin1String("theirs"), c.theirs);
    v(QLatin1String("prepared"), c.prepared);
}

template <typename V> void describe(V &v, MediaRow &m)
{
    v(QLatin1String("sha"), m.sha);
    v(QLatin1String("mime"), m.mime);
    v(QLatin1String("suffix"), m.suffix);
    v(QLatin1String("bytes"), m.bytes);
    v(QLatin1String("width"), m.width);
    v(QLatin1String("height"), m.height);
    v(QLatin1String("rights"), m.rights);
}

template <typename V> void describe(V &v, Revision &r)
{
    v(QLatin1String("id"), r.id);
    v(QLatin1String("article"), r.article);
    v(QLatin1String("parent"), r.parent);
    v(QLatin1String("parent2"), r.parent2);
    v(QLatin1String("origin"), r.origin);
    v(QLatin1String("at"), r.at);
    v(QLatin1String("who"), r.who);
    v.text(r.article, r.text);
}

template <typename V> void describe(V &v, CreateArticle &c)
{
    v(QLatin1String("first"), c.first);
    v(QLatin1String("site"), c.site);
}

template <typename V> void describe(V &v, CutRevision &c)
{
    v(QLatin1String("revision"), c.revision);
    v(QLatin1String("makeHead"), c.makeHead);
}

template <typename V> void describe(V &v, SetHead &c)
{
    v(QLatin1String("article"), c.article);
    v(QLatin1String("head"), c.head);
}

template <typename V> void describe(V &v, KeepWorkingCopy &c)
{
    v(QLatin1String("article"), c.copy.article);
    v(QLatin1String("parent"), c.copy.parent);
    v(QLatin1String("at"), c.copy.at);
    v.text(c.copy.article, c.copy.text);
}

template <typename V> void describe(V &v, ChooseSite &c)
{
    v(QLatin1String("article"), c.article);
    v(QLatin1String("site"), c.site);
}

template <typename V> void describe(V &v, SetKeepHere &c)
{
    v(QLatin1String("article"), c.article);
    v(QLatin1String("keepHere"), c.keepHere);
}

template <typename V> void describe(V &v, PutOutboxRow &c) { v(QLatin1String("row"), c.row); }

template <typename V> void describe(V &v, RemoveOutboxRow &c)
{
    v(QLatin1String("id"), c.id);
    v(QLatin1String("article"), c.article);
}

template <typename V> void describe(V &v, AddVersions &c)
{
    v(QLatin1String("article"), c.article);
    v(QLatin1String("remoteId"), c.remoteId);
    v(QLatin1String("versions"), c.versions);
    v(QLatin1String("texts"), c.texts);
}

template <typename V> void describe(V &v, PutConflict &c) { v(QLatin1String("conflict"), c.conflict); }

template <typename V> void describe(V &v, CloseConflict &c) { v(QLatin1String("article"), c.article); }

template <typename V> void describe(V &v, PutSite &c) { v(QLatin1String("site"), c.site); }

template <typename V> void describe(V &v, RemoveSite &c) { v(QLatin1String("id"), c.id); }

template <typename V> void describe(V &v, PutMedia &c) { v(QLatin1String("media"), c.media); }

template <typename V> void describe(V &v, MediaOnSite &c)
{
    v(QLatin1String("sha"), c.sha);
    v(QLatin1String("site"), c.site);
    v(QLatin1String("address"), c.address);
}

} // namespace broadsheet::store
