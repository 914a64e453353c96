//! PDFs as others read them: Poppler for the text, and the objects in the file for how it is made.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod checked;
mod made;
mod pictures;
mod reading;
mod sample;
mod tagged;
mod written;
