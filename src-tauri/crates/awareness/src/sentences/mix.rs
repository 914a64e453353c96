//! The mix of kinds over the months.

use besef_model::Kind;

use crate::{
    Arg, Material, MonthMix, Panel, Sentence, counts,
    filters::{moments_in, month_of},
    thresholds::{FULL_MONTH, ONE_YEAR},
};

/// “In maart noteerde je het meest: 38 momenten, en niets uit formeel leren.”
pub(super) fn fullest_month(material: &Material) -> Option<Sentence> {
    let (month, _) = counts::fullest_month(material).filter(|_| material.period.days() <= ONE_YEAR)?;
    let said = match missing_kind(&month) {
        Some(kind) => Sentence::saying(Panel::Mix, "fullest-month-without").with("kind", kind),
        None => Sentence::saying(Panel::Mix, "fullest-month"),
    };
    let said = said.with("month", Arg::Month(month.month)).with("count", month.total());
    Some(said.opening(moments_in(month_of(material.period, month.month))))
}

/// The only kind that is missing from a full month.
fn missing_kind(month: &MonthMix) -> Option<Kind> {
    let mut missing = Kind::ALL.into_iter().filter(|kind| month.of(*kind) == 0);
    let kind = missing.next().filter(|_| month.total() >= FULL_MONTH);
    kind.filter(|_| missing.next().is_none())
}
