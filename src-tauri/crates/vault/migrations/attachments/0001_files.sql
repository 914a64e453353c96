-- The files beside the journal, in a database of their own: large, and not part of the journal's backups.

-- Named by what it holds. Before it is whole it has no name, and is swept when nobody goes on with it.
CREATE TABLE file (
    key           INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: an upload that was let go stays unknown
    digest        BLOB UNIQUE CHECK (length(digest) = 32), -- SHA-256 of its bytes; null while it is being received
    bytes         INTEGER NOT NULL,
    touched_at    INTEGER NOT NULL,
    unnamed_since INTEGER, -- when the journal was first seen not to name it any more
    picture       BLOB     -- a small picture of it: JPEG or PNG
) STRICT;

-- Its bytes, in stretches of 256 KiB; the last one may be shorter.
CREATE TABLE stretch (
    file   INTEGER NOT NULL REFERENCES file (key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (file, number)
) STRICT;
