//! From training to practice: what came of it, and what stood in the way.

use besef_model::FollowUpState;

use crate::{
    Material, Observation, Panel, Rule, Trained,
    counts::count,
    filters::of_training,
    thresholds::{GRACE, SOME_TRAININGS},
};

/// “Je volgde vijf trainingen. Bij drie is de dag om terug te kijken voorbij. Wat kwam ervan in de praktijk?”
pub(super) fn unanswered(material: &Material) -> Option<Observation> {
    let grace = material.today.plus_days(-GRACE);
    let waits = |training: &&Trained| {
        let open = training.follow_ups.iter().all(|follow_up| follow_up.state == FollowUpState::Open);
        open && training.follow_ups.iter().any(|follow_up| follow_up.due < grace)
    };
    let waiting = count(material.trainings.iter().filter(waits));
    let asked = asking(Rule::TrainingsUnanswered, material, waiting);
    (waiting >= SOME_TRAININGS).then(|| asked.because("days", GRACE))
}

/// “Op drie trainingen keek je terug, en van geen enkele paste je al iets toe. Wat heb je daarvoor nodig?”
pub(super) fn nothing_applied(material: &Material) -> Option<Observation> {
    let answered = count(material.trainings.iter().filter(|training| training.is_answered()));
    let applied = material.trainings.iter().any(Trained::is_applied);
    let asked = asking(Rule::NothingApplied, material, answered);
    (answered >= SOME_TRAININGS && !applied).then_some(asked)
}

/// “Bij drie trainingen schreef je wat er in de weg stond. Wat hebben die hindernissen gemeen, en wie kan helpen?”
pub(super) fn hindrances(material: &Material) -> Option<Observation> {
    let told = |training: &&Trained| training.follow_ups.iter().any(|follow_up| follow_up.hindered.is_some());
    let hindered = count(material.trainings.iter().filter(told));
    let asked = asking(Rule::HindrancesNoted, material, hindered);
    (hindered >= SOME_TRAININGS).then_some(asked)
}

fn asking(rule: Rule, material: &Material, trainings: u32) -> Observation {
    let asked = Observation::asking(rule, Panel::Trainings).with("count", trainings);
    let asked = asked.with("trainings", count(&material.trainings)).because("trainings", SOME_TRAININGS);
    asked.opening(of_training(material.period))
}
