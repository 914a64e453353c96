//! From text to the words that are compared. Index, query and snippet all come here, so that they agree on what
//! a word is. Not here: which fields hold which form (`schema`), or which form counts most (`query`).

use rust_stemmers::{Algorithm, Stemmer};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// Longer than any word a person types; what is longer is an address or a lump of data.
const LONGEST_WORD: usize = 100;

/// A form under which words are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As written, without case and accents.
    Exact,
    /// The Dutch stem.
    Dutch,
    /// The English stem.
    English,
}

impl Form {
    /// Every form.
    pub(crate) const ALL: [Form; 3] = [Form::Exact, Form::Dutch, Form::English];

    /// Enough to know *whether* a word is meant, not how well: whatever is the same as written has the same stems.
    pub(crate) const STEMS: [Form; 2] = [Form::Dutch, Form::English];

    /// The name of the tokenizer that makes it, and of the field that holds it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Form::Exact => "exact",
            Form::Dutch => "dutch",
            Form::English => "english",
        }
    }

    /// This form of a folded word.
    fn of(self, folded: &str) -> String {
        match self {
            Form::Exact => folded.to_owned(),
            Form::Dutch => stem(Algorithm::Dutch, folded),
            Form::English => stem(Algorithm::English, folded),
        }
    }
}

/// A word in all its forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Forms([String; Form::ALL.len()]);

impl Forms {
    /// Of a folded word.
    pub(crate) fn of(folded: &str) -> Self {
        Self(Form::ALL.map(|form| form.of(folded)))
    }

    /// One of them.
    pub(crate) fn get(&self, form: Form) -> &str {
        &self.0[form as usize]
    }

    /// Whether a folded word of a text is the same word in at least one form. Stemming every word of every text shown
    /// costs more than finding it; a stem keeps its first letter, so most words need none.
    pub(crate) fn meets(&self, folded: &str) -> bool {
        let exact = self.get(Form::Exact);
        exact == folded
            || (exact.chars().next() == folded.chars().next()
                && Form::STEMS.iter().any(|form| self.get(*form) == form.of(folded)))
    }
}

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins, in bytes.
    pub(crate) from: usize,
    /// Where it ends, in bytes.
    pub(crate) to: usize,
    /// Without case and accents.
    pub(crate) folded: String,
}

/// The words of a text, in order. Apostrophes stay within (*collega's*), all other signs part words.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    text.unicode_word_indices().flat_map(|(at, run)| pieces(at, run)).filter_map(|(from, piece)| {
        let folded = fold(piece);
        let kept = !folded.is_empty() && folded.chars().count() <= LONGEST_WORD;
        kept.then(|| Word { from, to: from + piece.len(), folded })
    })
}

/// Unicode keeps `klaar.morgen` and `a_b` together; whoever types one half wants to find it.
fn pieces(at: usize, run: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = run.as_ptr() as usize;
    run.split(|c: char| !(c.is_alphanumeric() || is_apostrophe(c) || is_combining_mark(c)))
        .filter(|piece| !piece.is_empty())
        .map(move |piece| (at + (piece.as_ptr() as usize - start), piece))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

/// Without case and accents: *Één* and *een* are one word, and so are *ĳs* and *ijs*.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    bare.filter(|c| !is_combining_mark(*c)).fold(String::with_capacity(text.len()), with_plain_letter)
}

/// Letters whose accent is part of the letter, so that decomposing leaves it.
fn with_plain_letter(mut folded: String, letter: char) -> String {
    match letter {
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        c if is_apostrophe(c) => folded.push('\''),
        c => folded.push(c),
    }
    folded
}

/// A name or tag as a whole: without case, accents and stray spaces.
pub(crate) fn fold_name(name: &str) -> String {
    fold(&name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The stem, taken without a closing *'s*: *collega's* and *collega* are one. The stemmers know Latin letters only.
fn stem(language: Algorithm, folded: &str) -> String {
    let base = folded.strip_suffix("'s").unwrap_or(folded).trim_end_matches('\'');
    if base.is_ascii() { Stemmer::create(language).stem(base).into_owned() } else { base.to_owned() }
}

/// A tokenizer for each form, under its name.
pub(crate) fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    for form in Form::ALL {
        tokenizers.register(form.name(), TextAnalyzer::from(Analyzer(form)));
    }
    tokenizers
}

/// What tantivy asks for: a [`Form`] of every word of a text.
#[derive(Debug, Clone, Copy)]
struct Analyzer(Form);

impl Tokenizer for Analyzer {
    type TokenStream<'a> = Words<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Words<'a> {
        Words { form: self.0, words: Box::new(words(text)), token: Token::default() }
    }
}

struct Words<'a> {
    form: Form,
    words: Box<dyn Iterator<Item = Word> + 'a>,
    token: Token,
}

impl TokenStream for Words<'_> {
    fn advance(&mut self) -> bool {
        let Some(word) = self.words.next() else { return false };
        self.token.position = self.token.position.wrapping_add(1);
        self.token.offset_from = word.from;
        self.token.offset_to = word.to;
        self.token.text = self.form.of(&word.folded);
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
