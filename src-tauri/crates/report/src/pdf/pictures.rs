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

/// How a picture is shown, if it can be: what its bytes are counts, not what they were called.
pub(super) fn shown(picture: &Picture) -> Option<Shown> {
    let bytes = Bytes::new(picture.bytes.clone());
    let (format, size) = match ExchangeFormat::detect(&bytes) {
        Some(format) => (named(format), photo(bytes.clone(), format)?),
        None => ("svg", drawing(bytes.clone())?),
    };
    Some(Shown { bytes, format, width: width(size)? })
}

fn named(format: ExchangeFormat) -> &'static str {
    match format {
        ExchangeFormat::Jpg => "jpg",
        ExchangeFormat::Png => "png",
        ExchangeFormat::Gif => "gif",
        ExchangeFormat::Webp => "webp",
    }
}

/// Its size in points. Typst looks at it here as it will on the page, and remembers it until then.
fn photo(bytes: Bytes, format: ExchangeFormat) -> Option<(f64, f64)> {
    let photo = RasterImage::plain(bytes, format).ok()?;
    let points = |dots: u32| f64::from(dots) * POINTS / SHARP;
    Some((points(photo.width()), points(photo.height())))
}

fn drawing(bytes: Bytes) -> Option<(f64, f64)> {
    if leads_elsewhere(str::from_utf8(&bytes).ok()?) {
        return None;
    }
    let drawing = SvgImage::new(bytes).ok()?;
    let points = |units: f64| units * POINTS / DRAWN;
    Some((points(drawing.width()), points(drawing.height())))
}

/// Whether a drawing wants a file from elsewhere. There is none on the desk, and Typst stops at that.
fn leads_elsewhere(drawn: &str) -> bool {
    let addresses =
        drawn.split("href").skip(1).map(|rest| rest.trim_start_matches([' ', '\n', '=', '"', '\'']));
    addresses.into_iter().any(|address| !address.starts_with('#') && !address.starts_with("data:"))
}

fn width((width, height): (f64, f64)) -> Option<f64> {
    let shrunk = (WIDEST / width).min(HIGHEST / height).min(1.0);
    Some(width * shrunk).filter(|width| width.is_finite() && *width > 0.0)
}
