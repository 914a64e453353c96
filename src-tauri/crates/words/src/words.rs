//! Saying a message in one language.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{Language, catalogues, numbers};

/// Something to fill in: text as it is to be read, or a count that may choose between singular and plural.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A count.
    Number(i64),
    /// Text, already in the reader's language.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the catalogues of a language.
    pub fn in_language(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that isolate a filled-in value would be copied along and found in searches.
        bundle.set_use_isolating(false);
        for catalogue in catalogues::catalogues(language) {
            bundle.add_resource_overriding(catalogues::parsed(catalogue));
        }
        numbers::teach(&mut bundle, language);
        Self { language, bundle }
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message with its values filled in. A key that is not there shows as `⟨key⟩`: a missing word must
    /// never stop someone's work.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return format!("⟨{key}⟩");
        };
        let filled: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        self.bundle.format_pattern(pattern, Some(&filled), &mut Vec::new()).into_owned()
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Number(number) => (*number).into(),
        Arg::Text(text) => text.as_str().into(),
    }
}
