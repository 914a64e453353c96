//! A condition written down, so that reading it gives the same condition back.

use besef_model::{Asked, Condition, Day, NameSort, Period, Span};

use super::Tongue;
use super::dates;
use super::tokens::is_quote;
use super::vocabulary::{
    ACTIVITIES, CHANGES, FEEDBACK, FIELDS, FOLLOW_UPS, Field, HAS, INTENTIONS, KINDS, Named, OR, ROLES, STEPS,
};

/// What is asked as a piece of a query, in the words of that language. Nothing for a stretch of days without ends.
pub fn written(asked: &Asked, tongue: Tongue) -> String {
    let minus = if asked.not { "-" } else { "" };
    format!("{minus}{}", plain(&asked.condition, tongue))
}

fn plain(condition: &Condition, tongue: Tongue) -> String {
    match condition {
        Condition::Word { word } if joins(word) => word.to_lowercase(),
        Condition::Word { word } => word.clone(),
        Condition::Phrase { words } => format!("\"{words}\""),
        Condition::Kind { kind } => valued(Field::Kind, value(KINDS, *kind, tongue), tongue),
        Condition::Person { name, whole } => valued(Field::Person, &name_of(name, *whole), tongue),
        Condition::Tag { name, whole } => valued(Field::Tag, &name_of(name, *whole), tongue),
        Condition::Goal { name, whole } => valued(Field::Goal, &name_of(name, *whole), tongue),
        Condition::Period { from, to } => period(*from, *to, tongue),
        Condition::Has { what } => valued(Field::Has, value(HAS, *what, tongue), tongue),
        Condition::Step { state } => valued(Field::Step, value(STEPS, *state, tongue), tongue),
        Condition::Named { sort, name, whole } => valued(field_of(*sort), &name_of(name, *whole), tongue),
        Condition::FollowUp { state } => valued(Field::FollowUp, value(FOLLOW_UPS, *state, tongue), tongue),
        Condition::Role { role } => valued(Field::Role, value(ROLES, *role, tongue), tongue),
        Condition::Feedback { state } => valued(Field::Feedback, value(FEEDBACK, *state, tongue), tongue),
        Condition::Changed { what } => valued(Field::Changed, value(CHANGES, *what, tongue), tongue),
        Condition::Activity { activity } => {
            valued(Field::Activity, value(ACTIVITIES, *activity, tongue), tongue)
        }
        Condition::Intention { intention } => {
            valued(Field::Intention, value(INTENTIONS, *intention, tongue), tongue)
        }
        Condition::Like { id } => valued(Field::Like, &id.to_string(), tongue),
    }
}

fn field_of(sort: NameSort) -> Field {
    match sort {
        NameSort::Person => Field::Person,
        NameSort::Tag => Field::Tag,
        NameSort::Source => Field::Source,
        NameSort::Training => Field::Training,
        NameSort::Standard => Field::Standard,
    }
}

fn joins(word: &str) -> bool {
    OR.iter().flat_map(Named::names).any(|name| name == word)
}

/// The field with a value that needs no quotes, or has them.
pub(crate) fn valued(field: Field, value: &str, tongue: Tongue) -> String {
    format!("{}:{value}", self::value(FIELDS, field, tongue))
}

fn value<T: Copy + PartialEq>(list: &[Named<T>], what: T, tongue: Tongue) -> &'static str {
    list.iter().find(|one| one.what == what).map_or("", |one| one.name(tongue))
}

fn name_of(name: &str, whole: bool) -> String {
    if whole { quoted(name) } else { name.to_owned() }
}

/// A name between quotes; its own quotes doubled.
pub(crate) fn quoted(name: &str) -> String {
    let mut value = String::from('"');
    for c in name.chars() {
        value.push(c);
        value.extend(is_quote(c).then_some(c));
    }
    value.push('"');
    value
}

fn period(from: Option<Day>, to: Option<Day>, tongue: Tongue) -> String {
    let month = |day| Period::around(day, Span::Month);
    match (from, to) {
        (Some(from), Some(to)) => valued(Field::In, &dates::written(Period { from, to }), tongue),
        (Some(from), None) if month(from).from == from => valued(Field::Since, &dates::month(from), tongue),
        (Some(from), None) => valued(Field::Since, &from.to_string(), tongue),
        (None, Some(to)) if month(to).to == to => valued(Field::Until, &dates::month(to), tongue),
        (None, Some(to)) => valued(Field::Until, &to.to_string(), tongue),
        (None, None) => String::new(),
    }
}
