//! The journal's whole history as a person recognises it: what was done, and whether it was taken back since.

use besef_model::{About, Done, Field, Operation, OperationId, Subject, Verb};

use crate::{Result, Vault, change, moment::name_of, subject};

/// So many of the things a step touched are told by name.
const ABOUT: u32 = 3;

impl Vault {
    /// What was done before a step, or lately: the latest first, at most so many. Undoing and redoing are not among
    /// them: they show in whether a step is undone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn done(&self, before: Option<OperationId>, most: u32) -> Result<Vec<Done>> {
        let mut done = self.connection.prepare_cached(
            "SELECT id, verb, at, undone IS NOT NULL AS undone FROM operation
             WHERE id < ?1 AND verb NOT IN (?2, ?3) ORDER BY id DESC LIMIT ?4",
        )?;
        let before = before.map_or(i64::MAX, |operation| operation.0);
        let mut rows = done.query((before, name_of(&Verb::Undo)?, name_of(&Verb::Redo)?, most))?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            steps.push(self.step(change::read_operation(row)?, row.get("undone")?)?);
        }
        Ok(steps)
    }

    fn step(&self, operation: Operation, undone: bool) -> Result<Done> {
        // Of a name that changed it is told in how many moments: what is noted of a person beside the name goes along.
        let only_moments = matches!(operation.verb, Verb::Rename | Verb::Merge);
        let mut count = self.connection.prepare_cached(
            "SELECT count(DISTINCT subject) FROM change
             WHERE operation = ?1 AND field <> ?2 AND (noun = 'moment' OR NOT ?3)",
        )?;
        let count = count.query_row((operation.id.0, change::RETOLD, only_moments), |row| row.get(0))?;
        Ok(Done { undone, about: self.about(operation.id)?, count, operation })
    }

    fn about(&self, operation: OperationId) -> Result<Vec<About>> {
        let mut touched = self.connection.prepare_cached(
            "SELECT noun, subject, field FROM change WHERE operation = ?1 AND field <> ?2
             AND subject IN (SELECT DISTINCT subject FROM change WHERE operation = ?1 AND field <> ?2 LIMIT ?3)
             ORDER BY subject, seq",
        )?;
        let mut rows = touched.query((operation.0, change::RETOLD, ABOUT))?;
        let mut about: Vec<About> = Vec::new();
        while let Some(row) = rows.next()? {
            let (subject, field) = (subject::read(row)?, Field::named(row.get::<_, String>("field")?));
            if about.last().is_none_or(|last| last.subject != subject) {
                about.push(self.untouched(subject)?);
            }
            let new = |last: &&mut About| !change::is_pseudo(&field) && !last.fields.contains(&field);
            if let Some(last) = about.last_mut().filter(new) {
                last.fields.push(field);
            }
        }
        Ok(about)
    }

    fn untouched(&self, subject: Subject) -> Result<About> {
        let (title, live) = subject::named(&self.connection, subject)?.unwrap_or_default();
        Ok(About { subject, title, fields: Vec::new(), live })
    }
}
