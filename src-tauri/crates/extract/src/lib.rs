//! The container in which a learner's extract travels to a coach, and a coach's reply travels back.
//!
//! Here: the keys two people know each other by ([`Identity`], [`Card`]), sealing ([`Sealing`]), opening what anyone may
//! have made ([`Sealed`]), the page that carries a container to a browser, and what someone may not have meant to share
//! ([`noticed`]). Not here: what an extract says or which moments are in it (a document is bytes), the store, the
//! clock, or a sentence a person reads.
//!
//! Only standard formats, each inside the one before it, so that the ordinary tools open all of it without Besef:
//!
//! ```text
//! age (x25519 or scrypt)            age -d
//! └ zip                             unzip
//!   ├ extract.json or reply.json    the document
//!   ├ extract.html                  the same to read, where there is one
//!   ├ media/…                       stored as they are
//!   ├ SHA256SUMS                    sha256sum -c
//!   └ SHA256SUMS.minisig            minisign -V -m SHA256SUMS
//! ```
//!
//! ```
//! # fn main() -> Result<(), besef_extract::ExtractError> {
//! use besef_extract::{Identity, Key, Limits, Lock, Sealed, Sealing, Sort};
//! use std::io::Cursor;
//!
//! let (learner, coach) = (Identity::new()?, Identity::new()?);
//! let to_coach = Lock::Card(&coach.card("Kim"));
//! let sealing = Sealing::begin(Vec::new(), to_coach, Sort::Extract, b"{}")?;
//! let sealed = sealing.finish(Some(&learner), "2026-11-29")?;
//!
//! let opened = Sealed::read(Cursor::new(sealed))?.open(Key::Identity(&coach), Limits::default())?;
//! assert_eq!(opened.document(), b"{}");
//! assert!(opened.signed_by(&learner.card("Sam")));
//! # Ok(())
//! # }
//! ```
#![deny(missing_docs)]

mod card;
mod directory;
mod entry;
mod error;
mod guarded;
mod identity;
mod limits;
mod open;
mod opened;
mod page;
mod plain;
mod privacy;
mod qr;
mod seal;
mod signature;
mod summed;
mod sums;
mod words;

pub use card::Card;
pub use entry::Sort;
pub use error::{ExtractError, Result};
pub use identity::Identity;
pub use limits::Limits;
pub use open::{Key, MOST_WORK, Sealed};
pub use opened::{Medium, Opened};
pub use page::{MARKER, MOST_IN_PAGE, page, sealed_in_page};
pub use privacy::{Noticed, Sensitive, noticed};
pub use seal::{Lock, Sealing, WORK_FACTOR};
pub use secrecy::{ExposeSecret, SecretString};
pub use words::{SHORTEST_PASSPHRASE, Tongue, as_typed, passphrase};

/// The template of a page that opens what it carries in a browser, to be filled by [`page()`]. Made of `ui/src/reading`
/// and `ui/reader` by `cargo xtask generate`.
pub const READER: &str = include_str!("../page/reader.html");
