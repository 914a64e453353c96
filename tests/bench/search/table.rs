//! The figures as a table a person reads: milliseconds, and how many times Besef's time the others take.

use serde_json::{Map, Value};

use super::{hostile, questions::Shape};

/// The others, in the order of the columns.
const OTHERS: [&str; 3] = ["unicode61", "trigram", "ripgrep"];

/// What is measured once a size, and what it is called.
const ONCE: [(&str, &str); 6] = [
    ("filling, s", "fill_s"),
    ("store, MB", "store_mb"),
    ("index built, s", "build_s"),
    ("index, MB", "index_mb"),
    ("peak building, MB", "build_peak_mb"),
    ("peak in all, MB", "ask_peak_mb"),
];

/// For each size a line per shape of question, then what is measured once.
pub fn of(all: &Map<String, Value>) -> String {
    all.iter().map(|(size, sides)| block(size, sides)).collect()
}

fn block(size: &str, sides: &Value) -> String {
    let mut block = format!("\n{size} moments{:<13}{:>9} {:>18}", "", "hits", "Besef p50  p99 ms");
    OTHERS.iter().for_each(|other| block += &format!(" │ {:>27}", format!("{other} p50  p99 ms  ×")));
    block.push('\n');
    for shape in Shape::ALL {
        block += &line(shape.name(), sides);
    }
    block += &line(hostile::NAME, sides);
    for (name, key) in ONCE {
        block += &format!("{name:<30} {:>18}", "");
        let shown = |side: &str| sides[side][key].as_f64().map_or(String::new(), |value| value.to_string());
        block += &format!("{:>9}", shown("besef"));
        OTHERS.iter().for_each(|other| block += &format!(" │ {:>27}", shown(other)));
        block.push('\n');
    }
    block
}

fn line(shape: &str, sides: &Value) -> String {
    let own = &sides["besef"][shape];
    let mut line = format!("{shape:<28}{:>9} {:>9}{:>9}", own["hits"], ms(own, "p50_us"), ms(own, "p99_us"));
    for other in OTHERS {
        let theirs = &sides[other][shape];
        let times = theirs["p50_us"].as_f64().zip(own["p50_us"].as_f64()).map(|(a, b)| a / b);
        let times = times.map_or(String::new(), |times| format!("{times:.1}"));
        line += &format!(" │ {:>9}{:>10}{times:>8}", ms(theirs, "p50_us"), ms(theirs, "p99_us"));
    }
    line + "\n"
}

fn ms(side: &Value, at: &str) -> String {
    side[at].as_f64().map_or(String::new(), |us| format!("{:.2}", us / 1000.0))
}
