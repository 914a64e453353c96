//! The figures as a table a person reads: milliseconds, and how many times FTS5's time the journal takes.

use serde_json::{Map, Value};

/// A line per measure, for each size.
pub fn of(all: &Map<String, Value>) -> String {
    let mut table = format!(
        "{:>9}  {:<18} {:>10} {:>10}   {:>10} {:>10}   {:>8}\n",
        "moments", "", "p50 ms", "p99 ms", "fts5 p50", "fts5 p99", "p50 ÷"
    );
    for (size, sides) in all {
        for (name, figures) in sides["journal"].as_object().into_iter().flatten() {
            table += &line(size, name, figures, &sides["fts5"][name]);
        }
    }
    table
}

fn line(size: &str, name: &str, journal: &Value, fts5: &Value) -> String {
    if journal.is_number() {
        return format!("{size:>9}  {name:<18} {journal:>10} {:>10}   {:>10}\n", "", shown(fts5));
    }
    let ms =
        |side: &Value, at: &str| side[at].as_f64().map_or(String::new(), |us| format!("{:.3}", us / 1000.0));
    let ratio = journal["p50_us"]
        .as_f64()
        .zip(fts5["p50_us"].as_f64())
        .map_or(String::new(), |(a, b)| format!("{:.2}", a / b));
    format!(
        "{size:>9}  {name:<18} {:>10} {:>10}   {:>10} {:>10}   {ratio:>8}\n",
        ms(journal, "p50_us"),
        ms(journal, "p99_us"),
        ms(fts5, "p50_us"),
        ms(fts5, "p99_us"),
    )
}

fn shown(value: &Value) -> String {
    if value.is_null() { String::new() } else { value.to_string() }
}
