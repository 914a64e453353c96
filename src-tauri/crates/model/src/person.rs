//! What a learner notes of a person beside their name, and the questions of a look-back they want less of: small things
//! kept under a name. Not here: the names in moments (`content`), nor what a network looks like.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Circle, Day, Invalid, Noted, Noun, limits, rules};

/// A person, as far as the learner noted more than a name.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Person {
    /// The name, as moments have it. Never blank.
    pub name: String,
    /// What they are to the learner: mentor, headmaster, colleague next door.
    pub function: Option<String>,
    /// Inside or outside the school.
    pub circle: Option<Circle>,
}

/// A question of the look-back that is not to be asked for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Quieted {
    /// The rule that asks it.
    pub rule: String,
    /// The first day it may be asked again.
    pub until: Day,
}

impl Noted for Person {
    const NOUN: Noun = Noun::Person;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("person_name", &self.name, limits::NAME)?;
        rules::keep_line("person_function", &mut self.function)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}

impl Noted for Quieted {
    const NOUN: Noun = Noun::Quieted;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.rule = rules::kept_line("rule", &self.rule, limits::NAME)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.rule
    }
}
