//! What depth costs: a save of each field, Today's opening question, the lists of names and of what was done, and one
//! name given to many moments. Nothing of it exists in the baseline.

use besef_contract::{
    Session,
    journal::Find,
    model::{MomentId, NameSort, NameTally, Page, Patch},
    shapes::{DoneBefore, EditMoment, Nothing, Rename, UndoOperation},
};
use serde_json::{Map, Value, json};

use crate::timing::{micros, percentiles};

/// So many moments get each field.
const MOMENTS: u32 = 200;

const ASKED: usize = 50;

/// Measures on a filled vault that is open.
pub fn measure(session: &Session, figures: &mut Map<String, Value>) {
    let mut often = |name: &str, ask: &dyn Fn()| {
        figures.insert(name.into(), percentiles((0..ASKED).map(|_| micros(ask)).collect()));
    };
    often("today", &|| drop(session.today(Nothing {}).unwrap()));
    often("what was done", &|| drop(session.done(DoneBefore { before: None, most: 50 }).unwrap()));
    often("the bin", &|| drop(session.bin(Page::default()).unwrap()));
    let moments = latest(session);
    for (field, value) in fields() {
        let set = |id: &MomentId| micros(|| edit(session, *id, field, &value));
        figures.insert(format!("save {field}"), percentiles(moments.iter().map(set).collect()));
    }
    one_name_for_many(session, figures);
}

/// A value for each field that is deepened.
fn fields() -> [(&'static str, Value); 12] {
    [
        ("text", json!("Vandaag ging het anders dan ik dacht, en dat kwam door de vraag van An.")),
        ("takeaway", json!("Eerst vragen, dan uitleggen.")),
        ("changed", json!({ "doing": "Ik wacht langer." })),
        ("next_step", json!({ "what": "Morgen opnieuw", "by": "2026-12-01" })),
        ("people", json!([{ "name": "An Peeters", "role": "gave_feedback", "feedback": { "asked": true } }])),
        ("sources", json!([{ "title": "Visible learning", "author": "Hattie" }])),
        ("training", json!({ "title": "Gesprekken voeren", "hours": 3.0 })),
        ("reflection", json!({ "model": "starrt", "answers": [{ "step": 0, "text": "In 3B." }] })),
        ("tags", json!(["toetsing", "leerklimaat"])),
        ("standards", json!(["inhoudelijk expert"])),
        ("minutes", json!(25)),
        ("highlight", json!(true)),
    ]
}

fn latest(session: &Session) -> Vec<MomentId> {
    let page = Page { offset: 0, limit: MOMENTS };
    let found = session.find(Find { page, ..Find::default() }).unwrap();
    found.hits.into_iter().map(|row| row.id).collect()
}

fn edit(session: &Session, id: MomentId, field: &str, value: &Value) {
    session.edit_moment(EditMoment { id, set: Patch::default().set(field, value.clone()) }).unwrap();
}

/// The tag most used gets another name, and back.
fn one_name_for_many(session: &Session, figures: &mut Map<String, Value>) {
    let NameTally { name, moments } = session.names(Nothing {}).unwrap().tags.swap_remove(0);
    let rename = Rename { sort: NameSort::Tag, from: vec![name], to: "een andere naam".into() };
    let each = |time: u64| time as f64 / f64::from(moments);
    let there = each(micros(|| drop(session.rename(rename).unwrap())));
    let back = each(micros(|| drop(session.undo(UndoOperation::default()).unwrap())));
    figures.insert("renamed_moments".into(), json!(moments));
    figures.insert("rename_us_each".into(), json!(there.round()));
    figures.insert("undo_us_each".into(), json!(back.round()));
}
