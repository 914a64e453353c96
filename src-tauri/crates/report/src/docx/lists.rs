//! How lists count. A list begins at the number it was given, and where a number is not one more than the one before it,
//! a new count begins.

use super::{W, begun};
use crate::markup::Markup;

/// How far each level of a list stands in, in twentieths of a point.
pub(super) const INDENT: u32 = 360;

/// Lists within lists, as deep as Word counts.
const LEVELS: u32 = 9;
const BULLETS: &str = "0";
const NUMBERS: &str = "1";
/// The count of everything that has no numbers.
const BULLETED: usize = 1;

/// The counts begun so far.
#[derive(Default)]
pub(super) struct Lists {
    /// At which level each begins, and with which number.
    begun: Vec<(u32, u32)>,
}

/// An item's place in a count.
#[derive(Clone, Copy)]
pub(super) struct Counted {
    /// Which count.
    pub(super) count: usize,
    /// How deep, from 0.
    pub(super) level: u32,
}

impl Lists {
    /// The count that an item belongs to, given the item before it in its list and that one's count.
    pub(super) fn count(
        &mut self,
        level: u32,
        number: Option<u32>,
        before: Option<(u32, Counted)>,
    ) -> Counted {
        let level = level.min(LEVELS - 1);
        match (number, before) {
            (None, _) => Counted { count: BULLETED, level },
            (Some(number), Some((last, counted))) if number == last + 1 => counted,
            (Some(number), _) => {
                self.begun.push((level, number));
                Counted { count: BULLETED + self.begun.len(), level }
            }
        }
    }
}

/// The part that says how each counts.
pub(super) fn numbering(lists: &Lists) -> String {
    let mut part = begun();
    part.tag("w:numbering", &[("xmlns:w", W)], |all| {
        way(all, BULLETS, "bullet", |_| "•".to_owned());
        way(all, NUMBERS, "decimal", |level| format!("%{}.", level + 1));
        count(all, BULLETED, BULLETS, |_| {});
        for (at, (level, number)) in lists.begun.iter().enumerate() {
            let (level, number) = (level.to_string(), number.to_string());
            count(all, BULLETED + at + 1, NUMBERS, |count| {
                count.tag("w:lvlOverride", &[("w:ilvl", &level)], |begin| {
                    begin.empty("w:startOverride", &[("w:val", &number)])
                });
            });
        }
    });
    part.into_string()
}

fn way(all: &mut Markup, id: &str, format: &str, sign: impl Fn(u32) -> String) {
    all.tag("w:abstractNum", &[("w:abstractNumId", id)], |way| {
        way.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
        for level in 0..LEVELS {
            way.tag("w:lvl", &[("w:ilvl", &level.to_string())], |lvl| {
                lvl.empty("w:start", &[("w:val", "1")]);
                lvl.empty("w:numFmt", &[("w:val", format)]);
                lvl.empty("w:lvlText", &[("w:val", &sign(level))]);
                lvl.empty("w:lvlJc", &[("w:val", "left")]);
                let left = (INDENT * (level + 1)).to_string();
                lvl.tag("w:pPr", &[], |p| {
                    p.empty("w:ind", &[("w:left", &left), ("w:hanging", &INDENT.to_string())])
                });
            });
        }
    });
}

fn count(all: &mut Markup, id: usize, way: &str, begin: impl FnOnce(&mut Markup)) {
    all.tag("w:num", &[("w:numId", &id.to_string())], |count| {
        count.empty("w:abstractNumId", &[("w:val", way)]);
        begin(count);
    });
}
