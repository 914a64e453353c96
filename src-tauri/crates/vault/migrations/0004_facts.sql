-- What counting and filtering ask of a moment, as one set of bits, so that a look-back reads an index and no rows.
-- Which bit says what stands in facts.rs, which fills it for moments that are there already.
ALTER TABLE moment ADD COLUMN facts INTEGER NOT NULL DEFAULT 0;

-- With deleted_at, though it is always null: SQLite looks for it in the row when the index does not hold it.
DROP INDEX moment_live;
CREATE INDEX moment_live ON moment (on_day, key, kind, facts, deleted_at) WHERE deleted_at IS NULL;
-- How a next step stands, and whether there is a training, are among the facts.
DROP INDEX moment_steps;
DROP INDEX moment_trained;
