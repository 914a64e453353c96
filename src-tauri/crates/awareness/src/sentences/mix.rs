//! The mix of kinds over the months.

use besef_model::Kind;

use super::{moments_in, month_of};
use crate::{
    Arg, Material, MonthMix, Panel, Sentence,
    counts::by_month,
    thresholds::{FULL_MONTH, MONTHS_TO_COMPARE, ONE_YEAR},
};

/// “In maart noteerde je het meest: 38 momenten, en niets uit formeel leren.”
pub(super) fn fullest_month(material: &Material) -> Option<Sentence> {
    let month = fullest(material).filter(|_| material.period.days() <= ONE_YEAR)?;
    let said = match missing_kind(&month) {
        Some(kind) => Sentence::new(Panel::Mix, "fullest-month-without").with("kind", kind),
        None => Sentence::new(Panel::Mix, "fullest-month"),
    };
    let said = said.with("month", Arg::Month(month.month)).with("count", month.total());
    Some(said.opening(moments_in(month_of(material.period, month.month))))
}

/// The one month with more moments than any other, when there are enough months to compare.
fn fullest(material: &Material) -> Option<MonthMix> {
    let mut months = by_month(&material.tally, material.period);
    months.retain(|month| month.total() > 0);
    months.sort_by_key(|month| std::cmp::Reverse(month.total()));
    let level = months.len() > 1 && months[0].total() == months[1].total();
    (months.len() >= MONTHS_TO_COMPARE && !level).then(|| months.swap_remove(0))
}

/// The only kind that is missing from a full month.
fn missing_kind(month: &MonthMix) -> Option<Kind> {
    let mut missing = Kind::ALL.into_iter().filter(|kind| month.of(*kind) == 0);
    let kind = missing.next().filter(|_| month.total() >= FULL_MONTH);
    kind.filter(|_| missing.next().is_none())
}
