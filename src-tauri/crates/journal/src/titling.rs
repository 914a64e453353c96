//! What a list calls things that a learner gave no name: a conversation by its kind and day, a look-back by its period, an
//! extract by whom it is for, a question by what it asks about.

use besef_model::{Contact, Conversation, Noted, NotedId, Noun, Period, Review, Shared, Subject};
use besef_vault::Vault;
use besef_words::{Language, Words};
use std::cell::OnceCell;

use crate::{JournalError, guides::kind_name};

/// Titles in one language. Its words are read when the first of them is needed: most things have a name.
pub(crate) struct Titles {
    language: Language,
    words: OnceCell<Words>,
}

impl Titles {
    pub(crate) fn in_language(language: Language) -> Self {
        Self { language, words: OnceCell::new() }
    }

    /// Fills in the title of what has none. What is forgotten keeps none.
    pub(crate) fn complete(
        &self,
        vault: &Vault,
        subject: Subject,
        title: &mut String,
    ) -> Result<(), JournalError> {
        let id = subject.id.into();
        match subject.noun {
            Noun::Quieted if !title.is_empty() => *title = self.rule(title),
            Noun::Conversation if title.is_empty() => {
                *title = noted(vault, id)?.map_or_else(String::new, |it| self.conversation(&it));
            }
            Noun::Shared if title.is_empty() => *title = self.shared(vault, id)?,
            Noun::Received if title.is_empty() => *title = self.words().say("paper-extract", &[]),
            Noun::Review if title.is_empty() => {
                let review = noted::<Review>(vault, id)?;
                *title = review.map_or_else(String::new, |review| self.period(review.period));
            }
            _ => {}
        }
        Ok(())
    }

    /// An extract by whom it is for.
    fn shared(&self, vault: &Vault, id: NotedId) -> Result<String, JournalError> {
        let contact = noted::<Shared>(vault, id)?.and_then(|shared| shared.contact);
        let contact = contact.map(|contact| noted::<Contact>(vault, contact)).transpose()?.flatten();
        Ok(contact.map_or_else(|| self.words().say("paper-extract", &[]), |contact| contact.name))
    }

    fn rule(&self, rule: &str) -> String {
        self.words().say(&format!("settings-quieted-rule-{}", rule.replace('_', "-")), &[])
    }

    fn conversation(&self, conversation: &Conversation) -> String {
        let kind = self.words().say(&format!("conversations-kind-{}", kind_name(conversation.kind)), &[]);
        match conversation.on {
            Some(on) => format!("{kind}, {}", self.words().day(on.date())),
            None => kind,
        }
    }

    fn period(&self, period: Period) -> String {
        let words = self.words();
        let days = [("from", period.from), ("to", period.to)];
        words.say("paper-period", &days.map(|(end, day)| (end, words.day(day.date()).into())))
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::in_language(self.language))
    }
}

fn noted<T: Noted>(vault: &Vault, id: NotedId) -> Result<Option<T>, JournalError> {
    Ok(vault.note::<T>(id)?.map(|note| note.content))
}
