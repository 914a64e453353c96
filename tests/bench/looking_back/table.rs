//! The figures as a table a person reads: milliseconds, and how many times faster than counting one by one.

use serde_json::{Map, Value};

/// A line per measure, for each size.
pub fn of(all: &Map<String, Value>) -> String {
    let mut table = format!(
        "{:>9}  {:<14} {:>9} {:>10} {:>10}   {:>10} {:>8}\n",
        "journal", "", "moments", "p50 ms", "p99 ms", "naive p50", "÷ p50"
    );
    for (size, sides) in all {
        for (name, _) in super::periods() {
            table += &line(size, name, &sides["besef"], &sides["naive"]);
        }
    }
    table
}

fn line(size: &str, name: &str, besef: &Value, naive: &Value) -> String {
    let ms = |side: &Value, at: &str| side[name][at].as_f64().unwrap_or(0.0) / 1000.0;
    let (p50, slow) = (ms(besef, "p50_us"), ms(naive, "p50_us"));
    format!(
        "{size:>9}  {name:<14} {:>9} {p50:>10.2} {:>10.2}   {slow:>10.2} {:>8.1}\n",
        besef[format!("{name}, moments")],
        ms(besef, "p99_us"),
        slow / p50
    )
}
