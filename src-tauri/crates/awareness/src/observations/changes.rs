//! From knowing to doing: changed practice is what is written down least.

use besef_model::{Activity, ChangedFilter, Kind};

use crate::{
    Material, Observation, Panel, Rule,
    counts::{by_kind, did, steps_tried},
    filters::{changing, of_kind},
    thresholds::{ALWAYS_THE_SAME, OFTEN},
};

/// “Bij vijf momenten schreef je wat je nu weet of vindt, en nog nergens wat je nu anders doet. Waar merk je het al?”
pub(super) fn only_knowing(material: &Material) -> Option<Observation> {
    let changed = material.tally.changed;
    let asked = Observation::asking(Rule::OnlyKnowing, Panel::Changed).with("count", changed.knowing);
    let asked = asked.because("moments", OFTEN);
    let only = changed.knowing >= OFTEN && changed.doing == 0;
    only.then(|| asked.opening(changing(ChangedFilter::Knowing, material.period)))
}

/// “Negen momenten kwamen uit bronnen, en uitproberen staat er niet bij. Wat zou je ervan willen uitproberen?”
pub(super) fn sources_untried(material: &Material) -> Option<Observation> {
    let from_sources = by_kind(&material.tally.kinds)[&Kind::Resource];
    let tried = did(&material.tally, Activity::TriedOut)
        + did(&material.tally, Activity::Practised)
        + steps_tried(material.tally.steps);
    let asked = Observation::asking(Rule::SourcesUntried, Panel::Changed).with("count", from_sources);
    let asked = asked.because("moments", ALWAYS_THE_SAME);
    let untried = from_sources >= ALWAYS_THE_SAME && tried == 0;
    untried.then(|| asked.opening(of_kind(Kind::Resource, material.period)))
}
