-- A journal from before extracts has no identity, and one that may only be read gets none.
CREATE TEMP TABLE identity (one INTEGER PRIMARY KEY, name TEXT NOT NULL, secret TEXT NOT NULL);
