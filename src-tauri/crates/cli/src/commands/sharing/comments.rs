//! `comment` and `reply`: what a reader says of an extract, and sends back.

use besef_contract::{
    Failure, FailureCode, clock,
    journal::OpenReceived,
    model::{self, Extract, MomentId, NotedId, Patch, RemarkSort, SupportKind},
    shapes::{EditNoted, Leaving, OneNoted},
};
use clap::{Args, ValueHint};
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    path::PathBuf,
};

use super::{Extracted, coming_in::overall, leave, telling};
use crate::{
    failed::Failed,
    fields::value,
    host::Host,
    page::{Page, QUIET, joined},
    taking,
};

/// What to say, of which moment or of the whole. Without anything to say, what was said so far.
#[derive(Args)]
pub struct Comment {
    #[command(flatten)]
    extract: Extracted,
    /// The moment: its number as besef open shows it, or its id
    #[arg(requires = "text")]
    moment: Option<String>,
    /// What to say of it; - is standard input
    text: Option<String>,
    /// What sort of remark it is (Dutch names are taken too) [default: remark]
    #[arg(long, requires = "text", value_parser = taking::remark_sort())]
    sort: Option<RemarkSort>,
    /// What kind of support it gives
    #[arg(long, requires = "text", value_parser = taking::word(SupportKind::ALL))]
    support: Option<SupportKind>,
    /// What you think of the whole; empty takes it back, - is standard input
    #[arg(long, value_name = "TEXT")]
    overall: Option<String>,
    /// Take back the comment with this number
    #[arg(long, value_name = "N", conflicts_with = "moment")]
    remove: Option<usize>,
}

/// Which extract to reply to, and where to.
#[derive(Args)]
pub struct Reply {
    #[command(flatten)]
    extract: Extracted,
    /// Where to write the reply
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: PathBuf,
}

/// Says it, and shows all that was said of the extract.
pub fn comment(host: &Host, flags: Comment, out: &mut dyn Write) -> Result<(), Failed> {
    let id = flags.extract.kept(host)?;
    let session = host.opened()?;
    let set = flags.patch(host, &session.received(OneNoted { id })?)?;
    if set != Patch::default() {
        session.edit_received(EditNoted { id, set })?;
    }
    let open = session.received(OneNoted { id })?;
    host.answer(out, &answer(&open), |page| text(page, &open))
}

impl Comment {
    /// What the flags change in what is said.
    fn patch(self, host: &Host, open: &OpenReceived) -> Result<Patch, Failed> {
        let model::Received { extract, comments, .. } = &open.note.content;
        let comments = match (&self.moment, self.text, self.remove) {
            (Some(moment), Some(text), _) => {
                let (sort, support) = (self.sort.unwrap_or_default(), self.support);
                let (id, moment) = (drawn_id(host)?, meant(extract, moment)?);
                let said = model::Comment { id, moment, text: written(text)?, sort, support };
                Some([comments.as_slice(), &[said]].concat())
            }
            (.., Some(number)) => Some(without(comments, number)?),
            _ => None,
        };
        let set = Patch::default();
        let set = comments.iter().fold(set, |set, comments| set.set("comments", value(comments)));
        let overall = self.overall.map(taking::text).transpose()?;
        Ok(overall.iter().fold(set, |set, overall| set.set("overall", overall.as_str())))
    }
}

/// A blank comment says nothing, and would be let go without a word.
fn written(text: String) -> Result<String, Failed> {
    let text = taking::text(text)?;
    if text.trim().is_empty() { Err(Failed::held("cli-share-blank-comment", &[])) } else { Ok(text) }
}

fn drawn_id(host: &Host) -> Result<NotedId, Failed> {
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(io::Error::from)?;
    Ok(NotedId::new(clock(host.arguments.today).now(), random))
}

/// The moment with that number or id.
fn meant(extract: &Extract, said: &str) -> Result<MomentId, Failed> {
    let numbered = said.parse::<usize>().ok().and_then(|number| extract.moments.get(number.checked_sub(1)?));
    let by_id = || extract.moments.iter().find(|moment| moment.id.to_string() == said);
    let moment = numbered.or_else(by_id).map(|moment| moment.id);
    moment.ok_or_else(|| Failure::new(FailureCode::UnknownMoment).into())
}

fn without(comments: &[model::Comment], number: usize) -> Result<Vec<model::Comment>, Failed> {
    let at = number.checked_sub(1).filter(|at| *at < comments.len());
    let at = at.ok_or_else(|| Failed::from(Failure::new(FailureCode::Unknown)))?;
    Ok([&comments[..at], &comments[at + 1..]].concat())
}

fn answer(open: &OpenReceived) -> Value {
    let content = &open.note.content;
    let numbered = (1..).zip(&content.comments).map(|(number, comment): (usize, _)| {
        let mut comment = value(comment);
        if let Some(fields) = comment.as_object_mut() {
            fields.insert("number".to_owned(), number.into());
        }
        comment
    });
    let comments: Vec<Value> = numbered.collect();
    json!({"id": open.note.id, "comments": comments, "overall": content.overall,
        "sent_back": content.sent_back})
}

/// What was said, with the moments it is about.
fn text(page: &Page<'_>, open: &OpenReceived) -> String {
    let content = &open.note.content;
    if says_nothing(open) {
        return page.say("cli-share-no-comments", &[]);
    }
    let line = |(number, comment): (usize, &model::Comment)| {
        let about =
            content.extract.moment(comment.moment).map(|moment| model::cut(&moment.text, telling::GLANCE));
        let about = format!("{QUIET}{}{QUIET:#}", about.unwrap_or_default().replace('\n', " "));
        format!("{}\n    {about}", telling::comment(page, number, comment))
    };
    let said = joined((1_usize..).zip(&content.comments).map(line), "\n");
    let whole = content.overall.as_ref().map(|text| overall(page, text)).unwrap_or_default();
    let id = open.note.id.to_string();
    let next = page.say("cli-share-send-back", &[("id", id.into())]);
    joined([said, whole, next].into_iter(), "\n\n")
}

fn says_nothing(open: &OpenReceived) -> bool {
    open.note.content.comments.is_empty() && open.note.content.overall.is_none()
}

/// Writes what was said, sealed for whoever shared the extract.
pub fn reply(host: &Host, flags: &Reply, out: &mut dyn Write) -> Result<(), Failed> {
    let id = flags.extract.kept(host)?;
    let session = host.opened()?;
    let open = session.received(OneNoted { id })?;
    if says_nothing(&open) {
        return Err(Failed::held("cli-share-nothing-said", &[]));
    }
    leave(session, &Leaving::Reply(id), &flags.out)?;
    let file = flags.out.display().to_string();
    let answer = json!({"received": id, "file": file, "comments": open.note.content.comments.len()});
    host.answer(out, &answer, |page| replied(page, &open, &file))
}

/// Where it stands, and for whom.
fn replied(page: &Page<'_>, open: &OpenReceived, file: &str) -> String {
    let known = open.contact.as_ref().map(|contact| contact.content.name.clone());
    let name = known.or_else(|| open.note.content.extract.from.clone());
    match name {
        Some(name) => {
            page.say("cli-share-reply-written-for", &[("file", file.into()), ("name", name.into())])
        }
        None => page.say("cli-share-reply-written", &[("file", file.into())]),
    }
}
