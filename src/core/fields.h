// SPDX-License-Identifier: GPL-3.0-or-later
// What an article says about itself, and the field table: one row per field, from which the panel, `set` and
// `show`, JSON, merge, pin and marker are generated.
#pragma once

#include "core/ids.h"
#include "core/instant.h"
#include "core/result.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace broadsheet {

/// An editorial note; `block` counts visible blocks from 0, `quote` is the start of that block's text when it
/// was made.
struct Note {
    NoteId id;
    QString by;
    Instant at {};
    std::optional<int> block = {};
    QString quote = {};
    QString text = {};
    std::optional<Instant> resolvedAt = {};
    QString resolvedBy = {};

    bool operator==(const Note &) const = default;
};

struct Fields {
    QString headline;
    QString kicker;
    QString lede;
    QString slug;
    /// BCP 47 tag; empty = the site's language.
    QString language;
    QString dateline;
    /// Logins of staff or free names, in order.
    QStringList authors;
    /// The primary section; also a member of `sections`.
    QString section;
    QStringList sections;
    QStringList tags;
    /// `bs-media:<sha256>` of the lead image; empty = none.
    QString image;
    QString imageRights;
    std::optional<WallTime> embargo;
    std::optional<WallTime> planned;
    QString priority;
    QString kind;
    QString assignee;
    std::optional<WallTime> due;
    /// The article that this one translates: an article id.
    QString translationOf;
    std::vector<Note> notes;

    bool operator==(const Fields &) const = default;
};

using FieldMember = std::variant<QString Fields::*, QStringList Fields::*, std::optional<WallTime> Fields::*,
    std::vector<Note> Fields::*>;

enum class MergeRule {
    /// Take the side that changed; both differently = conflict with both values.
    OneSide,
    /// Union of additions, removals honoured.
    Set,
    /// Order matters: as OneSide, but equal sets in another order are no conflict (ours wins).
    OrderedList,
    /// By the id of the members; the later resolution wins.
    ById
};

/// Where a field travels on WordPress.
enum class Travel { PostField, PublicMarker, DeskMarker };

struct FieldRow {
    QLatin1String name;
    QLatin1String json;
    /// The key of `set`; empty = set by an act or a verb of its own.
    QLatin1String cli;
    QLatin1String wordpress;
    MergeRule merge;
    Travel travel;
    /// Whether the pin (what was approved) covers it.
    bool pinned;
    FieldMember member;
};

/// All fields, in the order in which people read them.
std::span<const FieldRow> fieldTable();
/// The row with that `set` key; nullptr = unknown.
const FieldRow *fieldByCliKey(const QString &key);

/// Canonical JSON of all fields that are not empty: same fields, same bytes (QJsonDocument::Compact sorts
/// keys).
QJsonObject toJson(const Fields &fields);
/// Unknown keys are ignored, missing ones are empty; BadInput when a value has the wrong shape.
Result<Fields> fieldsFromJson(const QJsonObject &object);

} // namespace broadsheet
