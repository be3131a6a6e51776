-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2. Whether a text is the beginning of an article already: asked for each file of an import.
CREATE INDEX revision_first ON revision (sha) WHERE parent IS NULL;
