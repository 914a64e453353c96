-- Sharing: whom others seal for, and who signed. One row: a journal is one person's. Never in the change log, which
-- would keep an earlier secret readable; never in an extract.
CREATE TABLE identity (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    name   TEXT NOT NULL,
    secret TEXT NOT NULL
) STRICT;
