//! How far along a long command is, on stderr: at once for someone who watches, and only after a second for a log.

use besef_words::Words;
use std::{
    cell::Cell,
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

/// Below this nobody wonders whether something still happens.
const PATIENCE: Duration = Duration::from_secs(1);

/// A count that goes up to `of`.
pub struct Progress<'a> {
    words: &'a Words,
    of: usize,
    watched: bool,
    told: Cell<Instant>,
}

impl<'a> Progress<'a> {
    /// Starts counting now.
    pub fn new(words: &'a Words, of: usize) -> Self {
        Self { words, of, watched: io::stderr().is_terminal(), told: Cell::new(Instant::now()) }
    }

    /// So many are done.
    pub fn at(&self, done: usize) {
        if !self.watched && self.told.get().elapsed() < PATIENCE {
            return;
        }
        self.told.set(Instant::now());
        let count = |n: usize| besef_words::Arg::from(n.to_string());
        let sentence = self.words.say("cli-progress", &[("done", count(done)), ("of", count(self.of))]);
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
