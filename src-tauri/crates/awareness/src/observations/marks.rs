//! What the learner marked: takeaways, highlights, mistakes that taught something.

use crate::{
    Material, Observation, Panel, Rule,
    counts::total,
    filters::{highlights as of_highlights, mistakes as of_mistakes, moments_in},
    thresholds::{ABSENCE, OFTEN, TAKEAWAY_PARTS},
};

/// “Van dertig momenten schreef je bij twee wat je meeneemt. Welk moment zou je over een jaar nog willen kennen?”
pub(super) fn takeaways_rare(material: &Material) -> Option<Observation> {
    let (all, taken) = (total(&material.tally), material.tally.takeaways);
    let rare = all >= ABSENCE && taken * TAKEAWAY_PARTS < all;
    let asked = Observation::asking(Rule::TakeawaysRare, Panel::Headline).with("count", all);
    let asked = asked.with("taken", taken).opening(moments_in(material.period));
    rare.then(|| asked.because("moments", ABSENCE).because("parts", TAKEAWAY_PARTS))
}

/// “Je markeerde vijf hoogtepunten. Wat hebben ze gemeen?”
pub(super) fn highlights(material: &Material) -> Option<Observation> {
    let count = material.tally.highlights;
    let asked = Observation::asking(Rule::HighlightsInCommon, Panel::Headline).with("count", count);
    (count >= OFTEN).then(|| asked.because("moments", OFTEN).opening(of_highlights(material.period)))
}

/// “Drie fouten leerden je iets. Met wie zou je er een willen delen?”
pub(super) fn mistakes(material: &Material) -> Option<Observation> {
    let count = material.tally.mistakes;
    let asked = Observation::asking(Rule::MistakesToShare, Panel::Headline).with("count", count);
    (count >= OFTEN).then(|| asked.because("moments", OFTEN).opening(of_mistakes(material.period)))
}
