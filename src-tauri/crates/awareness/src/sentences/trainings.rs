//! From training to practice. Much training is never applied, and who is asked about it tells so; that is said as it is
//! and not held against anyone. Where nobody answered yet, nothing is concluded.

use crate::{Material, Panel, Sentence, Trained, counts::count, filters::of_training};

/// “Je volgde zeven trainingen. Op vier keek je terug, en van drie paste je iets toe.”
pub(super) fn applied(material: &Material) -> Option<Sentence> {
    let trainings = &material.trainings;
    let answered = count(trainings.iter().filter(|training| training.is_answered()));
    let applied = count(trainings.iter().filter(|training| training.is_applied()));
    let said = match (trainings.as_slice(), answered) {
        ([], _) => return None,
        (_, 0) => Sentence::saying(Panel::Trainings, "trainings"),
        _ => Sentence::saying(Panel::Trainings, "trainings-applied")
            .with("answered", answered)
            .with("applied", applied),
    };
    Some(said.with("trainings", count::<&Trained>(trainings)).opening(of_training(material.period)))
}
