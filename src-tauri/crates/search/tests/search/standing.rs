//! How feedback, changes, roles and deeds stand with a moment, said once more in the plainest way: what the index is
//! held against. Not here: its words, names and days (`agreement`).

use besef_model::{
    Activity, Asked, Changed, ChangedFilter, Companion, Condition, Content, Feedback, FeedbackFilter, Filter,
    Intention, Role, Training,
};
use besef_search::{Tongue, written};
use proptest::prelude::*;

const FEEDBACK: [FeedbackFilter; 4] =
    [FeedbackFilter::Asked, FeedbackFilter::Received, FeedbackFilter::Used, FeedbackFilter::Open];
const CHANGES: [ChangedFilter; 5] = [
    ChangedFilter::Any,
    ChangedFilter::Knowing,
    ChangedFilter::Feeling,
    ChangedFilter::Doing,
    ChangedFilter::Intending,
];

/// A condition that is no word, name or day.
pub fn condition() -> impl Strategy<Value = Condition> {
    prop_oneof![
        prop::sample::select(Role::ALL).prop_map(|role| Condition::Role { role }),
        prop::sample::select(&FEEDBACK[..]).prop_map(|state| Condition::Feedback { state }),
        prop::sample::select(&CHANGES[..]).prop_map(|what| Condition::Changed { what }),
        prop::sample::select(Activity::ALL).prop_map(|activity| Condition::Activity { activity }),
        prop::sample::select(Intention::ALL).prop_map(|intention| Condition::Intention { intention }),
    ]
}

/// As it is typed, in one language or the other.
pub fn typed(condition: &Condition, not: bool) -> String {
    let tongue = if not { Tongue::English } else { Tongue::Dutch };
    written(&Asked { not, condition: condition.clone() }, tongue) + " "
}

pub fn meets(content: &Content, condition: &Condition) -> bool {
    match condition {
        Condition::Role { role } => content.people.iter().any(|one| one.role == Some(*role)),
        Condition::Feedback { state } => stands(content, *state),
        Condition::Changed { what } => changed(&content.changed, *what),
        Condition::Activity { activity } => content.activities.contains(activity),
        Condition::Intention { intention } => content.intention == Some(*intention),
        other => panic!("{other:?} is no such condition"),
    }
}

fn stands(content: &Content, state: FeedbackFilter) -> bool {
    let all: Vec<&Feedback> = content.people.iter().filter_map(|one| one.feedback.as_ref()).collect();
    let used = |answer| all.iter().any(|one| one.used == Some(answer));
    match state {
        FeedbackFilter::Asked => {
            all.iter().any(|one| one.asked == Some(true))
                || content.activities.contains(&Activity::AskedFeedback)
        }
        FeedbackFilter::Received => !all.is_empty(),
        FeedbackFilter::Used => used(true),
        FeedbackFilter::Open => !all.is_empty() && !used(true) && !used(false),
    }
}

fn changed(changed: &Changed, what: ChangedFilter) -> bool {
    let Changed { knowing, feeling, doing, intending } = changed;
    match what {
        ChangedFilter::Any => [knowing, feeling, doing, intending].iter().any(|line| line.is_some()),
        ChangedFilter::Knowing => knowing.is_some(),
        ChangedFilter::Feeling => feeling.is_some(),
        ChangedFilter::Doing => doing.is_some(),
        ChangedFilter::Intending => intending.is_some(),
    }
}

/// A filter that narrows to these, nothing else.
pub fn filter() -> impl Strategy<Value = Filter> {
    (
        prop::collection::vec(prop::sample::select(Role::ALL), 0..3),
        prop::option::weighted(0.3, prop::sample::select(&FEEDBACK[..])),
        prop::option::weighted(0.3, prop::sample::select(&CHANGES[..])),
        prop::collection::vec(prop::sample::select(Activity::ALL), 0..3),
        prop::option::weighted(0.2, prop::sample::select(Intention::ALL)),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(roles, feedback, changed, activities, intention, training)| Filter {
            roles,
            feedback,
            changed,
            activities,
            intention,
            training,
            ..Filter::default()
        })
}

pub fn passes(content: &Content, filter: &Filter) -> bool {
    let roles = filter.roles.iter().map(|role| Condition::Role { role: *role });
    let activities = filter.activities.iter().map(|one| Condition::Activity { activity: *one });
    let meets = |condition: Condition| meets(content, &condition);
    (filter.roles.is_empty() || { roles }.any(meets))
        && (filter.activities.is_empty() || { activities }.any(meets))
        && filter.feedback.is_none_or(|state| stands(content, state))
        && filter.changed.is_none_or(|what| changed(&content.changed, what))
        && filter.intention.is_none_or(|intention| content.intention == Some(intention))
        && (content.training.is_some() || !filter.training)
}

/// What a moment may be given of all this.
#[derive(Debug, Clone)]
pub struct Given {
    parts: Vec<(Option<Role>, Option<Feedback>)>,
    changed: [bool; 4],
    activities: Vec<Activity>,
    intention: Option<Intention>,
    training: bool,
}

pub fn given() -> impl Strategy<Value = Given> {
    let answer = || prop::option::of(any::<bool>());
    let feedback = (answer(), answer()).prop_map(|(asked, used)| Feedback { asked, used });
    let part = (prop::option::of(prop::sample::select(Role::ALL)), prop::option::of(feedback));
    (
        prop::collection::vec(part, 0..3),
        prop::array::uniform4(prop::bool::weighted(0.2)),
        prop::collection::vec(prop::sample::select(Activity::ALL), 0..3),
        prop::option::of(prop::sample::select(Intention::ALL)),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(parts, changed, activities, intention, training)| Given {
            parts,
            changed,
            activities,
            intention,
            training,
        })
}

impl Given {
    /// The moment with all this; nobody who is new in it has a name that anybody asks for.
    pub fn to(self, mut content: Content) -> Content {
        let companion = |(role, feedback)| Companion { role, feedback, ..Companion::named("iemand") };
        content.people.extend(self.parts.into_iter().map(companion));
        let [knowing, feeling, doing, intending] = self.changed.map(|so| so.then(|| "anders".to_owned()));
        content.changed = Changed { knowing, feeling, doing, intending };
        content.activities = self.activities;
        content.intention = self.intention;
        content.training = self.training.then(Training::default);
        content
    }
}
