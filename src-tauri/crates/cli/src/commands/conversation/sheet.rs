//! A conversation as text: what was agreed before first, then its sections in order.

use besef_contract::{
    journal::{ChosenShown, FormerAgreement, OpenConversation, Stands},
    model::{Agreement, AgreementState, Became, Conversation, ConversationKind, Moment, PickedAs, Section},
};

use super::{day, title};
use crate::page::{HEADING, Page, QUIET, colour, joined};

/// The whole of it.
pub fn text(page: &Page<'_>, open: &OpenConversation) -> String {
    let content = &open.conversation.content;
    let head = format!("{HEADING}{}{HEADING:#}", title(page, content));
    let about = joined([day(page, content), period(page, content)].into_iter(), " · ");
    let sections = content.kind.sections().into_iter().map(|section| titled(page, open, section));
    let foot = format!("{QUIET}{}{QUIET:#}", open.conversation.id);
    let head = format!("{head}\n{about}");
    joined(std::iter::once(head).chain(sections).chain([foot]), "\n\n")
}

fn period(page: &Page<'_>, conversation: &Conversation) -> String {
    conversation.period.map_or_else(String::new, |period| {
        let days = [("from", page.day(period.from).into()), ("to", page.day(period.to).into())];
        page.say("conversations-period-days", &days)
    })
}

/// A section under its heading; nothing where it is empty. What is not on the sheet says so.
fn titled(page: &Page<'_>, open: &OpenConversation, section: Section) -> String {
    let said = said(page, open, section);
    if said.is_empty() {
        return said;
    }
    let content = &open.conversation.content;
    let name = page.say(&heading(page, content, section), &[]);
    let ticked = content.sheet.sections.contains(&section);
    let aside = if ticked { String::new() } else { page.say("conversations-cli-not-on-sheet", &[]) };
    let aside = joined([format!("{HEADING}{name}{HEADING:#}"), aside].into_iter(), " ");
    format!("{aside}\n{said}")
}

/// The key of a section's name, the same as on paper.
fn heading(page: &Page<'_>, content: &Conversation, section: Section) -> String {
    match section {
        Section::Seen if content.kind == ConversationKind::TeamMeeting => "paper-seen-team".to_owned(),
        Section::Support if content.kind.is_led() => "paper-support-offered".to_owned(),
        _ => format!("paper-section-{}", page.name(section)),
    }
}

fn said(page: &Page<'_>, open: &OpenConversation, section: Section) -> String {
    let content = &open.conversation.content;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let with_picks =
        |said: &Option<String>, part| joined([text(said), picks(page, open, part)].into_iter(), "\n");
    match section {
        Section::Former => former(page, &open.former),
        Section::Aim => text(&content.aim),
        Section::Seen => text(&content.seen),
        Section::Moments => picks(page, open, PickedAs::Moment),
        Section::Proud => text(&content.proud),
        Section::Stuck => text(&content.stuck),
        Section::Feedback => with_picks(&content.feedback, PickedAs::Feedback),
        Section::Trainings => with_picks(&content.trainings, PickedAs::Training),
        Section::Needs => needs(page, content),
        Section::Support => support(page, content),
        Section::Goals => goals(open),
        Section::Questions => text(&content.questions),
        Section::Notes => text(&content.notes),
        Section::Agreements => agreements(page, open),
    }
}

