//! `share`: moments sealed for someone to read. Here: for whom, where it goes, and what is said of it. Not here: what of
//! which moments is chosen (`choices`).

use besef_contract::{
    Session,
    journal::{NoticedIn, OpenShared, SealRequest},
    model::{NotedId, Noun, Patch, Shared, Subject},
    shapes::{EditNoted, Leaving, Nothing, OfSubject, OneNoted},
};
use clap::{ArgGroup, Args, ValueHint};
use serde_json::{Value, json};
use std::{io::Write, path::PathBuf};

use super::{
    SealedWith,
    choices::{Choices, FilesGo},
    leave, telling,
};
use crate::{
    commands::contacts,
    failed::Failed,
    fields::value,
    host::Host,
    page::{Page, joined},
    progress::show_indexing,
};

/// What leaves, for whom, and where to.
#[derive(Args)]
#[command(group = ArgGroup::new("passphrase").args(["sealed_with", "suggest_passphrase"]).multiple(false))]
#[command(after_help = OPENING)]
pub struct Share {
    /// For a contact: only they can open it
    #[arg(long, value_name = "CONTACT")]
    to: Option<String>,
    #[command(flatten)]
    sealed_with: SealedWith,
    /// Make up a passphrase, seal with it and print it
    #[arg(long)]
    suggest_passphrase: bool,
    /// What to call it, for you alone
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Whom it is for, where that is no contact
    #[arg(long = "for", value_name = "NAME", conflicts_with = "to")]
    reader: Option<String>,
    #[command(flatten)]
    choices: Choices,
    /// Where to write it
    #[arg(long, value_name = "FILE", required_unless_present = "preview", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
    /// Write a page that opens in any browser; takes a passphrase
    #[arg(long, requires = "passphrase")]
    html: bool,
    /// Show what would leave, to the letter; nothing leaves and nothing is kept
    #[arg(long)]
    preview: bool,
}

/// What a newcomer to sealing has to know.
const OPENING: &str = "\
Sealed for a contact (--to) it opens with their key alone. With a passphrase (--sealed-with, --suggest-passphrase) it \
opens for whoever has that: tell it another way than you send the file, and never use the one of your journal.";

/// What was chosen, as it would leave.
struct Seen {
    open: OpenShared,
    passphrase: Option<String>,
}

/// Seals moments, or shows what would leave. When nothing leaves, nothing stays of it either.
pub fn share(host: &Host, flags: &Share, out: &mut dyn Write) -> Result<(), Failed> {
    flags.for_someone()?;
    let session = host.opened()?;
    show_indexing(session, &host.words);
    let passphrase = flags.passphrase(session)?;
    let id = session.add_shared(flags.shared(session)?)?.note.id;
    let left = seen(session, id, flags).and_then(|open| {
        let seen = Seen { open, passphrase };
        seal(session, flags, &seen).map(|()| seen)
    });
    let gone = if flags.preview || left.is_err() { let_go(session, id) } else { Ok(()) };
    let seen = left?;
    gone?;
    told(host, flags, &seen, out)
}

impl Share {
    /// Said in full, since the flag one might try first opens the journal instead.
    fn for_someone(&self) -> Result<(), Failed> {
        let with_passphrase = self.suggest_passphrase || self.sealed_with.sealed_with.is_some();
        if self.to.is_some() || with_passphrase || self.preview {
            return Ok(());
        }
        let how = "say for whom: --to CONTACT, or a passphrase with --sealed-with FILE or --suggest-passphrase \
                   (--passphrase-file opens your own journal)";
        Err(Failed::Usage(how.to_owned()))
    }

    fn passphrase(&self, session: &Session) -> Result<Option<String>, Failed> {
        if self.suggest_passphrase {
            return Ok(Some(session.suggest_passphrase(Nothing {})?.passphrase));
        }
        self.sealed_with.passphrase()
    }

    fn shared(&self, session: &Session) -> Result<Shared, Failed> {
        let contact = self.to.as_ref().map(|name| contacts::named(session, name)).transpose()?;
        let contact = contact.map(|contact| contact.id);
        let (name, reader) = (self.name.clone(), self.reader.clone());
        Ok(Shared { name, contact, reader, ..self.choices.shared(session)? })
    }
}

/// The extract as it would leave, with its files where they go along.
fn seen(session: &Session, id: NotedId, flags: &Share) -> Result<OpenShared, Failed> {
    let open = session.shared(OneNoted { id })?;
    if flags.choices.files == FilesGo::None || open.files.is_empty() {
        return Ok(open);
    }
    let all: Vec<&str> = open.files.iter().map(|file| file.file.digest.as_str()).collect();
    session.edit_shared(EditNoted { id, set: Patch::default().set("files", value(all)) })?;
    Ok(session.shared(OneNoted { id })?)
}

