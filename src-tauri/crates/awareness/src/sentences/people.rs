//! From whom: who had a part most often, and who was new.

use besef_model::{Filter, PersonTally};

use super::moments_in;
use crate::{Material, Panel, Sentence};

/// “Je noemde 41 mensen of groepen. Minstens de helft van die keren gaat over 5 van hen, van wie 2 nieuw.”
pub(super) fn who(material: &Material) -> Option<Sentence> {
    let people = material.tally.people.as_slice();
    match (people, most_named(people)) {
        ([], _) => None,
        ([only], _) => Some(one_person(material, only)),
        (_, [first]) => Some(most_often(material, first)),
        (_, few) if few.len() < people.len() => Some(a_few(material, few)),
        ([first, second, ..], _) if first.moments > second.moments => Some(most_often(material, first)),
        _ => Some(all_alike(material)),
    }
}

fn one_person(material: &Material, person: &PersonTally) -> Sentence {
    let said = Sentence::new(Panel::People, "one-person").with("name", person.name.as_str());
    said.with("count", person.moments).opening(with_people(material, std::slice::from_ref(person)))
}

fn most_often(material: &Material, person: &PersonTally) -> Sentence {
    let said = Sentence::new(Panel::People, "most-often-with").with("name", person.name.as_str());
    let said = said.with("people", count(&material.tally.people)).with("count", person.moments);
    said.opening(with_people(material, std::slice::from_ref(person)))
}

fn all_alike(material: &Material) -> Sentence {
    let people = &material.tally.people;
    Sentence::new(Panel::People, "people")
        .with("people", count(people))
        .opening(with_people(material, people))
}

fn a_few(material: &Material, few: &[PersonTally]) -> Sentence {
    let new: Vec<PersonTally> = few.iter().filter(|person| person.new).cloned().collect();
    // Where everyone is new, the journal is: nobody stands out by it.
    let some_new = !new.is_empty() && material.tally.people.iter().any(|person| !person.new);
    let said = Sentence::new(Panel::People, if some_new { "a-few-some-new" } else { "a-few" });
    let said = said.with("people", count(&material.tally.people)).with("count", count(few));
    let said = said.opening(with_people(material, few));
    if some_new { said.with("new", count(&new)).opening(with_people(material, &new)) } else { said }
}

/// The fewest people who together were named at least half of all times, most often named first; whoever is level
/// with the last of them comes along.
fn most_named(people: &[PersonTally]) -> &[PersonTally] {
    let all: u32 = people.iter().map(|person| person.moments).sum();
    let mut named = 0;
    let last = people.iter().find(|person| {
        named += person.moments;
        named * 2 >= all
    });
    let least = last.map_or(0, |person| person.moments);
    &people[..people.partition_point(|person| person.moments >= least)]
}

fn with_people(material: &Material, people: &[PersonTally]) -> Filter {
    let names = people.iter().map(|person| person.name.clone()).collect();
    Filter { people: names, ..moments_in(material.period) }
}

fn count(people: &[PersonTally]) -> u32 {
    u32::try_from(people.len()).unwrap_or(u32::MAX)
}
