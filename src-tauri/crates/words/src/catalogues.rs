//! The catalogues as they were written, a file per area and language. `ui` imports the same files.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use crate::Language;

/// One file of messages.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue {
    /// The file's name without `.ftl`: an area of the app.
    pub area: &'static str,
    /// What stands in it.
    pub text: &'static str,
}

macro_rules! areas {
    ($language:literal: $($area:literal)+) => {
        &[$(Catalogue {
            area: $area,
            text: include_str!(concat!("../catalogues/", $language, "/", $area, ".ftl")),
        }),+]
    };
}

const NL: &[Catalogue] = areas!("nl": "common" "start" "today" "journal" "look-back" "look-back-sentences"
    "look-back-questions" "numbers"
    "prompts" "reflection" "deepen" "attachments" "follow-up" "goals" "names" "going-back" "conversations" "review" "report" "paper" "reading" "share" "settings" "failures" "cli" "cli-share");
const EN: &[Catalogue] = areas!("en": "common" "start" "today" "journal" "look-back" "look-back-sentences"
    "look-back-questions" "numbers"
    "prompts" "reflection" "deepen" "attachments" "follow-up" "goals" "names" "going-back" "conversations" "review" "report" "paper" "reading" "share" "settings" "failures" "cli" "cli-share");

/// The catalogues of one language.
pub fn catalogues(language: Language) -> &'static [Catalogue] {
    match language {
        Language::Nl => NL,
        Language::En => EN,
    }
}

/// Every key there is, in alphabetical order. Dutch and English have the same ones.
pub fn keys() -> Vec<String> {
    let mut keys: Vec<String> =
        catalogues(Language::Nl).iter().flat_map(|catalogue| keys_of(&parsed(catalogue))).collect();
    keys.sort();
    keys
}

/// What of a catalogue can be read; the tests see to it that this is all of it.
pub(crate) fn parsed(catalogue: &Catalogue) -> FluentResource {
    FluentResource::try_new(catalogue.text.to_owned()).unwrap_or_else(|(readable, _errors)| readable)
}

fn keys_of(resource: &FluentResource) -> Vec<String> {
    let keys = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    keys.collect()
}
