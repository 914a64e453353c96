//! Tags and escaped text: what HTML, DOCX and drawn pictures are made of. Which tags is for them to say.

/// Markup in the making. What is said in it can never become a tag.
#[derive(Default)]
pub(crate) struct Markup {
    text: String,
}

/// The name of an attribute and its value.
type Attribute<'a> = (&'a str, &'a str);

impl Markup {
    /// A tag with what stands within it.
    pub(crate) fn tag(&mut self, name: &str, attributes: &[Attribute<'_>], within: impl FnOnce(&mut Self)) {
        self.begin(name, attributes);
        self.text.push('>');
        within(self);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
    }

    /// A tag that nothing stands within.
    pub(crate) fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.begin(name, attributes);
        self.text.push_str("/>");
    }

    /// A tag with only text within it.
    pub(crate) fn text(&mut self, name: &str, attributes: &[Attribute<'_>], text: &str) {
        self.tag(name, attributes, |within| within.say(text));
    }

    /// Text, as it is read.
    pub(crate) fn say(&mut self, text: &str) {
        text.chars().for_each(|sign| self.escape(sign));
    }

    /// Markup as it stands. Only for what Besef wrote itself.
    pub(crate) fn put(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// All of it.
    pub(crate) fn into_string(self) -> String {
        self.text
    }

    fn begin(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.say(value);
            self.text.push('"');
        }
    }

    fn escape(&mut self, sign: char) {
        match sign {
            '&' => self.text.push_str("&amp;"),
            '<' => self.text.push_str("&lt;"),
            '>' => self.text.push_str("&gt;"),
            '"' => self.text.push_str("&quot;"),
            // As itself it would be read as a line break of the file's own, and lost.
            '\r' => self.text.push_str("&#13;"),
            sign if is_forbidden(sign) => self.text.push(char::REPLACEMENT_CHARACTER),
            sign => self.text.push(sign),
        }
    }
}

/// What may stand in no XML, not even escaped.
fn is_forbidden(sign: char) -> bool {
    matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
