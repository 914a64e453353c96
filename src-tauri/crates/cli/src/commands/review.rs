//! `review`: a walk through a period's moments that ends in a kept look-back.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{ChosenShown, LookBackOn, NoteSaved, OfferedReview, OpenReview, ReviewRow, Reviews},
    model::{Day, Moment, MomentId, Note, NotedId, Noun, Patch, Period, Review, ReviewSort, Span, Subject},
    shapes::{EditNoted, Nothing, OfSubject, OneNoted},
};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::io::Write;

use crate::{
    failed::Failed,
    fields::value,
    host::Host,
    page::{HEADING, Page, QUIET, colour, joined},
    taking,
};

/// What to do with look-backs.
#[derive(Args)]
pub struct LookBacks {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with look-backs.
#[derive(Subcommand)]
pub enum Action {
    /// List what is worth looking back on now, and the look-backs that were kept (also without a command)
    List,
    /// Begin a look-back, or go on with one, and show its moments
    Begin(Begin),
    /// Show a look-back and its moments
    Show(Which),
    /// Keep moments in it
    Keep(Keep),
    /// Say what is taken along from the period
    Takeaway(Takeaway),
    /// Round it off
    Finish(Which),
    /// Delete a look-back; besef bin has it from then on
    Delete(Which),
}

/// On which period.
#[derive(Args)]
pub struct Begin {
    /// How long a stretch: around today, or the one just past where that is offered
    #[arg(value_name = "PERIOD", default_value = "week", value_parser = taking::word(&[ReviewSort::Week, ReviewSort::Term, ReviewSort::Year]))]
    sort: ReviewSort,
    /// Own period: its first day
    #[arg(long, value_name = "DATE", conflicts_with = "sort")]
    from: Option<Day>,
    /// Own period: its last day [default: today]
    #[arg(long, value_name = "DATE", requires = "from")]
    to: Option<Day>,
}

/// Which look-back.
#[derive(Args)]
pub struct Which {
    /// Its id [default: the one begun last that is not rounded off]
    #[arg(long = "review", value_name = "ID")]
    id: Option<NotedId>,
}

/// What to keep.
#[derive(Args)]
pub struct Keep {
    /// The moments to keep
    #[arg(value_name = "MOMENT", required = true)]
    moments: Vec<MomentId>,
    /// No longer keep them
    #[arg(long)]
    not: bool,
    #[command(flatten)]
    which: Which,
}

/// What is taken along.
#[derive(Args)]
pub struct Takeaway {
    /// What I take along; - is standard input
    text: String,
    #[command(flatten)]
    which: Which,
}

/// Does it.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    match action.unwrap_or(Action::List) {
        Action::List => list(host, out),
        Action::Begin(flags) => begin(host, &flags, out),
        Action::Show(which) => show(host, which.id, out),
        Action::Keep(flags) => keep(host, &flags, out),
        Action::Takeaway(flags) => {
            let text = taking::text(flags.text)?;
            change(host, &flags.which, |set, _| set.set("takeaway", text), out)
        }
        Action::Finish(which) => change(host, &which, |set, today| set.set("finished_on", value(today)), out),
        Action::Delete(which) => delete(host, &which, out),
    }
}

fn list(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let reviews = host.opened()?.reviews(Nothing {})?;
    host.answer(out, &reviews, |page| {
        let offered = reviews.offered.iter().map(|offer| offered(page, offer));
        let kept = reviews.kept.iter().map(|row| row_text(page, row));
        let said = joined(offered.chain(kept), "\n");
        if said.is_empty() { page.say("review-cli-none", &[]) } else { said }
    })
}

fn offered(page: &Page<'_>, offer: &OfferedReview) -> String {
    let sort = ("sort", page.name(offer.sort).into());
    let said = match offer.under_way {
        Some(_) => page.say("review-go-on", &[sort]),
        None => page.say("review-offer", &[sort, ("count", offer.moments.into())]),
    };
    format!("{said}\n  {QUIET}besef review begin {}{QUIET:#}", page.name(offer.sort))
}

fn row_text(page: &Page<'_>, row: &ReviewRow) -> String {
    let head = format!("{HEADING}{}{HEADING:#}", days(page, row.review.content.period));
    let takeaway = row.review.content.takeaway.clone().unwrap_or_default();
    let about = joined([finished(page, &row.review.content), row.review.id.to_string()].into_iter(), " · ");
    joined([head, takeaway, format!("{QUIET}{about}{QUIET:#}")].into_iter(), "\n  ")
}

fn days(page: &Page<'_>, period: Period) -> String {
    page.say("cli-period", &[("from", page.day(period.from).into()), ("to", page.day(period.to).into())])
}

fn finished(page: &Page<'_>, review: &Review) -> String {
    match review.finished_on {
        Some(on) => page.say("review-finished", &[("day", page.day(on).into())]),
        None => page.say("review-under-way", &[]),
    }
}

fn begin(host: &Host, flags: &Begin, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let Reviews { offered, .. } = session.reviews(Nothing {})?;
    let offered = offered.into_iter().find(|offer| flags.from.is_none() && offer.sort == flags.sort);
    let id = match offered.as_ref().and_then(|offer| offer.under_way) {
        Some(id) => id,
        None => begun(session, flags, offered.map(|offer| offer.period))?,
    };
    show(host, Some(id), out)
}

