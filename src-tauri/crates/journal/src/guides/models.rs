//! The models to reflect along that Besef brings.

use besef_model::{ModelId, ModelStep, ReflectionModel, Wording};
use serde::Deserialize;
use std::sync::LazyLock;

use super::files;

/// In the order they are offered. A file's name is the model's id for life: reflections are kept under it.
const FILES: &[(&str, &str)] =
    files!("reflection": "what_so_what_now_what" "starrt" "korthagen" "gibbs" "kolb");

static MODELS: LazyLock<Vec<ReflectionModel>> =
    LazyLock::new(|| FILES.iter().filter_map(|(id, text)| read(id, text).ok()).collect());

/// The models, in the order they are offered: the first is the one to begin with.
pub fn models() -> &'static [ReflectionModel] {
    &MODELS
}

/// A model as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Wording,
    about: Wording,
    steps: Vec<ModelStep>,
}

fn read(id: &str, text: &str) -> Result<ReflectionModel, toml::de::Error> {
    let Written { name, about, steps } = toml::from_str(text)?;
    Ok(ReflectionModel { id: ModelId::named(id), name, about: Some(about), own: false, steps })
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_words::{Language, Words, keys};
    use std::collections::BTreeSet;

    #[test]
    fn every_file_is_a_model() {
        for (id, text) in FILES {
            let model = read(id, text).unwrap_or_else(|e| panic!("{id}.toml: {e}"));
            assert!(model.steps.len() >= 3, "{id} has {} steps", model.steps.len());
        }
        assert_eq!(models().len(), FILES.len());
    }

    #[test]
    fn the_words_of_the_models_are_exactly_those_of_the_catalogues() {
        let said: Vec<&str> = models().iter().flat_map(wordings).map(key).collect();
        let once: BTreeSet<&str> = said.iter().copied().collect();
        assert_eq!(said.len(), once.len(), "a key stands twice");
        let kept = keys();
        let kept: BTreeSet<&str> =
            kept.iter().map(String::as_str).filter(|key| key.starts_with("reflection-")).collect();
        assert_eq!(once, kept, "guides left, catalogues right");
    }

    #[test]
    fn what_they_say_fits_a_phone() {
        for language in Language::ALL {
            let words = Words::in_language(language);
            for text in models().iter().flat_map(wordings).map(|wording| words.say(key(wording), &[])) {
                assert!(text.chars().count() <= 100, "{language}: {text}");
            }
        }
    }

    fn wordings(model: &ReflectionModel) -> impl Iterator<Item = &Wording> {
        let steps = model.steps.iter().flat_map(|step| std::iter::once(&step.prompt).chain(&step.hint));
        std::iter::once(&model.name).chain(&model.about).chain(steps)
    }

    fn key(wording: &Wording) -> &str {
        match wording {
            Wording::Key(key) => key,
            Wording::Text(text) => panic!("a guide of Besef speaks one language only: {text}"),
        }
    }
}
