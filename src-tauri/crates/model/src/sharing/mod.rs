//! Sharing: what a learner lets someone read, what comes back, and whom they know. Here: what an extract is, what a
//! coach says of it, and what is kept of both. Not here: how an extract is sealed and opened (`extract`), nor which words
//! stand for a name (`called`).

mod contact;
mod extract;
mod received;
mod reply;
mod shared;
mod thread;

pub use contact::Contact;
pub use extract::{Extract, SharedAnswer, SharedField, SharedFile, SharedMoment};
pub use received::Received;
pub use reply::{Comment, Reply};
pub use shared::{Returned, Sealed, SealedFor, Shared, SharedVersion};
pub use thread::{By, Remark, RemarkSort, SupportKind, Thread};
