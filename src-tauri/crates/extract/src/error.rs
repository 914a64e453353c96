//! Why something could not be sealed, opened or recognised.

use std::io;
use thiserror::Error;

/// What sealing, opening and recognising answer.
pub type Result<T, E = ExtractError> = std::result::Result<T, E>;

/// What went wrong. Nothing of what was sealed is in it, save the name of an entry that does not belong.
#[derive(Debug, Error)]
pub enum ExtractError {
    /// It is no age file, or a page without one.
    #[error("this is not a sealed file")]
    NotSealed,
    /// A key was given for what a passphrase opens.
    #[error("this opens with a passphrase")]
    NeedsPassphrase,
    /// The passphrase does not open it.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// It was sealed for someone else's key, or a passphrase was given for what a key opens.
    #[error("this was not sealed for this key")]
    NotForThisKey,
    /// Trying the passphrase asks more work than a device should be made to do.
    #[error("opening this asks more work than allowed")]
    TooMuchWork,
    /// It was damaged, cut short or altered.
    #[error("damaged or altered")]
    Broken,
    /// It holds more than the limits allow.
    #[error("larger than allowed")]
    TooLarge,
    /// It holds what does not belong there, or not what belongs there.
    #[error("not what belongs in a container: {0:?}")]
    Strange(String),
    /// There is no card in the text.
    #[error("there is no card in this text")]
    NoCard,
    /// There is a card in the text, and a key of it is missing or none.
    #[error("the card is damaged")]
    DamagedCard,
    /// There are several cards in the text, and no telling which is meant.
    #[error("there is more than one card in this text")]
    SeveralCards,
    /// The text is no identity.
    #[error("this is not an identity")]
    NotAnIdentity,
    /// The template has no place for the sealed container, or several.
    #[error("the page has not one place for what is sealed")]
    NotATemplate,
    /// Reading or writing failed.
    #[error(transparent)]
    Io(io::Error),
}

/// Names are told as far as they help to recognise what is meant: a stranger chose them.
const TOLD: usize = 100;

impl ExtractError {
    pub(crate) fn strange(what: &[u8]) -> Self {
        Self::Strange(String::from_utf8_lossy(&what[..what.len().min(TOLD)]).into_owned())
    }

    /// What a failure means while a container is read. What failed beneath the decrypting is told as it is (see
    /// [`Plain`](crate::plain::Plain)); whatever zip says besides is that the container is not as it should be.
    pub(crate) fn reading(error: io::Error) -> Self {
        error.downcast::<Self>().unwrap_or(Self::Broken)
    }
}

/// An error that came through a reader of this crate is itself again.
impl From<io::Error> for ExtractError {
    fn from(error: io::Error) -> Self {
        error.downcast::<Self>().unwrap_or_else(Self::Io)
    }
}

/// A reader's answer to whoever knows only [`io::Read`].
impl From<ExtractError> for io::Error {
    fn from(error: ExtractError) -> Self {
        match error {
            ExtractError::Io(e) => e,
            other => Self::new(io::ErrorKind::InvalidData, other),
        }
    }
}
