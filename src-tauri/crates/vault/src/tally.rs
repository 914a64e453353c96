//! Counts over a period: one pass over an index of the live moments, in which everything but names is counted. Not here:
//! what makes each thing so of a moment (`facts`), who had a part (`people`).

use besef_model::{
    Activity, ChangedFilter, ChangedTally, Day, FeedbackFilter, FeedbackTally, Intention, Kind, KindTally,
    Period, Role, StepState, StepTally, Tally,
};
use std::collections::{BTreeMap, HashMap};

use crate::{Result, Vault, VaultError, facts::Facts};

/// So many bytes of a day are its month.
const MONTH: usize = "2026-09".len();

/// What the pass reads: no more than the index of live moments holds.
const LIVE: &str = "SELECT on_day, kind, facts, key FROM moment
    WHERE deleted_at IS NULL AND on_day BETWEEN ?1 AND ?2 ORDER BY on_day";

/// What one pass over a period's moments counts.
#[derive(Default)]
struct Pass {
    /// By the month as it is written, in order.
    months: Vec<(String, BTreeMap<Kind, u32>)>,
    /// How many moments have exactly these facts.
    facts: HashMap<Facts, u32>,
    /// The rows that name people.
    with_people: Vec<i64>,
    /// The first day with a step that is still open.
    oldest_open: Option<Day>,
}

impl Vault {
    /// Counts the live moments of a period.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn tally(&self, period: Period) -> Result<Tally> {
        let pass = self.pass(period)?;
        Ok(Tally {
            period,
            kinds: pass.kinds()?,
            people: self.people_of(&pass.with_people, period.from)?,
            steps: pass.steps(),
            roles: pass.each(Role::ALL, Facts::role),
            feedback: pass.feedback(),
            changed: pass.changed(),
            activities: pass.each(Activity::ALL, Facts::activity),
            intentions: pass.each(Intention::ALL, Facts::intention),
            highlights: pass.having(Facts::HIGHLIGHT),
            mistakes: pass.having(Facts::MISTAKE),
            takeaways: pass.having(Facts::TAKEAWAY),
            reflections: pass.having(Facts::REFLECTION),
        })
    }

    fn pass(&self, period: Period) -> Result<Pass> {
        let mut live = self.connection.prepare_cached(LIVE)?;
        let mut rows = live.query(days(period))?;
        let mut pass = Pass::default();
        while let Some(row) = rows.next()? {
            let day = row.get_ref(0)?.as_str()?;
            pass.count(day.get(..MONTH).unwrap_or(day), kind(row.get_ref(1)?.as_str()?)?);
            let facts = Facts(row.get(2)?);
            *pass.facts.entry(facts).or_default() += 1;
            if pass.oldest_open.is_none() && facts.has(Facts::step(StepState::Open)) {
                pass.oldest_open = Some(day.parse()?);
            }
            if facts.has(Facts::PEOPLE) {
                pass.with_people.push(row.get(3)?);
            }
        }
        pass.with_people.sort_unstable();
        Ok(pass)
    }
}

impl Pass {
    fn count(&mut self, month: &str, kind: Kind) {
        if self.months.last().is_none_or(|(last, _)| last != month) {
            self.months.push((month.to_owned(), BTreeMap::new()));
        }
        if let Some((_, kinds)) = self.months.last_mut() {
            *kinds.entry(kind).or_default() += 1;
        }
    }

    fn kinds(&self) -> Result<Vec<KindTally>> {
        let mut tallies = Vec::new();
        for (month, kinds) in &self.months {
            let month: Day = format!("{month}-01").parse()?;
            tallies.extend(kinds.iter().map(|(kind, moments)| KindTally {
                month,
                kind: *kind,
                moments: *moments,
            }));
        }
        Ok(tallies)
    }

    /// How many moments have any of these facts.
    fn having(&self, any: Facts) -> u32 {
        self.facts.iter().filter(|(facts, _)| facts.has(any)).map(|(_, moments)| moments).sum()
    }

    /// How many have each of these; what none has is left out.
    fn each<T: Copy + Ord>(&self, all: &[T], fact: fn(T) -> Facts) -> BTreeMap<T, u32> {
        let counts = all.iter().map(|one| (*one, self.having(fact(*one))));
        counts.filter(|(_, moments)| *moments > 0).collect()
    }

    fn feedback(&self) -> FeedbackTally {
        let having = |stands| self.having(Facts::feedback(stands));
        FeedbackTally {
            asked: having(FeedbackFilter::Asked),
            received: having(FeedbackFilter::Received),
            used: having(FeedbackFilter::Used),
            open: having(FeedbackFilter::Open),
        }
    }

    fn steps(&self) -> StepTally {
        let having = |state| self.having(Facts::step(state));
        StepTally {
            open: having(StepState::Open),
            tried: having(StepState::Tried),
            adapted: having(StepState::Adapted),
            dropped: having(StepState::Dropped),
            oldest_open: self.oldest_open,
        }
    }

    fn changed(&self) -> ChangedTally {
        let having = |changed| self.having(Facts::changed(changed));
        ChangedTally {
            any: having(ChangedFilter::Any),
            knowing: having(ChangedFilter::Knowing),
            feeling: having(ChangedFilter::Feeling),
            doing: having(ChangedFilter::Doing),
            intending: having(ChangedFilter::Intending),
        }
    }
}

/// Without the forgiveness of [`Kind`]'s own parsing, which costs more than the rest of the pass.
fn kind(name: &str) -> Result<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or(VaultError::Damaged)
}

/// A period as SQL compares days.
pub(crate) fn days(period: Period) -> [String; 2] {
    [period.from.to_string(), period.to.to_string()]
}

#[cfg(test)]
mod tests {
    use super::LIVE;
    use crate::{VaultKey, connection, connection::Purpose, migrate};

    /// SQLite gives no sign when a column more sends it to every row: counting only becomes several times slower.
    #[test]
    fn a_period_is_counted_from_an_index_alone() {
        let folder = tempfile::TempDir::new().unwrap();
        let (path, key) = (folder.path().join("journal.db"), VaultKey::random().unwrap());
        migrate::establish(&path, &key).unwrap();
        let store = connection::open(&path, &key, Purpose::Writing).unwrap();
        let plan = store.query_row(&format!("EXPLAIN QUERY PLAN {LIVE}"), ["", ""], |row| row.get(3));
        assert_eq!(
            plan,
            Ok("SEARCH moment USING COVERING INDEX moment_live (on_day>? AND on_day<?)".to_owned())
        );
    }
}
