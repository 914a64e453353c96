//! The shapes that only cross to a face. Answers that a use case makes cross as `journal` and `model` define them.

mod attachment;
mod depth;
mod moment;
mod search;
mod vault;

pub use attachment::*;
pub use depth::*;
pub use moment::*;
pub use search::*;
pub use vault::*;
