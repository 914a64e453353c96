//! The places of a moment where words stand. Whoever searches, marks or shares goes through all of them here, so
//! that no place is ever forgotten.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Answer, Content, Fragment, Remark};

/// What sort of text stands in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextField {
    /// The moment's own text.
    Text,
    /// *Wat neem ik mee?*
    Takeaway,
    /// What to try.
    Step,
    /// What came of it.
    Outcome,
    /// What I know or believe.
    Knowing,
    /// How I feel.
    Feeling,
    /// What I do.
    Doing,
    /// What I intend.
    Intending,
    /// The answer to a prompt.
    Answer,
    /// A source's title.
    Source,
    /// A source's address.
    Address,
    /// A source's author.
    Author,
    /// A training's title.
    Training,
    /// Who gave a training.
    Provider,
    /// What to apply of a training.
    Plan,
    /// What support that needs.
    Support,
    /// Who asks how it goes.
    Partner,
    /// What was applied of a training.
    Applied,
    /// What helped to apply it.
    Helped,
    /// What stood in the way.
    Hindered,
    /// Whom to tell.
    Tell,
    /// A label from a framework.
    Standard,
    /// A person's name.
    Person,
    /// A tag.
    Tag,
    /// A file's name.
    Attachment,
    /// What was said about it.
    Remark,
}

/// One place in a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Place {
    /// What stands there.
    pub field: TextField,
    /// Which of several, from 0; 0 where there is only one.
    pub at: u32,
}

/// What stands in a place, with what was searched for marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Passage {
    /// Where.
    pub place: Place,
    /// The text, or the part of it around the hits.
    pub fragments: Vec<Fragment>,
}

impl Content {
    /// Everything a person wrote in it, place by place, its own text first. Never blank.
    pub fn texts(&self) -> impl Iterator<Item = (Place, &str)> {
        let all = [self.own_texts(), self.training_texts(), self.listed_texts()];
        all.into_iter().flatten().filter(|(_, text)| !text.trim().is_empty())
    }

    fn own_texts(&self) -> Vec<(Place, &str)> {
        let step = self.next_step.as_ref();
        let single = [
            (TextField::Text, Some(self.text.as_str())),
            (TextField::Takeaway, self.takeaway.as_deref()),
            (TextField::Step, step.map(|step| step.what.as_str())),
            (TextField::Outcome, step.and_then(|step| step.outcome.as_deref())),
            (TextField::Knowing, self.changed.knowing.as_deref()),
            (TextField::Feeling, self.changed.feeling.as_deref()),
            (TextField::Doing, self.changed.doing.as_deref()),
            (TextField::Intending, self.changed.intending.as_deref()),
        ];
        present(single)
    }

    /// What was answered in its reflection: along the model followed, then along earlier ones.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        let reflection = self.reflection.iter();
        let earlier = reflection.clone().flat_map(|reflection| &reflection.earlier);
        reflection.flat_map(|reflection| &reflection.answers).chain(earlier.flat_map(|along| &along.answers))
    }

    /// What was said about it, with one reader after another.
    pub fn remarks(&self) -> impl Iterator<Item = &Remark> {
        self.threads.iter().flat_map(|thread| &thread.remarks)
    }

    fn training_texts(&self) -> Vec<(Place, &str)> {
        let Some(training) = &self.training else { return Vec::new() };
        present([
            (TextField::Training, training.title.as_deref()),
            (TextField::Provider, training.provider.as_deref()),
            (TextField::Plan, training.plan.as_deref()),
            (TextField::Support, training.support.as_deref()),
            (TextField::Partner, training.partner.as_deref()),
        ])
    }

    fn listed_texts(&self) -> Vec<(Place, &str)> {
        let mut texts = listed(TextField::Answer, self.answers().map(|answer| answer.text.as_str()));
        for (at, follow_up) in (0..).zip(&self.follow_ups) {
            let parts = [
                (TextField::Applied, follow_up.applied.as_deref()),
                (TextField::Helped, follow_up.helped.as_deref()),
                (TextField::Hindered, follow_up.hindered.as_deref()),
                (TextField::Tell, follow_up.tell.as_deref()),
            ];
            texts.extend(present(parts).into_iter().map(|(place, text)| (Place { at, ..place }, text)));
        }
        for (at, source) in (0..).zip(&self.sources) {
            let parts = [
                (TextField::Source, Some(source.title.as_str())),
                (TextField::Address, source.address.as_deref()),
                (TextField::Author, source.author.as_deref()),
            ];
            texts.extend(present(parts).into_iter().map(|(place, text)| (Place { at, ..place }, text)));
        }
        texts.extend(listed(TextField::Person, self.people.iter().map(|person| person.name.as_str())));
        texts.extend(listed(TextField::Tag, self.tags.iter().map(String::as_str)));
        texts.extend(listed(TextField::Standard, self.standards.iter().map(String::as_str)));
        texts.extend(listed(TextField::Remark, self.remarks().map(|remark| remark.text.as_str())));
        texts.extend(listed(TextField::Attachment, self.attachments.iter().map(|file| file.name.as_str())));
        texts
    }
}

fn present<const N: usize>(fields: [(TextField, Option<&str>); N]) -> Vec<(Place, &str)> {
    fields.into_iter().filter_map(|(field, text)| Some((Place { field, at: 0 }, text?))).collect()
}

fn listed<'a>(field: TextField, texts: impl Iterator<Item = &'a str>) -> Vec<(Place, &'a str)> {
    (0..).zip(texts).map(|(at, text)| (Place { field, at }, text)).collect()
}
