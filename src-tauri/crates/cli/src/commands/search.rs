//! `search`: one query, or one a line. `similar`: what is about the same as a moment.

use besef_contract::{
    Session,
    journal::{Find, Found},
    model::{MomentId, Sort},
    shapes::ShowMoment,
};
use clap::{Args, ValueHint};
use std::{
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use crate::{
    commands::searches, failed::Failed, found, host::Host, narrowing::Narrowing, progress::show_indexing,
    taking,
};

/// What to search for.
#[derive(Args)]
#[command(after_help = LANGUAGE)]
pub struct Search {
    /// Words, "exact phrases" and conditions; the last word also finds words that start with it
    #[arg(required_unless_present_any = ["batch", "saved"], value_name = "QUERY")]
    words: Vec<String>,
    /// Ask the search saved under this name
    #[arg(long, value_name = "NAME", conflicts_with = "words")]
    saved: Option<String>,
    /// Answer one query a line from FILE (- is standard input), one JSON answer a line
    #[arg(long, value_name = "FILE", conflicts_with_all = ["words", "saved"], value_hint = ValueHint::FilePath)]
    batch: Option<PathBuf>,
    /// What comes first [default: relevance]
    #[arg(long, value_name = "ORDER", value_parser = taking::sort())]
    sort: Option<Sort>,
    /// Also count the answers by kind, person, label and month
    #[arg(long)]
    facets: bool,
    #[command(flatten)]
    narrowing: Narrowing,
}

/// Which moment to start from.
#[derive(Args)]
pub struct Similar {
    /// The moment's id
    id: MomentId,
    #[command(flatten)]
    narrowing: Narrowing,
}

/// The query language in one glance.
const LANGUAGE: &str = "\
A query takes all its words and conditions together; Dutch and English names both work.

  klimaat toets                       both words, also as another form, as part
                                      of a longer word, or with a letter wrong
  '\"gouden weken\"'                    exactly these words, in this order
  'toets -rekenen'                    without that word
  'toets OF examen'   'test OR exam'  one of the two
  soort:sociaal       kind:social     formeel, sociaal, individueel, bron
  met:An              with:An         a person; 'met:\"An Peeters\"' is the whole name
  label:toetsing      tag:toetsing
  bron:klasse         source:klasse   also opleiding: (training:), standaard: (standard:)
  doel:vragen         goal:vragen     for that goal
  sinds:2026-03       since:2026-03   a day, month or year; also tot: and until:
  in:vorig-schooljaar in:last-month   schooljaar, kwartaal, maand, maart, 2026
  heeft:inzicht       has:insight     stap, hoogtepunt, fout, reflectie, bron
  stap:open           step:tried      how the next step stands
  opvolging:toegepast followup:open   what came of a training

Put a query with quotes or minus signs between ' ', and -- before one that begins with a minus.";

impl Search {
    fn find(&self, session: &Session, words: String, sort: Option<Sort>) -> Result<Found, Failed> {
        let sort = self.sort.or(sort).unwrap_or(Sort::Relevance);
        let (filter, page) = (self.narrowing.filter(), self.narrowing.page());
        Ok(session.find(Find { words, filter, sort, page, facets: self.facets })?)
    }

    /// What is asked, and what comes first where that was saved with it.
    fn question(&self, session: &Session) -> Result<(String, Option<Sort>), Failed> {
        let Some(name) = &self.saved else { return Ok((self.words.join(" "), None)) };
        let search = searches::named(session, name)?;
        Ok((search.words, search.sort))
    }
}

/// Searches.
pub fn run(host: &Host, flags: &Search, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    show_indexing(session, &host.words);
    if let Some(file) = &flags.batch {
        return batch(session, flags, file, out);
    }
    let (words, sort) = flags.question(session)?;
    let found = flags.find(session, words, sort)?;
    host.answer(out, &found, |page| found::text(page, &found))
}

/// Finds what is about the same as a moment.
pub fn similar(host: &Host, flags: &Similar, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    show_indexing(session, &host.words);
    session.show_moment(ShowMoment { id: flags.id, words: String::new() })?; // else nothing is like it
    let (filter, page) = (flags.narrowing.filter(), flags.narrowing.page());
    let words = format!("like:{}", flags.id);
    let found = session.find(Find { words, filter, page, sort: Sort::Relevance, facets: false })?;
    host.answer(out, &found, |page| found::text(page, &found))
}

/// Answers each line as it comes, so that another program can hold a conversation.
fn batch(session: &Session, flags: &Search, file: &Path, out: &mut dyn Write) -> Result<(), Failed> {
    let queries = BufReader::new(taking::reader(file)?);
    for words in queries.lines() {
        let words = words.map_err(|error| Failed::unreadable(file, &error))?;
        serde_json::to_writer(&mut *out, &flags.find(session, words, None)?)?;
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}
