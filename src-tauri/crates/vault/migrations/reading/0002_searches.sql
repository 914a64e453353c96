-- A journal without searches, seen as if it had none.
CREATE TEMP TABLE saved_search (id, name, words, sort, key);
CREATE TEMP TABLE recent_search (key, words);
