//! PDFs as others read them: Poppler for the text, and the objects in the file for how it is made.

mod made;
mod pictures;
mod reading;
mod sample;
mod tagged;
mod written;