/// Removes what was only made to be seen, for good: it never left.
fn let_go(session: &Session, id: NotedId) -> Result<(), Failed> {
    session.forget(OfSubject { subject: Subject { noun: Noun::Shared, id: id.into() } })?;
    Ok(())
}

fn seal(session: &Session, flags: &Share, seen: &Seen) -> Result<(), Failed> {
    let Some(path) = flags.out.as_deref().filter(|_| !flags.preview) else { return Ok(()) };
    let request = SealRequest {
        id: seen.open.note.id,
        stamp: seen.open.stamp.clone(),
        passphrase: seen.passphrase.clone(),
        as_page: flags.html,
    };
    leave(session, &Leaving::Extract(request), path)
}

fn told(host: &Host, flags: &Share, seen: &Seen, out: &mut dyn Write) -> Result<(), Failed> {
    if !host.arguments.json {
        let page = Page::new(&host.words);
        seen.open.noticed.iter().for_each(|noticed| host.remark(&warning(&page, noticed)));
    }
    if flags.preview {
        let open = &seen.open;
        let answer = json!({"extract": open.preview, "noticed": open.noticed, "files": open.files});
        return host.answer(out, &answer, |page| telling::extract(page, &open.preview, &[]));
    }
    host.answer(out, &answer(flags, seen), |page| text(page, flags, seen))
}

/// A quiet word before it is sent: what stands there that may not have been meant to.
fn warning(page: &Page<'_>, noticed: &NoticedIn) -> String {
    let what = noticed.what.as_str();
    page.say(&format!("cli-share-noticed-{}", page.name(noticed.sort)), &[("what", what.into())])
}

fn answer(flags: &Share, seen: &Seen) -> Value {
    let Seen { open, passphrase } = seen;
    let shared = &open.note.content;
    let moments: Vec<_> = open.preview.moments.iter().map(|moment| moment.id).collect();
    json!({
        "id": open.note.id,
        "file": flags.out.as_ref().map(|path| path.display().to_string()),
        "only_for": if passphrase.is_some() { "passphrase" } else { "contact" },
        "with": open.preview.reader,
        // The one from a file is known to whoever made that file.
        "passphrase": passphrase.as_ref().filter(|_| flags.suggest_passphrase),
        "moments": moments,
        "fields": open.preview.fields,
        "people": shared.people,
        "files": {"shared": shared.files.len(), "kept": open.files.len() - shared.files.len()},
        "until": open.preview.until,
        "noticed": open.noticed,
    })
}

fn text(page: &Page<'_>, flags: &Share, seen: &Seen) -> String {
    let Seen { open, passphrase } = seen;
    let suggested = passphrase.as_ref().filter(|_| flags.suggest_passphrase);
    let suggested =
        suggested.map(|it| page.say("cli-share-passphrase-made", &[("passphrase", it.as_str().into())]));
    let written = flags.out.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let written = page.say("cli-share-written", &[("file", written.into())]);
    let parts = [
        page.say(
            sealed_for(flags),
            &[("name", reader(open).into()), ("moments", moments(page, open).into())],
        ),
        telling::fields(page, &open.preview.fields, "cli-share-goes-also", "cli-share-goes"),
        telling::people(page, open.note.content.people),
        files(page, open),
        written,
        suggested.unwrap_or_default(),
    ];
    joined(parts.into_iter(), "\n")
}

fn sealed_for(flags: &Share) -> &'static str {
    match (&flags.to, &flags.reader) {
        (None, None) => "cli-share-sealed-passphrase",
        _ => "cli-share-sealed-for",
    }
}

fn reader(open: &OpenShared) -> String {
    open.preview.reader.clone().unwrap_or_default()
}

fn moments(page: &Page<'_>, open: &OpenShared) -> String {
    page.say("cli-moments", &[("count", telling::count(open.preview.moments.len()).into())])
}

/// How many files go along and how many stay; nothing where there are none.
fn files(page: &Page<'_>, open: &OpenShared) -> String {
    let go = open.files.iter().filter(|file| file.shared).count();
    let stay = open.files.len() - go;
    let said = |key: &str, number: usize| match number {
        0 => String::new(),
        number => page.say(key, &[("count", telling::count(number).into())]),
    };
    joined([said("cli-share-files-go", go), said("cli-share-files-stay", stay)].into_iter(), " ")
}
