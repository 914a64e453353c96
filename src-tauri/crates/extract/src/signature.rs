//! Signing the sums and telling whose a signature is, as minisign does.

use minisign::{PublicKey, SignatureBox};
use std::io::Cursor;

use crate::{ExtractError, Identity, Result};

/// What minisign shows before a signature was verified, and so says nothing.
const UNTRUSTED: &str = "signature of SHA256SUMS by a Besef identity";

/// A comment is one line, and minisign takes no endless one.
const LONGEST_COMMENT: usize = 200;

/// The line of a signature that signs the comment, and the base64 of its 64 bytes.
const LAST_LINE: usize = 3;
const SIGNED: usize = 88;

/// The signature of `signer` under `text`, with a comment that is signed along.
pub(crate) fn of(signer: &Identity, text: &[u8], comment: &str) -> Result<String> {
    let comment: String = comment.chars().filter(|c| !c.is_control()).take(LONGEST_COMMENT).collect();
    let signed = minisign::sign(
        Some(signer.verifying()),
        signer.signing(),
        text,
        Some(comment.trim()),
        Some(UNTRUSTED),
    );
    signed.map(SignatureBox::into_string).map_err(|e| ExtractError::Io(std::io::Error::other(e.to_string())))
}

/// Whether this is a signature of whoever has this key under `text`.
pub(crate) fn is_of(key: &PublicKey, text: &[u8], signature: &[u8]) -> bool {
    let Some(signature) = read(signature) else { return false };
    let (quiet, no_output, no_legacy) = (true, false, false);
    minisign::verify(key, &signature, Cursor::new(text), quiet, no_output, no_legacy).is_ok()
}

/// minisign takes the last line as long as it is, and panics when that is too short.
fn read(signature: &[u8]) -> Option<SignatureBox> {
    let text = std::str::from_utf8(signature).ok()?;
    text.lines().nth(LAST_LINE).filter(|line| line.trim().len() == SIGNED)?;
    SignatureBox::from_string(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_text_and_key_fit_a_signature() {
        let (signer, other) = (Identity::new().unwrap(), Identity::new().unwrap());
        let signature = of(&signer, b"sums", "besef extract\n2026-11-29 ").unwrap();
        assert!(signature.contains("trusted comment: besef extract2026-11-29\n"), "{signature}");
        assert!(is_of(signer.verifying(), b"sums", signature.as_bytes()));
        assert!(!is_of(other.verifying(), b"sums", signature.as_bytes()));
        assert!(!is_of(signer.verifying(), b"Sums", signature.as_bytes()));
        let told = signature.replace("2026", "2025");
        assert!(!is_of(signer.verifying(), b"sums", told.as_bytes()));
    }

    #[test]
    fn what_is_no_signature_is_nobodys() {
        let signer = Identity::new().unwrap();
        let signature = of(&signer, b"sums", "").unwrap();
        let lines: Vec<_> = signature.lines().collect();
        for cut in 0..signature.len() - 1 {
            assert!(!is_of(signer.verifying(), b"sums", &signature.as_bytes()[..cut]), "{cut}");
        }
        for last in ["", "AAAA", &"A".repeat(86), &"=".repeat(88), &"é".repeat(44)] {
            let text = [lines[0], lines[1], lines[2], last].join("\n");
            assert!(!is_of(signer.verifying(), b"sums", text.as_bytes()), "{last}");
        }
        assert!(!is_of(signer.verifying(), b"sums", b"\xff"));
    }
}
