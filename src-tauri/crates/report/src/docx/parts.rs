//! What the text leads to outside itself: addresses, pictures, and the ways its lists count.

use super::{begun, lists::Lists};
use crate::markup::Markup;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The part at the foot of each page.
pub(super) const FOOTER: &str = "rFooter";

/// What was found while the text was set.
#[derive(Default)]
pub(super) struct Parts {
    links: Vec<String>,
    /// The pictures, to go beside the text.
    pub(super) pictures: Vec<PicturePart>,
    /// How lists count.
    pub(super) lists: Lists,
    /// Whether the next paragraph begins a page.
    pub(super) begins_page: bool,
}

/// A picture's own file.
pub(super) struct PicturePart {
    /// Where it lies, beside the text.
    pub(super) target: String,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

impl Parts {
    /// What the text calls an address.
    pub(super) fn link(&mut self, address: &str) -> String {
        self.links.push(address.to_owned());
        format!("rLink{}", self.links.len())
    }

    /// What the text calls a picture, and its number.
    pub(super) fn picture(&mut self, bytes: &[u8], ending: &str) -> (String, usize) {
        let number = self.pictures.len() + 1;
        self.pictures.push(PicturePart { target: format!("media/{number}.{ending}"), bytes: bytes.to_vec() });
        (format!("rPicture{number}"), number)
    }

    /// The part that says where all of them are.
    pub(super) fn relations(&self) -> String {
        let mut part = begun();
        part.tag("Relationships", &[("xmlns", RELATIONS)], |all| {
            let beside = [
                ("rStyles", "styles"),
                ("rNumbering", "numbering"),
                ("rFonts", "fontTable"),
                ("rSettings", "settings"),
                (FOOTER, "footer"),
            ];
            for (id, sort) in beside {
                relation(all, id, sort, &format!("{sort}.xml"), &[]);
            }
            for (at, picture) in self.pictures.iter().enumerate() {
                relation(all, &format!("rPicture{}", at + 1), "image", &picture.target, &[]);
            }
            for (at, address) in self.links.iter().enumerate() {
                relation(
                    all,
                    &format!("rLink{}", at + 1),
                    "hyperlink",
                    address,
                    &[("TargetMode", "External")],
                );
            }
        });
        part.into_string()
    }
}

fn relation(all: &mut Markup, id: &str, sort: &str, target: &str, more: &[(&str, &str)]) {
    let sort = format!("{OFFICE}/{sort}");
    all.empty("Relationship", &[&[("Id", id), ("Type", &sort), ("Target", target)], more].concat());
}
