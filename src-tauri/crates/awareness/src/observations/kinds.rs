//! Kinds and months: what is no longer noted, what never was, and a month that stands out.

use besef_model::{Day, Kind};

use crate::{
    Arg, Material, MonthMix, Observation, Panel, Rule,
    counts::{self, by_kind, by_month, total},
    filters::{moments_in, month_of, of_kind},
    thresholds::{ABSENCE, FULL_MONTH, HABIT, ONE_YEAR, QUIET_MONTHS, TIMES_FULLER},
};

/// In the order to ask after them: what comes from others or from doing most easily passes unnoticed.
const MOST_OVERLOOKED: [Kind; 4] = [Kind::Social, Kind::Individual, Kind::Resource, Kind::Formal];

/// “Sinds maart noteerde je niets meer van anderen. Was er niets, of bleef het onopgemerkt?”
pub(super) fn fell_quiet(material: &Material) -> Option<Observation> {
    if material.period.days() > ONE_YEAR {
        return None;
    }
    let months = months_so_far(material);
    let (kind, since) =
        MOST_OVERLOOKED.into_iter().find_map(|kind| Some((kind, quiet_since(&months, kind)?)))?;
    let asked = Observation::asking(Rule::KindFellQuiet, panel(kind)).with("kind", kind);
    let asked = asked.because("habit", HABIT).because("months", counts::count(0..QUIET_MONTHS));
    Some(asked.with("since", Arg::Month(since)).opening(of_kind(kind, material.period)))
}

/// A month, and whether it is over.
type SoFar = (MonthMix, bool);

fn months_so_far(material: &Material) -> Vec<SoFar> {
    let running = material.last_day().plus_days(1).first_of_month();
    let months = by_month(&material.tally, material.period).into_iter();
    months
        .map(|month| {
            let over = month.month < running;
            (month, over)
        })
        .collect()
}

/// The first month of a silence that lasts until now, when the kind was a habit before and other kinds went on.
/// A month still running does not count as silent, but what was noted in it breaks the silence.
fn quiet_since(months: &[SoFar], kind: Kind) -> Option<Day> {
    let last = months.iter().rposition(|(month, _)| month.of(kind) > 0)?;
    let (before, silence) = months.split_at(last + 1);
    let habit = before.iter().map(|(month, _)| month.of(kind)).sum::<u32>() >= HABIT;
    let others_went_on =
        silence.iter().filter(|(month, over)| *over && month.total() > 0).count() >= QUIET_MONTHS;
    silence.first().filter(|_| habit && others_went_on).map(|(month, _)| month.month)
}

/// “In deze periode staat niets uit bronnen. Was er niets, of bleef het onopgemerkt?”
pub(super) fn absent(material: &Material) -> Option<Observation> {
    let counts = by_kind(&material.tally.kinds);
    let missing = MOST_OVERLOOKED.into_iter().find(|kind| counts[kind] == 0)?;
    let asked = Observation::asking(Rule::KindAbsent, panel(missing)).with("kind", missing);
    (total(&material.tally) >= ABSENCE).then(|| asked.because("moments", ABSENCE))
}

/// “In maart noteerde je 38 momenten, meer dan twee keer zoveel als in een andere maand. Wat speelde er toen?”
pub(super) fn full_month(material: &Material) -> Option<Observation> {
    let (month, next) = counts::fullest_month(material).filter(|_| material.period.days() <= ONE_YEAR)?;
    let stands_out = month.total() >= FULL_MONTH && month.total() >= next * TIMES_FULLER;
    let asked = Observation::asking(Rule::FullMonth, Panel::Mix).with("month", Arg::Month(month.month));
    let asked = asked.with("count", month.total()).with("next", next);
    let asked = asked.because("moments", FULL_MONTH).because("times", TIMES_FULLER);
    stands_out.then(|| asked.opening(moments_in(month_of(material.period, month.month))))
}

fn panel(kind: Kind) -> Panel {
    if kind == Kind::Social { Panel::People } else { Panel::Mix }
}
