//! `searches`: questions kept to be asked again, and the last ones asked.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{SavedSearch, Searches as Kept, folded},
    model::Sort,
    shapes::{ForgetSearches, Nothing, SaveSearch, SearchById},
};
use clap::{Args, Subcommand};
use std::io::Write;

use crate::{
    failed::Failed,
    host::Host,
    page::{Page, QUIET},
    taking,
};

/// What to do with them.
#[derive(Args)]
pub struct Searches {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with searches.
#[derive(Subcommand)]
pub enum Action {
    /// List the saved searches (also without a command); ask one with: besef search --saved NAME
    List,
    /// Save a search under a name; one that has the name makes way
    Save(Save),
    /// Remove a saved search
    Remove(Named),
    /// List the last questions asked in the app
    Recent,
    /// Forget one of the last questions, or all of them
    Forget(Forget),
}

/// A search and its name.
#[derive(Args)]
pub struct Save {
    /// What to call it
    name: String,
    /// The question, as for `besef search`
    #[arg(required = true, value_name = "QUERY")]
    words: Vec<String>,
    /// What comes first [default: what the question is best served by]
    #[arg(long, value_name = "ORDER", value_parser = taking::sort())]
    sort: Option<Sort>,
}

/// A saved search.
#[derive(Args)]
pub struct Named {
    /// Its name; capitals and accents do not matter
    name: String,
}

/// Which of the last questions.
#[derive(Args)]
pub struct Forget {
    /// The question as it is listed [default: all]
    #[arg(value_name = "QUERY")]
    words: Vec<String>,
}

/// Does it, and writes the searches there are then.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    match action.unwrap_or(Action::List) {
        Action::List => written(host, out, &session.searches(Nothing {})?, saved),
        Action::Recent => written(host, out, &session.searches(Nothing {})?, recent),
        Action::Save(Save { name, words, sort }) => {
            let kept = session.save_search(SaveSearch { name, words: words.join(" "), sort })?;
            written(host, out, &kept, saved)
        }
        Action::Remove(Named { name }) => {
            let id = named(session, &name)?.id;
            written(host, out, &session.remove_search(SearchById { id })?, saved)
        }
        Action::Forget(Forget { words }) => {
            let words = (!words.is_empty()).then(|| words.join(" "));
            written(host, out, &session.forget_searches(ForgetSearches { words })?, recent)
        }
    }
}

/// The search saved under a name.
pub fn named(session: &Session, name: &str) -> Result<SavedSearch, Failed> {
    let saved = session.searches(Nothing {})?.saved;
    let found = saved.into_iter().find(|search| folded(&search.name) == folded(name.trim()));
    found.ok_or_else(|| Failure::new(FailureCode::UnknownSearch).with("name", name).into())
}

fn written(
    host: &Host,
    out: &mut dyn Write,
    kept: &Kept,
    text: fn(&Page<'_>, &Kept) -> String,
) -> Result<(), Failed> {
    host.answer(out, kept, |page| text(page, kept))
}

fn saved(page: &Page<'_>, kept: &Kept) -> String {
    let width = kept.saved.iter().map(|search| search.name.chars().count()).max().unwrap_or(0);
    let line = |search: &SavedSearch| format!("{:width$}  {QUIET}{}{QUIET:#}", search.name, search.words);
    listed(page, kept.saved.iter().map(line), "cli-no-saved")
}

fn recent(page: &Page<'_>, kept: &Kept) -> String {
    listed(page, kept.recent.iter().cloned(), "cli-no-recent")
}

fn listed(page: &Page<'_>, lines: impl Iterator<Item = String>, none: &str) -> String {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { page.say(none, &[]) } else { lines.join("\n") }
}
