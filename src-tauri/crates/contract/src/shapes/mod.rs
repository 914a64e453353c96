//! The shapes that cross to a face, a file per place in the app. Model types cross as they are.

pub mod find;
pub mod look_back;
pub mod moment;
pub mod today;
pub mod vault;
