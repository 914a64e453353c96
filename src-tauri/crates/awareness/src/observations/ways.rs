//! How learning came about: planned, in the moment or noticed afterwards; and in difficulties, alone or with help.

use besef_model::{Activity, Intention};

use crate::{
    Material, Observation, Panel, Rule,
    counts::{came, did},
    filters::{doing, meant},
    thresholds::{ALWAYS_THE_SAME, OFTEN},
};

/// “Bij vijf momenten liep je ergens op vast, en nergens staat dat je hulp vroeg. Wie had kunnen meedenken?”
pub(super) fn difficulties_alone(material: &Material) -> Option<Observation> {
    let met = did(&material.tally, Activity::MetDifficulty);
    let alone = met >= OFTEN && did(&material.tally, Activity::AskedHelp) == 0;
    let asked = Observation::asking(Rule::DifficultiesAlone, Panel::People).with("count", met);
    let asked = asked.opening(doing(Activity::MetDifficulty, material.period));
    alone.then(|| asked.because("moments", OFTEN))
}

/// “Bij negen momenten was het leren gepland, en bij geen enkel merkte je het achteraf. Wat leerde je zonder het te zoeken?”
pub(super) fn none_noticed(material: &Material) -> Option<Observation> {
    let planned = came(&material.tally, Intention::Planned);
    let none = planned >= ALWAYS_THE_SAME && came(&material.tally, Intention::NoticedAfterwards) == 0;
    let asked = Observation::asking(Rule::NoneNoticed, Panel::Headline).with("count", planned);
    let asked = asked.opening(meant(Intention::Planned, material.period));
    none.then(|| asked.because("moments", ALWAYS_THE_SAME))
}

/// “Bij acht momenten merkte je pas achteraf dat je leerde, en geen enkel was gepland. Wat zou je met opzet willen leren?”
pub(super) fn none_planned(material: &Material) -> Option<Observation> {
    let noticed = came(&material.tally, Intention::NoticedAfterwards);
    let none = noticed >= ALWAYS_THE_SAME && came(&material.tally, Intention::Planned) == 0;
    let asked = Observation::asking(Rule::NonePlanned, Panel::Headline).with("count", noticed);
    let asked = asked.opening(meant(Intention::NoticedAfterwards, material.period));
    none.then(|| asked.because("moments", ALWAYS_THE_SAME))
}
