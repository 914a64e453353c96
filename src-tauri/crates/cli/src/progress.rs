//! How far along long work is, on stderr: at once for someone who watches, and only after a second for a log.

use besef_contract::{Event, Session};
use besef_words::{Arg, Words};
use std::{
    io::{self, IsTerminal, Write},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// Below this nobody wonders whether something still happens.
const PATIENCE: Duration = Duration::from_secs(1);

/// A count that goes up, said in one sentence.
pub struct Progress {
    words: Words,
    key: &'static str,
    watched: bool,
    told: Mutex<Instant>,
}

impl Progress {
    /// Starts now, to be said with the sentence of that key (of `done` and `of`).
    pub fn new(words: &Words, key: &'static str) -> Self {
        let words = Words::in_language(words.language());
        Self { words, key, watched: io::stderr().is_terminal(), told: Mutex::new(Instant::now()) }
    }

    /// So many are done.
    pub fn at(&self, done: usize, of: usize) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.watched && told.elapsed() < PATIENCE {
            return;
        }
        *told = Instant::now();
        let count = |n: usize| Arg::from(self.words.number(n as u64));
        let sentence = self.words.say(self.key, &[("done", count(done)), ("of", count(of))]);
        let (before, after) = if self.watched { ("\r", "") } else { ("", "\n") };
        // Progress nobody can read is no reason to stop.
        let _ = write!(io::stderr(), "{before}{sentence}{after}").and_then(|()| io::stderr().flush());
    }

    /// Leaves the line to whatever is said next.
    pub fn end(&self) {
        if self.watched {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

/// Shows how far the index is while it is being made: a search on the command line waits for it.
pub fn show_indexing(session: &Session, words: &Words) {
    let progress = Progress::new(words, "cli-progress-index");
    session.hear(move |event| match event {
        Event::Indexing(Some(so_far)) => progress.at(so_far.done as usize, so_far.of as usize),
        Event::Indexing(None) => progress.end(),
        _ => {}
    });
}
