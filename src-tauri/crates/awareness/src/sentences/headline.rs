//! On top: how much was noted, where most of it came from, and what is different from the period before.

use besef_model::Kind;

use crate::{
    Material, Panel, Sentence,
    counts::{by_kind, total},
    filters::{moments_in, of_kind},
    thresholds::{SHARE, is_notable},
};

/// “Je noteerde 231 leermomenten.”
pub(super) fn how_many(material: &Material) -> Option<Sentence> {
    let said = Sentence::saying(Panel::Headline, "total").with("count", total(&material.tally));
    Some(said.opening(moments_in(material.period)))
}

/// “Bijna de helft kwam van anderen.” Silent when there are few moments or when two kinds are level.
pub(super) fn where_from(material: &Material) -> Option<Sentence> {
    let total = total(&material.tally);
    let (kind, count) = leading_kind(material).filter(|_| total >= SHARE)?;
    let said =
        Sentence::saying(Panel::Headline, share_key(count, total)).with("kind", kind).with("count", count);
    Some(said.opening(of_kind(kind, material.period)))
}

fn leading_kind(material: &Material) -> Option<(Kind, u32)> {
    let counts = by_kind(&material.tally.kinds);
    let most = counts.values().copied().max()?;
    let mut leading = counts.into_iter().filter(|(_, count)| *count == most);
    leading.next().filter(|_| leading.next().is_none())
}

/// The words for a share. Bounds in percent: within two of a half is “half”, up to eight below it “nearly half”.
fn share_key(count: u32, total: u32) -> &'static str {
    match count * 100 / total {
        100 => "all-from",
        60.. => "mostly-from",
        53.. => "over-half-from",
        48.. => "half-from",
        42.. => "nearly-half-from",
        _ => "most-often-from",
    }
}

/// “Uit bronnen noteerde je 22 keer iets, in de periode ervoor 10 keer.” The kind that changed most, when that is a
/// notable change. A kind that is gone altogether is left to the quiet question.
pub(super) fn what_changed(material: &Material) -> Option<Sentence> {
    let earlier = material.previous.as_ref().filter(|tally| total(tally) >= SHARE)?;
    let before = by_kind(&earlier.kinds);
    let changes = by_kind(&material.tally.kinds).into_iter().map(|(kind, now)| (kind, now, before[&kind]));
    let (kind, now, before) = changes
        .filter(|(_, now, before)| *now > 0 && is_notable(*now, *before))
        .max_by_key(|(_, now, before)| now.abs_diff(*before))?;
    let key = if material.is_running() { "changed-so-far" } else { "changed" };
    let said =
        Sentence::saying(Panel::Headline, key).with("kind", kind).with("count", now).with("before", before);
    Some(said.opening(of_kind(kind, material.period)).opening(of_kind(kind, earlier.period)))
}
