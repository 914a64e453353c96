-- A journal that keeps no facts of its moments, with what they would be beside it. They are filled in after this.
CREATE TEMP TABLE moment_facts (moment INTEGER PRIMARY KEY, facts INTEGER NOT NULL);
