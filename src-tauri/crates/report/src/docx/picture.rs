//! Pictures, each with what it shows for who does not see it. A drawn one is left to the table after it: Word knows its
//! format only since 2016, LibreOffice in part.

use image::{ImageFormat, ImageReader};
use std::io::Cursor;

use super::body::{Place, styled};
use super::paragraph::{framed, plain};
use super::parts::Parts;
use crate::Picture;
use crate::markup::Markup;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const INLINE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// A picture's own unit: so many to a pixel on a screen of 96 to the inch, to a twentieth of a point, and to 110 mm, the
/// highest a picture stands.
const PER_PIXEL: u64 = 9_525;
const PER_TWENTIETH: u64 = 635;
const HIGHEST: u64 = 3_960_000;

/// A photo and its caption. Of one that cannot be read, what it shows is said.
pub(super) fn picture(into: &mut Markup, parts: &mut Parts, place: Place, picture: &Picture) {
    if picture.is_drawn() {
        return;
    }
    match measured(&picture.bytes, place.width) {
        Some((size, ending)) => framed(into, parts, styled("Picture"), |p, parts| {
            let (file, number) = parts.picture(&picture.bytes, ending);
            drawing(p, &file, number, size, &picture.alternative);
        }),
        None => plain(into, parts, styled("Aside"), &picture.alternative),
    }
    if let Some(caption) = &picture.caption {
        plain(into, parts, styled("Aside"), caption);
    }
}

/// As large as it is on a screen, but never wider than a line.
fn measured(bytes: &[u8], width: u32) -> Option<((u64, u64), &'static str)> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let ending = match reader.format()? {
        ImageFormat::Jpeg => "jpeg",
        ImageFormat::Png => "png",
        _ => return None,
    };
    let (wide, high) = reader.into_dimensions().ok()?;
    let (wide, high) = (u64::from(wide.max(1)) * PER_PIXEL, u64::from(high.max(1)) * PER_PIXEL);
    let widest = wide.min(u64::from(width) * PER_TWENTIETH).min(wide * HIGHEST / high);
    Some(((widest.max(1), (high * widest / wide).max(1)), ending))
}

fn drawing(into: &mut Markup, file: &str, number: usize, (wide, high): (u64, u64), alternative: &str) {
    let (number, wide, high) = (number.to_string(), wide.to_string(), high.to_string());
    let named = [("id", number.as_str()), ("name", number.as_str()), ("descr", alternative)];
    into.tag("w:r", &[], |r| {
        r.tag("w:drawing", &[], |drawing| {
            drawing.tag("wp:inline", &[("xmlns:wp", INLINE)], |inline| {
                inline.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
                inline.empty("wp:docPr", &named);
                inline.tag("a:graphic", &[("xmlns:a", DRAWING)], |graphic| {
                    graphic.tag("a:graphicData", &[("uri", PICTURE)], |data| {
                        data.tag("pic:pic", &[("xmlns:pic", PICTURE)], |pic| {
                            frame(pic, file, &named, [&wide, &high])
                        });
                    });
                });
            });
        })
    });
}

/// Where its file is and how large it stands, as the format wants it said again.
fn frame(into: &mut Markup, file: &str, named: &[(&str, &str)], [wide, high]: [&str; 2]) {
    into.tag("pic:nvPicPr", &[], |names| {
        names.empty("pic:cNvPr", named);
        names.empty("pic:cNvPicPr", &[]);
    });
    into.tag("pic:blipFill", &[], |fill| {
        fill.empty("a:blip", &[("r:embed", file)]);
        fill.tag("a:stretch", &[], |stretch| stretch.empty("a:fillRect", &[]));
    });
    into.tag("pic:spPr", &[], |shape| {
        shape.tag("a:xfrm", &[], |place| {
            place.empty("a:off", &[("x", "0"), ("y", "0")]);
            place.empty("a:ext", &[("cx", wide), ("cy", high)]);
        });
        shape.tag("a:prstGeom", &[("prst", "rect")], |form| form.empty("a:avLst", &[]));
    });
}
