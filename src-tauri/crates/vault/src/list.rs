//! The timeline: live moments through a filter, newest first.

use besef_model::{Day, Filter, Moment, Page, Period};
use rusqlite::{params_from_iter, types::Value};

use crate::{
    Result, Vault,
    facts::Facts,
    folded,
    name::{Names, PEOPLE, TAGS},
    row::{self, COLUMNS},
};

impl Vault {
    /// Live moments that pass the filter: the latest day first, within a day the last logged.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn list(&self, filter: &Filter, page: Page) -> Result<Vec<Moment>> {
        let Condition { sql, mut values } = Condition::of(filter);
        values.extend([page.limit.into(), page.offset.into()]);
        self.read_moments(&format!("WHERE {sql} ORDER BY on_day DESC, key DESC LIMIT ? OFFSET ?"), values)
    }

    /// How many live moments pass the filter.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn count(&self, filter: &Filter) -> Result<u32> {
        let Condition { sql, values } = Condition::of(filter);
        let count = format!("SELECT count(*) FROM moment WHERE {sql}");
        let mut count = self.connection.prepare_cached(&count)?;
        Ok(count.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    /// The first and last day of all live moments; nothing without moments.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn span(&self) -> Result<Option<Period>> {
        let day = |end| -> Result<Option<Day>> {
            let sql = format!("SELECT {end}(on_day) FROM moment WHERE deleted_at IS NULL");
            let day: Option<String> =
                self.connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?;
            Ok(day.map(|day| day.parse()).transpose()?)
        };
        Ok(day("min")?.zip(day("max")?).map(|(from, to)| Period { from, to }))
    }

    pub(crate) fn read_moments(&self, which: &str, values: Vec<Value>) -> Result<Vec<Moment>> {
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM moment {which}"))?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut moments = Vec::new();
        while let Some(row) = rows.next()? {
            moments.push(row::read(row)?);
        }
        Ok(moments)
    }
}

/// What follows `WHERE`, with a `?` for every value.
struct Condition {
    sql: String,
    values: Vec<Value>,
}

impl Condition {
    fn of(filter: &Filter) -> Self {
        let mut condition = Self { sql: "deleted_at IS NULL".to_owned(), values: Vec::new() };
        condition.and("on_day >= ?", filter.from.map(|day| day.to_string()));
        condition.and("on_day <= ?", filter.to.map(|day| day.to_string()));
        condition.and_in("kind", filter.kinds.iter().map(|kind| kind.to_string()));
        condition.and_named(PEOPLE, &filter.people);
        condition.and_named(TAGS, &filter.tags);
        condition.and_facts(Facts::asked_by(filter));
        condition
    }

    fn and(&mut self, sql: &str, value: Option<String>) {
        if let Some(value) = value {
            self.and_if(true, sql);
            self.values.push(value.into());
        }
    }

    fn and_if(&mut self, wanted: bool, sql: &str) {
        if wanted {
            self.sql += " AND ";
            self.sql += sql;
        }
    }

    /// Any of these; none given means all.
    fn and_in(&mut self, column: &str, any: impl ExactSizeIterator<Item = String>) {
        if any.len() > 0 {
            let marks = vec!["?"; any.len()].join(", ");
            self.and_if(true, &format!("{column} IN ({marks})"));
            self.values.extend(any.map(Value::from));
        }
    }

    /// Something of each of these sets.
    fn and_facts(&mut self, asked: Vec<Facts>) {
        for any in asked {
            self.and_if(true, "facts & ? <> 0");
            self.values.push(any.0.into());
        }
    }

    fn and_named(&mut self, names: Names, any: &[String]) {
        if !any.is_empty() {
            let Names { table, link, .. } = names;
            self.and_if(
                true,
                &format!(
                    "key IN (SELECT moment FROM {link} JOIN {table} name ON name.key = {link}.name WHERE TRUE"
                ),
            );
            self.and_in("folded", any.iter().map(|name| folded(name)));
            self.sql += ")";
        }
    }
}
