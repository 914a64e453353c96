//! The guides Besef brings along: prompts of the day, models to reflect along, frameworks of labels.
//!
//! Here: reading them from the files in `guides/`, once. Not here: the sentences they say (`words`), the learner's
//! own ones (kept in the vault), or which is shown when (a use case).

mod conversations;
mod models;
mod prompts;
mod standards;

pub use conversations::conversation_prompts;
pub(crate) use conversations::kind_name;
pub use models::models;
pub use prompts::{prompt_key, prompts};
pub use standards::{frameworks, read_framework};

/// Files of one folder of `guides/`, in the order given: each its name without `.toml`, and what stands in it.
macro_rules! files {
    ($folder:literal: $($name:literal)+) => {
        &[$(($name, include_str!(concat!("../../guides/", $folder, "/", $name, ".toml")))),+]
    };
}
use files;
