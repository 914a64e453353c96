//! Looking back at a training: what was answered each time, as facts.

use besef_model::{FollowUp, FollowUpState};

use crate::telling::{Telling, led_in, line, name_of};
use crate::{Block, Fact};

/// Those that were answered, each under its day. One still open is a question to the learner, not to a reader.
pub(crate) fn told(telling: &Telling, follow_ups: &[FollowUp]) -> Vec<Fact> {
    let answered =
        follow_ups.iter().filter(|one| !matches!(one.state, FollowUpState::Open | FollowUpState::LetGo));
    answered.map(|one| Fact { name: name(telling, one), value: value(telling, one) }).collect()
}

fn name(telling: &Telling, one: &FollowUp) -> String {
    telling.fill("paper-looked-again", "day", telling.day(one.answered_on.unwrap_or(one.due)))
}

fn value(telling: &Telling, one: &FollowUp) -> Vec<Block> {
    let noted = [
        ("paper-applied", &one.applied),
        ("paper-helped", &one.helped),
        ("paper-hindered", &one.hindered),
        ("paper-tell", &one.tell),
    ];
    let noted = noted
        .into_iter()
        .filter_map(|(key, text)| text.as_deref().map(|text| led_in(telling.say(key), text)));
    let state = line(telling.say(&format!("follow-up-{}", name_of(one.state))));
    [state].into_iter().chain(noted.flatten()).collect()
}
