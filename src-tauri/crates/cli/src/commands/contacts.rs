//! `contact`: one's own card, and the people whose keys one has. Not here: what is shared with them (`sharing`).

use besef_contract::{
    Session,
    journal::{CardSeen, ContactRow, NoteSaved, OwnCard, folded},
    model::{Contact, Note, Noun, Patch, Subject},
    shapes::{AddContact, EditNoted, NameMyself, Nothing, OfSubject, ReplaceContact, SeeCard},
};
use clap::{Args, Subcommand, ValueHint};
use serde_json::json;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    failed::Failed,
    fields::value,
    host::Host,
    page::{Page, QUIET, joined},
    qr, taking,
};

/// What to do with contacts.
#[derive(Args)]
pub struct Contacts {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with contacts.
#[derive(Subcommand)]
pub enum Action {
    /// List the contacts and their check words (also without a command)
    List,
    /// Show your own card, to give to others
    Card(Own),
    /// Read someone's card and keep whose it is
    Add(Add),
    /// Give a contact another name
    Rename(Renaming),
    /// Give a contact the keys of another card: they have a new device, or lost the old one
    Replace(Replacing),
    /// Remove a contact; besef bin has it from then on
    Remove(Which),
}

/// One's own card.
#[derive(Args)]
pub struct Own {
    /// What you call yourself to others; empty for no name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Write the card to FILE; as a QR code where that ends in .svg
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
    /// Show it as a QR code too
    #[arg(long)]
    qr: bool,
}

/// Someone's card.
#[derive(Args)]
pub struct Add {
    /// A file with the card, or with a text around it; - is standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// What to call them [default: what the card says]
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Give the contact of that name these keys instead of the ones they have
    #[arg(long)]
    replace: bool,
    /// Do not ask whether keys may be replaced
    #[arg(long, requires = "replace")]
    yes: bool,
}

/// Another name.
#[derive(Args)]
pub struct Renaming {
    #[command(flatten)]
    which: Which,
    /// The name that comes
    #[arg(long = "to", value_name = "NAME")]
    name: String,
}

/// Other keys.
#[derive(Args)]
pub struct Replacing {
    #[command(flatten)]
    which: Which,
    /// A file with the new card; - is standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

/// Which contact.
#[derive(Args)]
pub struct Which {
    /// The contact: their name, a part of it that no other has, or the id
    contact: String,
}

/// Does it.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    match action.unwrap_or(Action::List) {
        Action::List => list(host, out),
        Action::Card(flags) => card(host, flags, out),
        Action::Add(flags) => add(host, &flags, out),
        Action::Rename(flags) => rename(host, &flags, out),
        Action::Replace(flags) => {
            let contact = named(host.opened()?, &flags.which.contact)?;
            replace(host, &contact, &taking::contents(&flags.file)?, flags.yes, out)
        }
        Action::Remove(which) => remove(host, &which, out),
    }
}

/// The contact with that id or name, or the only one with it as a part of their name.
pub fn named(session: &Session, said: &str) -> Result<Note<Contact>, Failed> {
    let all: Vec<Note<Contact>> = everyone(session)?;
    let wanted = folded(said.trim());
    let is =
        |note: &&Note<Contact>| note.id.to_string() == said.trim() || folded(&note.content.name) == wanted;
    let holds = |note: &&Note<Contact>| folded(&note.content.name).contains(&wanted);
    let whole: Vec<&Note<Contact>> = all.iter().filter(is).collect();
    let meant = if whole.is_empty() { all.iter().filter(holds).collect() } else { whole };
    match meant.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(Failed::held("cli-share-no-such-contact", &[("name", said)])),
        _ => Err(Failed::Usage(format!("several contacts are called {said:?}: name one by its id"))),
    }
}

fn everyone(session: &Session) -> Result<Vec<Note<Contact>>, Failed> {
    Ok(session.contacts(Nothing {})?.contacts.into_iter().map(|row| row.note).collect())
}

/// Check words as they are read out.
pub fn aloud(check_words: &[String]) -> String {
    check_words.join(" ")
}

fn list(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let contacts = host.opened()?.contacts(Nothing {})?;
    let line = |row: &ContactRow| {
        let about = joined([aloud(&row.check_words), row.note.id.to_string()].into_iter(), " · ");
        format!("{}\n  {QUIET}{about}{QUIET:#}", row.note.content.name)
    };
    host.answer(out, &contacts, |page| match contacts.contacts.as_slice() {
        [] => page.say("cli-share-no-contacts", &[]),
        rows => rows.iter().map(line).collect::<Vec<_>>().join("\n"),
    })
}

fn card(host: &Host, flags: Own, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let card = match flags.name {
        Some(name) => session.name_myself(NameMyself { name })?,
        None => session.own_card(Nothing {})?,
    };
    if let Some(file) = &flags.out {
        write_card(&card, file)?;
    }
    let mut answer = value(&card);
    if let (Some(fields), Some(file)) = (answer.as_object_mut(), &flags.out) {
        fields.insert("file".to_owned(), file.display().to_string().into());
    }
    host.answer(out, &answer, |page| card_text(page, &card, flags.qr))?;
    if card.name.is_empty() && !host.arguments.json {
        host.remark(&host.words.say("cli-share-card-nameless", &[]));
    }
    Ok(())
}

