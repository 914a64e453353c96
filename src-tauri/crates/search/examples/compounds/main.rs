//! Reports how well Dutch compounds are split, and at what cost. Given words, it splits those instead; given `--failures`,
//! it lists what goes wrong in the half that may be looked at.
//!
//! ```sh
//! cargo run -p besef-search --release --example compounds [-- --failures | WORD...]
//! ```

use std::io::{self, Write};
use std::time::{Duration, Instant};

use besef_search::compounds::{Dictionary, parts};

mod labelled;

use labelled::{Labelled, Score};

fn main() -> io::Result<()> {
    let out = &mut io::stdout().lock();
    match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => report(out),
        [all] if all == "--failures" => failures(out),
        words => words.iter().try_for_each(|word| writeln!(out, "{word}\t{}", parts(word).join(" "))),
    }
}

fn report(out: &mut impl Write) -> io::Result<()> {
    let load = time(|| assert!(Dictionary::dutch().is_some()));
    writeln!(out, "dictionary  {} bytes, ready in {load:?}", Dictionary::dutch_bytes())?;
    let all: Vec<Labelled> = ["tuning", "unseen"].into_iter().flat_map(Labelled::half).collect();
    let turns = 100;
    let spent = time(|| (0..turns).for_each(|_| all.iter().for_each(|word| drop(word.found()))));
    writeln!(out, "splitting   {:?} a word", spent / (turns * all.len() as u32))?;
    for half in ["tuning", "unseen"] {
        quality(out, half)?;
    }
    Ok(())
}

fn quality(out: &mut impl Write, half: &str) -> io::Result<()> {
    let words = Labelled::half(half);
    let compounds = words.iter().filter(|word| !word.parts.is_empty()).count();
    writeln!(out, "{half}      {} words, {compounds} of them compounds", words.len())?;
    let scores = [
        ("parts", Score::of_parts(&words)),
        ("boundaries", Score::of_boundaries(&words)),
        ("whole words", Score::of_words(&words)),
    ];
    for (of, score) in scores {
        writeln!(out, "  {of:<12} precision {:.3}  recall {:.3}", score.precision(), score.recall())?;
    }
    Ok(())
}

fn failures(out: &mut impl Write) -> io::Result<()> {
    for word in Labelled::half("tuning").iter().filter(|word| !word.right()) {
        writeln!(out, "{}\tis {}\tnot {}", word.word, word.parts.join(" "), word.found().join(" "))?;
    }
    Ok(())
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
