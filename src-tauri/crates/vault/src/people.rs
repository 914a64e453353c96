//! Who had a part in a period, in which roles, and who is new in it.

use besef_model::{Day, PersonTally, Role};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use crate::{Result, Vault, moment::named};

/// One person, under all spellings that fold alike.
struct Seen {
    folded: String,
    /// The row of the spelling last written.
    spelling: i64,
    moments: Times,
    roles: BTreeMap<Role, Times>,
}

/// In how many moments something is so: twice in one moment counts once.
#[derive(Default)]
struct Times {
    moments: u32,
    last: Option<i64>,
}

impl Times {
    fn in_moment(&mut self, moment: i64) {
        if self.last != Some(moment) {
            (self.last, self.moments) = (Some(moment), self.moments + 1);
        }
    }
}

/// Everybody seen so far. Each row of `person` is looked at once.
#[derive(Default)]
struct Crowd {
    seen: Vec<Seen>,
    by_row: HashMap<i64, usize>,
    by_name: HashMap<String, usize>,
}

impl Vault {
    /// The people in the moments of these rows, which come in ascending order: most moments first, then by name. New is
    /// who has no part in a live moment before that day.
    pub(crate) fn people_of(&self, moments: &[i64], from: Day) -> Result<Vec<PersonTally>> {
        let mut crowd = self.crowd(moments)?;
        crowd.seen.sort_by_cached_key(|seen| (Reverse(seen.moments.moments), seen.folded.clone()));
        let all_new = !self.has_any_before(from)?;
        crowd.seen.into_iter().map(|seen| self.person(seen, all_new, from)).collect()
    }

    /// One reading of the stretch of links that these moments lie in: they were mostly logged one after the other, and
    /// looking each of them up takes longer than passing over the others.
    fn crowd(&self, moments: &[i64]) -> Result<Crowd> {
        let mut crowd = Crowd::default();
        let (Some(first), Some(last)) = (moments.first(), moments.last()) else { return Ok(crowd) };
        let mut links = self.connection.prepare_cached(
            "SELECT moment, name, role FROM moment_person WHERE moment BETWEEN ?1 AND ?2 ORDER BY moment, position",
        )?;
        let mut rows = links.query([first, last])?;
        let mut wanted = moments.iter().copied().peekable();
        while let Some(row) = rows.next()? {
            let moment = row.get(0)?;
            while wanted.next_if(|wanted| *wanted < moment).is_some() {}
            if wanted.peek() == Some(&moment) {
                let role = row.get_ref(2)?.as_str_or_null()?.map(named).transpose()?;
                self.recognised(&mut crowd, row.get(1)?)?.has_a_part(moment, role);
            }
        }
        Ok(crowd)
    }

    /// Who is meant by a row of `person`, from now on spelled as there.
    fn recognised<'crowd>(&self, crowd: &'crowd mut Crowd, row: i64) -> Result<&'crowd mut Seen> {
        let at = match crowd.by_row.get(&row) {
            Some(at) => *at,
            None => {
                let at = crowd.at_name(self.folded_name(row)?, row);
                crowd.by_row.insert(row, at);
                at
            }
        };
        let seen = &mut crowd.seen[at];
        seen.spelling = row;
        Ok(seen)
    }

    fn folded_name(&self, row: i64) -> Result<String> {
        let mut name = self.connection.prepare_cached("SELECT folded FROM person WHERE key = ?1")?;
        Ok(name.query_row([row], |row| row.get(0))?)
    }

    fn has_any_before(&self, day: Day) -> Result<bool> {
        let mut before = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM moment WHERE deleted_at IS NULL AND on_day < ?1)",
        )?;
        Ok(before.query_row([day.to_string()], |row| row.get(0))?)
    }

    fn person(&self, seen: Seen, all_new: bool, from: Day) -> Result<PersonTally> {
        let mut name = self.connection.prepare_cached("SELECT name FROM person WHERE key = ?1")?;
        Ok(PersonTally {
            name: name.query_row([seen.spelling], |row| row.get(0))?,
            moments: seen.moments.moments,
            new: all_new || !self.was_there_before(&seen.folded, from)?,
            roles: seen.roles.into_iter().map(|(role, times)| (role, times.moments)).collect(),
        })
    }

    fn was_there_before(&self, folded: &str, day: Day) -> Result<bool> {
        let mut there = self.connection.prepare_cached(
            "SELECT EXISTS (
                 SELECT 1 FROM person JOIN moment_person link ON link.name = person.key
                 JOIN moment ON moment.key = link.moment
                 WHERE person.folded = ?1 AND moment.deleted_at IS NULL AND moment.on_day < ?2)",
        )?;
        Ok(there.query_row((folded, day.to_string()), |row| row.get(0))?)
    }
}

impl Crowd {
    /// The place of a folded name, made now if it is new.
    fn at_name(&mut self, folded: String, spelling: i64) -> usize {
        let next = self.seen.len();
        let at = *self.by_name.entry(folded.clone()).or_insert(next);
        if at == next {
            let (moments, roles) = Default::default();
            self.seen.push(Seen { folded, spelling, moments, roles });
        }
        at
    }
}

impl Seen {
    fn has_a_part(&mut self, moment: i64, role: Option<Role>) {
        self.moments.in_moment(moment);
        if let Some(role) = role {
            self.roles.entry(role).or_default().in_moment(moment);
        }
    }
}
