//! A conversation's sheet: exactly what was ticked, section by section. What is empty leaves no heading behind. How each
//! moment and each agreement is told stands in the modules beside this one.

mod agreements;
mod moment;

pub(crate) use moment::{changed, day_and_kind, next_step, people, sources, training};

use besef_model::{Conversation, ConversationKind, Goal, GoalState, Needs, PickedAs, Section, Support};

use crate::telling::{Telling, facts, heading, name_of, text, under};
use crate::{Block, Document, Orientation, SheetMaterial};

/// The sheet of a conversation.
pub fn sheet(material: &SheetMaterial) -> Document {
    let telling = Telling::in_language(material.language);
    let conversation = &material.conversation;
    Document {
        title: title(&telling, conversation),
        subtitle: subtitle(&telling, conversation),
        language: material.language,
        paper: conversation.sheet.paper,
        orientation: Orientation::Portrait,
        foot: telling.foot(material.made_on),
        blocks: sections(&telling, material),
    }
}

fn title(telling: &Telling, conversation: &Conversation) -> String {
    conversation
        .name
        .clone()
        .unwrap_or_else(|| telling.say(&format!("paper-conversation-{}", name_of(conversation.kind))))
}

fn subtitle(telling: &Telling, conversation: &Conversation) -> Vec<String> {
    let says_more = conversation.name.is_some() && conversation.kind != ConversationKind::Own;
    let kind = says_more.then(|| telling.say(&format!("paper-conversation-{}", name_of(conversation.kind))));
    let with = conversation.with.as_deref().map(|with| telling.fill("paper-with", "name", with));
    let on = conversation.on.map(|on| telling.day(on));
    let about =
        conversation.period.map(|period| telling.fill("paper-about", "period", telling.period(period)));
    [kind, with, on, about].into_iter().flatten().collect()
}

/// Those that were ticked, of those that this sort of conversation has.
fn sections(telling: &Telling, material: &SheetMaterial) -> Vec<Block> {
    let conversation = &material.conversation;
    let ticked =
        conversation.kind.sections().into_iter().filter(|one| conversation.sheet.sections.contains(one));
    let told = ticked.flat_map(|one| {
        under(1, heading_of(telling, conversation.kind, one), section(telling, material, one))
    });
    told.collect()
}

/// Who leads offers support and asks what the other learned; who does not, wishes for it and tells.
fn heading_of(telling: &Telling, kind: ConversationKind, section: Section) -> String {
    match section {
        Section::Support if kind.is_led() => telling.say("paper-support-offered"),
        Section::Seen if kind == ConversationKind::TeamMeeting => telling.say("paper-seen-team"),
        _ => telling.say(&format!("paper-section-{}", name_of(section))),
    }
}

fn section(telling: &Telling, material: &SheetMaterial, section: Section) -> Vec<Block> {
    let conversation = &material.conversation;
    let picked = |part| moment::picked(telling, material, part);
    match section {
        Section::Former => agreements::former(telling, &material.former),
        Section::Aim => text(conversation.aim.as_deref()),
        Section::Seen => text(conversation.seen.as_deref()),
        Section::Moments => picked(PickedAs::Moment),
        Section::Proud => text(conversation.proud.as_deref()),
        Section::Stuck => text(conversation.stuck.as_deref()),
        Section::Feedback => [text(conversation.feedback.as_deref()), picked(PickedAs::Feedback)].concat(),
        Section::Trainings => [text(conversation.trainings.as_deref()), picked(PickedAs::Training)].concat(),
        Section::Needs => needs(telling, &conversation.needs),
        Section::Support => support(telling, &conversation.support),
        Section::Goals => material.goals.iter().flat_map(|one| goal(telling, one)).collect(),
        Section::Questions => text(conversation.questions.as_deref()),
        Section::Notes => text(conversation.notes.as_deref()),
        Section::Agreements => agreements::made(telling, &conversation.agreements),
    }
}

fn needs(telling: &Telling, needs: &Needs) -> Vec<Block> {
    let told = facts([
        telling.fact("paper-need-autonomy", needs.autonomy.as_deref()),
        telling.fact("paper-need-relatedness", needs.relatedness.as_deref()),
        telling.fact("paper-need-competence", needs.competence.as_deref()),
    ]);
    told.into_iter().collect()
}

fn support(telling: &Telling, support: &Support) -> Vec<Block> {
    let told = facts([
        telling.fact("paper-support-socio-emotional", support.socio_emotional.as_deref()),
        telling.fact("paper-support-network", support.network.as_deref()),
        telling.fact("paper-support-career", support.career.as_deref()),
        telling.fact("paper-support-autonomy", support.autonomy.as_deref()),
    ]);
    told.into_iter().collect()
}

/// A goal, without the support wished for it: that goes on the sheet only as the learner words it for this conversation.
fn goal(telling: &Telling, goal: &Goal) -> Vec<Block> {
    let state =
        (goal.state != GoalState::Open).then(|| telling.say(&format!("goals-state-{}", name_of(goal.state))));
    let told = facts([
        telling.fact("paper-why", goal.why.as_deref()),
        telling.fact("paper-first-step", goal.first_step.as_deref()),
        telling.short_fact("paper-by", goal.by.map(|by| telling.day(by))),
        telling.short_fact("paper-state", state),
        telling.fact("paper-outcome", goal.outcome.as_deref()),
    ]);
    [heading(2, goal.name.clone())].into_iter().chain(told).collect()
}
