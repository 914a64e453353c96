//! Pages: a year report of ten pages as PDF beside the same one in every other format. Cold is the first in a process,
//! warm is one after it. Each format is a process of its own, so that cold is cold and peak memory is its own.

#[path = "../../../src-tauri/crates/report/tests/pdf/sample.rs"]
#[expect(dead_code, reason = "the bench sets one of the documents of the tests")]
mod sample;

use besef_report::{Format, Paper, render};
use serde_json::{Value, json};
use std::path::Path;

use crate::{side, timing::*};

/// So often each is done after the first; the median counts.
const TIMES: usize = 9;

/// Measures and prints.
pub fn compare() {
    let folder = tempfile::TempDir::new().unwrap();
    let all = Format::ALL.map(|format| {
        let name = format.extension();
        (name.to_owned(), side::measured(&format!("report/{name}"), folder.path(), 1))
    });
    println!("{:<6} {:>8} {:>10} {:>10} {:>10} {:>9}", "", "kB", "cold ms", "warm ms", "p99 ms", "peak MB");
    all.iter().for_each(|(name, figures)| println!("{}", line(name, figures)));
    println!("{}", Value::Object(all.into_iter().collect()));
}

/// One format's figures.
pub fn side(name: &str, _folder: &Path, _size: usize) -> Value {
    let format = Format::ALL.into_iter().find(|format| format.extension() == name).unwrap();
    let document = sample::year(Paper::A4);
    let set = || render(&document, format).unwrap();
    let cold = micros(|| drop(set()));
    let mut figures = percentiles((0..TIMES).map(|_| micros(|| drop(set()))).collect());
    figures["cold_us"] = json!(cold);
    figures["bytes"] = json!(set().len());
    figures["peak_memory_mb"] = json!(peak_memory_mb());
    figures
}

fn line(name: &str, figures: &Value) -> String {
    let of = |key: &str, unit: f64| figures[key].as_f64().unwrap_or(0.0) / unit;
    format!(
        "{name:<6} {:>8.0} {:>10.1} {:>10.1} {:>10.1} {:>9.0}",
        of("bytes", 1e3),
        of("cold_us", 1e3),
        of("p50_us", 1e3),
        of("p99_us", 1e3),
        of("peak_memory_mb", 1.0)
    )
}
