-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1. What came in and what was decided; columns marked "derived" are a cache that standing.cpp fills (doctor checks it).

-- Counts transactions: whether anything changed since a backup.
CREATE TABLE counter (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    changes INTEGER NOT NULL
) STRICT;

INSERT INTO counter VALUES (1, 0);

-- How far each journal's records are contained in this database.
CREATE TABLE applied (
    journal BLOB PRIMARY KEY,
    seq INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    login TEXT NOT NULL,
    state TEXT NOT NULL,
    cursor BLOB NOT NULL,
    newsroom BLOB NOT NULL
) STRICT;

CREATE TABLE article (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    site BLOB REFERENCES site (id),
    remote TEXT NOT NULL DEFAULT '',
    keep_here INTEGER NOT NULL DEFAULT 0,
    head BLOB NOT NULL,
    base BLOB,
    base_version INTEGER NOT NULL DEFAULT 0,
    -- its row in the search index
    doc INTEGER,
    -- derived
    modified INTEGER NOT NULL DEFAULT 0,
    words INTEGER NOT NULL DEFAULT 0,
    stage TEXT NOT NULL DEFAULT 'draft',
    on_site BLOB,
    shown BLOB,
    newer INTEGER NOT NULL DEFAULT 0,
    -- something to send or to settle
    pending INTEGER NOT NULL DEFAULT 0,
    conflict INTEGER NOT NULL DEFAULT 0,
    durability TEXT NOT NULL DEFAULT 'computer',
    transport TEXT NOT NULL DEFAULT 'idle',
    reason TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX article_newest ON article (modified);
CREATE INDEX article_stage ON article (stage, modified);
CREATE INDEX article_site ON article (site, modified);
CREATE INDEX article_pending ON article (site, modified) WHERE pending = 1;
CREATE INDEX article_stuck ON article (modified) WHERE transport = 'parked';
CREATE UNIQUE INDEX article_remote ON article (site, remote) WHERE remote <> '';

-- A block is stored once, whoever uses it.
CREATE TABLE block (
    n INTEGER PRIMARY KEY,
    sha BLOB NOT NULL UNIQUE,
    name BLOB NOT NULL,
    raw BLOB NOT NULL
) STRICT;

CREATE TABLE revision (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (n),
    parent BLOB,
    parent2 BLOB,
    origin TEXT NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    -- canonical JSON of the fields; the hashes of the blocks, joined
    fields TEXT NOT NULL,
    blocks BLOB NOT NULL,
    -- contentHash
    sha BLOB NOT NULL
) STRICT;

CREATE INDEX revision_article ON revision (article);

-- Text on the screen that is in no revision yet.
CREATE TABLE working_copy (
    article INTEGER PRIMARY KEY REFERENCES article (n),
    parent BLOB NOT NULL,
    at INTEGER NOT NULL,
    fields TEXT NOT NULL,
    body BLOB NOT NULL,
    sha BLOB NOT NULL
) STRICT;

-- The chain of an article as its site keeps it.
CREATE TABLE version (
    article INTEGER NOT NULL REFERENCES article (n),
    number INTEGER NOT NULL,
    recorded BLOB NOT NULL,
    op BLOB,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Rows stay when they are done: that is how a second attempt is known.
CREATE TABLE outbox (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    article BLOB NOT NULL,
    site BLOB NOT NULL,
    kind TEXT NOT NULL,
    act TEXT,
    revision BLOB NOT NULL,
    pin BLOB NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next INTEGER,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    confirmed INTEGER NOT NULL,
    not_after INTEGER,
    note TEXT NOT NULL,
    time BLOB,
    argument TEXT NOT NULL,
    override TEXT NOT NULL,
    media TEXT NOT NULL
) STRICT;

CREATE INDEX outbox_open ON outbox (article) WHERE state <> 'done';

CREATE TABLE conflict (
    article INTEGER PRIMARY KEY REFERENCES article (n),
    base BLOB NOT NULL,
    mine BLOB NOT NULL,
    theirs BLOB NOT NULL,
    prepared INTEGER NOT NULL
) STRICT;

CREATE TABLE media (
    sha TEXT PRIMARY KEY,
    mime TEXT NOT NULL,
    suffix TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    rights BLOB NOT NULL
) STRICT;

CREATE TABLE media_on_site (
    sha TEXT NOT NULL,
    site BLOB NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (sha, site)
) STRICT, WITHOUT ROWID;

-- Folded text of the heads. A changed text gets a new, higher row: the index ranks the newest rows only.
CREATE TABLE search_doc (
    n INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    head TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    head, body, content='search_doc', content_rowid='n',
    tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);

-- An import writes a thousand texts in a transaction: one segment of them, not a dozen to be merged.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);

-- What lists and `show` need, with the fields of the newest text.
CREATE VIEW article_state AS
SELECT a.n AS n, a.id AS id, a.site AS site, a.remote AS remote, a.keep_here AS keep_here, a.head AS head, a.base AS base,
    a.base_version AS base_version, a.modified AS modified, a.words AS words, a.on_site AS on_site, a.shown AS shown,
    a.newer AS newer, a.conflict AS conflict, a.durability AS durability, a.transport AS transport, a.reason AS reason,
    a.detail AS detail, coalesce(w.fields, r.fields) AS fields, a.stage AS stage, a.pending AS pending
FROM article a LEFT JOIN revision r ON r.id = a.head LEFT JOIN working_copy w ON w.article = a.n;
