//! From whom: who had a part most often and which, who was new, who belongs to the school.

use besef_model::{Circle, PersonTally};

use crate::{
    Arg, Material, Panel, Sentence,
    counts::{count, times_named},
    filters::{with_people, with_role},
    thresholds::OFTEN,
};

/// “Je noemde 41 mensen of groepen. Minstens de helft van die keren gaat over vijf van hen.”
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
    let said = Sentence::saying(Panel::People, "one-person").with("name", person.name.as_str());
    said.with("count", person.moments).opening(with_people([person], material.period))
}

fn most_often(material: &Material, person: &PersonTally) -> Sentence {
    let said = Sentence::saying(Panel::People, "most-often-with").with("name", person.name.as_str());
    let said = said.with("people", count(&material.tally.people)).with("count", person.moments);
    said.opening(with_people([person], material.period))
}

fn all_alike(material: &Material) -> Sentence {
    let people = &material.tally.people;
    Sentence::saying(Panel::People, "people")
        .with("people", count(people))
        .opening(with_people(people, material.period))
}

fn a_few(material: &Material, few: &[PersonTally]) -> Sentence {
    let said = Sentence::saying(Panel::People, "a-few");
    let said = said.with("people", count(&material.tally.people)).with("count", count(few));
    said.opening(with_people(few, material.period))
}

/// “Vier van hen noemde je in deze periode voor het eerst.” Where everyone is new, the journal is: nobody stands out by
/// it.
pub(super) fn new(material: &Material) -> Option<Sentence> {
    let people = &material.tally.people;
    let new = || people.iter().filter(|person| person.new);
    let first = new().next().filter(|_| people.iter().any(|person| !person.new))?;
    let said = Sentence::saying(Panel::People, "new-people").with("name", first.name.as_str());
    Some(said.with("count", count(new())).opening(with_people(new(), material.period)))
}

/// “Voor zover je het noteerde: drie mensen van binnen je school, twee van daarbuiten.”
pub(super) fn where_they_belong(material: &Material) -> Option<Sentence> {
    let [inside, outside] = [Circle::Inside, Circle::Outside].map(|circle| material.people_of(circle));
    let said = Sentence::saying(Panel::People, "circles");
    let said = said.with("inside", count(&inside)).with("outside", count(&outside));
    let both = !inside.is_empty() && !outside.is_empty();
    let of = |people: Vec<&PersonTally>| with_people(people, material.period);
    both.then(|| said.opening(of(inside)).opening(of(outside)))
}

/// “Het vaakst gaf iemand je feedback, bij zes momenten; daarnaast speelden mensen drie andere rollen.” Silent when two
/// parts are level.
pub(super) fn in_which_part(material: &Material) -> Option<Sentence> {
    let roles = &material.tally.roles;
    let most = roles.values().copied().max().filter(|most| *most >= OFTEN)?;
    let mut leading = roles.iter().filter(|(_, moments)| **moments == most);
    let (role, _) = leading.next().filter(|_| leading.next().is_none())?;
    let said = Sentence::saying(Panel::People, "role").with("role", Arg::Role(*role)).with("count", most);
    Some(said.with("others", count(roles) - 1).opening(with_role(*role, material.period)))
}

/// The fewest people who together were named at least half of all times, most often named first; whoever is level
/// with the last of them comes along.
fn most_named(people: &[PersonTally]) -> &[PersonTally] {
    let all = times_named(people);
    let mut named = 0;
    let last = people.iter().find(|person| {
        named += person.moments;
        named * 2 >= all
    });
    let least = last.map_or(0, |person| person.moments);
    &people[..people.partition_point(|person| person.moments >= least)]
}
