//! Looking back over a period: everything the summary is drawn from, gathered. Here: what is asked of the store for it.
//! Not here: which period that is (`stretch`), what is worth saying about it (`awareness`).

mod goals;
mod stretch;

use besef_awareness::{LookBack, Material, Rule, StepSeen, Trained, look_back};
use besef_model::{Circle, Conversation, Day, Period, Person, PersonTally, Span};
use besef_vault::{StepOf, TrainingOf, Vault, folded};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

use crate::{Journal, JournalError, following_up::titled};
use stretch::Stretch;

/// So many next steps are shown one by one: all of a full year. Of more, their counts and filters still tell everything.
const STEPS: u32 = 500;

/// Which period to look back on.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LookBackOn {
    /// A named span, the one around today unless `around` says otherwise.
    pub span: Span,
    /// A day within the span wanted, to go back to earlier ones.
    pub around: Option<Day>,
    /// An own range: its first day. Goes before `span`.
    pub from: Option<Day>,
    /// An own range: its last day; today when left out.
    pub to: Option<Day>,
}

impl Journal {
    /// Looks back over a period. Nothing of it is kept: it is counted anew each time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn look_back(&self, on: LookBackOn) -> Result<LookBack, JournalError> {
        let quieted = self.quiet_rules()?;
        let today = self.clock.today();
        let vault = self.vault();
        let Stretch { period, span, beside } = self.stretch(&vault, on)?;
        let tally = vault.tally(period)?;
        let material = Material {
            period,
            span,
            today,
            previous: beside.map(|beside| vault.tally(beside)).transpose()?,
            trainings: vault.trainings(period)?.into_iter().map(trained).collect(),
            steps: vault.steps(period, STEPS)?.into_iter().map(step_seen).collect(),
            goals: goals::seen(&vault, period, self.clock.offset_minutes())?,
            circles: circles(&vault, &tally.people)?,
            tally,
            quieted,
        };
        Ok(look_back(&material))
    }

    /// Which days are meant, and which to set beside them.
    pub(crate) fn stretch(&self, vault: &Vault, on: LookBackOn) -> Result<Stretch, JournalError> {
        let today = self.clock.today();
        let everything = vault.span()?.unwrap_or(Period { from: today, to: today });
        let conversations = vault.notes::<Conversation>()?;
        let spoken: BTreeSet<Day> = conversations.iter().filter_map(|note| note.content.on).collect();
        Ok(Stretch::of(on, today, everything, &spoken))
    }

    /// The rules that are not to ask now. One that is known no more asks nothing either.
    fn quiet_rules(&self) -> Result<BTreeSet<Rule>, JournalError> {
        let quieted = self.quieted()?.into_iter();
        Ok(quieted.filter_map(|note| note.content.rule.parse().ok()).collect())
    }
}

fn trained(TrainingOf { id, on, text, title, follow_ups }: TrainingOf) -> Trained {
    Trained { id, on, title: titled(title.as_deref(), &text), follow_ups }
}

fn step_seen(StepOf { id, on, step }: StepOf) -> StepSeen {
    StepSeen { id, on, what: step.what, by: step.by, state: step.state, outcome: step.outcome }
}

/// Who of these belongs inside or outside the school, as far as it was noted. Case and accents do not matter.
fn circles(vault: &Vault, people: &[PersonTally]) -> Result<BTreeMap<String, Circle>, JournalError> {
    let cards = vault.notes::<Person>()?.into_iter().map(|card| card.content);
    let noted = cards.filter_map(|card| card.circle.map(|circle| (folded(&card.name), circle)));
    let noted: HashMap<String, Circle> = noted.collect();
    let of =
        |person: &PersonTally| noted.get(&folded(&person.name)).map(|circle| (person.name.clone(), *circle));
    Ok(people.iter().filter_map(of).collect())
}
