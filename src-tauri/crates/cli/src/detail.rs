//! The fields of a moment that have parts, as lines of text: a part that needs a name has it. Not here: fields that say
//! themselves (`facts`).

use besef_contract::{
    Session,
    model::{
        Along, Answer, Attachment, By, Changed, Companion, FollowUp, ModelId, NotedId, Reflection,
        ReflectionModel, Remark, RemarkSort, SupportKind, Thread, Training,
    },
    shapes::Nothing,
};
use serde_json::Value;

use crate::{
    failed::Failed,
    page::{Page, QUIET, joined},
};

/// What ids in a moment stand for.
#[derive(Default)]
pub struct Glossary {
    goals: Vec<(NotedId, String)>,
    models: Vec<ReflectionModel>,
}

impl Glossary {
    /// Of the open journal.
    pub fn of(session: &Session) -> Result<Self, Failed> {
        let goals = session.goals(Nothing {})?.goals.into_iter();
        let goals = goals.map(|row| (row.goal.id, row.goal.content.name)).collect();
        Ok(Self { goals, models: session.reflection_models(Nothing {})?.models })
    }

    /// What a goal is called, unless it is gone.
    fn goal(&self, id: NotedId) -> Option<String> {
        self.goals.iter().find(|(goal, _)| *goal == id).map(|(_, name)| name.clone())
    }

    fn model(&self, id: &ModelId) -> Option<&ReflectionModel> {
        self.models.iter().find(|model| model.id == *id)
    }
}

