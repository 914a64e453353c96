//! Counts over a period, made by SQL from its indexes.

use besef_model::{Day, KindTally, Period, PersonTally, StepState, StepTally, Tally};

use crate::{Result, Vault, moment::named, naming::WRITTEN};

impl Vault {
    /// Counts the live moments of a period: kinds by month, people, next steps.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tally(&self, period: Period) -> Result<Tally> {
        Ok(Tally {
            kinds: self.kinds(period)?,
            people: self.people(period)?,
            steps: self.steps(period)?,
            ..Tally::empty(period)
        })
    }

    fn kinds(&self, period: Period) -> Result<Vec<KindTally>> {
        let mut kinds = self.connection.prepare_cached(
            "SELECT substr(on_day, 1, 7) || '-01', kind, count(*) FROM moment
             WHERE deleted_at IS NULL AND on_day BETWEEN ?1 AND ?2 GROUP BY 1, 2",
        )?;
        let mut rows = kinds.query(days(period))?;
        let mut tallies = Vec::new();
        while let Some(row) = rows.next()? {
            let (month, kind): (String, String) = (row.get(0)?, row.get(1)?);
            tallies.push(KindTally { month: month.parse()?, kind: kind.parse()?, moments: row.get(2)? });
        }
        tallies.sort_by_key(|tally| (tally.month, tally.kind));
        Ok(tallies)
    }

    fn people(&self, period: Period) -> Result<Vec<PersonTally>> {
        // `max` also makes SQLite take the bare `name` from the row it found the maximum in: the last spelling.
        let people = format!(
            "SELECT person.name, max({WRITTEN}), count(DISTINCT moment.key) AS moments, NOT EXISTS (
                 SELECT 1 FROM person same JOIN moment_person earlier ON earlier.name = same.key
                 JOIN moment before ON before.key = earlier.moment
                 WHERE same.folded = person.folded AND before.deleted_at IS NULL AND before.on_day < ?1) AS new
             FROM moment JOIN moment_person link ON link.moment = moment.key
             JOIN person ON person.key = link.name
             WHERE moment.deleted_at IS NULL AND moment.on_day BETWEEN ?1 AND ?2
             GROUP BY person.folded ORDER BY moments DESC, person.folded"
        );
        let mut people = self.connection.prepare_cached(&people)?;
        let people = people.query_map(days(period), |row| {
            Ok(PersonTally {
                name: row.get("name")?,
                moments: row.get("moments")?,
                new: row.get("new")?,
                roles: Default::default(),
            })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    fn steps(&self, period: Period) -> Result<StepTally> {
        let mut steps = self.connection.prepare_cached(
            "SELECT step_state, count(*), min(on_day) FROM moment
             WHERE deleted_at IS NULL AND step_state IS NOT NULL AND on_day BETWEEN ?1 AND ?2 GROUP BY 1",
        )?;
        let mut rows = steps.query(days(period))?;
        let mut tally = StepTally::default();
        while let Some(row) = rows.next()? {
            let (state, first): (String, String) = (row.get(0)?, row.get(2)?);
            add(&mut tally, named(&state)?, row.get(1)?, first.parse()?);
        }
        Ok(tally)
    }
}

fn add(tally: &mut StepTally, state: StepState, moments: u32, first: Day) {
    match state {
        StepState::Open => (tally.open, tally.oldest_open) = (moments, Some(first)),
        StepState::Tried => tally.tried = moments,
        StepState::Adapted => tally.adapted = moments,
        StepState::Dropped => tally.dropped = moments,
    }
}

fn days(period: Period) -> [String; 2] {
    [period.from.to_string(), period.to.to_string()]
}
