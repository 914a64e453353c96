//! What a period tells of goals: those that were open in it, and those its moments name.

use besef_awareness::{Evidence, GoalSeen};
use besef_model::{Day, Goal, GoalState, Note, NotedId, Period, Timestamp};
use besef_vault::{Vault, Witness};
use chrono::DateTime;
use std::collections::HashMap;

use crate::{JournalError, goals::in_order};

/// The goals of a period, in the order of all goals. What lies in the bin is left out.
pub(super) fn seen(
    vault: &Vault,
    period: Period,
    offset_minutes: i32,
) -> Result<Vec<GoalSeen>, JournalError> {
    let witnesses = vault.witnesses(period)?.into_iter().map(|witness| (witness.goal, witness));
    let mut witnesses: HashMap<NotedId, Witness> = witnesses.collect();
    let mut goals = vault.notes::<Goal>()?;
    goals.sort_by_key(|goal| in_order(&goal.content));
    let seen = goals.into_iter().filter_map(|goal| {
        let since = day_of(goal.made_at, offset_minutes);
        let witness = witnesses.remove(&goal.id);
        let belongs = witness.is_some() || was_open(&goal.content, since, period);
        belongs.then(|| goal_seen(goal, since, witness))
    });
    Ok(seen.collect())
}

/// Whether a goal was set by the end of the period, and neither reached nor let go before it.
fn was_open(goal: &Goal, since: Day, period: Period) -> bool {
    let settled_before = match goal.state {
        GoalState::Open => false,
        GoalState::Reached | GoalState::LetGo => goal.settled_on.is_none_or(|settled| settled < period.from),
    };
    since <= period.to && !settled_before
}

/// The day it was for the learner; the first there is where that is outside the years there are days for.
fn day_of(at: Timestamp, offset_minutes: i32) -> Day {
    let local = DateTime::from_timestamp_millis(at.millis() + i64::from(offset_minutes) * 60_000);
    local.and_then(|at| at.date_naive().try_into().ok()).unwrap_or(Day::EARLIEST)
}

fn goal_seen(goal: Note<Goal>, since: Day, witness: Option<Witness>) -> GoalSeen {
    let Note { id, content: Goal { name, state, by, first_step, .. }, .. } = goal;
    let moments = witness.as_ref().map_or(0, |witness| witness.moments);
    let latest = witness.map(|it| Evidence { id: it.latest, on: it.on, text: it.text });
    GoalSeen { id, name, state, since, by, first_step, moments, latest }
}