impl Page<'_> {
    /// What a field with parts holds; nothing when it is no such field, or empty.
    pub fn detail(&self, field: &str, value: &Value, glossary: &Glossary) -> Option<String> {
        let value = value.clone();
        let lines = match field {
            "goals" => read::<Vec<NotedId>>(value)?.into_iter().filter_map(|id| glossary.goal(id)).collect(),
            "people" => {
                read::<Vec<Companion>>(value)?.into_iter().flat_map(|person| self.person(person)).collect()
            }
            "training" => self.training(read(value)?),
            "changed" => self.changed(read(value)?),
            "follow_ups" => {
                read::<Vec<FollowUp>>(value)?.into_iter().flat_map(|one| self.follow_up(one)).collect()
            }
            "reflection" => self.reflection(&read(value)?, glossary),
            "threads" => read::<Vec<Thread>>(value)?.iter().flat_map(|thread| self.thread(thread)).collect(),
            "attachments" => read::<Vec<Attachment>>(value)?.into_iter().map(|file| file.name).collect(),
            _ => return None,
        };
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// A part under the name it has where it is filled in.
    fn part(&self, key: &str, said: impl Into<String>) -> String {
        let name = self.say(key, &[]);
        let colon = if name.ends_with('?') { "" } else { ":" };
        format!("{QUIET}{name}{colon}{QUIET:#} {}", said.into())
    }

    fn answer_to(&self, said: bool) -> String {
        self.say(if said { "cli-yes" } else { "cli-no" }, &[])
    }

    fn person(&self, person: Companion) -> Vec<String> {
        let role = person.role.map(|role| self.say(&format!("journal-role-{}", self.name(role)), &[]));
        let head = std::iter::once(person.name).chain(role).collect::<Vec<_>>().join(", ");
        let feedback = person.feedback.unwrap_or_default();
        let parts = [
            ("deepen-feedback-asked", feedback.asked.map(|said| self.answer_to(said))),
            ("deepen-feedback-used", feedback.used.map(|said| self.answer_to(said))),
        ];
        let parts = self.parts_said(parts).into_iter().map(|part| format!("  {part}"));
        std::iter::once(head).chain(parts).collect()
    }

    fn training(&self, training: Training) -> Vec<String> {
        let answer = |said| self.answer_to(said);
        let parts = [
            ("deepen-training-provider", training.provider),
            ("deepen-training-hours", training.hours.map(|hours| hours.to_string())),
            ("deepen-training-certificate", training.certificate.then_some(true).map(answer)),
            ("deepen-training-interaction", training.interaction.map(answer)),
            ("deepen-training-cases", training.cases.map(answer)),
            ("deepen-training-partner", training.partner),
            ("deepen-training-plan", training.plan),
            ("deepen-training-support", training.support),
        ];
        let title = training.title.unwrap_or_else(|| self.say("cli-yes", &[]));
        std::iter::once(title).chain(self.parts_said(parts)).collect()
    }

    fn changed(&self, changed: Changed) -> Vec<String> {
        let parts = [
            ("deepen-changed-knowing", changed.knowing),
            ("deepen-changed-feeling", changed.feeling),
            ("deepen-changed-doing", changed.doing),
            ("deepen-changed-intending", changed.intending),
        ];
        self.parts_said(parts)
    }

    fn follow_up(&self, follow_up: FollowUp) -> Vec<String> {
        let state = self.say(&format!("deepen-follow-up-{}", self.name(follow_up.state)), &[]);
        let parts = [
            ("deepen-follow-up-what", follow_up.applied),
            ("deepen-follow-up-helped", follow_up.helped),
            ("deepen-follow-up-hindered", follow_up.hindered),
            ("deepen-follow-up-tell", follow_up.tell),
        ];
        let head = format!("{}: {state}", self.day(follow_up.due));
        let parts = self.parts_said(parts).into_iter().map(|part| format!("  {part}"));
        std::iter::once(head).chain(parts).collect()
    }

    /// With whom, whether anything was done with it, and what was said to and fro.
    fn thread(&self, thread: &Thread) -> Vec<String> {
        let remarks = thread.remarks.iter().map(|remark| format!("  {}", self.remark(remark, &thread.with)));
        let used = thread.used.map(|used| self.part("deepen-feedback-used", self.answer_to(used)));
        let used = used.map(|part| format!("  {part}"));
        std::iter::once(thread.with.clone()).chain(remarks).chain(used).collect()
    }

    /// Who said something when, what sort of remark it is, and the remark.
    pub fn remark(&self, remark: &Remark, reader: &str) -> String {
        let by = match remark.by {
            By::Learner => self.say("cli-share-by-learner", &[]),
            By::Coach => reader.to_owned(),
        };
        let about = [by, self.day(remark.on), self.kinds_of_remark(remark.sort, remark.support)];
        format!("{QUIET}{}:{QUIET:#} {}", joined(about.into_iter(), " · "), remark.text)
    }

    /// What sort of remark, and which support it gives; a plain remark needs no saying.
    pub fn kinds_of_remark(&self, sort: RemarkSort, support: Option<SupportKind>) -> String {
        let sort = (sort != RemarkSort::Remark).then(|| format!("reading-sort-{}", self.name(sort)));
        let support = support.map(|support| format!("paper-support-{}", self.name(support)));
        joined([sort, support].into_iter().flatten().map(|key| self.say(&key, &[])), " · ")
    }

    fn parts_said<const N: usize>(&self, parts: [(&str, Option<String>); N]) -> Vec<String> {
        parts.into_iter().filter_map(|(key, said)| Some(self.part(key, said?))).collect()
    }

    fn reflection(&self, reflection: &Reflection, glossary: &Glossary) -> Vec<String> {
        let mut lines = self.answers(&reflection.model, &reflection.answers, glossary);
        for Along { model, answers } in &reflection.earlier {
            lines.extend(self.answers(model, answers, glossary));
        }
        lines
    }

    /// A model and what was answered along it. A model that is gone leaves the answers, and what was asked.
    fn answers(&self, model: &ModelId, answers: &[Answer], glossary: &Glossary) -> Vec<String> {
        let known = glossary.model(model);
        let name = known.map_or_else(|| model.as_str().to_owned(), |model| self.worded(&model.name));
        let line = |answer: &Answer| {
            let step = known.and_then(|model| model.steps.get(usize::from(answer.step)));
            let asked = answer.asked.clone().or_else(|| Some(self.worded(&step?.prompt)));
            let asked = asked.unwrap_or_else(|| (answer.step + 1).to_string());
            format!("  {QUIET}{asked}{QUIET:#} {}", answer.text)
        };
        std::iter::once(name).chain(answers.iter().map(line)).collect()
    }
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}
