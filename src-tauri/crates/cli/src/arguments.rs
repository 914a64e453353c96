//! The command line as a whole: what goes for every command, and the list of commands. Flags of one command
//! stand with that command.

use besef_contract::model::Day;
use besef_words::Language;
use clap::{Args, Parser, Subcommand, ValueHint};
use std::path::PathBuf;

use crate::{commands::*, taking};

/// A learning journal that stays yours: log what you learn, find it again, look back.
#[derive(Parser)]
#[command(name = "besef", version, propagate_version = true, max_term_width = 100, after_help = OPENING)]
pub struct Arguments {
    #[command(flatten)]
    pub host: HostArguments,
    #[command(subcommand)]
    pub command: Command,
}

/// What goes for every command.
#[derive(Args)]
#[command(next_help_heading = "For every command")]
pub struct HostArguments {
    /// The folder of the journal
    #[arg(long, global = true, value_name = "DIR", env = "BESEF_VAULT", value_hint = ValueHint::DirPath)]
    pub vault: Option<PathBuf>,
    /// Open the journal with the age identity in FILE
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "passphrase_file", value_hint = ValueHint::FilePath)]
    pub identity: Option<PathBuf>,
    /// Open the journal with the passphrase in FILE
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub passphrase_file: Option<PathBuf>,
    /// Answer in Dutch or English
    #[arg(long, global = true, value_name = "LANG", value_parser = taking::language())]
    pub lang: Option<Language>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub json: bool,
    /// Take this to be today
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Day>,
}

/// The commands, in the order a newcomer meets them.
#[derive(Subcommand)]
pub enum Command {
    /// Make a new journal
    Init,
    /// Log a learning moment and print its id
    Log(log::Log),
    /// List moments, the newest first
    List(list::List),
    /// Show one moment
    Show(one::Id),
    /// Change a moment
    Edit(edit::Edit),
    /// Delete a moment; undo brings it back
    Delete(one::Id),
    /// Take the last change back
    Undo(going_back::Undo),
    /// Do again what was taken back last
    Redo,
    /// See what was deleted; take it out or remove it for good
    Bin(going_back::Bin),
    /// Remove a moment for good, with its history
    Forget(one::Id),
    /// Show the earlier versions of a moment
    History(one::Id),
    /// Find moments by their words, and by who, when and what
    Search(search::Search),
    /// Find moments that are about the same as one
    Similar(search::Similar),
    /// Keep searches to ask again, and see or forget the last ones asked
    Searches(searches::Searches),
    /// Give files to a moment
    Attach(attach::Attach),
    /// List the files of a moment, or write one out
    Attachment(attach::Files),
    /// Reflect on a moment along a model
    Reflect(reflect::Reflect),
    /// List what to come back to: next steps and trainings whose day has come
    Due(due::Coming),
    /// Say what came of a training
    FollowUp(due::Answer),
    /// Keep goals, and see the moments that belong to one
    Goal(goals::Goals),
    /// List the people, tags, sources, trainings or standards named, or the moments of one
    Names(names::Names),
    /// Give a person, tag, source, training or standard another name; its moments follow
    Rename(names::Renaming),
    /// Note what someone is, and whether inside or outside the school
    Person(person::Noting),
    /// Show the prompt of the day
    Prompt(guides::Prompt),
    /// List the models to reflect along
    Models,
    /// List the frameworks of labels, or add one
    Standards(guides::Standards),
    /// Keep texts to start a moment from
    Template(templates::Templates),
    /// Look back over a period
    LookBack(look_back::LookBackArguments),
    /// Write the sheet of a conversation, a report of a year, or hours, as a file
    Report(report::Report),
    /// Walk through a week, a term, a year, and keep the look-back
    Review(review::LookBacks),
    /// Choose one thing after looking back
    Choose(choose::Choice),
    /// Prepare conversations about learning, and keep what was agreed
    Conversation(conversation::Talks),
    /// Give your contact card to others, and keep theirs
    Contact(contacts::Contacts),
    /// Seal moments for someone to read
    Share(sharing::Share),
    /// Open what someone shared with you and show it
    Open(sharing::Open),
    /// Say something of what someone shared with you
    Comment(sharing::Comment),
    /// Seal what you said of it, for whoever shared it
    Reply(sharing::Reply),
    /// Take in a reply to what you shared: remarks go to their moments
    Accept(sharing::Accept),
    /// List what you shared, with whom and when, and what came back
    Shared(sharing::OwnExtracts),
    /// List what others shared with you, or search in it
    Received(sharing::Received),
    /// Make a backup now
    Backup,
    /// Put a backup back; the journal as it stands is backed up first
    Restore(backup::Restore),
    /// Look whether the journal is healthy
    Doctor(doctor::Doctor),
    /// Make a sample journal of one school year
    Demo(demo::Demo),
    /// Print completions for a shell
    Completions(shell::Completions),
    /// Write the manual pages
    Man(shell::Man),
}

/// Said at the end of every help.
const OPENING: &str = "\
The journal is opened with --identity or --passphrase-file; without them with $BESEF_IDENTITY or \
$BESEF_PASSPHRASE_FILE, else with this device's key store, else by asking for the passphrase.

Exit codes: 0 done, 1 it did not work (a sentence on stderr says why), 2 the command was not understood.";
