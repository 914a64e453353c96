//! The Fluent catalogues of Besef, Dutch and English.
