//! A text as a QR code in SVG.

use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// The light edge that a reader needs around a code, in modules.
const EDGE: usize = 4;

/// A drawing of one path in the colour of the text around it. Empty when the text is longer than a code can be, which no
/// card is.
pub(crate) fn svg(text: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return String::new() };
    let side = code.width() + 2 * EDGE;
    let path = path(&code);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <path fill=\"currentColor\" d=\"{path}\"/></svg>"
    )
}

/// A square for every dark module; neighbours in a row are one.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(code.width()).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run[0] == Color::Dark {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{}v1h-{}z", x + EDGE, y + EDGE, run.len(), run.len());
            }
            x += run.len();
        }
    }
    path
}
