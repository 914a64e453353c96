//! A card: what someone gives to others so that these can seal for them and recognise what they signed.
//!
//! It is one line, for a mail or a QR code:
//!
//! ```text
//! besef:contact?name=Sam&age=age1…&sign=RW…
//! ```
//!
//! Here: that line, and four words to compare by telephone. Not here: drawing it (`qr`).

use age::x25519;
use minisign::PublicKey;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;

use crate::{ExtractError, Tongue, guarded::guarded, qr, words};

/// What the line begins with.
const BEGINS: &str = "besef:contact?";

/// What may stand in the line as it is, besides letters and digits.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A name longer than this would not fit a code that a phone reads.
const LONGEST_NAME: usize = 80;

/// Mail breaks a line in so many parts at most.
const MOST_PARTS: usize = 20;

/// The length of a signing key, and the two letters that say it is one.
const SIGNING_KEY: usize = 56;
const ED25519: &[u8] = b"Ed";

/// Whoever wants to be taken for another makes keys until four words are the same. With one sum a key, that is minutes for
/// a graphics card, as the number in a signing key can be any; with these, years. It takes a phone under a tenth of a
/// second.
const ROUNDS: u32 = 100_000;

/// What end marks a mail or a sentence may put behind the line.
const BEHIND: [char; 12] = ['.', ',', ';', ':', '!', '?', ')', ']', '}', '*', '_', '\u{bb}'];

/// Someone's name and public keys.
#[derive(Clone)]
pub struct Card {
    name: String,
    opening: x25519::Recipient,
    verifying: PublicKey,
}

impl Card {
    pub(crate) fn new(name: &str, opening: x25519::Recipient, verifying: PublicKey) -> Self {
        Self { name: plain(name), opening, verifying }
    }

    /// A card of keys that were kept: [`Card::sealing`] and [`Card::signing`] of an earlier one.
    ///
    /// # Errors
    /// [`ExtractError::DamagedCard`] when one of them is no key.
    pub fn of(name: &str, sealing: &str, signing: &str) -> Result<Self, ExtractError> {
        let opening = sealing.parse().ok().filter(can_seal).ok_or(ExtractError::DamagedCard)?;
        let verifying = verifying_key(signing).ok_or(ExtractError::DamagedCard)?;
        Ok(Self::new(name, opening, verifying))
    }

    /// The name, as whoever made the card calls themselves. Anyone can write any name: the keys tell who it is.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key to seal with, an age recipient: `age1…`.
    #[must_use]
    pub fn sealing(&self) -> String {
        self.opening.to_string()
    }

    /// The key their signatures are verified with, a minisign public key: `RW…`.
    #[must_use]
    pub fn signing(&self) -> String {
        self.verifying.to_base64()
    }

    /// Four words that two people compare to be certain of having the same keys: the first forty bits of the SHA-256 of
    /// both keys, each on a line, summed again a hundred thousand times, so that keys with the same words take years to
    /// find.
    #[must_use]
    pub fn check_words(&self, tongue: Tongue) -> [&'static str; 4] {
        let both = Sha256::digest(format!("{}\n{}\n", self.sealing(), self.signing()));
        let sum = (0..ROUNDS).fold(both, |sum, _| Sha256::digest(sum));
        let bits = sum.iter().take(5).fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
        [30, 20, 10, 0].map(|after| words::word(tongue, bits >> after))
    }

    /// The line as a QR code: an SVG that needs nothing, in the colour of the text around it. A code must be dark on
    /// light to be read everywhere.
    #[must_use]
    pub fn qr_svg(&self) -> String {
        qr::svg(&self.to_string())
    }

    pub(crate) fn opening(&self) -> &x25519::Recipient {
        &self.opening
    }

    pub(crate) fn verifying(&self) -> &PublicKey {
        &self.verifying
    }
}

/// A name without what no name has, among which signs that turn the direction of writing around.
fn plain(name: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let words = name.split(|c: char| c.is_whitespace() || c.is_control() || turns(c));
    let name: String = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    name.chars().take(LONGEST_NAME).collect::<String>().trim_end().to_owned()
}

impl PartialEq for Card {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for Card {}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Card({self})")
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [name, signing] = [self.name.as_str(), &self.signing()].map(escaped);
        write!(f, "{BEGINS}name={name}&age={}&sign={signing}", self.opening)
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// Reads a card out of any text around it, also where a mail broke or quoted the line.
impl FromStr for Card {
    type Err = ExtractError;

    fn from_str(text: &str) -> Result<Self, ExtractError> {
        let mut found: Option<Self> = None;
        let mut refused = ExtractError::NoCard;
        // The same length: only ASCII letters change.
        for (begin, _) in text.to_ascii_lowercase().match_indices(BEGINS) {
            match (broken_over_lines(&text[begin + BEGINS.len()..]), &found) {
                (Some(card), Some(earlier)) if card != *earlier => return Err(ExtractError::SeveralCards),
                (Some(card), _) => found = Some(card),
                (None, _) => refused = ExtractError::DamagedCard,
            }
        }
        found.ok_or(refused)
    }
}

/// The card that follows, with as many parts as it takes.
fn broken_over_lines(text: &str) -> Option<Card> {
    let mut line = String::new();
    for part in text.lines().take(MOST_PARTS) {
        let part = part.trim_matches(|c: char| c.is_whitespace() || c == '>');
        let (part, ends) = match part.find(|c: char| c.is_whitespace() || "<>\"'".contains(c)) {
            Some(end) => (&part[..end], true),
            None => (part, false),
        };
        line.push_str(part);
        if let Some(card) = on_one_line(&line) {
            return Some(card);
        } else if ends {
            return None;
        }
    }
    None
}

fn on_one_line(line: &str) -> Option<Card> {
    let name = value(line, "name").ok()?.unwrap_or_default();
    let opening: x25519::Recipient = value(line, "age").ok()??.trim_end_matches(BEHIND).parse().ok()?;
    let verifying = verifying_key(value(line, "sign").ok()??.trim_end_matches(BEHIND))?;
    can_seal(&opening).then(|| Card::new(&name, opening, verifying))
}

/// The value of a parameter, where there is one; an error when it is there twice or is no text.
fn value(line: &str, name: &str) -> Result<Option<String>, ExtractError> {
    let parameters = line.split('&').map(|parameter| parameter.trim_start_matches("amp;"));
    let mut values = parameters.filter_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='));
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            let value = percent_decode_str(value).decode_utf8().map_err(|_| ExtractError::DamagedCard)?;
            Ok(Some(value.into_owned()))
        }
        _ => Err(ExtractError::DamagedCard),
    }
}

fn verifying_key(text: &str) -> Option<PublicKey> {
    let key = (text.len() == SIGNING_KEY).then(|| PublicKey::from_base64(text).ok()).flatten()?;
    key.to_bytes().starts_with(ED25519).then_some(key)
}

/// A few public keys are such that anyone could open what is sealed for them. age takes these for a failure of its own,
/// and panics: better when the card is read than when something is sealed.
fn can_seal(recipient: &x25519::Recipient) -> bool {
    guarded(|| age::Encryptor::with_recipients(std::iter::once(recipient as _)).is_ok()).unwrap_or(false)
}
