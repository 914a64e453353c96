//! What was in a container: everything in it accounted for, the texts in memory, the media still to be streamed.

use std::io::{BufReader, Read, Seek};
use zip::read::{ArchiveOffset, Config, ZipFile, ZipReadOptions};
use zip::{CompressionMethod, ZipArchive, result::ZipError};

use crate::entry::{self, Entry};
use crate::plain::Plain;
use crate::summed::Checked;
use crate::sums::Sums;
use crate::{Card, ExtractError, Limits, Result, Sort, directory, limits::SIGNATURE, signature};

type Inside<R> = Plain<BufReader<R>>;
type Zip<R> = ZipArchive<Inside<R>>;

/// A container that was opened.
pub struct Opened<R> {
    zip: Zip<R>,
    sums: Sums,
    /// The sums as they stand, which is what is signed.
    summed: Vec<u8>,
    signature: Option<Vec<u8>>,
    sort: Sort,
    document: Vec<u8>,
    page: Option<Vec<u8>>,
    media: Vec<Medium>,
}

/// A medium in a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Medium {
    /// Its name, without a folder: lower-case letters, digits, dots, hyphens and underscores.
    pub name: String,
    /// How many bytes it is.
    pub size: u64,
}

impl<R: Read + Seek> Opened<R> {
    pub(crate) fn new(mut plain: Inside<R>, limits: Limits) -> Result<Self> {
        directory::check(&mut plain, &limits)?;
        let from_its_start = Config { archive_offset: ArchiveOffset::Known(0) };
        let mut zip = ZipArchive::with_config(from_its_start, plain).map_err(unzipping)?;
        let listing = Listing::of(&zip, &limits)?;
        let sort = listing.sort()?;
        let summed = whole(&mut zip, entry::SUMS, limits.sums)?;
        let sums = Sums::read(&summed)?;
        listing.check_told_by(&sums)?;
        let document = verified(&mut zip, sort.document(), &sums)?;
        let page = listing.page.then(|| verified(&mut zip, entry::PAGE, &sums)).transpose()?;
        let signature =
            listing.signature.then(|| whole(&mut zip, entry::SIGNATURE, SIGNATURE)).transpose()?;
        Ok(Self { zip, sums, summed, signature, sort, document, page, media: listing.media })
    }

    /// Reads a medium. Its last bytes come only when all of it is as it was sealed; otherwise reading ends in an error,
    /// which is an [`ExtractError`] again once turned into one. Whoever keeps what they read keeps it after that.
    ///
    /// # Errors
    /// [`ExtractError::Io`] with [`std::io::ErrorKind::NotFound`] when no medium has this name.
    pub fn medium<'a>(&'a mut self, name: &str) -> Result<impl Read + use<'a, R>> {
        let name = entry::of_medium(name)?;
        checked(&mut self.zip, &name, &self.sums)
    }
}

impl<R> Opened<R> {
    /// What it is.
    #[must_use]
    pub fn sort(&self) -> Sort {
        self.sort
    }

    /// The document, verified.
    #[must_use]
    pub fn document(&self) -> &[u8] {
        &self.document
    }

    /// The page to read, verified, where there is one.
    #[must_use]
    pub fn page(&self) -> Option<&[u8]> {
        self.page.as_deref()
    }

    /// The media, in the order they were sealed.
    #[must_use]
    pub fn media(&self) -> &[Medium] {
        &self.media
    }

    /// Whether there is a signature, by whomever.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.signature.is_some()
    }

    /// Whether the signature is of whoever has this card. It covers all that is in the container, and not for whom it
    /// was sealed: whoever opens it could seal it again for another. A document should say whom it is meant for.
    #[must_use]
    pub fn signed_by(&self, card: &Card) -> bool {
        self.signature.as_deref().is_some_and(|text| signature::is_of(card.verifying(), &self.summed, text))
    }
}

impl<R> std::fmt::Debug for Opened<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened").field("sort", &self.sort).field("media", &self.media).finish_non_exhaustive()
    }
}

