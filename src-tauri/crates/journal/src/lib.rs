//! The use cases: log, edit, undo, forget, find, look back.
