//! A small picture of a picture: upright, and never large in memory while it is made.

mod jpeg;

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
    metadata::Orientation,
};
use std::io::{BufRead, Seek, SeekFrom};
use thiserror::Error;

use crate::guarded::guarded;

/// The most the longer side of a small picture measures, in pixels.
pub const LONGER_SIDE: u32 = 640;

/// The most bytes that decoding may take. A picture that needs more stays without a small one.
const MOST_DECODED: u64 = 128 << 20;

/// The most pixels a side may have, whatever the format says.
const LONGEST_SIDE: u32 = 65_535;

/// Of JPEGs, from 1 to 100: where a photo of this size shows no blocks.
const QUALITY: u8 = 82;

/// A small picture: a JPEG, or a PNG where the original lets something shine through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Why there is no small picture of a file.
#[derive(Debug, Error)]
pub enum PictureError {
    /// It is not a JPEG, PNG, GIF or WebP.
    #[error("this is no picture that can be made small")]
    NotAPicture,
    /// Decoding it would take more memory than a picture may.
    #[error("the picture is too large: {width} by {height}")]
    TooLarge {
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// It is cut short or damaged.
    #[error("the picture is damaged: {0}")]
    Damaged(String),
}

/// A small picture of the one in `file`, turned as its EXIF data says. Of an animation, its first frame.
///
/// # Errors
/// [`PictureError`], for whatever is not a whole picture of a reasonable size.
pub fn small_picture(file: impl BufRead + Seek) -> Result<Picture, PictureError> {
    guarded(|| make(file)).unwrap_or_else(|| Err(PictureError::Damaged("the decoder gave up".to_owned())))
}

fn make(mut file: impl BufRead + Seek) -> Result<Picture, PictureError> {
    file.seek(SeekFrom::Start(0)).map_err(damaged)?;
    let reader = ImageReader::new(file).with_guessed_format().map_err(damaged)?;
    let (image, orientation) = match reader.format() {
        Some(ImageFormat::Jpeg) => jpeg::decoded(reader.into_inner())?,
        Some(ImageFormat::Png | ImageFormat::Gif | ImageFormat::WebP) => decoded(reader)?,
        _ => return Err(PictureError::NotAPicture),
    };
    let mut small = shrunk(image);
    small.apply_orientation(orientation);
    encoded(&small)
}

/// Any format that is decoded whole.
fn decoded(
    mut reader: ImageReader<impl BufRead + Seek>,
) -> Result<(DynamicImage, Orientation), PictureError> {
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    if decoder.total_bytes() > MOST_DECODED || width.max(height) > LONGEST_SIDE {
        return Err(PictureError::TooLarge { width, height });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(damaged)?, orientation))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_DECODED);
    limits
}

/// Quickly to twice the size, then carefully to the size itself.
fn shrunk(image: DynamicImage) -> DynamicImage {
    let fits = |side: u32| image.width() <= side && image.height() <= side;
    if fits(LONGER_SIDE) {
        return image;
    }
    let near = if fits(2 * LONGER_SIDE) { image } else { image.thumbnail(2 * LONGER_SIDE, 2 * LONGER_SIDE) };
    near.resize(LONGER_SIDE, LONGER_SIDE, FilterType::Triangle)
}

fn encoded(image: &DynamicImage) -> Result<Picture, PictureError> {
    let (width, height) = (image.width(), image.height());
    let mut bytes = Vec::new();
    if shines_through(image) {
        let pixels = image.to_rgba8();
        PngEncoder::new(&mut bytes).write_image(&pixels, width, height, ExtendedColorType::Rgba8)
    } else {
        let pixels = image.to_rgb8();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        encoder.write_image(&pixels, width, height, ExtendedColorType::Rgb8)
    }
    .map_err(damaged)?;
    Ok(Picture { bytes, width, height })
}

fn shines_through(image: &DynamicImage) -> bool {
    image.color().has_alpha() && image.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

fn damaged(error: impl std::fmt::Display) -> PictureError {
    PictureError::Damaged(error.to_string())
}
