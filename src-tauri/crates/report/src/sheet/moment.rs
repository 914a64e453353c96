//! A moment on a sheet: its day, kind and text, what the learner wants to say about it, and of the rest what was ticked.

use besef_model::{
    By, Changed, Companion, Day, FollowUp, Kind, MomentPart, NextStep, PickedAs, Source, StepState, Thread,
    Training,
};

use crate::follow_ups::told as follow_ups;
use crate::telling::{Telling, facts, heading, led_in, line, name_of};
use crate::{Block, Fact, PickedMoment, SheetMaterial, written};

/// The moments that were picked for one thing, in the order they were picked.
pub(super) fn picked(telling: &Telling, material: &SheetMaterial, part: PickedAs) -> Vec<Block> {
    let ticked = material.conversation.sheet.parts.as_slice();
    let meant = material.picked.iter().filter(|moment| moment.part == part);
    meant.flat_map(|moment| told(telling, moment, ticked)).collect()
}

fn told(telling: &Telling, moment: &PickedMoment, ticked: &[MomentPart]) -> Vec<Block> {
    let content = &moment.content;
    let mut blocks = vec![heading(2, day_and_kind(telling, content.on, content.kind))];
    blocks.extend(written(&content.text));
    blocks.extend(moment.note.iter().flat_map(|note| led_in(telling.say("paper-note"), note)));
    let parts = MomentPart::ALL.iter().filter(|part| ticked.contains(part));
    blocks.extend(facts(parts.flat_map(|part| facts_of(telling, moment, *part)).map(Some)));
    if ticked.contains(&MomentPart::Pictures) {
        blocks.extend(moment.pictures.iter().cloned().map(Block::Picture));
    }
    blocks
}

/// When it was, and where the learning came from.
pub(crate) fn day_and_kind(telling: &Telling, on: Day, kind: Kind) -> String {
    format!("{} · {}", telling.day(on), telling.kind(kind))
}

fn facts_of(telling: &Telling, moment: &PickedMoment, part: MomentPart) -> Vec<Fact> {
    let content = &moment.content;
    match part {
        MomentPart::Takeaway => {
            telling.fact("paper-takeaway", content.takeaway.as_deref()).into_iter().collect()
        }
        MomentPart::NextStep => content.next_step.iter().map(|step| next_step(telling, step)).collect(),
        MomentPart::People => people(telling, &content.people).into_iter().collect(),
        MomentPart::Changed => changed(telling, &content.changed),
        MomentPart::Reflection => moment
            .reflection
            .iter()
            .map(|answered| Fact { name: answered.asked.clone(), value: written(&answered.text) })
            .collect(),
        MomentPart::Sources => sources(telling, &content.sources).into_iter().collect(),
        MomentPart::Training => training(telling, content.training.as_ref(), &content.follow_ups),
        MomentPart::Said => said(telling, &content.threads).into_iter().collect(),
        MomentPart::Pictures => Vec::new(),
    }
}

pub(crate) fn next_step(telling: &Telling, step: &NextStep) -> Fact {
    let by = step.by.map(|by| telling.fill("paper-step-by", "day", telling.day(by)));
    let state = (step.state != StepState::Open)
        .then(|| telling.say(&format!("journal-step-{}", name_of(step.state))));
    let stands: Vec<String> = by.into_iter().chain(state).collect();
    let mut value = written(&step.what);
    if !stands.is_empty() {
        value.push(line(stands.join(" · ")));
    }
    value.extend(step.outcome.iter().flat_map(|outcome| led_in(telling.say("paper-step-outcome"), outcome)));
    Fact { name: telling.say("paper-step"), value }
}

pub(crate) fn people(telling: &Telling, people: &[Companion]) -> Option<Fact> {
    let names: Vec<String> = people.iter().map(|person| companion(telling, person)).collect();
    telling.short_fact("paper-people", (!names.is_empty()).then(|| names.join("\n")))
}

/// A name with the part they played, and what came of feedback as far as that was said.
fn companion(telling: &Telling, person: &Companion) -> String {
    let role = person.role.map(|role| telling.say(&format!("journal-role-{}", name_of(role))));
    let feedback = person.feedback.clone().unwrap_or_default();
    let asked = (feedback.asked == Some(true)).then(|| telling.say("journal-feedback-asked"));
    let used = (feedback.used == Some(true)).then(|| telling.say("journal-feedback-used"));
    let more: Vec<String> = [role, asked, used].into_iter().flatten().collect();
    if more.is_empty() { person.name.clone() } else { format!("{} ({})", person.name, more.join(", ")) }
}

pub(crate) fn changed(telling: &Telling, changed: &Changed) -> Vec<Fact> {
    let told = [
        telling.fact("deepen-changed-knowing", changed.knowing.as_deref()),
        telling.fact("deepen-changed-feeling", changed.feeling.as_deref()),
        telling.fact("deepen-changed-doing", changed.doing.as_deref()),
        telling.fact("deepen-changed-intending", changed.intending.as_deref()),
    ];
    told.into_iter().flatten().collect()
}

pub(crate) fn sources(telling: &Telling, sources: &[Source]) -> Option<Fact> {
    let value: Vec<Block> = sources.iter().map(|one| source(telling, one)).collect();
    (!value.is_empty()).then(|| Fact { name: telling.say("paper-sources"), value })
}

/// Title, maker and medium; the title leads to its address.
fn source(telling: &Telling, source: &Source) -> Block {
    let medium =
        source.medium.map(|medium| telling.say(&format!("deepen-source-medium-{}", name_of(medium))));
    let more: Vec<String> = source.author.iter().cloned().chain(medium).collect();
    let title = crate::Run { link: source.address.clone(), ..source.title.as_str().into() };
    let rest = if more.is_empty() { String::new() } else { format!(" ({})", more.join(", ")) };
    Block::Paragraph(vec![title, rest.into()])
}

/// Who said it, before each thing said.
fn said(telling: &Telling, threads: &[Thread]) -> Option<Fact> {
    let who = |thread: &Thread, by| match by {
        By::Learner => telling.say("paper-extract-said-learner"),
        By::Coach => format!("{}:", thread.with),
    };
    let said = threads.iter().flat_map(|thread| thread.remarks.iter().map(move |remark| (thread, remark)));
    let value: Vec<Block> =
        said.flat_map(|(thread, remark)| led_in(who(thread, remark.by), &remark.text)).collect();
    (!value.is_empty()).then(|| Fact { name: telling.say("journal-field-threads"), value })
}

pub(crate) fn training(telling: &Telling, training: Option<&Training>, after: &[FollowUp]) -> Vec<Fact> {
    let own = training.into_iter().flat_map(|training| training_facts(telling, training));
    own.chain(follow_ups(telling, after)).collect()
}

fn training_facts(telling: &Telling, training: &Training) -> Vec<Fact> {
    let yes = |is_so: bool, key| is_so.then(|| telling.say(key));
    let hours = training.hours.map(|hours| telling.fill("paper-hours-of", "hours", telling.decimal(hours)));
    let kind: Vec<String> = [
        training.title.clone(),
        training.provider.clone(),
        hours,
        yes(training.certificate, "paper-certificate"),
        yes(training.interaction == Some(true), "paper-interaction"),
        yes(training.cases == Some(true), "paper-cases"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let told = [
        telling.short_fact("paper-training", (!kind.is_empty()).then(|| kind.join(" · "))),
        telling.fact("paper-training-plan", training.plan.as_deref()),
        telling.fact("paper-training-support", training.support.as_deref()),
        telling.fact("paper-training-partner", training.partner.as_deref()),
    ];
    told.into_iter().flatten().collect()
}
