//! How the people of a report are called: by name, by what they are to the learner, or by their initials. Here: who gets
//! which words. Not here: finding names in a text (`Callings`).

use besef_model::{Called, Callings, Contact, Note, Person, Shared};
use besef_vault::folded;
use besef_words::Words;

use crate::{Journal, JournalError};

impl Journal {
    /// How everybody the journal names is called, except whoever is to read it.
    pub(crate) fn callings(
        &self,
        people: Called,
        reader: Option<&str>,
        words: &Words,
    ) -> Result<Callings, JournalError> {
        Ok(match people {
            Called::Name => Callings::default(),
            Called::Initials => Callings::by_initials(self.named_but(reader)?),
            Called::Role => Callings::new(in_their_roles(self.named_but(reader)?, &self.cards()?, words)),
        })
    }

    /// Everybody the journal names but one.
    fn named_but(&self, reader: Option<&str>) -> Result<Vec<String>, JournalError> {
        let reader = reader.map(folded);
        let mut names: Vec<String> = self.names()?.people.iter().map(|person| person.name.clone()).collect();
        names.extend(self.readers()?);
        names.retain(|name| Some(folded(name)) != reader);
        Ok(names)
    }

    /// Whoever read what was shared, or could: what they said stands under their name. *mijn coach* says what they are.
    fn readers(&self) -> Result<Vec<String>, JournalError> {
        let contacts = self.notes::<Contact>()?.into_iter().map(|contact| contact.content.name);
        let asked = self.notes::<Shared>()?.into_iter().flat_map(|Note { content, .. }| {
            let answered = content.returned.into_iter().filter_map(|returned| returned.from);
            answered.chain(content.reader).collect::<Vec<_>>()
        });
        let is_name = |name: &String| name.chars().next().is_some_and(char::is_uppercase);
        Ok(contacts.chain(asked).filter(is_name).collect())
    }

    fn cards(&self) -> Result<Vec<Person>, JournalError> {
        Ok(self.notes::<Person>()?.into_iter().map(|card| card.content).collect())
    }
}

/// What the learner noted that they are; else a colleague, told apart by a letter.
fn in_their_roles(names: Vec<String>, cards: &[Person], words: &Words) -> Vec<(String, String)> {
    let mut colleagues = 0;
    let mut in_role = |name: &str| {
        let card = cards.iter().find(|card| folded(&card.name) == folded(name));
        card.and_then(|card| card.function.clone()).unwrap_or_else(|| {
            colleagues += 1;
            words.say("report-colleague", &[("letter", letters(colleagues).into())])
        })
    };
    names.into_iter().map(|name| (in_role(&name), name)).map(|(role, name)| (name, role)).collect()
}

/// A, B … Z, AA, AB …: as spreadsheets number their columns, from 1.
fn letters(number: u32) -> String {
    let letter = |place: u32| char::from(b'A' + u8::try_from(place).unwrap_or(0));
    match (number - 1) / 26 {
        0 => letter((number - 1) % 26).to_string(),
        before => format!("{}{}", letters(before), letter((number - 1) % 26)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_words::Language;

    #[test]
    fn letters_go_on_after_z() {
        let told: Vec<String> = [1, 2, 26, 27, 52, 53, 702, 703].map(letters).into();
        assert_eq!(told, ["A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_function_goes_before_a_letter() {
        let card = Person { name: "Vera".into(), function: Some("directeur".into()), circle: None };
        let names = ["An", "véra", "Bart"].map(str::to_owned).into();
        let called = in_their_roles(names, &[card], &Words::in_language(Language::Nl));
        let roles: Vec<&str> = called.iter().map(|(_, role)| role.as_str()).collect();
        assert_eq!(roles, ["collega A", "directeur", "collega B"]);
    }
}
