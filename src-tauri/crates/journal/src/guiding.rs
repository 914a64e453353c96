//! What guides writing, Besef's own and the learner's together: models of reflection, frameworks of labels.

use besef_model::{
    Answer, Framework, ModelId, ModelStep, Note, OwnFramework, OwnModel, Reflection, ReflectionModel, Wording,
};
use besef_words::{Language, Words};

use crate::{Journal, JournalError, NoteSaved, guides};

impl Journal {
    /// The models to reflect along: Besef's, then the learner's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reflection_models(&self) -> Result<Vec<ReflectionModel>, JournalError> {
        let own = self.notes::<OwnModel>()?.into_iter().map(own_model);
        Ok(guides::models().iter().cloned().chain(own).collect())
    }

    /// The frameworks to take labels from: Besef's in that language, then the learner's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn frameworks(&self, language: Language) -> Result<Vec<Framework>, JournalError> {
        let own = self.notes::<OwnFramework>()?.into_iter().map(own_framework);
        Ok(guides::frameworks(language).into_iter().chain(own).collect())
    }

    /// Adds the framework written in a TOML file, its words in that language where it has several.
    ///
    /// # Errors
    /// When the file does not say what a framework says, or the store refuses.
    pub fn add_framework(
        &self,
        toml: &str,
        language: Language,
    ) -> Result<NoteSaved<OwnFramework>, JournalError> {
        self.add_note(guides::read_framework(toml, language)?)
    }
}

fn own_model(note: Note<OwnModel>) -> ReflectionModel {
    let steps = note.content.prompts.into_iter();
    ReflectionModel {
        id: ModelId::named(note.id.to_string()),
        name: Wording::Text(note.content.name),
        about: None,
        own: true,
        steps: steps.map(|prompt| ModelStep { prompt: Wording::Text(prompt), hint: None }).collect(),
    }
}

fn own_framework(note: Note<OwnFramework>) -> Framework {
    let OwnFramework { name, labels } = note.content;
    Framework { id: note.id.to_string(), name, own: true, labels }
}

/// Each answer of a reflection under the question of its model; of a model of the learner's own, under the question as it
/// was then.
pub(crate) fn asked_and_answered(
    reflection: Option<&Reflection>,
    models: &[ReflectionModel],
    words: &Words,
) -> Vec<(String, String)> {
    let Some(reflection) = reflection else { return Vec::new() };
    let model = models.iter().find(|model| model.id == reflection.model);
    let asked = |answer: &Answer| {
        let step = model.and_then(|model| model.steps.get(usize::from(answer.step)));
        answer.asked.clone().or_else(|| step.map(|step| in_words(&step.prompt, words))).unwrap_or_default()
    };
    reflection.answers.iter().map(|answer| (asked(answer), answer.text.clone())).collect()
}

fn in_words(wording: &Wording, words: &Words) -> String {
    match wording {
        Wording::Key(key) => words.say(key, &[]),
        Wording::Text(text) => text.clone(),
    }
}
