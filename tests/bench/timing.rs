//! Times and memory, as the operating system tells them.

use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

/// A side that is slow is asked for so long, and then no more.
const PATIENCE: Duration = Duration::from_secs(12);

/// But so often at least.
const LEAST: usize = 5;

/// Microseconds of one run.
pub fn micros(run: impl FnOnce()) -> u64 {
    let started = Instant::now();
    run();
    started.elapsed().as_micros() as u64
}

/// Microseconds of each of some runs: of all, or of as many as patience allows.
pub fn each<T>(runs: &[T], mut run: impl FnMut(&T)) -> Vec<u64> {
    let started = Instant::now();
    let worth = |(at, _): &(usize, &T)| *at < LEAST || started.elapsed() < PATIENCE;
    runs.iter().enumerate().take_while(worth).map(|(_, one)| micros(|| run(one))).collect()
}

/// The median and the 99th percentile of some times, in microseconds.
pub fn percentiles(mut times: Vec<u64>) -> Value {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    json!({ "p50_us": at(0.5), "p99_us": at(0.99) })
}

/// The most memory this process has held, in megabytes (Linux; elsewhere 0).
pub fn peak_memory_mb() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("0 0");
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Megabytes of the named files and what SQLite keeps beside them.
pub fn megabytes(files: &[&Path]) -> f64 {
    let size = |path: String| fs::metadata(path).map_or(0, |file| file.len());
    let all = files.iter().flat_map(|file| ["", "-wal"].map(|end| size(format!("{}{end}", file.display()))));
    (all.sum::<u64>() as f64 / 1e5).round() / 10.0
}

/// How one shape of question went: its times, how many were asked, and what they found on average.
pub fn figure(times: Vec<u64>, hits: u64) -> Value {
    let asked = times.len() as u64;
    let mut figure = percentiles(times);
    figure["asked"] = json!(asked);
    figure["hits"] = json!(hits / asked);
    figure
}

/// Microseconds as seconds, to a tenth.
pub fn seconds(micros: u64) -> f64 {
    (micros as f64 / 1e5).round() / 10.0
}
