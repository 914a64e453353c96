//! The name of a file: what it holds.

use std::{fmt, str::FromStr};

use crate::VaultError;

/// SHA-256 of a file's bytes, written as 64 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub(super) [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = VaultError;

    /// A name that no file can have is that of a file that is not here.
    fn from_str(text: &str) -> Result<Self, VaultError> {
        let mut digest = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(VaultError::UnknownFile);
        }
        for (byte, at) in digest.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| VaultError::UnknownFile)?;
        }
        Ok(Self(digest))
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn it_is_read_as_it_is_written() {
        let written = "00ff10".repeat(10) + "abcd";
        assert_eq!(written.parse::<Digest>().unwrap().to_string(), written);
        for wrong in
            ["", "00", &"g".repeat(64), &"é".repeat(32), &"0".repeat(65), &format!("+{}", "0".repeat(63))]
        {
            assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
        }
    }
}
