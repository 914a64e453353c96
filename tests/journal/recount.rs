//! Counting a period the slow way: every moment looked at, one question at a time, in plain Rust.

use besef_contract::{
    journal::{Figures, MonthMix, folded},
    model::{
        Activity, ChangedTally, Companion, Content, Day, Feedback, FeedbackTally, Intention, Kind, NextStep,
        Period, Role, StepState, StepTally,
    },
};
use std::collections::BTreeMap;

/// The moments of a period, in the order they were logged.
pub fn within(moments: &[Content], period: Period) -> Vec<&Content> {
    moments.iter().filter(|moment| period.holds(moment.on)).collect()
}

/// Every figure of a period.
pub fn figures(all: &[Content], period: Period) -> Figures {
    let moments = within(all, period);
    let count = |so: &dyn Fn(&Content) -> bool| moments.iter().filter(|moment| so(moment)).count() as u32;
    Figures {
        total: moments.len() as u32,
        by_kind: by_kind(&moments, |_| true),
        by_month: period.month_starts().into_iter().map(|month| of_month(&moments, month)).collect(),
        roles: counts(Role::ALL, |role| count(&|moment| plays(moment, None, *role))),
        people_named: names(&moments).len() as u32,
        feedback: FeedbackTally {
            asked: count(&asked),
            received: count(&|moment| !feedback(moment).is_empty()),
            used: count(&|moment| feedback(moment).iter().any(|it| it.used == Some(true))),
            open: count(&open),
        },
        next_steps: steps(&moments),
        changed: changed(&moments),
        activities: counts(Activity::ALL, |it| count(&|moment| moment.activities.contains(it))),
        intentions: counts(Intention::ALL, |it| count(&|moment| moment.intention == Some(*it))),
        highlights: count(&|moment| moment.highlight),
        mistakes: count(&|moment| moment.mistake),
        takeaways: count(&|moment| moment.takeaway.is_some()),
        reflections: count(&|moment| moment.reflection.is_some()),
    }
}

/// Who is named in a period, by the name as it is compared; with the spelling last written.
pub fn names(moments: &[&Content]) -> BTreeMap<String, String> {
    let people = moments.iter().flat_map(|moment| &moment.people);
    people.map(|person| (folded(&person.name), person.name.clone())).collect()
}

/// What is told of one person: in how many moments, whether for the first time, and in which roles.
pub fn person(all: &[Content], period: Period, name: &str) -> (u32, bool, BTreeMap<Role, u32>) {
    let moments = within(all, period);
    let there = |moment: &&&Content| is_there(moment, name);
    let before = all.iter().any(|moment| moment.on < period.from && is_there(moment, name));
    let roles = counts(Role::ALL, |role| {
        moments.iter().filter(|moment| plays(moment, Some(name), *role)).count() as u32
    });
    (moments.iter().filter(there).count() as u32, !before, roles)
}

fn is_there(moment: &Content, name: &str) -> bool {
    moment.people.iter().any(|person| folded(&person.name) == name)
}

fn plays(moment: &Content, name: Option<&str>, role: Role) -> bool {
    let meant = |person: &&Companion| name.is_none_or(|name| folded(&person.name) == name);
    moment.people.iter().filter(meant).any(|person| person.role == Some(role))
}

fn counts<T: Copy + Ord>(all: &[T], count: impl Fn(&T) -> u32) -> BTreeMap<T, u32> {
    all.iter().map(|one| (*one, count(one))).filter(|(_, moments)| *moments > 0).collect()
}

fn by_kind(moments: &[&Content], meant: impl Fn(&Content) -> bool) -> BTreeMap<Kind, u32> {
    let of = |kind| moments.iter().filter(|moment| moment.kind == kind && meant(moment)).count() as u32;
    Kind::ALL.into_iter().map(|kind| (kind, of(kind))).collect()
}

fn of_month(moments: &[&Content], month: Day) -> MonthMix {
    MonthMix { month, by_kind: by_kind(moments, |moment| moment.on.first_of_month() == month) }
}

fn feedback(moment: &Content) -> Vec<&Feedback> {
    moment.people.iter().filter_map(|person| person.feedback.as_ref()).collect()
}

fn asked(moment: &Content) -> bool {
    moment.activities.contains(&Activity::AskedFeedback)
        || feedback(moment).iter().any(|it| it.asked == Some(true))
}

fn open(moment: &Content) -> bool {
    let given = feedback(moment);
    !given.is_empty() && !given.iter().any(|it| it.used.is_some())
}

fn steps(moments: &[&Content]) -> StepTally {
    let state = |moment: &Content| moment.next_step.as_ref().map(|step: &NextStep| step.state);
    let of = |wanted| moments.iter().filter(|moment| state(moment) == Some(wanted)).count() as u32;
    let open = moments.iter().filter(|moment| state(moment) == Some(StepState::Open));
    StepTally {
        open: of(StepState::Open),
        tried: of(StepState::Tried),
        adapted: of(StepState::Adapted),
        dropped: of(StepState::Dropped),
        oldest_open: open.map(|moment| moment.on).min(),
    }
}

fn changed(moments: &[&Content]) -> ChangedTally {
    let of = |part: &dyn Fn(&Content) -> bool| moments.iter().filter(|moment| part(moment)).count() as u32;
    let parts: [fn(&Content) -> bool; 4] = [
        |moment| moment.changed.knowing.is_some(),
        |moment| moment.changed.feeling.is_some(),
        |moment| moment.changed.doing.is_some(),
        |moment| moment.changed.intending.is_some(),
    ];
    let [knowing, feeling, doing, intending] = parts.map(|part| of(&part));
    ChangedTally {
        any: of(&|moment| parts.iter().any(|part| part(moment))),
        knowing,
        feeling,
        doing,
        intending,
    }
}
