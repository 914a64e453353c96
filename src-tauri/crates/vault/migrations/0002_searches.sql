-- Searches worth asking again: those with a name, and the last ones asked. As private as the moments, so they lie here.

-- In the order they were first saved. What is folded (no case, no accents) is what counts as the same name.
CREATE TABLE saved_search (
    key    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    words  TEXT NOT NULL,
    sort   TEXT CHECK (sort IN ('newest', 'relevance')), -- null: the question decides
    at     INTEGER NOT NULL
) STRICT;

-- The highest key was asked last.
CREATE TABLE recent_search (
    key   INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE,
    at    INTEGER NOT NULL
) STRICT;
