//! A PDF as others read it: Poppler for its text, and the objects in the file for how it is made.

use besef_report::{Document, Format, render};
use lopdf::{Dictionary, Object};
use std::{io::Write, process::Command};

/// A PDF that was set.
pub struct Read {
    /// The file.
    pub bytes: Vec<u8>,
    objects: lopdf::Document,
}

/// One element of the tag tree.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag {
    /// What it is: `H1`, `P`, `Table`.
    pub name: String,
    /// What it says to who does not see it.
    pub alternative: Option<String>,
    /// Of a table's head: what it is the head of.
    pub scope: Option<String>,
}

impl Read {
    /// Sets a document and opens what came of it.
    pub fn of(document: &Document) -> Self {
        let bytes = render(document, Format::Pdf).expect("a PDF");
        let objects = lopdf::Document::load_mem(&bytes).expect("objects");
        Self { bytes, objects }
    }

    /// Its text in the order it was set, without the breaks that the page made.
    pub fn text(&self) -> String {
        seen(&self.poppler(&["-enc", "UTF-8", "-raw"]))
    }

    /// Its text with the lines and pages as they are on paper.
    pub fn laid_out(&self) -> String {
        self.poppler(&["-enc", "UTF-8"])
    }

    fn poppler(&self, options: &[&str]) -> String {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(&self.bytes).expect("written");
        let read = Command::new("pdftotext").args(options).arg(file.path()).arg("-").output();
        let read = read.expect("pdftotext, of the package poppler-utils");
        assert!(read.status.success(), "pdftotext could not read it");
        String::from_utf8(read.stdout).expect("UTF-8")
    }

    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.objects.get_pages().len()
    }

    /// How wide and high its first page is, in points.
    pub fn page_size(&self) -> (i32, i32) {
        let page = self.objects.page_iter().next().expect("a page");
        let page = self.objects.get_dictionary(page).expect("a page");
        let corners = page.get_deref(b"MediaBox", &self.objects).and_then(Object::as_array).expect("a size");
        let corners: Vec<i32> =
            corners.iter().map(|at| at.as_float().expect("a number").round() as i32).collect();
        (corners[2] - corners[0], corners[3] - corners[1])
    }

    /// The addresses it leads to.
    pub fn addresses(&self) -> Vec<String> {
        let actions = self
            .objects
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok());
        actions.filter_map(|action| self.string(action, "URI")).collect()
    }

    /// How far to the right the words on its pages reach, in points.
    pub fn rightmost(&self) -> f64 {
        let boxes = self.poppler(&["-bbox"]);
        let ends = boxes.split("xMax=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse().ok());
        ends.fold(0.0, f64::max)
    }

    /// The root of its objects.
    pub fn catalogue(&self) -> &Dictionary {
        self.objects.catalog().expect("a catalogue")
    }

    /// What it says about itself, under a name.
    pub fn about(&self, name: &str) -> Option<String> {
        let about = self.objects.trailer.get_deref(b"Info", &self.objects).ok()?.as_dict().ok()?;
        self.string(about, name)
    }

    /// Its XMP metadata.
    pub fn metadata(&self) -> String {
        let stream = self.catalogue().get_deref(b"Metadata", &self.objects).expect("metadata");
        let stream = stream.as_stream().expect("a stream");
        String::from_utf8_lossy(&stream.get_plain_content().expect("content")).into_owned()
    }

    /// A value of the catalogue, wherever it stands.
    pub fn value(&self, path: &[&str]) -> Option<&Object> {
        let mut at = self.catalogue();
        let (last, inner) = path.split_last()?;
        for name in inner {
            at = at.get_deref(name.as_bytes(), &self.objects).ok()?.as_dict().ok()?;
        }
        at.get_deref(last.as_bytes(), &self.objects).ok()
    }

    /// The tag tree from its root down, in reading order.
    pub fn tags(&self) -> Vec<Tag> {
        let mut tags = Vec::new();
        self.collect(self.value(&["StructTreeRoot", "K"]).expect("a tag tree"), &mut tags);
        tags
    }

    /// How many tags have this name.
    pub fn count(&self, name: &str) -> usize {
        self.tags().iter().filter(|tag| tag.name == name).count()
    }

    /// The fonts, and whether each is in the file.
    pub fn fonts(&self) -> Vec<(String, bool)> {
        let dictionaries = self.objects.objects.values().filter_map(|object| object.as_dict().ok());
        let described = dictionaries.filter(|one| one.has_type(b"FontDescriptor"));
        described.map(|one| (name(one, "FontName"), one.has(b"FontFile2") || one.has(b"FontFile3"))).collect()
    }

    fn collect(&self, object: &Object, tags: &mut Vec<Tag>) {
        match self.objects.dereference(object).expect("an object").1 {
            Object::Array(children) => children.iter().for_each(|child| self.collect(child, tags)),
            Object::Dictionary(one) if one.has(b"S") => {
                tags.push(self.tag(one));
                if let Ok(children) = one.get(b"K") {
                    self.collect(children, tags);
                }
            }
            _ => {}
        }
    }

    fn tag(&self, one: &Dictionary) -> Tag {
        let scope = one.get_deref(b"A", &self.objects).ok().and_then(|attributes| self.scope(attributes));
        Tag { name: name(one, "S"), alternative: self.string(one, "Alt"), scope }
    }

    fn scope(&self, attributes: &Object) -> Option<String> {
        let all = attributes.as_array().map_or_else(|_| std::slice::from_ref(attributes), Vec::as_slice);
        let all = all.iter().filter_map(|one| self.objects.dereference(one).ok()?.1.as_dict().ok());
        all.filter(|one| one.has(b"Scope")).map(|one| name(one, "Scope")).next()
    }

    fn string(&self, dictionary: &Dictionary, name: &str) -> Option<String> {
        let string = dictionary.get_deref(name.as_bytes(), &self.objects).ok()?;
        lopdf::decode_text_string(string).ok()
    }
}

/// Text without what a page adds or leaves out: breaks, blanks, hyphens at the end of a line, and marks that are not seen.
pub fn seen(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !is_unseen(*sign)).collect()
}

fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '-' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn name(dictionary: &Dictionary, key: &str) -> String {
    let name = dictionary.get(key.as_bytes()).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}
