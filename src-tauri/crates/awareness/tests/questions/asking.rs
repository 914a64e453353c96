//! How a rule is asked just below its threshold, at it and beyond.

use besef_awareness::{Arg, Material, Rule};
use besef_model::Kind::*;

use crate::journal::{asked, material};

/// A year with something in it, changed in one way.
pub(crate) fn year(change: impl FnOnce(&mut Material)) -> Material {
    let mut year = material(&[("2025-09", Individual, 4), ("2025-10", Individual, 3)]);
    change(&mut year);
    year
}

/// A rule is silent at `below`, and asks about exactly `at` and `above`, when the number is put in place by `change`.
pub(crate) fn asks_from(rule: Rule, at: u32, change: impl Fn(&mut Material, u32)) {
    let with = |number| asked(&year(|year| change(year, number)), rule);
    assert_eq!(with(at - 1), None, "{rule} below {at}");
    for number in [at, at + 1] {
        let asked = with(number).unwrap_or_else(|| panic!("{rule} at {number}"));
        assert_eq!((asked.rule, &asked.asks.args["count"]), (rule, &Arg::Number(number.into())));
        assert!(
            asked.why.args.values().any(|arg| *arg == Arg::Number(at.into())),
            "{rule} tells its threshold"
        );
    }
}

pub(crate) fn silent(rule: Rule, change: impl FnOnce(&mut Material)) {
    assert_eq!(asked(&year(change), rule), None, "{rule}");
}
