//! What in an extract its learner may not have meant to share: pointed out once, quietly, never decided.

use besef_extract::{Noticed, Sensitive as Sort, noticed};
use besef_model::{Extract, MomentId, SharedMoment};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What sort of thing was noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sensitive {
    /// Someone's full name.
    FullName,
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A word about health.
    Health,
}

/// Something noticed, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticedIn {
    /// What sort of thing.
    pub sort: Sensitive,
    /// The words themselves, as they stand there: hiding them hides exactly these.
    pub what: String,
    /// The moments in which it stands; none when it stands in the note or the questions.
    pub moments: Vec<MomentId>,
}

/// What is noticed in all that would leave, the first first. A name of which only a part is told otherwise is noticed as
/// it was written (`named` has everyone by name): *mentor Peeters* says as much as *An Peeters*.
pub(super) fn noticed_in(extract: &Extract, named: &Extract, names: &[String]) -> Vec<NoticedIn> {
    let mut found = noticed_as_told(extract, names);
    let told = texts_of(extract).map(|(_, text)| text).collect::<Vec<_>>().join("\n");
    let remains = |what: &str| what.split_whitespace().last().is_some_and(|last| told.contains(last));
    let halved =
        noticed_as_told(named, names).into_iter().filter(|noticed| noticed.sort == Sensitive::FullName);
    let new: Vec<NoticedIn> = halved
        .filter(|noticed| remains(&noticed.what) && found.iter().all(|known| known.what != noticed.what))
        .collect();
    found.extend(new);
    found
}

/// Every text that would leave, with the moment it stands in; none for the note and the questions.
fn texts_of(extract: &Extract) -> impl Iterator<Item = (Option<MomentId>, &str)> {
    let own = extract.note.iter().chain(&extract.questions).map(|text| (None, text.as_str()));
    own.chain(extract.moments.iter().flat_map(|moment| texts(moment).map(|text| (Some(moment.id), text))))
}

fn noticed_as_told(extract: &Extract, names: &[String]) -> Vec<NoticedIn> {
    let mut found = Gathered::default();
    texts_of(extract).for_each(|(moment, text)| found.add(noticed(text, names), moment));
    found.all
}

/// Each thing once, with every moment it stands in.
#[derive(Default)]
struct Gathered {
    all: Vec<NoticedIn>,
    at: BTreeMap<String, usize>,
}

impl Gathered {
    fn add(&mut self, noticed: Vec<Noticed>, moment: Option<MomentId>) {
        for Noticed { sort, what } in noticed {
            let at = *self.at.entry(what.clone()).or_insert_with(|| {
                self.all.push(NoticedIn { sort: sort_of(sort), what, moments: Vec::new() });
                self.all.len() - 1
            });
            let moments = &mut self.all[at].moments;
            moments.extend(moment.filter(|moment| !moments.contains(moment)));
        }
    }
}

/// Every text of a moment in which a person may have written anything.
fn texts(moment: &SharedMoment) -> impl Iterator<Item = &str> {
    let SharedMoment { text, takeaway, next_step, changed, reflection, training, follow_ups, .. } = moment;
    let step = next_step.iter().flat_map(|step| [Some(&step.what), step.outcome.as_ref()]).flatten();
    let changed =
        changed.iter().flat_map(|it| [&it.knowing, &it.feeling, &it.doing, &it.intending]).flatten();
    let training = training.iter().flat_map(|it| [&it.title, &it.plan, &it.support, &it.partner]).flatten();
    let applied =
        follow_ups.iter().flat_map(|it| [&it.applied, &it.helped, &it.hindered, &it.tell]).flatten();
    let answers = reflection.iter().map(|answer| &answer.text);
    let listed =
        moment.goals.iter().chain(&moment.tags).chain(moment.people.iter().map(|person| &person.name));
    let said = moment.said.iter().map(|remark| &remark.text);
    let files = moment.files.iter().map(|file| &file.name);
    let all = std::iter::once(text).chain(takeaway).chain(step).chain(changed).chain(training).chain(applied);
    all.chain(answers).chain(listed).chain(said).chain(files).map(String::as_str)
}

fn sort_of(sort: Sort) -> Sensitive {
    match sort {
        Sort::FullName => Sensitive::FullName,
        Sort::Mail => Sensitive::Mail,
        Sort::Phone => Sensitive::Phone,
        Sort::Health => Sensitive::Health,
    }
}
