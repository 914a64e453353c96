//! The frameworks of labels that Besef brings, and reading one a learner adds from a file of the same shape.

use besef_model::{Framework, Invalid, Noted, OwnFramework};
use besef_words::Language;
use serde::Deserialize;
use std::sync::LazyLock;

use super::files;

/// In the order they are offered; a file's name is the framework's id.
const FILES: &[(&str, &str)] = files!("standards": "vlaanderen-2018" "nederland" "inzetbaarheid");

static FRAMEWORKS: LazyLock<Vec<(&str, Written)>> =
    LazyLock::new(|| FILES.iter().filter_map(|(id, text)| Some((*id, toml::from_str(text).ok()?))).collect());

/// The frameworks, said in a language. A label is kept in a moment as it stands here: as the learner's own text.
pub fn frameworks(language: Language) -> Vec<Framework> {
    FRAMEWORKS.iter().map(|(id, written)| written.framework(id, language)).collect()
}

/// Reads a framework from a file a learner adds, its words in the given language.
///
/// ```
/// use besef_journal::{Language, guides};
///
/// let own = guides::read_framework("name = 'Our school'\nlabels = ['care', 'reading']", Language::En)?;
/// assert_eq!(own.labels, ["care", "reading"]);
/// # Ok::<(), besef_model::Invalid>(())
/// ```
///
/// # Errors
/// [`Invalid::Malformed`] when it is not of that shape, saying where; else the rule of [`OwnFramework`] it breaks.
pub fn read_framework(text: &str, language: Language) -> Result<OwnFramework, Invalid> {
    let written: Written = toml::from_str(text).map_err(|e| Invalid::Malformed(reason(text, &e)))?;
    let Framework { name, labels, .. } = written.framework("", language);
    OwnFramework { name, labels }.kept()
}

/// Where it goes wrong and why, in one line: it stands within a sentence.
fn reason(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    format!("{line}: {}", error.message().replace('\n', ", "))
}

/// A framework as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Label,
    labels: Vec<Label>,
}

/// Plain text, or a text for each language.
#[derive(Deserialize)]
#[serde(untagged, expecting = "a text, or { nl = \"…\", en = \"…\" }")]
enum Label {
    Same(String),
    PerLanguage { nl: String, en: String },
}

impl Written {
    fn framework(&self, id: &str, language: Language) -> Framework {
        Framework {
            id: id.to_owned(),
            name: self.name.said(language).to_owned(),
            own: false,
            labels: self.labels.iter().map(|label| label.said(language).to_owned()).collect(),
        }
    }
}

impl Label {
    fn said(&self, language: Language) -> &str {
        match (self, language) {
            (Label::Same(text), _) => text,
            (Label::PerLanguage { nl, .. }, Language::Nl) => nl,
            (Label::PerLanguage { en, .. }, Language::En) => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_framework_that_could_be_ones_own() {
        for language in Language::ALL {
            for (id, text) in FILES {
                let own = read_framework(text, language).unwrap_or_else(|e| panic!("{id}.toml: {e}"));
                let brought = frameworks(language).into_iter().find(|framework| framework.id == *id).unwrap();
                assert_eq!(
                    (own.name, own.labels),
                    (brought.name, brought.labels),
                    "{id}: a label stands twice"
                );
            }
        }
    }

    #[test]
    fn they_hold_what_the_field_says() {
        let count = |language| frameworks(language).iter().map(|f| f.labels.len()).collect::<Vec<_>>();
        assert_eq!(count(Language::Nl), [10, 3, 5]);
        assert_eq!(count(Language::En), [10, 3, 5]);
        assert!(frameworks(Language::Nl)[0].labels.contains(&"cultuurparticipant".to_owned()));
    }

    #[test]
    fn ones_own_may_mix_plain_labels_and_languages() {
        let text =
            "name = { nl = 'Zorg', en = 'Care' }\nlabels = ['  M-decreet ', { nl = 'rust', en = 'calm' }]";
        let own = read_framework(text, Language::En).unwrap();
        assert_eq!(
            (own.name.as_str(), own.labels),
            ("Care", vec!["M-decreet".to_owned(), "calm".to_owned()])
        );
    }

    #[test]
    fn the_reason_names_the_line_and_fits_in_a_sentence() {
        let Err(Invalid::Malformed(reason)) = read_framework("name = 'x'\nlabels = [1]", Language::Nl) else {
            panic!("a number is not a label");
        };
        assert!(reason.starts_with("2: ") && reason.contains("nl = ") && !reason.contains('\n'), "{reason}");
    }

    #[test]
    fn what_is_no_framework_is_refused_with_a_reason() {
        for text in [
            "",
            "name = 'x'",
            "name = 'x'\nlabels = [1]",
            "name = 'x'\nlabels = ['a']\ncolour = 'red'",
            "<xml>",
        ] {
            assert!(matches!(read_framework(text, Language::Nl), Err(Invalid::Malformed(_))), "{text}");
        }
        for text in ["name = ' '\nlabels = ['a']", "name = 'x'\nlabels = [' ']"] {
            assert!(matches!(read_framework(text, Language::Nl), Err(Invalid::Blank { .. })), "{text}");
        }
    }
}
