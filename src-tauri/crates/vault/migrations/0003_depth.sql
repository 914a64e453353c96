-- Depth: what is noted beside moments, and the names and dates SQL is asked about now.

-- The log speaks of anything with a history, not of moments alone. Like a moment's, such an id outlives its bearer.
ALTER TABLE change RENAME COLUMN moment TO subject;
ALTER TABLE change ADD COLUMN noun TEXT NOT NULL DEFAULT 'moment';
DROP INDEX change_operation;
DROP INDEX change_moment;
-- With subject and field: what a step touched is answered from the index alone, however much it changed.
CREATE INDEX change_operation ON change (operation, subject, field);
CREATE INDEX change_subject ON change (subject);
-- Forgetting a goal takes it out of what the log says of moments.
CREATE INDEX change_goals ON change (subject) WHERE field = 'goals';
-- Which files beside the journal the log names: asked whenever something is forgotten.
CREATE INDEX change_files ON change (subject) WHERE field = 'attachments';

-- Goals, templates, models and frameworks of the learner's own. Nothing in them is counted or searched by SQL.
CREATE TABLE noted (
    key        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    noun       TEXT NOT NULL,
    content    TEXT NOT NULL CHECK (json_valid(content)),
    made_at    INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE INDEX noted_live ON noted (noun, made_at) WHERE deleted_at IS NULL;
CREATE INDEX noted_binned ON noted (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE source (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX source_folded ON source (folded);

CREATE TABLE moment_source (
    moment   INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL REFERENCES source (key),
    PRIMARY KEY (moment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_source_name ON moment_source (name, moment);

CREATE TABLE training (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX training_folded ON training (folded);

CREATE TABLE moment_training (
    moment   INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL REFERENCES training (key),
    PRIMARY KEY (moment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_training_name ON moment_training (name, moment);

CREATE TABLE standard (
    key    INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL
) STRICT;
CREATE INDEX standard_folded ON standard (folded);

CREATE TABLE moment_standard (
    moment   INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name     INTEGER NOT NULL REFERENCES standard (key),
    PRIMARY KEY (moment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_standard_name ON moment_standard (name, moment);

-- No reference to the goal: one in the bin keeps its evidence, and a moment may come back before its goal does.
CREATE TABLE moment_goal (
    moment INTEGER NOT NULL REFERENCES moment (key) ON DELETE CASCADE,
    goal   BLOB NOT NULL CHECK (length(goal) = 16),
    PRIMARY KEY (moment, goal)
) STRICT, WITHOUT ROWID;
CREATE INDEX moment_goal_goal ON moment_goal (goal, moment);

-- The earliest day to look again at what is not answered yet.
ALTER TABLE moment ADD COLUMN follow_up_due TEXT;
CREATE INDEX moment_follow_up ON moment (follow_up_due) WHERE deleted_at IS NULL AND follow_up_due IS NOT NULL;
-- The trainings of a period are looked back on one by one.
CREATE INDEX moment_trained ON moment (on_day)
    WHERE deleted_at IS NULL AND json_type(detail, '$.training') IS NOT NULL;
-- On which of the learner's own days something was written down, as if that day were in UTC.
CREATE INDEX moment_written ON moment (logged_at + logged_offset * 60000);

DROP INDEX moment_deleted;
CREATE INDEX moment_binned ON moment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE prompt (
    id       TEXT PRIMARY KEY,
    shown_on TEXT,
    hidden   INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
