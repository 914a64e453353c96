//! What a conversation's sheet is built from.

use besef_model::{
    Attachment, Callings, Content, Goal, Moment, MomentPart, Note, NotedId, Pick, Reflection,
    ReflectionModel, SheetChoices,
};
use besef_report::{Answered, FormerOnSheet, PickedMoment, Picture, SheetMaterial};
use besef_words::Words;

use super::Making;
use crate::{FormerAgreement, Journal, JournalError, OpenConversation, guiding::asked_and_answered};

impl Journal {
    pub(super) fn sheet_material(&self, id: NotedId, making: &Making) -> Result<SheetMaterial, JournalError> {
        let OpenConversation { mut conversation, former, picked, goals, .. } = self.conversation(id)?;
        let choices = &mut conversation.content.sheet;
        choices.paper = making.paper.unwrap_or(choices.paper);
        choices.people = making.people.unwrap_or(choices.people);
        let content = conversation.content;
        let callings = self.callings(content.sheet.people, content.with.as_deref(), &making.words)?;
        let told = |text: &str| callings.told(text);
        Ok(SheetMaterial {
            picked: self.picked(&content.picks, picked, &content.sheet, &callings, &making.words)?,
            goals: chosen(&content.goals, goals).into_iter().map(|goal| goal.retold(&told)).collect(),
            former: former.into_iter().map(|former| on_sheet(former, &callings)).collect(),
            conversation: content.retold(&told),
            language: making.words.language(),
            made_on: self.clock.today(),
        })
    }

    /// The moments picked, each as often as it was: once as feedback and once as a training, say.
    fn picked(
        &self,
        picks: &[Pick],
        moments: Vec<Moment>,
        choices: &SheetChoices,
        callings: &Callings,
        words: &Words,
    ) -> Result<Vec<PickedMoment>, JournalError> {
        let models = self.reflection_models()?;
        let found = picks.iter().filter_map(|pick| {
            let moment = moments.iter().find(|moment| moment.id == pick.moment)?;
            Some((pick, moment.content.clone()))
        });
        let picked = found.map(|(pick, content)| {
            let pictures = match choices.parts.contains(&MomentPart::Pictures) {
                true => self.pictures(&content.attachments, &content, callings, words),
                false => Vec::new(),
            };
            let content = content.retold(&|text| callings.told(text));
            PickedMoment {
                part: pick.part,
                note: pick.note.as_deref().map(|note| callings.told(note)),
                reflection: answered(content.reflection.as_ref(), &models, words),
                content,
                pictures,
            }
        });
        Ok(picked.collect())
    }

    /// The small pictures of the files that have one: large enough for a page, small enough to mail. A file that is not
    /// here leaves no hole in the sheet.
    fn pictures(
        &self,
        files: &[Attachment],
        content: &Content,
        callings: &Callings,
        words: &Words,
    ) -> Vec<Picture> {
        let day = words.day(content.on.date());
        let picture = |file: &Attachment| {
            let bytes = self.picture(&file.digest).ok().filter(|bytes| !bytes.is_empty())?;
            let name = callings.told(&file.name);
            let alternative =
                words.say("report-picture", &[("name", name.as_str().into()), ("day", day.as_str().into())]);
            Some(Picture { media_type: media_type(&bytes).to_owned(), bytes, alternative, caption: None })
        };
        files.iter().filter_map(picture).collect()
    }
}

/// Small pictures are JPEG or PNG.
fn media_type(bytes: &[u8]) -> &'static str {
    if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }
}

/// The goals chosen, in the order they were.
fn chosen(wanted: &[NotedId], goals: Vec<Note<Goal>>) -> Vec<Goal> {
    let goal = |id: &NotedId| goals.iter().find(|goal| goal.id == *id).map(|goal| goal.content.clone());
    wanted.iter().filter_map(goal).collect()
}

fn on_sheet(former: FormerAgreement, callings: &Callings) -> FormerOnSheet {
    let FormerAgreement { on, mut agreement, outcome, .. } = former;
    agreement.outcome = agreement.outcome.or(outcome);
    FormerOnSheet { on, agreement: agreement.retold(&|text| callings.told(text)) }
}

fn answered(reflection: Option<&Reflection>, models: &[ReflectionModel], words: &Words) -> Vec<Answered> {
    let answered = asked_and_answered(reflection, models, words).into_iter();
    answered.map(|(asked, text)| Answered { asked, text }).collect()
}
