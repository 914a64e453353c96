//! Adding up the store's tallies, and what came of steps and trainings.

use besef_model::{
    Activity, Day, FollowUpState, Intention, Kind, KindTally, Period, PersonTally, StepTally, Tally,
};
use std::{cmp::Reverse, collections::BTreeMap};

use crate::{Figures, Material, MonthMix, StepSeen, Trained, thresholds::MONTHS_TO_COMPARE};

impl Figures {
    /// What one tally adds up to.
    pub(crate) fn of(tally: &Tally) -> Self {
        Self {
            total: total(tally),
            by_kind: by_kind(&tally.kinds),
            by_month: by_month(tally, tally.period),
            roles: tally.roles.clone(),
            people_named: count(&tally.people),
            feedback: tally.feedback,
            next_steps: tally.steps,
            changed: tally.changed,
            activities: tally.activities.clone(),
            intentions: tally.intentions.clone(),
            highlights: tally.highlights,
            mistakes: tally.mistakes,
            takeaways: tally.takeaways,
            reflections: tally.reflections,
        }
    }
}

/// How many there are.
pub(crate) fn count<T>(of: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(of.into_iter().count()).unwrap_or(u32::MAX)
}

/// How many moments in all.
pub(crate) fn total(tally: &Tally) -> u32 {
    tally.kinds.iter().map(|kind| kind.moments).sum()
}

/// How many of each kind; every kind is named.
pub(crate) fn by_kind(tallies: &[KindTally]) -> BTreeMap<Kind, u32> {
    let mut counts: BTreeMap<Kind, u32> = Kind::ALL.into_iter().map(|kind| (kind, 0)).collect();
    for tally in tallies {
        *counts.entry(tally.kind).or_default() += tally.moments;
    }
    counts
}

/// Every month of the period with its mix, empty ones too.
pub(crate) fn by_month(tally: &Tally, period: Period) -> Vec<MonthMix> {
    let months = period.month_starts().into_iter();
    months.map(|month| MonthMix { month, by_kind: by_kind(&in_month(tally, month)) }).collect()
}

fn in_month(tally: &Tally, month: Day) -> Vec<KindTally> {
    tally.kinds.iter().filter(|kind| kind.month == month).copied().collect()
}

/// The one month with more moments than any other, and how many the next one has; when there are enough months to
/// compare.
pub(crate) fn fullest_month(material: &Material) -> Option<(MonthMix, u32)> {
    let mut months = by_month(&material.tally, material.period);
    months.retain(|month| month.total() > 0);
    months.sort_by_key(|month| Reverse(month.total()));
    let next = months.get(1)?.total();
    (months.len() >= MONTHS_TO_COMPARE && months[0].total() > next).then(|| (months.swap_remove(0), next))
}

impl MonthMix {
    /// How many moments in this month.
    pub(crate) fn total(&self) -> u32 {
        self.by_kind.values().sum()
    }

    /// How many of one kind.
    pub(crate) fn of(&self, kind: Kind) -> u32 {
        self.by_kind.get(&kind).copied().unwrap_or(0)
    }
}

/// How many times anyone was named in a moment.
pub(crate) fn times_named(people: &[PersonTally]) -> u32 {
    people.iter().map(|person| person.moments).sum()
}

/// In how many moments the learner did this.
pub(crate) fn did(tally: &Tally, activity: Activity) -> u32 {
    tally.activities.get(&activity).copied().unwrap_or(0)
}

/// How many moments came about like this.
pub(crate) fn came(tally: &Tally, intention: Intention) -> u32 {
    tally.intentions.get(&intention).copied().unwrap_or(0)
}

/// How many next steps there are.
pub(crate) fn steps_noted(steps: StepTally) -> u32 {
    steps.open + steps_settled(steps)
}

/// How many were answered, in whichever way.
pub(crate) fn steps_settled(steps: StepTally) -> u32 {
    steps_tried(steps) + steps.dropped
}

/// How many were tried, as planned or in another way.
pub(crate) fn steps_tried(steps: StepTally) -> u32 {
    steps.tried + steps.adapted
}

impl Material {
    /// The next steps one by one; none where there are too many to be handed over, as counting some of them would tell
    /// less than there is.
    pub(crate) fn all_steps(&self) -> Option<&[StepSeen]> {
        (count(&self.steps) == steps_noted(self.tally.steps)).then_some(&self.steps)
    }
}

impl Trained {
    /// Whether it was looked back on.
    pub(crate) fn is_answered(&self) -> bool {
        let unanswered = [FollowUpState::Open, FollowUpState::LetGo];
        self.follow_ups.iter().any(|follow_up| !unanswered.contains(&follow_up.state))
    }

    /// Applied once, wholly or in part, is applied.
    pub(crate) fn is_applied(&self) -> bool {
        let applied = [FollowUpState::Applied, FollowUpState::Partly];
        self.follow_ups.iter().any(|follow_up| applied.contains(&follow_up.state))
    }
}