fn write_card(card: &OwnCard, file: &Path) -> Result<(), Failed> {
    let drawn = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
    let text = if drawn { card.qr_svg.clone() } else { format!("{}\n", card.card) };
    fs::write(file, text).map_err(|error| Failed::unreadable(file, &error))
}

fn card_text(page: &Page<'_>, card: &OwnCard, drawn: bool) -> String {
    let check = page.say("cli-share-check-own", &[("words", aloud(&card.check_words).into())]);
    let code = if drawn { qr::blocks(&card.qr_svg) } else { String::new() };
    joined([card.card.clone(), code, check].into_iter(), "\n\n")
}

fn add(host: &Host, flags: &Add, out: &mut dyn Write) -> Result<(), Failed> {
    let text = taking::contents(&flags.file)?;
    let session = host.opened()?;
    let seen = session.see_card(SeeCard { text: text.clone() })?;
    if seen.own {
        return Err(Failed::held("cli-share-own-card", &[]));
    }
    let name = name_for(&seen, flags.name.as_deref())?;
    match namesake(session, &seen, &name)? {
        Some(contact) if flags.replace => replace(host, &contact, &text, flags.yes, out),
        Some(contact) => Err(Failed::held("cli-share-namesake", &[("name", &contact.content.name)])),
        None => {
            let known = seen.known.is_some();
            let saved = session.add_contact(AddContact { text, name })?;
            told(host, &saved, &seen.check_words, if known { "known" } else { "added" }, out)
        }
    }
}

/// What was said, else what they are called already, else what the card says.
fn name_for(seen: &CardSeen, said: Option<&str>) -> Result<String, Failed> {
    let known = seen.known.as_ref().map(|note| note.content.name.as_str());
    let name = said.or(known).unwrap_or(&seen.name).trim();
    if name.is_empty() { Err(Failed::held("cli-share-nameless", &[])) } else { Ok(name.to_owned()) }
}

/// Another contact of that name, who has other keys.
fn namesake(session: &Session, seen: &CardSeen, name: &str) -> Result<Option<Note<Contact>>, Failed> {
    let known = seen.known.as_ref().map(|note| note.id);
    let others = everyone(session)?.into_iter().filter(|note| Some(note.id) != known);
    Ok(others.into_iter().find(|note| folded(&note.content.name) == folded(name)))
}

/// Gives a contact the keys of that card, once that is agreed: whoever made the card reads what is sealed from then on.
fn replace(
    host: &Host,
    contact: &Note<Contact>,
    text: &str,
    yes: bool,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    let session = host.opened()?;
    let seen = session.see_card(SeeCard { text: text.to_owned() })?;
    if seen.own {
        return Err(Failed::held("cli-share-own-card", &[]));
    }
    let name = contact.content.name.as_str();
    let asked = [("name", name.into()), ("words", aloud(&seen.check_words).into())];
    if !yes && !host.agreed("cli-share-replace", &asked)? {
        return host.answer(out, &json!({"id": contact.id, "was": "left_alone"}), |page| {
            page.say("cli-left-alone", &[])
        });
    }
    let saved = session.replace_contact(ReplaceContact { id: contact.id, text: text.to_owned() })?;
    told(host, &saved, &seen.check_words, "replaced", out)
}

/// Whose card was kept, with the words to compare with theirs.
fn told(
    host: &Host,
    saved: &NoteSaved<Contact>,
    check_words: &[String],
    was: &str,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    let contact = &saved.note.content;
    let answer = json!({"id": saved.note.id, "operation": saved.changed.operation, "contact": contact,
        "check_words": check_words, "was": was});
    host.answer(out, &answer, |page| {
        let name = contact.name.as_str();
        let done = page.say(&format!("cli-share-contact-{was}"), &[("name", name.into())]);
        let args = [("name", name.into()), ("words", aloud(check_words).into())];
        joined([done, page.say("cli-share-check-theirs", &args)].into_iter(), "\n")
    })
}

fn rename(host: &Host, flags: &Renaming, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = named(session, &flags.which.contact)?.id;
    let set = Patch::default().set("name", flags.name.as_str());
    let saved = session.edit_contact(EditNoted { id, set })?;
    let answer = json!({"id": id, "operation": saved.changed.operation, "contact": saved.note.content});
    host.answer(out, &answer, |page| page.say("cli-edited", &[]))
}

fn remove(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let contact = named(session, &which.contact)?;
    let subject = Subject { noun: Noun::Contact, id: contact.id.into() };
    let touched = session.delete_noted(OfSubject { subject })?;
    host.answer(out, &touched, |page| {
        page.say("cli-share-contact-removed", &[("name", contact.content.name.as_str().into())])
    })
}
