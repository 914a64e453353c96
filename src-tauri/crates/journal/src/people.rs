//! What a learner noted of people beside their names: one card a person, that goes where the name goes.

use besef_model::{Conversation, NameSort, Note, Person};
use besef_vault::{VaultError, Write, folded};
use std::collections::BTreeSet;

use crate::{Journal, JournalError, NoteSaved};

impl Journal {
    /// Notes something of a person. The card of that name is changed, where there is one; case and accents do not matter.
    ///
    /// # Errors
    /// When the name is blank, or the store refuses.
    pub fn note_person(&self, person: Person) -> Result<NoteSaved<Person>, JournalError> {
        let same = folded(person.name.trim());
        let cards = self.notes::<Person>()?;
        match cards.into_iter().find(|card| folded(&card.content.name) == same) {
            Some(card) => self.rewrite_note(card, person),
            None => self.add_note(person),
        }
    }

    /// What is kept of people under these names, that has to follow them to another.
    pub(crate) fn followers(
        &self,
        sort: NameSort,
        from: &[String],
        to: &str,
    ) -> Result<Followers, JournalError> {
        if sort != NameSort::Person {
            return Ok(Followers::default());
        }
        let going: BTreeSet<String> = from.iter().map(|name| folded(name)).collect();
        let mut cards = self.notes::<Person>()?;
        cards.retain(|card| {
            let name = folded(&card.content.name);
            name == folded(to) || going.contains(&name)
        });
        let mut conversations = self.notes::<Conversation>()?;
        conversations
            .retain(|note| note.content.with.as_deref().is_some_and(|it| going.contains(&folded(it))));
        // The card under the new name stays, the others fill in what it leaves open.
        cards.sort_by_key(|card| folded(&card.content.name) != folded(to));
        Ok(Followers { cards, conversations, to: to.to_owned() })
    }
}

/// What follows a person's name to another: cards, and conversations with that person.
#[derive(Default)]
pub(crate) struct Followers {
    cards: Vec<Note<Person>>,
    conversations: Vec<Note<Conversation>>,
    to: String,
}

impl Followers {
    /// Gives them the new name, as part of an operation. Of several cards one remains.
    pub(crate) fn follow(&self, tx: &mut Write<'_>) -> Result<(), VaultError> {
        if let Some((stays, go)) = self.cards.split_first() {
            tx.edit_note(stays.id, &self.made_one())?;
            go.iter().try_for_each(|card| tx.delete_note(besef_model::Noun::Person, card.id))?;
        }
        self.conversations.iter().try_for_each(|note| {
            let with = Some(self.to.clone());
            tx.edit_note(note.id, &Conversation { with, ..note.content.clone() })
        })
    }

    fn made_one(&self) -> Person {
        let cards = || self.cards.iter().map(|card| &card.content);
        Person {
            name: self.to.clone(),
            function: cards().find_map(|card| card.function.clone()),
            circle: cards().find_map(|card| card.circle),
        }
    }
}
