//! `SHA256SUMS`: the sum of every entry, in the form that `sha256sum -c` reads.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::{ExtractError, Result};

/// A SHA-256 sum.
pub(crate) type Sum = [u8; 32];

/// Between a sum and the name it is of; the second sign tells whether it was summed as text or as bytes, which is one.
const BETWEEN: [&str; 2] = ["  ", " *"];

const DIGITS: usize = 64;

/// The sums of the entries, by name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Sums(BTreeMap<String, Sum>);

impl Sums {
    /// Takes the sums apart.
    ///
    /// # Errors
    /// [`ExtractError::Broken`] for what `sha256sum` would not have written, or a name told of twice.
    pub(crate) fn read(text: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(text).map_err(|_| ExtractError::Broken)?;
        let mut sums = Self::default();
        for line in text.lines() {
            let (sum, name) = read_line(line).ok_or(ExtractError::Broken)?;
            if sums.0.insert(name.to_owned(), sum).is_some() {
                return Err(ExtractError::Broken);
            }
        }
        Ok(sums)
    }

    pub(crate) fn add(&mut self, name: String, sum: Sum) {
        self.0.insert(name, sum);
    }

    pub(crate) fn get(&self, name: &str) -> Option<Sum> {
        self.0.get(name).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn written(&self) -> String {
        self.0.iter().fold(String::new(), |text, (name, sum)| text + &hex(sum) + BETWEEN[0] + name + "\n")
    }
}

fn read_line(line: &str) -> Option<(Sum, &str)> {
    let (digits, rest) = line.split_at_checked(DIGITS)?;
    let name = BETWEEN.iter().find_map(|between| rest.strip_prefix(between))?;
    Some((unhex(digits)?, name))
}

fn hex(sum: &Sum) -> String {
    sum.iter().fold(String::with_capacity(DIGITS), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(digits: &str) -> Option<Sum> {
    let digit = |c: u8| (c as char).to_digit(16).map(|value| value as u8);
    let mut sum = Sum::default();
    for (byte, pair) in sum.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?;
    }
    Some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same() {
        let mut sums = Sums::default();
        sums.add("media/a.jpg".into(), [0xab; 32]);
        sums.add("extract.json".into(), [0; 32]);
        let text = sums.written();
        assert!(text.starts_with(&format!("{}  extract.json\n", "0".repeat(64))), "{text}");
        assert_eq!(Sums::read(text.as_bytes()).unwrap(), sums);
        assert_eq!(Sums::read(text.replace("  ", " *").as_bytes()).unwrap(), sums);
    }

    #[test]
    fn what_no_tool_wrote_is_broken() {
        let sum = "a".repeat(64);
        let wrong = [
            "\n".to_owned(),
            format!("{sum}\n"),
            format!("{sum} a\n"),
            format!("{}  a\n", "a".repeat(63)),
            format!("{}  a\n", "g".repeat(64)),
            format!("{}é  a\n", "a".repeat(63)),
            format!("{sum}  a\n{sum}  a\n"),
        ];
        for text in wrong {
            assert!(matches!(Sums::read(text.as_bytes()), Err(ExtractError::Broken)), "{text:?}");
        }
        assert!(Sums::read(b"\xff").is_err());
    }
}
