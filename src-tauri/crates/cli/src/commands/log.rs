//! `log`: one moment from flags and text, or many from a file.

use besef_contract::{
    Failure, FailureCode, Session,
    model::{Content, Day, Kind, MomentId},
    shapes::{LogBatch, LogMoment, Nothing, SuggestKind},
};
use clap::{Args, ValueHint};
use serde_json::{Value, json};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    commands::templates, failed::Failed, fields::Fields, host::Host, page::joined, progress::Progress, taking,
};

/// What to log.
#[derive(Args)]
pub struct Log {
    #[command(flatten)]
    fields: Fields,
    /// Log one moment a line from FILE (JSON objects; - is standard input): all of them or none
    #[arg(long, value_name = "FILE", conflicts_with_all = ["Fields", "Deeper", "template", "text"], value_hint = ValueHint::FilePath)]
    batch: Option<PathBuf>,
    /// Start from this template; the text comes after it
    #[arg(long, value_name = "NAME")]
    template: Option<String>,
    /// What happened, in your own words; - is standard input
    #[arg(required_unless_present_any = ["batch", "template"])]
    text: Option<String>,
}

/// Where a moment belongs when neither its writer nor its words say so: who writes down was thinking it over.
const UNSAID: Kind = Kind::Individual;

/// Logs, and prints the id.
pub fn run(host: &Host, flags: Log, out: &mut dyn Write) -> Result<(), Failed> {
    match (flags.batch, flags.text) {
        (Some(file), _) => batch(host, &file, out),
        (None, text) => {
            let text = text.map(taking::text).transpose()?;
            one(host, &flags.fields, flags.template.as_deref(), text, out)
        }
    }
}

fn one(
    host: &Host,
    fields: &Fields,
    template: Option<&str>,
    text: Option<String>,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    if fields.by.is_some() && fields.next_step.is_none() {
        return Err(Failed::Usage("--by needs --next-step".to_owned()));
    }
    let session = host.opened()?;
    let template = template.map(|name| templates::named(session, name)).transpose()?;
    let template = template.map(|note| note.content);
    let text = joined(template.iter().map(|template| template.text.clone()).chain(text), "\n\n");
    let chosen = fields.kind.or(template.and_then(|template| template.kind));
    let kind = chosen.map_or_else(|| suggested(session, &text), Ok)?;
    let plain = Content::new(kind, today(session)?, text);
    let content = fields.patch(&plain, session)?.applied_to(&plain)?;
    let saved = session.log_moment(LogMoment { content, draft: None })?;
    let Some(moment) = saved.moment else { return Err(Failure::new(FailureCode::Internal).into()) };
    let id = moment.id.to_string();
    host.answer(out, &json!({"id": id, "operation": saved.changed.operation, "moment": moment}), |_| {
        id.clone()
    })?;
    if chosen.is_none() && !host.arguments.json {
        let name = host.words.say(&format!("kind-{kind}-full"), &[]);
        host.remark(&host.words.say("cli-kind-chosen", &[("kind", name.into())]));
    }
    Ok(())
}

fn suggested(session: &Session, text: &str) -> Result<Kind, Failed> {
    Ok(session.suggest_kind(SuggestKind { text: text.to_owned() })?.kind.unwrap_or(UNSAID))
}

fn batch(host: &Host, file: &Path, out: &mut dyn Write) -> Result<(), Failed> {
    let written = taking::contents(file)?;
    let session = host.opened()?;
    let today = today(session)?;
    let lines: Vec<(usize, &str)> =
        (1..).zip(written.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let contents = lines
        .iter()
        .map(|(number, line)| content(line, today).map_err(|failure| failure.with("line", number)));
    let contents = contents.collect::<Result<Vec<Content>, Failure>>()?;
    let ids = log_all(host, session, contents).map_err(|failure| in_file(failure, &lines))?;
    host.answer(out, &json!({"logged": ids.len(), "ids": ids}), |page| {
        page.say("cli-batch-saved", &[("count", u32::try_from(ids.len()).unwrap_or(u32::MAX).into())])
    })
}

fn log_all(host: &Host, session: &Session, contents: Vec<Content>) -> Result<Vec<MomentId>, Failure> {
    let progress = Progress::new(&host.words, "cli-progress");
    let of = contents.len();
    let saved = session.log_batch_with_progress(LogBatch { contents }, &|done| progress.at(done, of));
    progress.end();
    Ok(saved?.ids)
}

/// A rule that was broken counts moments; whoever mends the file counts lines, blank ones too.
fn in_file(failure: Failure, lines: &[(usize, &str)]) -> Failed {
    let number = failure.params.get("line").and_then(|number| number.parse::<usize>().ok());
    let line = number.and_then(|number| lines.get(number.checked_sub(1)?));
    match line {
        Some((line, _)) => failure.with("line", line).into(),
        None => failure.into(),
    }
}

/// One line as a moment. Kinds may have their Dutch names; without a day it was today; a next step may be just its
/// text, with its day in `by` beside it.
fn content(line: &str, today: Day) -> Result<Content, Failure> {
    let malformed = |detail: String| Failure::new(FailureCode::Malformed).with("detail", detail);
    let mut moment: Value = serde_json::from_str(line)
        .map_err(|error| malformed(error.to_string().replace(" at line 1 column ", ", column ")))?;
    let Some(fields) = moment.as_object_mut() else { return Err(malformed("{…}".to_owned())) };
    if let Some(kind) = fields.get("kind").and_then(Value::as_str) {
        let kind: Kind = kind.parse().map_err(Failure::from)?;
        fields.insert("kind".to_owned(), kind.as_str().into());
    }
    let on = fields.entry("on").or_insert_with(|| today.to_string().into());
    if let Some(on) = on.as_str() {
        on.parse::<Day>().map_err(Failure::from)?;
    }
    if let Some(what) = fields.get("next_step").and_then(Value::as_str).map(str::to_owned) {
        let by = fields.remove("by");
        fields.insert("next_step".to_owned(), json!({"what": what, "by": by}));
    }
    serde_json::from_value(moment).map_err(|error| malformed(error.to_string()))
}

fn today(session: &Session) -> Result<Day, Failed> {
    Ok(session.status(Nothing {})?.today)
}
