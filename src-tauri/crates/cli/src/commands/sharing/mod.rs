//! Sharing on the command line: an extract leaves, one comes in and is commented on, a reply goes back and comes home.
//! Here: what these commands have in common, which is the files they read and write. Not here: whose keys are known
//! (`contacts`).

mod choices;
mod coming_in;
mod comments;
mod leaving;
mod listing;
mod telling;

pub use coming_in::{Accept, Open, accept, open};
pub use comments::{Comment, Reply, comment, reply};
pub use leaving::{Share, share};
pub use listing::{OwnExtracts, Received, received, shared};

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{TookIn, folded},
    model::NotedId,
    shapes::{Leaving, Nothing},
};
use clap::{Args, ValueHint};
use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

use crate::{failed::Failed, host::Host, taking};

/// With what a file is sealed. Not `--passphrase-file`: that one opens the journal, and a passphrase that seals is told to
/// someone else.
#[derive(Args)]
pub struct SealedWith {
    /// The passphrase the extract is sealed with: the first line of FILE
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub sealed_with: Option<PathBuf>,
}

impl SealedWith {
    fn passphrase(&self) -> Result<Option<String>, Failed> {
        self.sealed_with.as_deref().map(taking::first_line).transpose()
    }
}

/// An extract of someone else.
#[derive(Args)]
pub struct Extracted {
    /// The extract: its file, its id, or a part of that or of whose it is that no other has
    #[arg(value_name = "FILE|ID", value_hint = ValueHint::FilePath)]
    extract: String,
    #[command(flatten)]
    sealed_with: SealedWith,
}

impl Extracted {
    /// What it is: a file is taken in first, which keeps an extract once however often it is opened.
    fn taken_in(&self, host: &Host) -> Result<TookIn, Failed> {
        let path = Path::new(&self.extract);
        if path.is_file() {
            return taken_in(host, path, &self.sealed_with);
        }
        let id = received_named(host.opened()?, &self.extract)?;
        Ok(TookIn::Extract { id, before: true })
    }

    /// The extract as it is kept.
    fn kept(&self, host: &Host) -> Result<NotedId, Failed> {
        match self.taken_in(host)? {
            TookIn::Extract { id, .. } => Ok(id),
            TookIn::Reply(home) => Err(Failed::held("cli-share-was-reply", &[("name", &home.from)])),
        }
    }
}

/// Takes a file in. Where it wants a passphrase and someone sits at the terminal, they are asked.
fn taken_in(host: &Host, path: &Path, sealed_with: &SealedWith) -> Result<TookIn, Failed> {
    let session = host.opened()?;
    let passphrase = sealed_with.passphrase()?;
    match take_in(session, path, passphrase.as_deref()) {
        Err(Failed::Besef(failure)) if wants_passphrase(&failure) && host.is_watched() => {
            take_in(session, path, Some(&host.ask_passphrase("cli-share-passphrase")?))
        }
        took => took,
    }
}

fn take_in(session: &Session, path: &Path, passphrase: Option<&str>) -> Result<TookIn, Failed> {
    let file = File::open(path).map_err(|error| Failed::unreadable(path, &error))?;
    Ok(session.take_in_file(file, passphrase)?)
}

fn wants_passphrase(failure: &Failure) -> bool {
    failure.code == FailureCode::NeedsPassphrase
}

/// The extract of someone else with that id, or the only one with it as a part of its id or of whose it is.
fn received_named(session: &Session, said: &str) -> Result<NotedId, Failed> {
    let all = session.sharing(Nothing {})?.received;
    let named = all.into_iter().map(|row| (row.id, row.from.unwrap_or_default()));
    the_one(named.collect(), said)
}

/// An extract of one's own, by the same parts.
fn shared_named(session: &Session, said: &str) -> Result<NotedId, Failed> {
    let all = session.sharing(Nothing {})?.shared;
    let named = all.into_iter().map(|row| (row.id, [row.with, row.name].into_iter().flatten().collect()));
    the_one(named.collect(), said)
}

fn the_one(all: Vec<(NotedId, String)>, said: &str) -> Result<NotedId, Failed> {
    let wanted = folded(said.trim());
    let is_part =
        |(id, name): &(NotedId, String)| id.to_string().contains(&wanted) || folded(name).contains(&wanted);
    let meant: Vec<NotedId> = all.iter().filter(|one| is_part(one)).map(|(id, _)| *id).collect();
    match meant.as_slice() {
        [only] => Ok(*only),
        // Whoever wrote a path means a file, and wants to hear that it is not there.
        [] if Path::new(said).extension().is_some() => {
            Err(Failed::unreadable(Path::new(said), &io::ErrorKind::NotFound.into()))
        }
        [] => Err(Failure::new(FailureCode::Unknown).with("name", said).into()),
        _ => Err(Failed::Usage(format!("several extracts fit {said:?}: name one by its id"))),
    }
}

/// Writes what leaves where a person said. It is sealed whole before a reader can have any of it, so never to a pipe.
fn leave(session: &Session, leaving: &Leaving, path: &Path) -> Result<(), Failed> {
    if path == Path::new("-") {
        return Err(Failed::Usage("name a file with --out: what leaves is written whole or not".to_owned()));
    }
    Ok(session.leave_at(leaving, path)?)
}
