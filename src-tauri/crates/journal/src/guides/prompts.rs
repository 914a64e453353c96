//! The prompts of the day.

use besef_model::{Prompt, PromptAbout, PromptId};
use serde::Deserialize;
use std::sync::LazyLock;

const FILE: &str = include_str!("../../guides/prompts.toml");

static PROMPTS: LazyLock<Vec<Prompt>> = LazyLock::new(|| read(FILE).unwrap_or_default());

/// The prompts, in an order in which neighbours look at different things.
pub fn prompts() -> &'static [Prompt] {
    &PROMPTS
}

/// The key of what a prompt says.
pub fn prompt_key(id: &PromptId) -> String {
    format!("prompt-{}", id.as_str())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    prompts: Vec<WrittenPrompt>,
}

/// A prompt as its file says it: `{ id = "doubt", kind = "individual" }`.
#[derive(Deserialize)]
struct WrittenPrompt {
    id: PromptId,
    #[serde(flatten)]
    about: PromptAbout,
}

fn read(text: &str) -> Result<Vec<Prompt>, toml::de::Error> {
    let Written { prompts } = toml::from_str(text)?;
    Ok(prompts.into_iter().map(|WrittenPrompt { id, about }| Prompt { id, about }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{Climate, Kind};
    use besef_words::{Language, Words, keys};
    use std::collections::{BTreeMap, BTreeSet};

    const CONDITIONS: [Climate; 6] = [
        Climate::Leadership,
        Climate::Autonomy,
        Climate::Sharing,
        Climate::Opportunities,
        Climate::Support,
        Climate::Space,
    ];

    #[test]
    fn there_are_enough_about_everything() {
        read(FILE).unwrap();
        let about = |what| prompts().iter().filter(|prompt| prompt.about == what).count();
        for kind in Kind::ALL {
            assert!(about(PromptAbout::Kind(kind)) >= 20, "{kind}");
        }
        for condition in CONDITIONS {
            assert!(about(PromptAbout::Climate(condition)) >= 6, "{condition:?}");
        }
    }

    #[test]
    fn each_has_its_words_and_none_are_left_over() {
        let said: Vec<String> = prompts().iter().map(|prompt| prompt_key(&prompt.id)).collect();
        let once: BTreeSet<String> = said.iter().cloned().collect();
        assert_eq!(said.len(), once.len(), "an id stands twice");
        let kept: BTreeSet<String> = keys().into_iter().filter(|key| key.starts_with("prompt-")).collect();
        assert_eq!(once, kept, "guides left, catalogues right");
    }

    #[test]
    fn each_is_one_short_line_of_its_own() {
        for language in Language::ALL {
            let texts = texts(language);
            let once: BTreeSet<String> = texts.iter().map(|text| text.to_lowercase()).collect();
            assert_eq!(texts.len(), once.len(), "{language}: two say the same");
            for text in &texts {
                assert!((15..=90).contains(&text.chars().count()), "{language}: {text}");
                assert!(!text.contains('!') && !text.contains('\n'), "{language}: {text}");
            }
        }
    }

    #[test]
    fn neighbours_look_at_different_things() {
        for (one, next) in ring(prompts()) {
            assert_ne!(one.about, next.about, "{:?}", one.id);
        }
        for ten in prompts().windows(10) {
            let kinds = ten.iter().filter(|prompt| matches!(prompt.about, PromptAbout::Kind(_))).count();
            assert!((6..=8).contains(&kinds), "{kinds} of ten after {:?} ask for a kind", ten[0].id);
        }
    }

    #[test]
    fn they_do_not_all_begin_alike() {
        for language in Language::ALL {
            let first: Vec<String> = texts(language).iter().map(|text| first_word(text)).collect();
            for (one, next) in ring(&first) {
                assert_ne!(one, next, "{language}: two in a row begin alike");
            }
            let mut counts = BTreeMap::new();
            first.iter().for_each(|word| *counts.entry(word).or_insert(0) += 1);
            let most = counts.into_iter().max_by_key(|(_, count)| *count).unwrap();
            assert!(most.1 * 6 <= first.len(), "{language}: {} begin with {:?}", most.1, most.0);
        }
    }

    fn texts(language: Language) -> Vec<String> {
        let words = Words::in_language(language);
        prompts().iter().map(|prompt| words.say(&prompt_key(&prompt.id), &[])).collect()
    }

    fn first_word(text: &str) -> String {
        let word = text.split_whitespace().next().unwrap_or_default();
        word.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
    }

    /// Each with the one after it; the first comes after the last.
    fn ring<T>(items: &[T]) -> impl Iterator<Item = (&T, &T)> {
        items.iter().zip(items.iter().cycle().skip(1))
    }
}
