//! `search`: one query, or one a line.

use besef_contract::{
    Session,
    journal::{Find, Found},
    model::Sort,
};
use clap::{Args, ValueHint};
use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use crate::{commands::list, failed::Failed, host::Host, narrowing::Narrowing, taking};

/// What to search for.
#[derive(Args)]
pub struct Search {
    /// Words and "exact phrases"; the last word also finds words that start with it
    #[arg(required_unless_present = "batch", value_name = "QUERY")]
    words: Vec<String>,
    /// Answer one query a line from FILE (- is standard input), one JSON answer a line
    #[arg(long, value_name = "FILE", conflicts_with = "words", value_hint = ValueHint::FilePath)]
    batch: Option<PathBuf>,
    /// What comes first
    #[arg(long, value_name = "ORDER", default_value = "relevance", value_parser = taking::sort())]
    sort: Sort,
    #[command(flatten)]
    narrowing: Narrowing,
}

impl Search {
    fn find(&self, session: &Session, words: String) -> Result<Found, Failed> {
        let filter = self.narrowing.filter();
        Ok(session.find(Find { words, filter, sort: self.sort, page: self.narrowing.page() })?)
    }
}

/// Searches.
pub fn run(host: &Host, flags: &Search, out: &mut dyn Write) -> Result<(), Failed> {
    match &flags.batch {
        Some(file) => batch(host, flags, file, out),
        None => {
            let found = flags.find(host.opened()?, flags.words.join(" "))?;
            host.answer(out, &found, |page| list::text(page, &found))
        }
    }
}

/// Answers each line as it comes, so that another program can hold a conversation.
fn batch(host: &Host, flags: &Search, file: &Path, out: &mut dyn Write) -> Result<(), Failed> {
    let queries = BufReader::new(taking::reader(file)?);
    let session = host.opened()?;
    for words in queries.lines() {
        let words = words.map_err(|error| Failed::unreadable(file, &error))?;
        serde_json::to_writer(&mut *out, &flags.find(session, words)?)?;
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}
