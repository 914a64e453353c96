//! A photo of so many megapixels, with the grain that makes a real one hard to pack.

use image::{Rgb, RgbImage};
use std::path::Path;

/// Writes it, four by three.
pub fn write(file: &Path, megapixels: usize) {
    let width = ((megapixels as f64 * 1e6 * 4.0 / 3.0).sqrt()) as u32;
    let grain = |x: u32, y: u32| {
        (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(747_796_405) >> 28
    };
    let light = |x: u32, y: u32| {
        let [red, green] = [x / 32, y / 32].map(|light| (light % 200) as u8);
        let grain = grain(x, y) as u8;
        Rgb([red + grain, green + grain, 90 + grain])
    };
    RgbImage::from_fn(width, width * 3 / 4, light).save_with_format(file, image::ImageFormat::Jpeg).unwrap();
}
