//! Reading an entry while its sum is taken, on the way in and on the way out.

use sha2::{Digest, Sha256};
use std::io::{self, Read};

use crate::{ExtractError, sums::Sum};

/// Reads, and knows the sum of what was read.
pub(crate) struct Summing<R> {
    from: R,
    so_far: Sha256,
}

impl<R: Read> Summing<R> {
    pub(crate) fn new(from: R) -> Self {
        Self { from, so_far: Sha256::new() }
    }

    pub(crate) fn sum(&self) -> Sum {
        self.so_far.clone().finalize().into()
    }
}

impl<R: Read> Read for Summing<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(into)?;
        self.so_far.update(&into[..read]);
        Ok(read)
    }
}

/// Reads what must be so long and have this sum. The last of it is given only once both are certain, and an entry that
/// says it is short and goes on costs no more than it said.
pub(crate) struct Checked<R> {
    from: Summing<R>,
    left: u64,
    sum: Sum,
    is_certain: bool,
}

impl<R: Read> Checked<R> {
    pub(crate) fn new(from: R, length: u64, sum: Sum) -> Self {
        Self { from: Summing::new(from), left: length, sum, is_certain: false }
    }

    fn read_some(&mut self, into: &mut [u8]) -> Result<usize, ExtractError> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(into.len());
        let read = self.from.read(&mut into[..most]).map_err(ExtractError::reading)?;
        self.left -= read as u64;
        match self.left {
            0 => self.make_certain()?,
            _ if read == 0 => return Err(ExtractError::Broken),
            _ => {}
        }
        Ok(read)
    }

    /// That it ends here, which is also when zip compares its own checksum, and that the sum is right.
    fn make_certain(&mut self) -> Result<(), ExtractError> {
        let more = self.from.from.read(&mut [0]).map_err(ExtractError::reading)?;
        self.is_certain = more == 0 && self.from.sum() == self.sum;
        if self.is_certain { Ok(()) } else { Err(ExtractError::Broken) }
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.is_certain || into.is_empty() { Ok(0) } else { Ok(self.read_some(into)?) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(length: u64, sum: Sum) -> (Vec<u8>, io::Result<usize>) {
        let mut got = Vec::new();
        let answer = Checked::new(&b"twelve bytes"[..], length, sum).read_to_end(&mut got);
        (got, answer)
    }

    #[test]
    fn only_what_is_as_it_should_be_is_read_to_its_end() {
        let right: Sum = Sha256::digest(b"twelve bytes").into();
        assert_eq!(read(12, right).0, b"twelve bytes");
        for (length, sum) in [(11, right), (13, right), (12, [0; 32]), (0, right)] {
            let (got, answer) = read(length, sum);
            assert!(matches!(ExtractError::from(answer.unwrap_err()), ExtractError::Broken));
            assert!(got.len() < 12 || length == 13, "{length}");
        }
    }

    #[test]
    fn what_was_wrong_once_stays_wrong() {
        let mut checked = Checked::new(&b"twelve bytes"[..], 12, [0; 32]);
        assert!(checked.read(&mut [0; 64]).is_err());
        assert!(checked.read(&mut [0; 64]).is_err());
    }
}
