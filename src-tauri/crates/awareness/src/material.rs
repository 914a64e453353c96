//! What a look-back is drawn from.

use besef_model::{Circle, Day, Period, PersonTally, Span, Tally};
use std::collections::{BTreeMap, BTreeSet};

use crate::{GoalSeen, Rule, StepSeen, Trained};

/// Everything a look-back needs to know.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// The period looked back on.
    pub period: Period,
    /// What kind of period it is; none for an own range.
    pub span: Option<Span>,
    /// The day it is for the learner.
    pub today: Day,
    /// What the store counted in the period.
    pub tally: Tally,
    /// What it counted in the period before, where there is one. While a named period still runs, only in the same
    /// stretch of the one before: anything else would set a part beside a whole.
    pub previous: Option<Tally>,
    /// The trainings of the period, the latest first.
    pub trainings: Vec<Trained>,
    /// The next steps of the period, the latest moment first.
    pub steps: Vec<StepSeen>,
    /// The goals the period tells of.
    pub goals: Vec<GoalSeen>,
    /// Inside or outside the school, by name as the tally has it; who is in neither is left out.
    pub circles: BTreeMap<String, Circle>,
    /// The rules that are not to ask anything now.
    pub quieted: BTreeSet<Rule>,
}

impl Material {
    /// Whether a named period is still running, so that it is set beside only a part of the one before.
    pub(crate) fn is_running(&self) -> bool {
        self.span.is_some() && self.period.from <= self.today && self.today < self.period.to
    }

    /// The people of the period of whom the learner noted that they belong inside or outside the school.
    pub(crate) fn people_of(&self, circle: Circle) -> Vec<&PersonTally> {
        let belongs = |person: &&PersonTally| self.circles.get(&person.name) == Some(&circle);
        self.tally.people.iter().filter(belongs).collect()
    }

    /// How many days of the period have passed.
    pub(crate) fn days_passed(&self) -> i64 {
        Period { from: self.period.from, to: self.last_day() }.days()
    }

    /// The last day there can be something to say about.
    pub(crate) fn last_day(&self) -> Day {
        self.period.to.min(self.today).max(self.period.from)
    }
}
