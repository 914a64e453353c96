//! Choosing one thing at the end of a look-back: it becomes a goal, or a next step with a date.

use besef_model::{
    Activity, Became, ChangeSet, Content, Day, Goal, Kind, MomentId, NotedId, Period, Review, Verb,
    kept_line, limits,
};
use besef_words::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Journal, JournalError,
    becoming::{ChosenAs, Made, step},
};

/// The one thing chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChooseOne {
    /// What to do.
    pub what: String,
    /// By when.
    #[serde(default)]
    pub by: Option<Day>,
    /// What to make of it.
    pub r#as: ChosenAs,
    /// For a next step: the moment it comes from. One that has a next step already keeps its own.
    #[serde(default)]
    pub moment: Option<MomentId>,
    /// The look-back it was chosen in.
    #[serde(default)]
    pub review: Option<NotedId>,
    /// The period looked back on.
    pub period: Period,
}

/// What choosing did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chosen {
    /// What it lives on as.
    pub became: Became,
    /// What changed, with the operation that undo can take back.
    pub changed: ChangeSet,
}

impl Journal {
    /// Makes a goal or a next step of the one thing chosen, in one operation. A next step without a moment gets one:
    /// having looked back is learning too. That moment says so in `language`.
    ///
    /// # Errors
    /// When nothing is chosen, a rule is broken, or the moment or the look-back is not there.
    pub fn choose_one(&self, choice: ChooseOne, language: Language) -> Result<Chosen, JournalError> {
        let what = kept_line("chosen", &choice.what, limits::NOTE)?;
        let made = match choice.r#as {
            ChosenAs::Goal => self.made_goal(Goal { name: what, by: choice.by, ..Goal::default() })?,
            ChosenAs::Step => self.made_step(&choice, what, language)?,
        };
        let became = made.became();
        let review = choice.review.map(|id| self.having_chosen(id, became)).transpose()?;
        // With a look-back it is a change to that, which is how a list of what was done tells it.
        let verb = if review.is_some() { Verb::Edit } else { Verb::Log };
        let ((), changed) = self.save(verb, |tx| {
            made.write(tx)?;
            review.as_ref().map_or(Ok(()), |(id, review)| tx.edit_note(*id, review))
        })?;
        Ok(Chosen { became, changed })
    }

    fn made_step(&self, choice: &ChooseOne, what: String, language: Language) -> Result<Made, JournalError> {
        let next_step = Some(step(what, choice.by));
        let from = choice.moment.map(|id| self.live(id)).transpose()?;
        if let Some(moment) = from.filter(|moment| moment.content.next_step.is_none()) {
            let content = Content { next_step, ..moment.content }.kept()?;
            return Ok(Made::Step(moment.id, Box::new(content)));
        }
        let text = looked_back_on(choice.period, language);
        let moment = Content::new(Kind::Individual, self.clock.today(), text);
        self.made_moment(Content { next_step, activities: vec![Activity::Reflected], ..moment })
    }

    fn having_chosen(&self, id: NotedId, became: Became) -> Result<(NotedId, Review), JournalError> {
        let review = self.live_note::<Review>(id)?.content;
        Ok((id, Review { chose: Some(became), ..review }))
    }
}

fn looked_back_on(period: Period, language: Language) -> String {
    let words = Words::in_language(language);
    let day = |day: Day| words.day(day.date()).into();
    words.say("review-looked-back", &[("from", day(period.from)), ("to", day(period.to))])
}
