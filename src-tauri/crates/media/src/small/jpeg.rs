//! JPEGs are decoded at an eighth, a quarter or half of their size, so that a photo of 48 megapixels costs little.

use image::{DynamicImage, GrayImage, RgbImage, metadata::Orientation};
use jpeg_decoder::{CodingProcess, Decoder, ImageInfo, PixelFormat};
use std::io::Read;

use super::{LONGER_SIDE, MOST_DECODED, PictureError, damaged};

/// The picture, no smaller than the small one will be, and how it is to be turned.
pub(super) fn decoded(file: impl Read) -> Result<(DynamicImage, Orientation), PictureError> {
    let mut decoder = Decoder::new(file);
    decoder.read_info().map_err(damaged)?;
    let whole = decoder.info().ok_or(PictureError::NotAPicture)?;
    let side = u16::try_from(LONGER_SIDE).unwrap_or(u16::MAX);
    let (width, height) = decoder.scale(side, side).map_err(damaged)?;
    if memory_for(&whole, width, height) > MOST_DECODED {
        return Err(PictureError::TooLarge { width: whole.width.into(), height: whole.height.into() });
    }
    let pixels = decoder.decode().map_err(damaged)?;
    let scaled = decoder.info().ok_or(PictureError::NotAPicture)?;
    let orientation = decoder.exif_data().and_then(Orientation::from_exif_chunk);
    let image = image_of(&scaled, pixels).ok_or_else(|| damaged("its pixels are too few"))?;
    Ok((image, orientation.unwrap_or(Orientation::NoTransforms)))
}

/// Bytes that decoding takes: a progressive or lossless one is held whole, two bytes a sample, whatever the scale.
fn memory_for(whole: &ImageInfo, width: u16, height: u16) -> u64 {
    let samples = |width: u16, height: u16| {
        u64::from(width) * u64::from(height) * whole.pixel_format.pixel_bytes() as u64
    };
    match whole.coding_process {
        CodingProcess::DctSequential => 2 * samples(width, height),
        CodingProcess::DctProgressive | CodingProcess::Lossless => 2 * samples(whole.width, whole.height),
    }
}

fn image_of(info: &ImageInfo, pixels: Vec<u8>) -> Option<DynamicImage> {
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    match info.pixel_format {
        PixelFormat::L8 => GrayImage::from_raw(width, height, pixels).map(Into::into),
        PixelFormat::L16 => {
            let high = pixels.chunks_exact(2).map(|sample| sample[1]).collect();
            GrayImage::from_raw(width, height, high).map(Into::into)
        }
        PixelFormat::RGB24 => RgbImage::from_raw(width, height, pixels).map(Into::into),
        PixelFormat::CMYK32 => {
            let colours = pixels.chunks_exact(4).flat_map(|ink| [0, 1, 2].map(|at| shown(ink[at], ink[3])));
            RgbImage::from_raw(width, height, colours.collect()).map(Into::into)
        }
    }
}

/// How much light comes back from paper with so much of one ink and so much black on it.
fn shown(ink: u8, black: u8) -> u8 {
    let light = u16::from(u8::MAX - ink) * u16::from(u8::MAX - black) / u16::from(u8::MAX);
    u8::try_from(light).unwrap_or(u8::MAX)
}
