//! The answer for people: a section for each part that has something to say, the sentences first and what they were counted
//! from under them.

use besef_contract::journal::{LookBack, Observation, Panel, Themes, said};

use super::table;
use crate::page::{HEADING, Page, QUIET, joined};

/// A part: its sentences, its heading, and what stands under them.
type Part = (Panel, &'static str, fn(&Page<'_>, &LookBack) -> String);

/// In the order the app shows them.
const PARTS: [Part; 7] = [
    (Panel::Mix, "look-back-mix", table::months),
    (Panel::People, "look-back-people", table::people),
    (Panel::Feedback, "look-back-feedback", |_, _| String::new()),
    (Panel::Steps, "look-back-steps", table::steps),
    (Panel::Trainings, "look-back-trainings", table::trainings),
    (Panel::Goals, "look-back-goals", table::goals),
    (Panel::Changed, "look-back-changed", |_, _| String::new()),
];

pub fn text(page: &Page<'_>, answer: &LookBack, themes: &Themes, why: bool) -> String {
    let period = [("from", page.day(answer.period.from).into()), ("to", page.day(answer.period.to).into())];
    let head = format!("{HEADING}{}{HEADING:#}", page.say("cli-period", &period));
    let headline = told(page, answer, Panel::Headline);
    let parts = PARTS.iter().filter(|_| answer.figures.total > 0).map(|part| section(page, answer, part));
    let parts = [head, headline].into_iter().chain(parts);
    let themes = headed(page, "look-back-themes", table::themes(page, themes));
    joined(parts.chain([themes, questions(page, answer, why)]), "\n\n")
}

/// Nothing where there is nothing to say.
fn section(page: &Page<'_>, answer: &LookBack, (panel, heading, table): &Part) -> String {
    let body = joined([told(page, answer, *panel), table(page, answer)].into_iter(), "\n");
    headed(page, heading, body)
}

fn told(page: &Page<'_>, answer: &LookBack, panel: Panel) -> String {
    let sentences = answer.sentences.iter().filter(|sentence| sentence.panel == panel);
    joined(sentences.map(|sentence| said(sentence, page.words())), "\n")
}

fn questions(page: &Page<'_>, answer: &LookBack, why: bool) -> String {
    let asked = answer.observations.iter().map(|asked| question(page, asked, why));
    let hint = if why { String::new() } else { format!("{QUIET}{}{QUIET:#}", page.say("cli-ask-why", &[])) };
    let body = joined(asked, "\n");
    if body.is_empty() {
        body
    } else {
        headed(page, "look-back-asks", joined([body, hint].into_iter(), "\n"))
    }
}

fn question(page: &Page<'_>, asked: &Observation, why: bool) -> String {
    let question = said(&asked.asks, page.words());
    if !why {
        return question;
    }
    let reason = said(&asked.why, page.words());
    format!("{question}\n  {QUIET}{reason}\n  --less {}{QUIET:#}", page.name(asked.rule))
}

fn headed(page: &Page<'_>, heading: &str, body: String) -> String {
    if body.is_empty() { body } else { format!("{HEADING}{}{HEADING:#}\n{body}", page.say(heading, &[])) }
}
