//! The tables of a year report.

use besef_model::StepState;

use crate::telling::{Telling, name_of};
use crate::{Align, Block, Cell, Column, GoalOfYear, PersonOfYear, StepOfYear, Table, shown};

/// A table of rows, where there are any. The shares say how wide each column is beside the others.
fn table<const N: usize>(
    telling: &Telling,
    caption: &str,
    columns: [(&str, Align, u8); N],
    rows: Vec<[Cell; N]>,
) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = columns.map(|(head, align, share)| Column { head: telling.say(head), align, share });
    let rows = rows.into_iter().map(Vec::from).collect();
    vec![Block::Table(Table { caption: telling.say(caption), columns: columns.into(), rows, total: None })]
}

/// Who had a part, and whether for the first time.
pub(super) fn people(telling: &Telling, people: &[PersonOfYear]) -> Vec<Block> {
    let rows = people.iter().map(|person| {
        let new = if person.new { telling.say("paper-new") } else { String::new() };
        [person.name.as_str().into(), count(person.moments), new.into()]
    });
    let columns = [
        ("paper-name", Align::Start, 3),
        ("paper-moments", Align::End, 1),
        ("paper-first-time", Align::Start, 2),
    ];
    table(telling, "paper-year-people-table", columns, rows.collect())
}

/// Next steps, and what came of them.
pub(super) fn steps(telling: &Telling, steps: &[StepOfYear]) -> Vec<Block> {
    let rows = steps.iter().map(|step| {
        let state = telling.say(&format!("journal-step-{}", name_of(step.state)));
        let outcome = step.outcome.as_deref().map(shown).filter(|_| step.state != StepState::Open);
        [telling.date(step.on), shown(&step.what).into(), state.into(), outcome.unwrap_or_default().into()]
    });
    let columns = [
        ("paper-on", Align::Start, 3),
        ("paper-step", Align::Start, 5),
        ("paper-state", Align::Start, 3),
        ("paper-outcome", Align::Start, 5),
    ];
    table(telling, "paper-year-steps-table", columns, rows.collect())
}

/// Goals, and how many moments name them. How many is no measure of how far.
pub(super) fn goals(telling: &Telling, goals: &[GoalOfYear]) -> Vec<Block> {
    let rows = goals.iter().map(|goal| {
        let state = telling.say(&format!("goals-state-{}", name_of(goal.state)));
        let by = goal.by.map(|by| telling.date(by)).unwrap_or_default();
        [shown(&goal.name).into(), state.into(), by, count(goal.moments)]
    });
    let columns = [
        ("paper-goal", Align::Start, 5),
        ("paper-state", Align::Start, 2),
        ("paper-by", Align::Start, 3),
        ("paper-moments", Align::End, 2),
    ];
    table(telling, "paper-year-goals-table", columns, rows.collect())
}

/// A count, the same for people and spreadsheets.
pub(super) fn count(count: u32) -> Cell {
    count.to_string().into()
}
