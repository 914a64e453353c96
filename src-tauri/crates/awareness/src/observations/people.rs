//! From whom: that many different people are of use says nothing about any of them.

use besef_model::{Circle, Span};

use crate::{
    Arg, Material, Observation, Panel, Rule,
    counts::{count, times_named},
    filters::{with_people, with_role},
    thresholds::{ALWAYS_THE_SAME, SHARE, SOME_PEOPLE, TIME_TO_HAPPEN},
};

/// “Bij twaalf momenten noemde je An, vaker dan alle anderen samen. Wie zou er anders naar kijken?”
pub(super) fn one_mostly(material: &Material) -> Option<Observation> {
    let people = &material.tally.people;
    let (first, named) = (people.first()?, times_named(people));
    let mostly = named >= SHARE && first.moments * 2 > named;
    let asked = Observation::asking(Rule::OnePersonMostly, Panel::People).with("name", first.name.as_str());
    let asked = asked.with("count", first.moments).with("others", count(people) - 1);
    mostly.then(|| asked.because("named", SHARE).opening(with_people([first], material.period)))
}

/// “Alle zeven mensen of groepen die je noemde, kende je dagboek al. Met wie zou je eens willen praten?” Over all that was
/// ever written everybody is new.
pub(super) fn nobody_new(material: &Material) -> Option<Observation> {
    let people = &material.tally.people;
    let known = count(people) >= SOME_PEOPLE && !people.iter().any(|person| person.new);
    let long = material.days_passed() >= TIME_TO_HAPPEN && material.span != Some(Span::All);
    let asked = Observation::asking(Rule::NobodyNew, Panel::People).with("count", count(people));
    let asked = asked.because("people", SOME_PEOPLE).because("days", TIME_TO_HAPPEN);
    (known && long).then(|| asked.opening(with_people(people, material.period)))
}

/// “De vier mensen van wie je het noteerde, horen allemaal bij je eigen school. Wie daarbuiten weet hier iets van?”
pub(super) fn only_inside(material: &Material) -> Option<Observation> {
    let inside = material.people_of(Circle::Inside);
    let only = count(&inside) >= SOME_PEOPLE && material.people_of(Circle::Outside).is_empty();
    let asked = Observation::asking(Rule::OnlyInside, Panel::People).with("count", count(&inside));
    only.then(|| asked.because("people", SOME_PEOPLE).opening(with_people(inside, material.period)))
}

/// “Bij acht momenten noteerde je welke rol iemand had, telkens samenwerken. Wie gaf je raad, of was een voorbeeld?”
pub(super) fn one_role(material: &Material) -> Option<Observation> {
    let (role, moments) = material.tally.roles.iter().next()?;
    let one = material.tally.roles.len() == 1 && *moments >= ALWAYS_THE_SAME;
    let asked = Observation::asking(Rule::OneRole, Panel::People).with("role", Arg::Role(*role));
    let asked = asked.with("count", *moments).because("moments", ALWAYS_THE_SAME);
    one.then(|| asked.opening(with_role(*role, material.period)))
}
