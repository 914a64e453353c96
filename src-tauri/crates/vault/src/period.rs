//! What a period tells beside its counts: its next steps, its trainings, and what bears witness to goals.

use besef_model::{Day, FollowUp, MomentId, NextStep, NotedId, Period, StepFilter, Training};
use serde::Deserialize;
use std::collections::BTreeMap;

use crate::{Result, Vault, VaultError, facts::Facts, row, subject, tally::days};

/// A next step of a period, with the moment it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct StepOf {
    /// The moment.
    pub id: MomentId,
    /// Its day.
    pub on: Day,
    /// The step.
    pub step: NextStep,
}

/// A training of a period, with the moment it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingOf {
    /// The moment.
    pub id: MomentId,
    /// Its day.
    pub on: Day,
    /// Its text.
    pub text: String,
    /// What the training is called.
    pub title: Option<String>,
    /// The times to look again at what was learned.
    pub follow_ups: Vec<FollowUp>,
}

/// What of a moment's detail is about its training. The rest is not taken apart: this is done for each of a whole period.
#[derive(Deserialize)]
struct OfTraining {
    training: Option<Training>,
    #[serde(default)]
    follow_ups: Vec<FollowUp>,
}

/// How a period bears witness to a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The goal.
    pub goal: NotedId,
    /// How many live moments of the period name it.
    pub moments: u32,
    /// The latest of them: the last logged of the latest day.
    pub latest: MomentId,
    /// Its day.
    pub on: Day,
    /// The beginning of its text.
    pub text: String,
}

impl Vault {
    /// The next steps of the live moments of a period, at most so many: the latest day first, within a day the last
    /// logged.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn steps(&self, period: Period, most: u32) -> Result<Vec<StepOf>> {
        let mut steps = self.connection.prepare_cached(
            "SELECT id, on_day, step_what, step_by, step_state, step_outcome, step_settled FROM moment
             WHERE deleted_at IS NULL AND facts & ?1 <> 0 AND on_day BETWEEN ?2 AND ?3
             ORDER BY on_day DESC, key DESC LIMIT ?4",
        )?;
        let [from, to] = days(period);
        let mut rows = steps.query((Facts::steps(StepFilter::Any).0, from, to, most))?;
        let mut seen = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, on) = (MomentId::from_bytes(row.get("id")?), row::day(row, "on_day")?);
            seen.extend(row::read_step(row)?.map(|step| StepOf { id, on, step }));
        }
        Ok(seen)
    }

    /// The trainings of the live moments of a period, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn trainings(&self, period: Period) -> Result<Vec<TrainingOf>> {
        let mut trained = self.connection.prepare_cached(
            "SELECT id, on_day, text, detail FROM moment
             WHERE deleted_at IS NULL AND facts & ?1 <> 0 AND on_day BETWEEN ?2 AND ?3
             ORDER BY on_day DESC, key DESC",
        )?;
        let [from, to] = days(period);
        let mut rows = trained.query((Facts::TRAINING.0, from, to))?;
        let mut trainings = Vec::new();
        while let Some(row) = rows.next()? {
            let detail: OfTraining = serde_json::from_str(row.get_ref("detail")?.as_str()?)?;
            trainings.push(TrainingOf {
                id: MomentId::from_bytes(row.get("id")?),
                on: row::day(row, "on_day")?,
                text: row.get("text")?,
                title: detail.training.and_then(|training| training.title),
                follow_ups: detail.follow_ups,
            });
        }
        Ok(trainings)
    }

    /// The goals that live moments of a period name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn witnesses(&self, period: Period) -> Result<Vec<Witness>> {
        let mut named = self.connection.prepare_cached(
            "SELECT goal, key FROM moment CROSS JOIN moment_goal ON moment_goal.moment = moment.key
             WHERE deleted_at IS NULL AND facts & ?1 <> 0 AND on_day BETWEEN ?2 AND ?3 ORDER BY on_day, key",
        )?;
        let [from, to] = days(period);
        let mut rows = named.query((Facts::GOALS.0, from, to))?;
        let mut by_goal: BTreeMap<NotedId, (u32, i64)> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let (moments, latest) = by_goal.entry(NotedId::from_bytes(row.get(0)?)).or_default();
            (*moments, *latest) = (*moments + 1, row.get(1)?);
        }
        let witnesses = by_goal.into_iter();
        witnesses.map(|(goal, (moments, latest))| self.witness(goal, moments, latest)).collect()
    }

    fn witness(&self, goal: NotedId, moments: u32, latest: i64) -> Result<Witness> {
        let mut latest_of =
            self.connection.prepare_cached("SELECT id, on_day, text FROM moment WHERE key = ?1")?;
        let mut rows = latest_of.query([latest])?;
        let row = rows.next()?.ok_or(VaultError::Damaged)?;
        Ok(Witness {
            goal,
            moments,
            latest: MomentId::from_bytes(row.get("id")?),
            on: row::day(row, "on_day")?,
            text: subject::beginning(row.get_ref("text")?.as_str()?),
        })
    }
}
