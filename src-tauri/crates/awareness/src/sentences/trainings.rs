//! From training to practice. Much training is never applied, and who is asked about it tells so; that is said as it is
//! and not held against anyone. Where nobody answered yet, nothing is concluded.

use besef_model::FollowUpState;

use crate::{Material, Panel, Sentence, Trained};

/// “Je volgde 7 trainingen. Bij 4 keek je terug, en van 3 paste je iets toe.”
pub(super) fn applied(material: &Material) -> Option<Sentence> {
    let followed = count(&material.trainings, |_| true);
    let answered = count(&material.trainings, is_answered);
    let applied = count(&material.trainings, is_applied);
    let said = match (followed, answered) {
        (0, _) => return None,
        (_, 0) => Sentence::new(Panel::Trainings, "trainings"),
        _ => Sentence::new(Panel::Trainings, "trainings-applied")
            .with("answered", answered)
            .with("applied", applied),
    };
    Some(said.with("trainings", followed))
}

fn count(trainings: &[Trained], which: impl Fn(&Trained) -> bool) -> u32 {
    u32::try_from(trainings.iter().filter(|training| which(training)).count()).unwrap_or(u32::MAX)
}

fn is_answered(training: &Trained) -> bool {
    let unanswered = [FollowUpState::Open, FollowUpState::LetGo];
    training.follow_ups.iter().any(|follow_up| !unanswered.contains(&follow_up.state))
}

/// Applied once, wholly or in part, is applied.
fn is_applied(training: &Trained) -> bool {
    let applied = [FollowUpState::Applied, FollowUpState::Partly];
    training.follow_ups.iter().any(|follow_up| applied.contains(&follow_up.state))
}
