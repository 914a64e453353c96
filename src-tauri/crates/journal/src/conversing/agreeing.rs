//! Making something of an agreement, so that it is not forgotten: a goal, or a step that comes up on its date.

use besef_model::{Agreement, Content, Conversation, Goal, Kind, NotedId, Verb, limits};
use besef_words::{Language, Words};
use serde::Deserialize;
use ts_rs::TS;

use crate::{
    Journal, JournalError, NoteSaved,
    becoming::{ChosenAs, Made, shown, step},
    guides::kind_name,
};

/// Which agreement, and what to make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct Agree {
    /// The conversation.
    pub conversation: NotedId,
    /// Which of its agreements, from 0.
    pub agreement: u32,
    /// What to make of it.
    pub r#as: ChosenAs,
}

impl Journal {
    /// Makes a goal or a next step of an agreement, in one operation. One that lives on already stays as it is. What is
    /// written beside it is in `language`.
    ///
    /// # Errors
    /// When there is no such conversation or agreement, or the store refuses.
    pub fn agree(&self, agree: Agree, language: Language) -> Result<NoteSaved<Conversation>, JournalError> {
        let mut note = self.live_note::<Conversation>(agree.conversation)?;
        let made = self.made_of(&note.content, agree, &Words::in_language(language))?;
        if let (Some(made), Some(agreement)) = (&made, agreement_of(&mut note.content, agree)) {
            agreement.became = Some(made.became());
        }
        let ((), changed) = self.save(Verb::Edit, |tx| {
            made.as_ref().map_or(Ok(()), |made| made.write(tx))?;
            tx.edit_note(note.id, &note.content)
        })?;
        Ok(NoteSaved { note, changed })
    }

    /// Nothing when the agreement lives on already: asking twice makes nothing twice.
    fn made_of(
        &self,
        conversation: &Conversation,
        agree: Agree,
        words: &Words,
    ) -> Result<Option<Made>, JournalError> {
        let index = usize::try_from(agree.agreement).unwrap_or(usize::MAX);
        let agreement = conversation.agreements.get(index).ok_or(JournalError::Unknown)?;
        if self.lives_on(agreement)? {
            return Ok(None);
        }
        Ok(Some(match agree.r#as {
            ChosenAs::Goal => self.made_goal(goal(agreement, words))?,
            ChosenAs::Step => self.made_moment(self.follow_up(conversation, agreement, words))?,
        }))
    }

    fn lives_on(&self, agreement: &Agreement) -> Result<bool, JournalError> {
        let vault = self.vault();
        let shown = agreement.became.map_or(Ok(None), |became| shown(&vault, became))?;
        Ok(shown.is_some())
    }

    /// The moment the next step stands with: learned from others, on the day of the conversation as far as that is past.
    fn follow_up(&self, conversation: &Conversation, agreement: &Agreement, words: &Words) -> Content {
        let today = self.clock.today();
        let on = conversation.on.map_or(today, |on| on.min(today));
        let first = agreement.first_step.as_ref().unwrap_or(&agreement.what);
        let next_step = Some(step(first.clone(), agreement.by));
        Content { next_step, ..Content::new(Kind::Social, on, agreed_text(conversation, agreement, words)) }
    }
}

fn agreement_of(conversation: &mut Conversation, agree: Agree) -> Option<&mut Agreement> {
    usize::try_from(agree.agreement).ok().and_then(|index| conversation.agreements.get_mut(index))
}

/// The agreement as a goal. What a goal has no field for stands under why it matters.
fn goal(agreement: &Agreement, words: &Words) -> Goal {
    let (name, rest) = name_and_rest(&agreement.what);
    let labelled = |key: &str, said: &Option<String>| {
        said.as_ref().map(|text| words.say(key, &[("text", text.as_str().into())]))
    };
    let why = [
        rest,
        agreement.why.clone(),
        labelled("conversations-agreed-support", &agreement.support),
        labelled("conversations-agreed-evidence", &agreement.evidence),
    ];
    let why = why.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    let why = Some(why).filter(|why| !why.is_empty());
    Goal { name, why, first_step: agreement.first_step.clone(), by: agreement.by, ..Goal::default() }
}

/// The first line as a name, and the whole where that says more.
fn name_and_rest(what: &str) -> (String, Option<String>) {
    let line = what.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let name: String = line.chars().take(limits::NAME).collect();
    let rest = (name != what.trim()).then(|| what.to_owned());
    (name, rest)
}

fn agreed_text(conversation: &Conversation, agreement: &Agreement, words: &Words) -> String {
    let what = ("what", agreement.what.as_str().into());
    match (&conversation.name, &conversation.with) {
        (Some(name), _) => words.say("conversations-agreed-named", &[("name", name.as_str().into()), what]),
        (None, Some(with)) => words.say("conversations-agreed-with", &[("with", with.as_str().into()), what]),
        (None, None) => {
            words.say("conversations-agreed", &[("kind", kind_name(conversation.kind).into()), what])
        }
    }
}
