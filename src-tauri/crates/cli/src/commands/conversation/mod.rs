//! `conversation`: preparing a conversation about learning, and what was agreed in it.

mod agreeing;
mod said;
mod sheet;

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{Conversations, NoteSaved, folded},
    model::{Conversation, ConversationKind, Note, Noun, Subject},
    shapes::{EditNoted, Nothing, OfSubject, OneNoted, PromptsFor},
};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::io::Write;

use crate::{
    failed::Failed,
    host::Host,
    page::{HEADING, Page, QUIET, joined},
    taking,
};
use said::Said;

/// What to do with conversations.
#[derive(Args)]
pub struct Talks {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with conversations.
#[derive(Subcommand)]
pub enum Action {
    /// List the conversations to come and those that were (also without a command)
    List,
    /// Prepare a new conversation and print its id
    New(New),
    /// Change what is prepared, and what goes on the sheet
    Edit(Edit),
    /// Show what is prepared, what was agreed before first
    Show(Which),
    /// List questions for the other
    Prompts(Prompts),
    /// Note what was agreed, make a goal or a step of it, or say what came of it
    Agree(agreeing::Agreed),
    /// Delete a conversation; besef bin has it from then on
    Delete(Which),
}

/// A new conversation.
#[derive(Args)]
pub struct New {
    #[command(flatten)]
    said: Said,
}

/// New values for some fields.
#[derive(Args)]
pub struct Edit {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    said: Said,
}

/// Which conversation.
#[derive(Args)]
pub struct Which {
    /// The conversation: its id, or a part of its name or of whom it is with that no other has
    conversation: String,
}

/// For what sort of conversation.
#[derive(Args)]
pub struct Prompts {
    /// What sort of conversation
    #[arg(default_value = "development", value_parser = taking::word(ConversationKind::ALL))]
    kind: ConversationKind,
}

/// Does it.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    match action.unwrap_or(Action::List) {
        Action::List => list(host, out),
        Action::New(flags) => new(host, &flags.said, out),
        Action::Edit(flags) => edit(host, &flags, out),
        Action::Show(which) => show(host, &which, out),
        Action::Prompts(flags) => prompts(host, flags.kind, out),
        Action::Agree(flags) => agreeing::run(host, flags, out),
        Action::Delete(which) => delete(host, &which, out),
    }
}

/// The conversation with that id, or the only one with it as a part of its name or of whom it is with.
pub fn named(session: &Session, said: &str) -> Result<Note<Conversation>, Failed> {
    let Conversations { coming, past } = session.conversations(Nothing {})?;
    let wanted = folded(said.trim());
    let called = |note: &Note<Conversation>| {
        let Conversation { name, with, .. } = &note.content;
        [name, with].into_iter().flatten().any(|text| folded(text).contains(&wanted))
    };
    let all: Vec<Note<Conversation>> = coming.into_iter().chain(past).collect();
    let by_id = all.iter().find(|note| note.id.to_string() == said.trim());
    let meant: Vec<_> = by_id.map_or_else(|| all.iter().filter(|note| called(note)).collect(), |it| vec![it]);
    match meant.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(Failure::new(FailureCode::Unknown).with("name", said).into()),
        _ => Err(Failed::Usage(format!("several conversations fit {said:?}: name one by its id"))),
    }
}

fn list(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let all = host.opened()?.conversations(Nothing {})?;
    host.answer(out, &all, |page| {
        if all.coming.is_empty() && all.past.is_empty() {
            return page.say("conversations-cli-none", &[]);
        }
        let coming = stretch(page, "conversations-coming", &all.coming);
        joined([coming, stretch(page, "conversations-past", &all.past)].into_iter(), "\n\n")
    })
}

fn stretch(page: &Page<'_>, heading: &str, notes: &[Note<Conversation>]) -> String {
    if notes.is_empty() {
        return String::new();
    }
    let head = format!("{HEADING}{}{HEADING:#}", page.say(heading, &[]));
    let line = |note: &Note<Conversation>| {
        let about = joined([day(page, &note.content), note.id.to_string()].into_iter(), " · ");
        format!("{}\n  {QUIET}{about}{QUIET:#}", title(page, &note.content))
    };
    std::iter::once(head).chain(notes.iter().map(line)).collect::<Vec<_>>().join("\n")
}

/// What a list calls it: its name or its kind, and with whom.
fn title(page: &Page<'_>, conversation: &Conversation) -> String {
    let kind = || page.say(&format!("conversations-kind-{}", page.name(conversation.kind)), &[]);
    let name = conversation.name.clone().unwrap_or_else(kind);
    let with = conversation.with.as_deref();
    let with = with.map(|with| page.say("conversations-with-name", &[("name", with.into())]));
    joined([name, with.unwrap_or_default()].into_iter(), " ")
}

fn day(page: &Page<'_>, conversation: &Conversation) -> String {
    conversation.on.map_or_else(|| page.say("conversations-no-day", &[]), |on| page.day(on))
}

fn new(host: &Host, said: &Said, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let blank = Conversation::new(ConversationKind::Development);
    let conversation = said.patch(&blank, session)?.applied_to(&blank)?;
    let saved = session.add_conversation(conversation)?;
    host.answer(out, &answer(&saved), |_| saved.note.id.to_string())
}

fn edit(host: &Host, flags: &Edit, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let before = named(session, &flags.which.conversation)?;
    let set = flags.said.patch(&before.content, session)?;
    changed(host, &session.edit_conversation(EditNoted { id: before.id, set })?, out)
}

fn show(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let open = session.conversation(OneNoted { id: named(session, &which.conversation)?.id })?;
    host.answer(out, &open, |page| sheet::text(page, &open))
}

fn prompts(host: &Host, kind: ConversationKind, out: &mut dyn Write) -> Result<(), Failed> {
    let keys = host.session.conversation_prompts(PromptsFor { kind })?.prompts;
    let texts: Vec<String> = keys.iter().map(|key| host.words.say(key, &[])).collect();
    host.answer(out, &json!({"kind": kind, "prompts": texts}), |_| texts.join("\n"))
}

fn delete(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let note = named(session, &which.conversation)?;
    let subject = Subject { noun: Noun::Conversation, id: note.id.into() };
    let touched = session.delete_noted(OfSubject { subject })?;
    host.answer(out, &touched, |page| {
        page.say("conversations-deleted", &[("title", title(page, &note.content).into())])
    })
}

/// What a change did, for machines; a sentence for people.
fn changed(host: &Host, saved: &NoteSaved<Conversation>, out: &mut dyn Write) -> Result<(), Failed> {
    host.answer(out, &answer(saved), |page| page.say("cli-edited", &[]))
}

fn answer(saved: &NoteSaved<Conversation>) -> Value {
    json!({"id": saved.note.id, "operation": saved.changed.operation, "conversation": saved.note.content})
}
