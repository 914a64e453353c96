//! A document for Word and LibreOffice (Office Open XML, ECMA-376): real headings, lists and tables, so that it can be
//! pasted into a form of a school's own and keep its structure.
//!
//! Written out here, because the crates that do it know no alternative text, no heads that repeat and no language, and
//! set pictures anew. Here: the parts of the file. Its look is in the `.xml` files beside this one.

mod body;
mod footer;
mod lists;
mod package;
mod page;
mod paragraph;
mod parts;
mod picture;
mod table;

use crate::markup::Markup;
use crate::{Document, Format, ReportError};
use besef_words::Language;
use package::Package;
use parts::Parts;

const TYPES: &str = include_str!("docx/types.xml");
const ROOT: &str = include_str!("docx/root.xml");
const STYLES: &str = include_str!("docx/styles.xml");
const FONTS: &str = include_str!("docx/fonts.xml");
const SETTINGS: &str = include_str!("docx/settings.xml");

/// The whole file. The same document gives the same bytes, on any day.
///
/// # Errors
/// [`ReportError::NotSet`] when it is too large for its own format.
pub(crate) fn docx(document: &Document) -> Result<Vec<u8>, ReportError> {
    package(document).map_err(|reason| ReportError::not_set(Format::Docx, reason))
}

fn package(document: &Document) -> zip::result::ZipResult<Vec<u8>> {
    let language = language_tag(document.language);
    let mut parts = Parts::default();
    let body = body::document(document, &mut parts);
    let mut package = Package::default();
    package.put("[Content_Types].xml", TYPES)?;
    package.put("_rels/.rels", ROOT)?;
    package.put("docProps/core.xml", &properties(document, language))?;
    package.put("word/document.xml", &body)?;
    package.put("word/_rels/document.xml.rels", &parts.relations())?;
    package.put("word/styles.xml", &STYLES.replace("{language}", language))?;
    package.put("word/numbering.xml", &lists::numbering(&parts.lists))?;
    package.put("word/fontTable.xml", FONTS)?;
    package.put("word/settings.xml", &SETTINGS.replace("{language}", language))?;
    package.put("word/footer.xml", &footer::footer(document))?;
    for picture in &parts.pictures {
        package.put_bytes(&format!("word/{}", picture.target), &picture.bytes)?;
    }
    package.finish()
}

/// What Word checks spelling by. Every installation has the Netherlands' list of words and not all have Belgium's, which
/// is the same one.
fn language_tag(language: Language) -> &'static str {
    match language {
        Language::Nl => "nl-NL",
        Language::En => "en-GB",
    }
}

/// What a list of files shows. No dates: when it was made stands at the foot.
fn properties(document: &Document, language: &str) -> String {
    let mut part = begun();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    part.tag("cp:coreProperties", &spaces, |core| {
        core.text("dc:title", &[], &document.title);
        core.text("dc:language", &[], language);
    });
    part.into_string()
}

/// A part with the line that every part begins with.
fn begun() -> Markup {
    let mut part = Markup::default();
    part.put("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    part
}

/// The names of things in a text.
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The names of what one part has to do with another.
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
