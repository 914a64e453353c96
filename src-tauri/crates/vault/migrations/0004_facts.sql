-- What counting and filtering ask of a moment, as one set of bits, so that a look-back reads an index and no rows.
-- Which bit says what stands in facts.rs, which fills it for moments that are there already.
ALTER TABLE moment ADD COLUMN facts INTEGER NOT NULL DEFAULT 0;

DROP INDEX moment_live;
CREATE INDEX moment_live ON moment (on_day, key, kind, facts) WHERE deleted_at IS NULL;
-- A training is one of the facts.
DROP INDEX moment_trained;
