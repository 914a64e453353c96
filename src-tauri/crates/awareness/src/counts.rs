//! Adding up the store's tallies.

use besef_model::{Day, Kind, KindTally, Period, Tally};
use std::collections::BTreeMap;

use crate::{Figures, MonthMix};

impl Figures {
    /// What one tally adds up to.
    pub(crate) fn of(tally: &Tally) -> Self {
        Self {
            total: total(tally),
            by_kind: by_kind(&tally.kinds),
            by_month: by_month(tally, tally.period),
            roles: tally.roles.clone(),
            people_named: u32::try_from(tally.people.len()).unwrap_or(u32::MAX),
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
