//! What the learner wrote, as blocks: lines, lists, quotes, and bold and links within them. Only a few signs mean
//! something, so that text that merely looks like them stays as typed, and no other character is ever lost.
//!
//! The face shows the same text in the same way (`ui/src/shared/writing`); `tests/written/cases.json` holds both to
//! one outcome. How blocks become a page is for the renderers.

mod blocks;
mod runs;
mod shown;
mod signs;

pub use blocks::written;
pub use shown::shown;
