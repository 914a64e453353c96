//! Conversations about learning: which come, which were, and one opened with all that belongs to it. Not here: what of
//! it goes on paper (`report`), nor where two conversations meet (`former`, `agreeing` beside this).

mod agreeing;
mod former;

use besef_model::{Conversation, Day, Goal, GoalState, Moment, Note, NotedId};
use serde::Serialize;
use std::cmp::Reverse;
use ts_rs::TS;

use crate::{
    Journal, JournalError,
    becoming::{ChosenShown, shown},
};

pub use agreeing::Agree;
pub use former::{ConversationBefore, FormerAgreement};

/// All conversations.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Conversations {
    /// Those to come, the soonest first; those without a day last.
    pub coming: Vec<Note<Conversation>>,
    /// Those that were, the latest first.
    pub past: Vec<Note<Conversation>>,
}

/// One conversation, with what belongs to it. Moments and goals that are gone are left out, also where the
/// conversation itself still names them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenConversation {
    /// The conversation.
    pub conversation: Note<Conversation>,
    /// What was agreed before, the latest conversation first.
    pub former: Vec<FormerAgreement>,
    /// The moments picked, in the order of the picks.
    pub picked: Vec<Moment>,
    /// The goals to choose from: all open ones, and those chosen.
    pub goals: Vec<Note<Goal>>,
    /// The conversation before it, with the same person or of the same kind.
    pub before: Option<ConversationBefore>,
    /// What its agreements live on as, in their order; nothing for one that lives on as nothing.
    pub agreed: Vec<Option<ChosenShown>>,
}

impl Journal {
    /// All conversations, as of today.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn conversations(&self) -> Result<Conversations, JournalError> {
        let today = self.clock.today();
        let is_past = |note: &Note<Conversation>| note.content.on.is_some_and(|on| on < today);
        let (mut past, mut coming): (Vec<_>, Vec<_>) =
            self.notes::<Conversation>()?.into_iter().partition(is_past);
        coming.sort_by_key(in_time);
        past.sort_by_key(|note| Reverse(in_time(note)));
        Ok(Conversations { coming, past })
    }

    /// One conversation, opened.
    ///
    /// # Errors
    /// When there is no such conversation.
    pub fn conversation(&self, id: NotedId) -> Result<OpenConversation, JournalError> {
        let conversation = self.live_note::<Conversation>(id)?;
        let goals = self.goals_to_speak_of(&conversation.content)?;
        let vault = self.vault();
        let all = vault.notes::<Conversation>()?;
        let picks: Vec<_> = conversation.content.picks.iter().map(|pick| pick.moment).collect();
        let agreements = conversation.content.agreements.iter();
        let agreed = agreements.map(|agreement| agreement.became.map_or(Ok(None), |it| shown(&vault, it)));
        Ok(OpenConversation {
            former: former::agreements(&vault, &conversation, &all)?,
            before: former::before(&conversation, &all).map(ConversationBefore::from),
            picked: vault.moments(&picks)?,
            agreed: agreed.collect::<Result<_, _>>()?,
            goals,
            conversation,
        })
    }

    fn goals_to_speak_of(&self, conversation: &Conversation) -> Result<Vec<Note<Goal>>, JournalError> {
        let mut goals: Vec<Note<Goal>> = self.goals()?.into_iter().map(|row| row.goal).collect();
        goals.retain(|goal| goal.content.state == GoalState::Open || conversation.goals.contains(&goal.id));
        Ok(goals)
    }
}

/// Where a conversation stands in time: those without a day are still to come.
fn in_time(note: &Note<Conversation>) -> (Day, NotedId) {
    (note.content.on.unwrap_or(Day::LATEST), note.id)
}
