-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3. Where thinning goes on, and blocks that it left: they go when no revision names them any more.
ALTER TABLE counter ADD COLUMN thin_from INTEGER NOT NULL DEFAULT 0;

CREATE TABLE loose_block (
    sha BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
