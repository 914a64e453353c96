//! The rules that choose what to say. A file per panel; each rule says one thing or nothing.

mod headline;
mod mix;
mod people;
mod question;
mod steps;
mod trainings;

use besef_model::{Day, Filter, Kind, Period};

use crate::{Material, Panel, Sentence, counts::total};

/// What can be said about the period, in the order to say it. Never more than one question.
pub(crate) fn worth_saying(material: &Material) -> Vec<Sentence> {
    if total(&material.tally) == 0 {
        return vec![Sentence::new(Panel::Headline, "nothing")];
    }
    let rules: [fn(&Material) -> Option<Sentence>; 9] = [
        headline::how_many,
        headline::where_from,
        headline::what_changed,
        mix::fullest_month,
        people::who,
        steps::tried,
        steps::open,
        trainings::applied,
        question::quiet,
    ];
    rules.into_iter().filter_map(|rule| rule(material)).collect()
}

/// All moments of a period.
fn moments_in(period: Period) -> Filter {
    Filter { from: Some(period.from), to: Some(period.to), ..Filter::default() }
}

/// The moments of one kind in a period.
fn of_kind(kind: Kind, period: Period) -> Filter {
    Filter { kinds: vec![kind], ..moments_in(period) }
}

/// The part of a period that falls in the month with this first day.
fn month_of(period: Period, first: Day) -> Period {
    let last = first.plus_days(31).first_of_month().plus_days(-1);
    Period { from: first.max(period.from), to: last.min(period.to) }
}
