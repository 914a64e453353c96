//! The commands, a file for each or for those that belong together. Each reads its flags, asks the session, and
//! writes the answer.

pub mod attach;
pub mod backup;
pub mod choose;
pub mod contacts;
pub mod conversation;
pub mod demo;
pub mod doctor;
pub mod due;
pub mod edit;
pub mod goals;
pub mod going_back;
pub mod guides;
pub mod history;
pub mod init;
pub mod list;
pub mod log;
pub mod look_back;
pub mod names;
pub mod one;
pub mod person;
pub mod reflect;
pub mod report;
pub mod review;
pub mod search;
pub mod searches;
pub mod sharing;
pub mod shell;
pub mod templates;

use std::io::Write;

use crate::{arguments::Command, failed::Failed, host::Host};

/// Does what was asked and writes the answer to `out`.
pub fn run(host: &Host, command: Command, out: &mut dyn Write) -> Result<(), Failed> {
    match command {
        Command::Init => init::run(host, out),
        Command::Log(flags) => log::run(host, flags, out),
        Command::List(flags) => list::run(host, &flags, out),
        Command::Show(which) => one::show(host, which, out),
        Command::Edit(flags) => edit::run(host, flags, out),
        Command::Delete(which) => one::delete(host, which, out),
        Command::Undo(flags) => going_back::undo(host, &flags, out),
        Command::Redo => going_back::redo(host, out),
        Command::Bin(flags) => going_back::bin(host, flags.action, out),
        Command::Forget(which) => one::forget(host, which, out),
        Command::History(which) => history::run(host, which, out),
        Command::Search(flags) => search::run(host, &flags, out),
        Command::Similar(flags) => search::similar(host, &flags, out),
        Command::Searches(flags) => searches::run(host, flags.action, out),
        Command::Attach(flags) => attach::attach(host, &flags, out),
        Command::Attachment(flags) => attach::files(host, &flags, out),
        Command::Reflect(flags) => reflect::run(host, &flags, out),
        Command::Due(flags) => due::list(host, &flags, out),
        Command::FollowUp(flags) => due::answer(host, &flags, out),
        Command::Goal(flags) => goals::run(host, flags.action, out),
        Command::Names(flags) => names::run(host, &flags, out),
        Command::Rename(flags) => names::rename(host, flags, out),
        Command::Person(flags) => person::run(host, flags, out),
        Command::Prompt(flags) => guides::prompt(host, &flags, out),
        Command::Models => guides::models(host, out),
        Command::Standards(flags) => guides::standards(host, &flags, out),
        Command::Template(flags) => templates::run(host, flags.action, out),
        Command::LookBack(flags) => look_back::run(host, &flags, out),
        Command::Review(flags) => review::run(host, flags.action, out),
        Command::Choose(flags) => choose::run(host, flags, out),
        Command::Conversation(flags) => conversation::run(host, flags.action, out),
        Command::Report(flags) => report::run(host, &flags, out),
        Command::Contact(flags) => contacts::run(host, flags.action, out),
        Command::Share(flags) => sharing::share(host, &flags, out),
        Command::Open(flags) => sharing::open(host, &flags, out),
        Command::Comment(flags) => sharing::comment(host, flags, out),
        Command::Reply(flags) => sharing::reply(host, &flags, out),
        Command::Accept(flags) => sharing::accept(host, &flags, out),
        Command::Shared(flags) => sharing::shared(host, &flags, out),
        Command::Received(flags) => sharing::received(host, &flags, out),
        Command::Backup => backup::back_up(host, out),
        Command::Restore(flags) => backup::restore(host, &flags, out),
        Command::Doctor(flags) => doctor::run(host, &flags, out),
        Command::Demo(flags) => demo::run(host, &flags, out),
        Command::Completions(flags) => shell::completions(&flags, out),
        Command::Man(flags) => shell::man(host, &flags, out),
    }
}
