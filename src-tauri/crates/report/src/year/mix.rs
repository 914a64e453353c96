//! The mix of kinds, month by month: drawn, and in numbers.

use besef_model::Kind;

use super::{bars, tables::count};
use crate::telling::Telling;
use crate::{Align, Block, Cell, Column, MonthOfKinds, Picture, Table};

/// The picture and the table behind it. Of a period without moments there is nothing to show.
pub(super) fn mix(telling: &Telling, months: &[MonthOfKinds]) -> Vec<Block> {
    if months.iter().all(|month| total(month) == 0) {
        return Vec::new();
    }
    vec![picture(telling, months), Block::Table(table(telling, months))]
}

/// How many moments of one kind a month holds.
pub(super) fn of(month: &MonthOfKinds, kind: Kind) -> u32 {
    month.counts.iter().filter(|(of, _)| *of == kind).map(|(_, count)| count).sum()
}

/// How many moments a month holds.
pub(super) fn total(month: &MonthOfKinds) -> u32 {
    month.counts.iter().map(|(_, count)| count).sum()
}

fn picture(telling: &Telling, months: &[MonthOfKinds]) -> Block {
    Block::Picture(Picture {
        bytes: bars::bars(telling, months).into_bytes(),
        media_type: "image/svg+xml".into(),
        alternative: alternative(telling, months),
        caption: None,
    })
}

/// What the picture shows: how many of each kind. The months stand in the table.
fn alternative(telling: &Telling, months: &[MonthOfKinds]) -> String {
    let kinds = Kind::ALL.map(|kind| {
        let all: u32 = months.iter().map(|month| of(month, kind)).sum();
        format!("{} {all}", telling.kind(kind))
    });
    telling.fill("paper-year-mix-picture", "kinds", kinds.join(", "))
}

fn table(telling: &Telling, months: &[MonthOfKinds]) -> Table {
    let row = |head: String, one: &dyn Fn(Kind) -> u32, all: u32| -> Vec<Cell> {
        let kinds = Kind::ALL.map(|kind| count(one(kind)));
        [Cell::from(head)].into_iter().chain(kinds).chain([count(all)]).collect()
    };
    let rows = months
        .iter()
        .map(|each| row(telling.month_and_year(each.month), &|kind| of(each, kind), total(each)));
    let all = |kind| months.iter().map(|each| of(each, kind)).sum();
    let sum = row(telling.say("paper-total"), &all, months.iter().map(total).sum());
    Table {
        caption: telling.say("paper-year-mix-table"),
        columns: columns(telling),
        rows: rows.collect(),
        total: Some(sum),
    }
}

fn columns(telling: &Telling) -> Vec<Column> {
    let kinds = Kind::ALL.map(|kind| (telling.say(&format!("kind-{kind}")), Align::End, 2));
    let heads = [(telling.say("paper-month"), Align::Start, 3)].into_iter().chain(kinds);
    let heads = heads.chain([(telling.say("paper-total"), Align::End, 2)]);
    heads.map(|(head, align, share)| Column { head, align, share }).collect()
}
