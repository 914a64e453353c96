//! Goals: those no moment names, and those whose date has passed. Whether one still stands is for the learner to say.

use besef_model::{Day, GoalState, Period};

use crate::{Arg, GoalSeen, Material, Observation, Panel, Rule, counts::count, thresholds::TIME_TO_HAPPEN};

/// “Bij je doel “Betere vragen” staat in deze periode nog geen moment. Leeft het nog, of bleef het onopgemerkt?”
pub(super) fn without_moments(material: &Material) -> Option<Observation> {
    let silent = open_goals(material).filter(|goal| goal.moments == 0 && has_had_time(goal, material));
    let silent: Vec<&GoalSeen> = silent.collect();
    let asked = asking(Rule::GoalWithoutMoments, silent.first()?).with("count", count(&silent));
    Some(asked.because("days", TIME_TO_HAPPEN))
}

/// “De datum van je doel “Betere vragen” is voorbij: 1 maart 2026. Hoe staat het ermee?”
pub(super) fn date_passed(material: &Material) -> Option<Observation> {
    let passed = open_goals(material).filter_map(|goal| Some((goal.by?, goal)));
    let mut passed: Vec<(Day, &GoalSeen)> = passed.filter(|(by, _)| *by < material.today).collect();
    passed.sort_by_key(|(by, goal)| (*by, goal.id));
    let (by, goal) = passed.first()?;
    Some(asking(Rule::GoalDatePassed, goal).with("count", count(&passed)).with("day", Arg::Day(*by)))
}

fn open_goals(material: &Material) -> impl Iterator<Item = &GoalSeen> {
    material.goals.iter().filter(|goal| goal.state == GoalState::Open)
}

/// Long enough there, in what has passed of the period.
fn has_had_time(goal: &GoalSeen, material: &Material) -> bool {
    let from = goal.since.max(material.period.from);
    from <= material.last_day() && Period { from, to: material.last_day() }.days() >= TIME_TO_HAPPEN
}

fn asking(rule: Rule, goal: &GoalSeen) -> Observation {
    Observation::asking(rule, Panel::Goals).with("name", goal.name.as_str())
}
