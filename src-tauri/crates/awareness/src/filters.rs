//! The moments behind a number, as the question that finds exactly those.

use besef_model::{
    Activity, ChangedFilter, Day, FeedbackFilter, Filter, Intention, Kind, Period, PersonTally, Role,
    StepFilter,
};

/// All moments of a period.
pub(crate) fn moments_in(period: Period) -> Filter {
    Filter { from: Some(period.from), to: Some(period.to), ..Filter::default() }
}

/// Those of one kind.
pub(crate) fn of_kind(kind: Kind, period: Period) -> Filter {
    Filter { kinds: vec![kind], ..moments_in(period) }
}

/// Those with one of these people.
pub(crate) fn with_people<'a>(people: impl IntoIterator<Item = &'a PersonTally>, period: Period) -> Filter {
    let names = people.into_iter().map(|person| person.name.clone()).collect();
    Filter { people: names, ..moments_in(period) }
}

/// Those in which someone played this part.
pub(crate) fn with_role(role: Role, period: Period) -> Filter {
    Filter { roles: vec![role], ..moments_in(period) }
}

/// Those with a next step that stands like this.
pub(crate) fn with_step(step: StepFilter, period: Period) -> Filter {
    Filter { step: Some(step), ..moments_in(period) }
}

/// Those with feedback that stands like this.
pub(crate) fn with_feedback(feedback: FeedbackFilter, period: Period) -> Filter {
    Filter { feedback: Some(feedback), ..moments_in(period) }
}

/// Those after which this became different.
pub(crate) fn changing(changed: ChangedFilter, period: Period) -> Filter {
    Filter { changed: Some(changed), ..moments_in(period) }
}

/// Those in which the learner did this.
pub(crate) fn doing(activity: Activity, period: Period) -> Filter {
    Filter { activities: vec![activity], ..moments_in(period) }
}

/// Those that came about like this.
pub(crate) fn meant(intention: Intention, period: Period) -> Filter {
    Filter { intention: Some(intention), ..moments_in(period) }
}

/// Those that belong to a training.
pub(crate) fn of_training(period: Period) -> Filter {
    Filter { training: true, ..moments_in(period) }
}

/// The highlights.
pub(crate) fn highlights(period: Period) -> Filter {
    Filter { highlight: true, ..moments_in(period) }
}

/// The mistakes that taught something.
pub(crate) fn mistakes(period: Period) -> Filter {
    Filter { mistake: true, ..moments_in(period) }
}

/// The part of a period that falls in the month with this first day.
pub(crate) fn month_of(period: Period, first: Day) -> Period {
    let last = first.plus_days(31).first_of_month().plus_days(-1);
    Period { from: first.max(period.from), to: last.min(period.to) }
}
