//! What a file is, a small picture of it, and taking the place where it was made out of it.
//!
//! Here: bytes in, bytes out, for files that anyone may have made; each answers with a value, whatever it is fed, and
//! holds a bounded part of it in memory. Not here: where files are kept (`vault`), when any of this happens
//! (`journal`), nor a word a person reads.
#![deny(missing_docs)]

mod guarded;
mod kind;
mod place;
mod small;

pub use kind::{HEAD, media_type};
pub use place::{Blot, Place, place_in};
pub use small::{LONGER_SIDE, Picture, PictureError, small_picture};
