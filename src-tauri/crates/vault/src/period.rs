//! What a period tells beside its counts: its next steps, its trainings, and what bears witness to goals.

use besef_model::{Day, Moment, MomentId, NextStep, NotedId, Period};

use crate::{Result, Vault, facts::Facts, row, subject, tally::days};

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
             WHERE deleted_at IS NULL AND step_state IS NOT NULL AND on_day BETWEEN ?1 AND ?2
             ORDER BY on_day DESC, key DESC LIMIT ?3",
        )?;
        let [from, to] = days(period);
        let mut rows = steps.query((from, to, most))?;
        let mut seen = Vec::new();
        while let Some(row) = rows.next()? {
            let (id, on) = (MomentId::from_bytes(row.get("id")?), row::day(row, "on_day")?);
            seen.extend(row::read_step(row)?.map(|step| StepOf { id, on, step }));
        }
        Ok(seen)
    }

    /// The live moments of a period that belong to a training, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn trainings(&self, period: Period) -> Result<Vec<Moment>> {
        let trained = "WHERE deleted_at IS NULL AND facts & ? <> 0 AND on_day BETWEEN ? AND ?
                       ORDER BY on_day DESC, key DESC";
        let [from, to] = days(period);
        self.read_moments(trained, vec![Facts::TRAINING.0.into(), from.into(), to.into()])
    }

    /// The goals that live moments of a period name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn witnesses(&self, period: Period) -> Result<Vec<Witness>> {
        // `max` also makes SQLite take the bare `key` from the row it found the maximum in.
        let mut named = self.connection.prepare_cached(
            "WITH named AS (
                 SELECT goal, count(*) AS moments, max(on_day || printf('%019d', key)), key AS latest
                 FROM moment CROSS JOIN moment_goal ON moment_goal.moment = moment.key
                 WHERE deleted_at IS NULL AND facts & ?1 <> 0 AND on_day BETWEEN ?2 AND ?3 GROUP BY goal)
             SELECT goal, moments, id, on_day, text FROM named JOIN moment ON moment.key = latest",
        )?;
        let [from, to] = days(period);
        let mut rows = named.query((Facts::GOALS.0, from, to))?;
        let mut witnesses = Vec::new();
        while let Some(row) = rows.next()? {
            witnesses.push(Witness {
                goal: NotedId::from_bytes(row.get("goal")?),
                moments: row.get("moments")?,
                latest: MomentId::from_bytes(row.get("id")?),
                on: row::day(row, "on_day")?,
                text: subject::beginning(row.get_ref("text")?.as_str()?),
            });
        }
        Ok(witnesses)
    }
}
