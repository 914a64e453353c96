//! The one quiet question: about a kind that used to be there and is no longer noted. Nothing noted is not
//! nothing learned, so it asks and does not conclude.

use besef_model::{Day, Kind};

use super::of_kind;
use crate::{
    Arg, Material, MonthMix, Panel, Sentence,
    counts::{by_kind, by_month, total},
    thresholds::{ABSENCE, HABIT, ONE_YEAR, QUIET_MONTHS},
};

/// In the order to ask after them: what comes from others or from doing most easily passes unnoticed.
const MOST_OVERLOOKED: [Kind; 4] = [Kind::Social, Kind::Individual, Kind::Resource, Kind::Formal];

/// “Sinds maart noteerde je niets van anderen. Was er niets, of bleef het onopgemerkt?”
pub(super) fn quiet(material: &Material) -> Option<Sentence> {
    since_a_month(material).or_else(|| all_along(material))
}

fn since_a_month(material: &Material) -> Option<Sentence> {
    if material.period.days() > ONE_YEAR {
        return None;
    }
    let months = months_so_far(material);
    let (kind, since) =
        MOST_OVERLOOKED.into_iter().find_map(|kind| Some((kind, fell_quiet(&months, kind)?)))?;
    let said = Sentence::new(panel(kind), "quiet-since").with("kind", kind).with("since", Arg::Month(since));
    Some(said.opening(of_kind(kind, material.period)))
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
fn fell_quiet(months: &[SoFar], kind: Kind) -> Option<Day> {
    let last = months.iter().rposition(|(month, _)| month.of(kind) > 0)?;
    let (before, silence) = months.split_at(last + 1);
    let habit = before.iter().map(|(month, _)| month.of(kind)).sum::<u32>() >= HABIT;
    let others_went_on =
        silence.iter().filter(|(month, over)| *over && month.total() > 0).count() >= QUIET_MONTHS;
    silence.first().filter(|_| habit && others_went_on).map(|(month, _)| month.month)
}

/// “In deze periode staat niets uit bronnen. Was er niets, of bleef het onopgemerkt?”
fn all_along(material: &Material) -> Option<Sentence> {
    let counts = by_kind(&material.tally.kinds);
    let missing = MOST_OVERLOOKED.into_iter().find(|kind| counts[kind] == 0)?;
    let said = Sentence::new(panel(missing), "quiet-all-along").with("kind", missing);
    (total(&material.tally) >= ABSENCE).then_some(said)
}

fn panel(kind: Kind) -> Panel {
    if kind == Kind::Social { Panel::People } else { Panel::Mix }
}
