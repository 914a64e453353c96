//! What goals and moments are to each other: a moment names its goals, a goal's evidence is the moments that name it.
//! Not here: a goal's own content, kept like anything noted.

use besef_model::{Content, Day, Goal, NotedId, Noun};
use rusqlite::Connection;

use crate::{Result, Vault, Write, noted};

/// Ties a moment to its goals.
pub(crate) fn tie(store: &Connection, moment: i64, goals: &[NotedId]) -> Result<()> {
    let mut tie = store.prepare_cached("INSERT OR IGNORE INTO moment_goal (moment, goal) VALUES (?1, ?2)")?;
    for goal in goals {
        tie.execute((moment, goal.as_bytes()))?;
    }
    Ok(())
}

/// Unties a moment from its goals.
pub(crate) fn untie(store: &Connection, moment: i64) -> Result<()> {
    store.prepare_cached("DELETE FROM moment_goal WHERE moment = ?1")?.execute([moment])?;
    Ok(())
}

/// The rows of the moments that name a goal, deleted ones too.
pub(crate) fn named_by(store: &Connection, goal: NotedId) -> Result<Vec<i64>> {
    let mut named = store.prepare_cached("SELECT moment FROM moment_goal WHERE goal = ?1 ORDER BY moment")?;
    let keys = named.query_map([goal.as_bytes()], |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

impl Write<'_> {
    /// Makes one goal of several: the moments of the others follow, also those in the bin, and the others go to the
    /// bin. Answers how many moments followed.
    ///
    /// # Errors
    /// [`crate::VaultError::UnknownNote`] when one of them is not there, or lies in the bin.
    pub fn merge_goals(&mut self, from: &[NotedId], into: NotedId) -> Result<u32> {
        noted::live::<Goal>(self.store, into)?;
        let others: Vec<NotedId> = from.iter().copied().filter(|goal| *goal != into).collect();
        let mut followed = 0;
        for goal in &others {
            let bearing = named_by(self.store, *goal)?;
            followed += self.change_each(&bearing, |content| with_goal_instead(content, *goal, into))?;
        }
        others.iter().try_for_each(|goal| self.delete_note(Noun::Goal, *goal))?;
        Ok(followed)
    }
}

fn with_goal_instead(mut content: Content, goal: NotedId, instead: NotedId) -> Content {
    let already = content.goals.contains(&instead);
    content.goals.retain(|named| *named != goal || !already);
    content.goals.iter_mut().filter(|named| **named == goal).for_each(|named| *named = instead);
    content
}

impl Vault {
    /// The goals that live moments name, each with how many do and the day of the latest.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn goal_evidence(&self) -> Result<Vec<(NotedId, u32, Day)>> {
        let mut evidence = self.connection.prepare_cached(
            "SELECT goal, count(*), max(on_day) FROM moment_goal JOIN moment ON moment.key = moment_goal.moment
             WHERE deleted_at IS NULL GROUP BY goal",
        )?;
        let mut rows = evidence.query([])?;
        let mut goals = Vec::new();
        while let Some(row) = rows.next()? {
            let latest: String = row.get(2)?;
            goals.push((NotedId::from_bytes(row.get(0)?), row.get(1)?, latest.parse()?));
        }
        Ok(goals)
    }
}
