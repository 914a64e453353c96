//! The shapes that only cross to a face. Answers that a use case makes cross as `journal` and `model` define them.

mod attachment;
mod conversation;
mod depth;
mod looking_back;
mod moment;
mod search;
mod sharing;
mod vault;

pub use attachment::*;
pub use conversation::*;
pub use depth::*;
pub use looking_back::*;
pub use moment::*;
pub use search::*;
pub use sharing::*;
pub use vault::*;
