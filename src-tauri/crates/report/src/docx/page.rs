//! How large a page is, in twentieths of a point.

use crate::markup::Markup;
use crate::{Document, Orientation, Paper};

/// 22 mm.
const MARGIN: u32 = 1_247;

/// A page lying as it is read.
#[derive(Clone, Copy)]
pub(super) struct Page {
    width: u32,
    height: u32,
    lies: bool,
}

impl Page {
    /// The page of a document.
    pub(super) fn of(document: &Document) -> Self {
        let (short, long) = match document.paper {
            Paper::A4 => (11_906, 16_838),
            Paper::Letter => (12_240, 15_840),
        };
        match document.orientation {
            Orientation::Portrait => Self { width: short, height: long, lies: false },
            Orientation::Landscape => Self { width: long, height: short, lies: true },
        }
    }

    /// How wide a line can be.
    pub(super) fn text_width(self) -> u32 {
        self.width - 2 * MARGIN
    }

    /// As Word is told: `footer` names the part at the foot of each page.
    pub(super) fn put(self, into: &mut Markup, footer: &str) {
        let (width, height, margin) = (self.width.to_string(), self.height.to_string(), MARGIN.to_string());
        let orientation = if self.lies { "landscape" } else { "portrait" };
        let sides = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, margin.as_str()));
        let edges = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        into.tag("w:sectPr", &[], |page| {
            page.empty("w:footerReference", &[("w:type", "default"), ("r:id", footer)]);
            page.empty("w:pgSz", &[("w:w", &width), ("w:h", &height), ("w:orient", orientation)]);
            page.empty("w:pgMar", &[sides.as_slice(), &edges].concat());
        });
    }
}
