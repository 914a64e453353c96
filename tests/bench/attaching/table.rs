//! The figures as a table a person reads.

use serde_json::{Map, Value};

/// A line per side: how long, how fast, and the most memory, in all and above that of a vault at rest.
pub fn of(all: &Map<String, Value>) -> String {
    let mut table = format!(
        "{:<12} {:>6} {:>10} {:>8} {:>10} {:>12}\n",
        "", "MB", "p50 ms", "MB/s", "peak MB", "above idle"
    );
    let idle = all["idle"]["peak_memory_mb"].as_u64().unwrap_or(0);
    for (name, figures) in all {
        table += &line(name, figures, idle);
    }
    table
}

fn line(name: &str, figures: &Value, idle: u64) -> String {
    let peak = figures["peak_memory_mb"].as_u64().unwrap_or(0);
    let (mb, us) = (figures["mb"].as_f64().unwrap_or(0.0), figures["p50_us"].as_f64().unwrap_or(0.0));
    let speed = if us > 0.0 { mb / (us / 1e6) } else { 0.0 };
    format!(
        "{name:<12} {mb:>6.0} {:>10.1} {speed:>8.0} {peak:>10} {:>12}\n",
        us / 1000.0,
        peak.saturating_sub(idle)
    )
}
