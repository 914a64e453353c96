//! The commands about conversations, kept look-backs, the one thing chosen, and people.

use besef_journal::{
    Agree, ChooseOne, Chosen, Conversations, NoteSaved, OpenConversation, OpenReview, Reviews, guides,
};
use besef_model::{Conversation, Person, Review};

use crate::{Failure, Session, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// All conversations.
    pub fn conversations(&self, _: Nothing) -> Result<Conversations, Failure> {
        Ok(self.journal()?.conversations()?)
    }

    /// One conversation, opened.
    pub fn conversation(&self, request: OneNoted) -> Result<OpenConversation, Failure> {
        Ok(self.journal()?.conversation(request.id)?)
    }

    /// Keeps a new conversation.
    pub fn add_conversation(&self, conversation: Conversation) -> Result<NoteSaved<Conversation>, Failure> {
        Ok(self.journal_to_write()?.add_note(conversation)?)
    }

    /// Changes fields of a conversation.
    pub fn edit_conversation(&self, request: EditNoted) -> Result<NoteSaved<Conversation>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// Makes a goal or a next step of an agreement.
    pub fn agree(&self, request: Agree) -> Result<NoteSaved<Conversation>, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.agree(request, language)?)
    }

    /// Questions that help to prepare a conversation.
    pub fn conversation_prompts(&self, request: PromptsFor) -> Result<ConversationPrompts, Failure> {
        Ok(ConversationPrompts { prompts: guides::conversation_prompts(request.kind) })
    }

    /// All look-backs, kept and offered.
    pub fn reviews(&self, _: Nothing) -> Result<Reviews, Failure> {
        Ok(self.journal()?.reviews()?)
    }

    /// One look-back, opened.
    pub fn review(&self, request: OneNoted) -> Result<OpenReview, Failure> {
        Ok(self.journal()?.review(request.id)?)
    }

    /// Keeps a new look-back.
    pub fn add_review(&self, review: Review) -> Result<NoteSaved<Review>, Failure> {
        Ok(self.journal_to_write()?.add_note(review)?)
    }

    /// Changes fields of a look-back.
    pub fn edit_review(&self, request: EditNoted) -> Result<NoteSaved<Review>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// Makes a goal or a next step of the one thing chosen.
    pub fn choose_one(&self, request: ChooseOne) -> Result<Chosen, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.choose_one(request, language)?)
    }

    /// The people of whom something is noted.
    pub fn people_known(&self, _: Nothing) -> Result<PeopleKnown, Failure> {
        Ok(PeopleKnown { people: self.journal()?.notes()? })
    }

    /// Notes something of a person.
    pub fn note_person(&self, person: Person) -> Result<NoteSaved<Person>, Failure> {
        Ok(self.journal_to_write()?.note_person(person)?)
    }
}
