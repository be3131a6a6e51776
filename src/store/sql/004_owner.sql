-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4. Whose article it is, for the list of one's own. Derived: the writer of version 1; empty = it never left this computer.
ALTER TABLE article ADD COLUMN owner TEXT NOT NULL DEFAULT '';

UPDATE article SET owner = coalesce(
    (SELECT r.who FROM revision r WHERE r.article = article.n AND r.parent IS NULL ORDER BY r.n LIMIT 1), '')
WHERE base IS NOT NULL;

CREATE INDEX article_owner ON article (owner, modified);