fn begun(session: &Session, flags: &Begin, offered: Option<Period>) -> Result<NotedId, Failed> {
    let span = match flags.sort {
        ReviewSort::Term => Span::Term,
        ReviewSort::Year => Span::SchoolYear,
        ReviewSort::Week | ReviewSort::Own => Span::Week,
    };
    let on = LookBackOn { span, around: None, from: flags.from, to: flags.to };
    let period = offered.map_or_else(|| Ok(session.look_back(on)?.period), Ok::<Period, Failed>)?;
    let sort = if flags.from.is_some() { ReviewSort::Own } else { flags.sort };
    let (kept, reached, takeaway, chose, finished_on) = (Vec::new(), None, None, None, None);
    let review = Review { sort, period, kept, reached, takeaway, chose, finished_on };
    Ok(session.add_review(review)?.note.id)
}

fn show(host: &Host, id: Option<NotedId>, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = meant(session, id)?;
    let open = session.review(OneNoted { id })?;
    host.answer(out, &open, |page| text(page, &open))
}

/// The look-back with that id, else the one begun last that is not rounded off.
fn meant(session: &Session, id: Option<NotedId>) -> Result<NotedId, Failed> {
    if let Some(id) = id {
        return Ok(id);
    }
    let Reviews { offered, kept } = session.reviews(Nothing {})?;
    let others = kept.into_iter().filter(|row| row.review.content.finished_on.is_none());
    let under_way = offered.into_iter().filter_map(|offer| offer.under_way);
    let latest = under_way.chain(others.map(|row| row.review.id)).max();
    latest.ok_or_else(|| Failure::new(FailureCode::Unknown).into())
}

fn text(page: &Page<'_>, open: &OpenReview) -> String {
    let review = &open.review.content;
    let head = format!("{HEADING}{}{HEADING:#}\n{}", days(page, review.period), finished(page, review));
    let moments = open.moments.iter().map(|moment| moment_text(page, moment, &review.kept));
    let moments = joined(moments, "\n");
    let count = [("count", open.passed_over.into())];
    let passed_over =
        if open.passed_over == 0 { String::new() } else { page.say("review-passed-over", &count) };
    let took = review.takeaway.as_ref().map(|text| labelled(page, "review-took", text));
    let chose = open.chose.as_ref().map(|chose| chosen(page, chose));
    let foot = format!("{QUIET}{}{QUIET:#}", open.review.id);
    let parts = [head, moments, passed_over, took.unwrap_or_default(), chose.unwrap_or_default(), foot];
    joined(parts.into_iter(), "\n\n")
}

fn moment_text(page: &Page<'_>, moment: &Moment, kept: &[MomentId]) -> String {
    let content = &moment.content;
    let style = colour(content.kind);
    let mark = if kept.contains(&moment.id) { "*" } else { " " };
    let first = content.text.lines().next().unwrap_or_default();
    let about = format!("{} · {style}{}{style:#}", page.day(content.on), page.kind(content.kind));
    let takeaway = content.takeaway.as_ref().map(|text| format!("\n    {text}")).unwrap_or_default();
    format!("{mark} {first}{takeaway}\n    {about} · {QUIET}{}{QUIET:#}", moment.id)
}

fn labelled(page: &Page<'_>, key: &str, text: &str) -> String {
    format!("{HEADING}{}{HEADING:#}\n{text}", page.say(key, &[]))
}

fn chosen(page: &Page<'_>, chose: &ChosenShown) -> String {
    let stands = page.say(&format!("review-stands-{}", page.name(chose.stands)), &[]);
    let by = chose.by.map(|by| page.day(by)).unwrap_or_default();
    let outcome = chose.outcome.clone().unwrap_or_default();
    let about = joined([stands, by, outcome].into_iter(), " · ");
    labelled(page, "review-chose", &format!("{}\n{QUIET}{about}{QUIET:#}", chose.what))
}

fn keep(host: &Host, flags: &Keep, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = meant(session, flags.which.id)?;
    let mut kept = session.review(OneNoted { id })?.review.content.kept;
    kept.retain(|moment| !flags.moments.contains(moment));
    if !flags.not {
        kept.extend(&flags.moments);
    }
    let set = Patch::default().set("kept", value(kept));
    changed(host, &session.edit_review(EditNoted { id, set })?, out)
}

fn change(
    host: &Host,
    which: &Which,
    set: impl FnOnce(Patch, Day) -> Patch,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = meant(session, which.id)?;
    let set = set(Patch::default(), session.status(Nothing {})?.today);
    changed(host, &session.edit_review(EditNoted { id, set })?, out)
}

fn changed(host: &Host, saved: &NoteSaved<Review>, out: &mut dyn Write) -> Result<(), Failed> {
    host.answer(out, &answer(&saved.note, saved), |page| page.say("cli-edited", &[]))
}

fn answer(note: &Note<Review>, saved: &NoteSaved<Review>) -> Value {
    json!({"id": note.id, "operation": saved.changed.operation, "review": note.content})
}

fn delete(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = meant(session, which.id)?;
    let period = session.review(OneNoted { id })?.review.content.period;
    let subject = Subject { noun: Noun::Review, id: id.into() };
    let touched = session.delete_noted(OfSubject { subject })?;
    host.answer(out, &touched, |page| page.say("review-deleted", &[("name", days(page, period).into())]))
}