fn former(page: &Page<'_>, former: &[FormerAgreement]) -> String {
    let line = |former: &FormerAgreement| {
        let when = former.on.map(|on| page.day(on)).unwrap_or_default();
        let state = state(page, former.agreement.state);
        let became = former.stands.map(|stands| stood(page, stands)).unwrap_or_default();
        let outcome = former.agreement.outcome.clone().or(former.outcome.clone()).unwrap_or_default();
        let about = joined([when, state, became, outcome].into_iter(), " · ");
        format!("- {}\n  {QUIET}{about}{QUIET:#}", former.agreement.what)
    };
    former.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn state(page: &Page<'_>, state: AgreementState) -> String {
    page.say(&format!("conversations-agreement-{}", page.name(state)), &[])
}

fn stood(page: &Page<'_>, stands: Stands) -> String {
    page.say(&format!("conversations-stands-{}", page.name(stands)), &[])
}

/// The moments picked for a part, with what there is to say about each.
fn picks(page: &Page<'_>, open: &OpenConversation, part: PickedAs) -> String {
    let picks = open.conversation.content.picks.iter().filter(|pick| pick.part == part);
    let shown = picks.filter_map(|pick| {
        let moment = open.picked.iter().find(|moment| moment.id == pick.moment)?;
        Some(joined([moment_line(page, moment), pick.note.clone().unwrap_or_default()].into_iter(), "\n  "))
    });
    shown.collect::<Vec<_>>().join("\n")
}

fn moment_line(page: &Page<'_>, moment: &Moment) -> String {
    let kind = moment.content.kind;
    let style = colour(kind);
    let first = moment.content.text.lines().next().unwrap_or_default();
    let about = format!("{} · {style}{}{style:#}", page.day(moment.content.on), page.kind(kind));
    format!("- {first}\n  {about} · {QUIET}{}{QUIET:#}", moment.id)
}

fn needs(page: &Page<'_>, content: &Conversation) -> String {
    let needs = [
        ("paper-need-autonomy", &content.needs.autonomy),
        ("paper-need-relatedness", &content.needs.relatedness),
        ("paper-need-competence", &content.needs.competence),
    ];
    columns(page, needs)
}

fn support(page: &Page<'_>, content: &Conversation) -> String {
    let support = [
        ("paper-support-socio-emotional", &content.support.socio_emotional),
        ("paper-support-network", &content.support.network),
        ("paper-support-career", &content.support.career),
        ("paper-support-autonomy", &content.support.autonomy),
    ];
    columns(page, support)
}

fn columns<const N: usize>(page: &Page<'_>, lines: [(&str, &Option<String>); N]) -> String {
    let filled = lines.into_iter().filter_map(|(key, text)| Some((page.say(key, &[]), text.clone()?)));
    page.columns(filled.collect())
}

fn goals(open: &OpenConversation) -> String {
    let chosen = open.goals.iter().filter(|goal| open.conversation.content.goals.contains(&goal.id));
    chosen.map(|goal| format!("- {}", goal.content.name)).collect::<Vec<_>>().join("\n")
}

/// What was agreed, numbered as `besef conversation agree` takes it.
fn agreements(page: &Page<'_>, open: &OpenConversation) -> String {
    let agreements = (1..).zip(&open.conversation.content.agreements).zip(&open.agreed);
    let text = |((number, agreement), agreed): ((usize, &Agreement), &Option<ChosenShown>)| {
        let facts = [
            ("conversations-agreement-why", agreement.why.clone()),
            ("conversations-agreement-who", agreement.who.clone()),
            ("conversations-agreement-support", agreement.support.clone()),
            ("conversations-agreement-first-step", agreement.first_step.clone()),
            ("conversations-agreement-day", agreement.by.map(|by| page.day(by))),
            ("conversations-agreement-evidence", agreement.evidence.clone()),
            ("conversations-agreement-outcome", agreement.outcome.clone()),
        ];
        let facts = facts.into_iter().filter_map(|(key, said)| Some((page.say(key, &[]), said?)));
        let facts = page.columns(facts.collect());
        let stands = joined([state(page, agreement.state), became(page, agreed)].into_iter(), " · ");
        let head = format!("{number}. {} {QUIET}({stands}){QUIET:#}", agreement.what);
        joined([head, facts].into_iter(), "\n").replace('\n', "\n   ")
    };
    agreements.map(text).collect::<Vec<_>>().join("\n")
}

fn became(page: &Page<'_>, agreed: &Option<ChosenShown>) -> String {
    agreed.as_ref().map_or_else(String::new, |shown| {
        let what = match shown.became {
            Became::Goal { .. } => page.say("conversations-became-goal", &[]),
            Became::Step { .. } => page.say("conversations-became-step", &[]),
        };
        joined([what, stood(page, shown.stands)].into_iter(), ": ")
    })
}
