//! The parts in their zip.

use std::io::{Cursor, Write};
use zip::result::ZipResult;
use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

/// Parts put together so far.
pub(super) struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Default for Package {
    fn default() -> Self {
        Self { zip: ZipWriter::new(Cursor::default()) }
    }
}

impl Package {
    /// Adds a part of text.
    pub(super) fn put(&mut self, name: &str, text: &str) -> ZipResult<()> {
        self.put_bytes(name, text.as_bytes())
    }

    /// Adds a part. Without a date of its own, so that the same parts make the same file.
    pub(super) fn put_bytes(&mut self, name: &str, bytes: &[u8]) -> ZipResult<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        self.zip.start_file(name, options)?;
        self.zip.write_all(bytes)?;
        Ok(())
    }

    /// The whole file.
    pub(super) fn finish(self) -> ZipResult<Vec<u8>> {
        Ok(self.zip.finish()?.into_inner())
    }
}
