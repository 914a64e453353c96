-- A journal that only knows moments, seen as if it had room for more. The names are filled in after this.
CREATE TEMP VIEW change AS
    SELECT seq, operation, moment AS subject, 'moment' AS noun, field, before, after FROM main.change;
CREATE TEMP TABLE noted (key, id, noun, content, made_at, deleted_at);
CREATE TEMP TABLE source (key INTEGER PRIMARY KEY, name, folded);
CREATE TEMP TABLE moment_source (moment, position, name);
CREATE TEMP TABLE training (key INTEGER PRIMARY KEY, name, folded);
CREATE TEMP TABLE moment_training (moment, position, name);
CREATE TEMP TABLE standard (key INTEGER PRIMARY KEY, name, folded);
CREATE TEMP TABLE moment_standard (moment, position, name);
CREATE TEMP TABLE moment_goal (moment, goal);
CREATE TEMP TABLE prompt (id, shown_on, hidden);