/// What the directory of the zip lists.
#[derive(Default)]
struct Listing {
    documents: Vec<Sort>,
    page: bool,
    signature: bool,
    media: Vec<Medium>,
    /// The names of all that the sums must tell of.
    summed: Vec<String>,
}

impl Listing {
    fn of<R: Read + Seek>(zip: &Zip<R>, limits: &Limits) -> Result<Self> {
        if zip.has_duplicate_names() {
            return Err(ExtractError::strange(b"two of one name"));
        }
        let mut listing = Self::default();
        for index in 0..zip.len() {
            let data = zip.by_index_data(index).map_err(unzipping)?;
            let entry = Entry::named(data.name_raw())?;
            if data.encrypted() || !is_known(data.compression()) {
                return Err(ExtractError::strange(data.name_raw()));
            } else if data.size() > limits.of(entry) {
                return Err(ExtractError::TooLarge);
            }
            listing.add(entry, data.size());
        }
        let all: u64 = listing.media.iter().map(|medium| medium.size).sum();
        if all > limits.media { Err(ExtractError::TooLarge) } else { Ok(listing) }
    }

    fn add(&mut self, entry: Entry<'_>, size: u64) {
        match entry {
            Entry::Document(sort) => self.documents.push(sort),
            Entry::Page => self.page = true,
            Entry::Medium(name) => self.media.push(Medium { name: name.to_owned(), size }),
            Entry::Signature => self.signature = true,
            Entry::Sums => {}
        }
        self.summed.extend(entry.is_summed().then(|| entry.name()));
    }

    fn sort(&self) -> Result<Sort> {
        match *self.documents.as_slice() {
            [sort] => Ok(sort),
            [] => Err(ExtractError::strange(b"no document")),
            _ => Err(ExtractError::strange(b"two documents")),
        }
    }

    /// Whether the sums are of all that is here, and of nothing else.
    fn check_told_by(&self, sums: &Sums) -> Result<()> {
        let are_told = self.summed.iter().all(|name| sums.get(name).is_some());
        if are_told && sums.len() == self.summed.len() { Ok(()) } else { Err(ExtractError::Broken) }
    }
}

fn is_known(compression: CompressionMethod) -> bool {
    matches!(compression, CompressionMethod::Stored | CompressionMethod::Deflated)
}

/// All of an entry, as long as its sum is right.
fn verified<R: Read + Seek>(zip: &mut Zip<R>, name: &str, sums: &Sums) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    checked(zip, name, sums)?.read_to_end(&mut all)?;
    Ok(all)
}

/// An entry whose sum is taken as it is read. How long it says it is, `Listing` held against the limits.
fn checked<'a, R: Read + Seek>(
    zip: &'a mut Zip<R>,
    name: &str,
    sums: &Sums,
) -> Result<Checked<ZipFile<'a, Inside<R>>>> {
    let sum = sums.get(name).ok_or_else(|| ExtractError::Io(std::io::ErrorKind::NotFound.into()))?;
    let entry = within(zip, name)?;
    let size = entry.size();
    Ok(Checked::new(entry, size, sum))
}

/// All of an entry that has no sum.
fn whole<R: Read + Seek>(zip: &mut Zip<R>, name: &str, most: u64) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    let read = within(zip, name)?.take(most + 1).read_to_end(&mut all).map_err(ExtractError::reading)?;
    if read as u64 > most { Err(ExtractError::TooLarge) } else { Ok(all) }
}

/// An entry that says the same of itself as the directory does.
fn within<'a, R: Read + Seek>(zip: &'a mut Zip<R>, name: &str) -> Result<ZipFile<'a, Inside<R>>> {
    let consistent = ZipReadOptions::new().enforce_header_consistency(true);
    let index = zip.index_for_name_raw(name.as_bytes()).ok_or(ExtractError::Broken)?;
    zip.by_index_with_options(index, consistent).map_err(unzipping)
}

fn unzipping(error: ZipError) -> ExtractError {
    match error {
        ZipError::Io(e) => ExtractError::reading(e),
        ZipError::UnsupportedArchive(what) => ExtractError::strange(what.as_bytes()),
        _ => ExtractError::Broken,
    }
}
