//! What became different. What one does otherwise is written down least, and said whenever it is there.

use besef_model::{ChangedFilter, ChangedTally};

use crate::{Material, Panel, Sentence, filters::changing, thresholds::OFTEN};

/// “Bij negen momenten schreef je wat er veranderde.”
pub(super) fn anything(material: &Material) -> Option<Sentence> {
    told(material, "different", material.tally.changed.any, ChangedFilter::Any)
}

/// “Het vaakst ging het om wat je weet of vindt: bij zes momenten.” Silent when two are level, or one's practice leads.
pub(super) fn most(material: &Material) -> Option<Sentence> {
    let (filter, count) = leading(material.tally.changed).filter(|(_, count)| *count >= OFTEN)?;
    let key = match filter {
        ChangedFilter::Knowing => "different-knowing",
        ChangedFilter::Feeling => "different-feeling",
        ChangedFilter::Intending => "different-intending",
        ChangedFilter::Doing | ChangedFilter::Any => return None,
    };
    told(material, key, count, filter)
}

/// “Bij drie momenten doe je sindsdien iets anders.”
pub(super) fn practice(material: &Material) -> Option<Sentence> {
    told(material, "different-doing", material.tally.changed.doing, ChangedFilter::Doing)
}

fn told(material: &Material, key: &str, count: u32, filter: ChangedFilter) -> Option<Sentence> {
    let said = Sentence::saying(Panel::Changed, key).with("count", count);
    (count > 0).then(|| said.opening(changing(filter, material.period)))
}

fn leading(changed: ChangedTally) -> Option<(ChangedFilter, u32)> {
    let mut counts = [
        (ChangedFilter::Knowing, changed.knowing),
        (ChangedFilter::Feeling, changed.feeling),
        (ChangedFilter::Doing, changed.doing),
        (ChangedFilter::Intending, changed.intending),
    ];
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    (counts[0].1 > counts[1].1).then_some(counts[0])
}
