//! Pictures as the page shows them: which can be shown, and how wide.

use typst::{
    foundations::Bytes,
    visualize::{ExchangeFormat, RasterImage, SvgImage},
};

use crate::Picture;

/// As wide as text, in points: 132 mm.
const WIDEST: f64 = 374.0;
/// Not higher than a third of a page, in points: 90 mm.
const HIGHEST: f64 = 255.0;
/// A photo is not shown larger than this lets it look sharp on paper, in dots per inch.
const SHARP: f64 = 150.0;
/// What a drawing's own measures count in, per inch.
const DRAWN: f64 = 96.0;
/// Points in an inch.
const POINTS: f64 = 72.0;

/// A picture that can be shown.
pub(super) struct Shown {
    /// The file.
    pub(super) bytes: Bytes,
    /// Its format as Typst calls it.
    pub(super) format: &'static str,
    /// In points.
    pub(super) width: f64,
}

/// How a picture is shown, if it is whole.
pub(super) fn shown(picture: &Picture) -> Option<Shown> {
    let bytes = Bytes::new(picture.bytes.clone());
    let (format, size) = match picture.media_type.as_str() {
        "image/jpeg" => ("jpg", photo(bytes.clone(), ExchangeFormat::Jpg)?),
        "image/png" => ("png", photo(bytes.clone(), ExchangeFormat::Png)?),
        "image/svg+xml" => ("svg", drawing(bytes.clone())?),
        _ => return None,
    };
    Some(Shown { bytes, format, width: width(size)? })
}

/// Its size in points. Typst looks at it here as it will on the page, and remembers it until then.
fn photo(bytes: Bytes, format: ExchangeFormat) -> Option<(f64, f64)> {
    let photo = RasterImage::plain(bytes, format).ok()?;
    let points = |dots: u32| f64::from(dots) * POINTS / SHARP;
    Some((points(photo.width()), points(photo.height())))
}

fn drawing(bytes: Bytes) -> Option<(f64, f64)> {
    let drawing = SvgImage::new(bytes).ok()?;
    let points = |units: f64| units * POINTS / DRAWN;
    Some((points(drawing.width()), points(drawing.height())))
}

fn width((width, height): (f64, f64)) -> Option<f64> {
    let shrunk = (WIDEST / width).min(HIGHEST / height).min(1.0);
    Some(width * shrunk).filter(|width| width.is_finite() && *width > 0.0)
}
