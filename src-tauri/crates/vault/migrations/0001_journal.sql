-- The journal's first shape. A column where SQL asks, JSON where it only keeps.

-- Which device writes here: one row, drawn when the journal is first opened for writing.
CREATE TABLE device (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id   BLOB NOT NULL CHECK (length(id) = 16)
) STRICT;

CREATE TABLE moment (
    key           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind          TEXT NOT NULL CHECK (kind IN ('formal', 'social', 'individual', 'resource')),
    on_day        TEXT NOT NULL CHECK (length(on_day) = 10),
    text          TEXT NOT NULL,
    takeaway      TEXT,
    minutes       INTEGER,
    mistake       INTEGER NOT NULL CHECK (mistake IN (0, 1)),
    highlight     INTEGER NOT NULL CHECK (highlight IN (0, 1)),
    visibility    TEXT NOT NULL,
    step_what     TEXT,
    step_by       TEXT,
    step_state    TEXT CHECK (step_state IN ('open', 'tried', 'adapted', 'dropped')),
    step_outcome  TEXT,
    step_settled  TEXT,
    detail        TEXT NOT NULL CHECK (json_valid(detail)),
    logged_at     INTEGER NOT NULL,
    logged_offset INTEGER NOT NULL,
    deleted_at    INTEGER,
    CHECK ((step_what IS NULL) = (step_state IS NULL))
) STRICT;

-- The timeline and the mix of kinds, answered from the index alone.
CREATE INDEX moment_live ON moment (on_day, key, kind) WHERE deleted_at IS NULL;
CREATE INDEX moment_steps ON moment (on_day, step_state) WHERE deleted_at IS NULL AND step_state IS NOT NULL;
CREATE INDEX moment_due ON moment (step_by) WHERE deleted_at IS NULL AND step_state = 'open';
CREATE INDEX moment_deleted ON moment (key) WHERE deleted_at IS NOT NULL;

-- Names are kept once per spelling. What is folded (no case, no accents) is what counts as the same name.
CREATE TABLE person (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX person_folded ON person (folded);

CREATE TABLE moment_person (
    moment   INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL REFERENCES person (key),
    role     TEXT,
    asked    TEXT CHECK (asked IN ('yes', 'no', 'unknown')), -- null: no feedback in it
    used     TEXT CHECK (used IN ('yes', 'no', 'unknown')),
    PRIMARY KEY (moment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_person_name ON moment_person (name, moment);

CREATE TABLE tag (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX tag_folded ON tag (folded);

CREATE TABLE moment_tag (
    moment   INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL REFERENCES tag (key),
    PRIMARY KEY (moment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_tag_name ON moment_tag (name, moment);

-- The change log. It only grows, except that forgetting a moment removes what it says about that moment.
CREATE TABLE operation (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    verb   TEXT NOT NULL,
    at     INTEGER NOT NULL,
    hlc    INTEGER NOT NULL,
    device BLOB NOT NULL CHECK (length(device) = 16),
    undoes INTEGER REFERENCES operation (id) ON DELETE SET NULL,
    undone INTEGER REFERENCES operation (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX operation_undoes ON operation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX operation_undone ON operation (undone) WHERE undone IS NOT NULL;

CREATE TABLE change (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    operation INTEGER NOT NULL REFERENCES operation (id),
    moment    BLOB NOT NULL CHECK (length(moment) = 16), -- outlives the moment: a forgotten one leaves its id
    field     TEXT NOT NULL,
    before    TEXT NOT NULL CHECK (json_valid(before)),
    after     TEXT NOT NULL CHECK (json_valid(after))
) STRICT;
CREATE INDEX change_operation ON change (operation);
CREATE INDEX change_moment ON change (moment);

-- What is being written and not saved yet, by the place in the app.
CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    text  TEXT NOT NULL,
    at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
