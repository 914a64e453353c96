//! What a learning moment is: types, ids, dates, rules. Pure.
