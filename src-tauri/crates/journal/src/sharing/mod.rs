//! Sharing: an extract made, sealed and remembered; one of someone else opened, commented and sent back; a reply that comes
//! home to its moments. Here: what a person does, in that order. Not here: sealing and opening themselves (`extract`), nor
//! what an extract is (`model`).
//!
//! What leaves is always made from what a person has seen: sealing asks for the stamp of the preview, and refuses when the
//! same choices would now let something else leave.

mod answering;
mod choosing;
mod coming_home;
mod contacts;
mod error;
mod identity;
mod listing;
mod noticing;
mod opening;
mod sealing;
mod telling;

pub use answering::OpenReceived;
pub use choosing::{OpenShared, SharableFile};
pub use coming_home::CameHome;
pub use contacts::{CardSeen, ContactRow};
pub use error::SharingError;
pub use identity::OwnCard;
pub use listing::{FoundReceived, ReceivedHit, ReceivedRow, SharedAs, SharedRow, Sharing};
pub use noticing::{NoticedIn, Sensitive};
pub use opening::TookIn;
pub use sealing::SealRequest;

use besef_extract::Tongue;
use besef_words::Language;

/// The words of someone's language.
fn tongue(language: Language) -> Tongue {
    match language {
        Language::Nl => Tongue::Nl,
        Language::En => Tongue::En,
    }
}

/// A passphrase of six words, for someone to read out to another.
///
/// # Errors
/// When the system gives no randomness.
pub fn suggested_passphrase(language: Language) -> Result<String, crate::JournalError> {
    use besef_extract::ExposeSecret;
    Ok(besef_extract::passphrase(tongue(language))?.expose_secret().to_owned())
}
