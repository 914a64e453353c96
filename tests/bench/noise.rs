//! Bytes to give and to send.

use std::io::Read;

/// Bytes that no disk packs and no store has seen before, made as they are read.
pub struct Noise {
    state: u64,
    left: usize,
}

impl Noise {
    /// So many of them.
    pub fn new(seed: u64, size: usize) -> Self {
        Self { state: (seed << 32) | u64::from(std::process::id()), left: size }
    }
}

impl Read for Noise {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let bytes = to.len().min(self.left);
        for word in to[..bytes].chunks_mut(8) {
            self.state =
                self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            word.copy_from_slice(&self.state.to_le_bytes()[..word.len()]);
        }
        self.left -= bytes;
        Ok(bytes)
    }
}
