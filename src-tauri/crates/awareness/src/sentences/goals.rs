//! Goals: what bears witness to them. How far they are is for the learner to say.

use besef_model::GoalState;

use crate::{Arg, Evidence, GoalSeen, Material, Panel, Sentence, counts::count};

/// “Bij je doel “Betere vragen” noteerde je drie momenten, het laatste op 3 mei 2026.”
pub(super) fn worked_on(material: &Material) -> Option<Sentence> {
    let goals = || material.goals.iter().filter(|goal| goal.moments > 0);
    let witnessed = goals().filter_map(|goal| Some((goal, goal.latest.as_ref()?)));
    let (latest, Evidence { on, .. }) = witnessed.max_by_key(|(_, evidence)| (evidence.on, evidence.id))?;
    let key = if count(goals()) == 1 { "goal" } else { "goals" };
    let said = about(key, latest).with("goals", count(goals())).with("moments", latest.moments);
    Some(said.with("day", Arg::Day(*on)))
}

/// “Je bereikte je doel “Betere vragen”.”
pub(super) fn reached(material: &Material) -> Option<Sentence> {
    let reached = || material.goals.iter().filter(|goal| goal.state == GoalState::Reached);
    let first = reached().next()?;
    Some(about("goals-reached", first).with("goals", count(reached())))
}

fn about(key: &str, goal: &GoalSeen) -> Sentence {
    Sentence::saying(Panel::Goals, key).with("name", goal.name.as_str())
}
