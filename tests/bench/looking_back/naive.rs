//! The baseline: every moment of the period read from its row, its JSON taken apart, and counted.

use besef_contract::model::Period;
use rusqlite::{Connection, Row};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, path::Path};

use super::periods;
use crate::{timing::*, vault};
use besef_contract::Staying;

const ASKED: usize = 5;

/// Everything measured on the filled vault.
pub fn measure(folder: &Path) -> Value {
    let session = vault::opened(folder, Staying::Short);
    let asked = periods().map(|(name, on)| (name, session.look_back(on).unwrap()));
    drop(session);
    let store = besef_tests::store_in(folder);
    let mut figures = Map::new();
    for (name, seen) in asked {
        let counts = counted(&store, seen.period);
        assert_eq!(counts["moments"], seen.figures.total);
        assert_eq!(counts.get("received").copied().unwrap_or(0), seen.figures.feedback.received);
        let times = (0..ASKED).map(|_| micros(|| drop(counted(&store, seen.period)))).collect();
        figures.insert(name.into(), percentiles(times));
    }
    figures.insert("peak_memory_mb".into(), json!(peak_memory_mb()));
    Value::Object(figures)
}

/// How many moments have what, by the name of what.
fn counted(store: &Connection, period: Period) -> BTreeMap<String, u32> {
    let read = "SELECT kind, takeaway, mistake, highlight, step_state, detail,
            (SELECT json_group_array(json_array(person.folded, role, asked, used))
             FROM moment_person JOIN person ON person.key = moment_person.name WHERE moment = moment.key) AS people
        FROM moment WHERE deleted_at IS NULL AND on_day BETWEEN ?1 AND ?2";
    let mut read = store.prepare_cached(read).unwrap();
    let mut rows = read.query([period.from.to_string(), period.to.to_string()]).unwrap();
    let mut counts = BTreeMap::new();
    while let Some(row) = rows.next().unwrap() {
        told(row).into_iter().for_each(|what| *counts.entry(what).or_default() += 1);
    }
    counts
}

/// Everything that is so of one moment.
fn told(row: &Row<'_>) -> Vec<String> {
    let text = |column: &str| row.get::<_, Option<String>>(column).unwrap();
    let json = |column: &str| serde_json::from_str::<Value>(&text(column).unwrap()).unwrap();
    let (detail, people) = (json("detail"), json("people"));
    let mut so = vec!["moments".to_owned(), text("kind").unwrap()];
    so.extend(text("step_state"));
    so.extend(text("takeaway").map(|_| "takeaway".into()));
    for mark in ["mistake", "highlight"] {
        so.extend(row.get::<_, bool>(mark).unwrap().then(|| mark.into()));
    }
    for list in ["activities", "changed"] {
        so.extend(detail[list].as_array().into_iter().flatten().map(Value::to_string));
        so.extend(detail[list].as_object().into_iter().flatten().map(|(key, _)| key.clone()));
    }
    so.extend(detail["intention"].as_str().map(str::to_owned));
    let people: Vec<&Vec<Value>> =
        people.as_array().into_iter().flatten().filter_map(Value::as_array).collect();
    so.extend(people.iter().any(|person| !person[2].is_null()).then(|| "received".into()));
    so.extend(people.iter().map(|person| format!("{} {}", person[0], person[1])));
    so
}
