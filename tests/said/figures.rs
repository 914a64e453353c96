//! Figures as a store may count them, of every size.

use besef_awareness::{Evidence, GoalSeen, Material, StepSeen, Trained};
use besef_model::{
    Activity, ChangedTally, Circle, Day, FeedbackTally, FollowUp, FollowUpState, GoalState, Intention, Kind,
    KindTally, MomentId, NotedId, Period, PersonTally, Role, Span, StepState, StepTally, Tally,
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::collections::{BTreeMap, BTreeSet};

const NAMES: [&str; 5] = ["An", "Bart", "Leen", "de vakgroep", "Mo"];

/// All a look-back is drawn from.
pub fn material() -> impl Strategy<Value = Material> {
    (
        period(),
        tally(),
        option::of(tally()),
        vec(step(), 0..9),
        vec(training(), 0..5),
        vec(goal(), 0..4),
        circles(),
    )
        .prop_map(|((period, span, today), tally, previous, steps, trainings, goals, circles)| {
            Material {
                period,
                span,
                today,
                tally: Tally { period, steps: counted(&steps), ..tally },
                previous: previous.map(|tally| Tally { period: before(period), ..tally }),
                trainings,
                steps,
                goals,
                circles,
                quieted: BTreeSet::new(),
            }
        })
}

fn day(written: &str) -> Day {
    written.parse().unwrap()
}

fn before(period: Period) -> Period {
    Period { from: period.from.plus_days(-365), to: period.from.plus_days(-1) }
}

fn period() -> impl Strategy<Value = (Period, Option<Span>, Day)> {
    let spans =
        select(vec![None, Some(Span::SchoolYear), Some(Span::Term), Some(Span::Month), Some(Span::All)]);
    (0..400i64, 1..500i64, spans, 0..600i64).prop_map(|(start, length, span, passed)| {
        let from = day("2025-09-01").plus_days(start);
        (Period { from, to: from.plus_days(length) }, span, from.plus_days(passed))
    })
}

/// Small numbers mostly, as that is where words differ.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![3 => 0..4u32, 2 => 4..14u32, 1 => 14..2_000u32]
}

fn tally() -> impl Strategy<Value = Tally> {
    let marks = (number(), number(), number(), number());
    (
        kinds(),
        people(),
        some(Role::ALL),
        some(Activity::ALL),
        some(Intention::ALL),
        feedback(),
        changed(),
        marks,
    )
        .prop_map(|(kinds, people, roles, activities, intentions, feedback, changed, marks)| Tally {
            kinds,
            people,
            roles,
            activities,
            intentions,
            feedback,
            changed,
            highlights: marks.0,
            mistakes: marks.1,
            takeaways: marks.2,
            reflections: marks.3,
            ..Tally::empty(Period { from: day("2025-09-01"), to: day("2025-09-01") })
        })
}

fn kinds() -> impl Strategy<Value = Vec<KindTally>> {
    let months =
        select(vec!["2025-10-01", "2025-11-01", "2025-12-01", "2026-02-01", "2026-03-01", "2026-04-01"]);
    let one = (months, select(Kind::ALL.to_vec()), number());
    vec(one.prop_map(|(month, kind, moments)| KindTally { month: day(month), kind, moments }), 0..14)
}

fn people() -> impl Strategy<Value = Vec<PersonTally>> {
    vec((number(), any::<bool>()), 0..NAMES.len()).prop_map(|counts| {
        let people = NAMES.iter().zip(counts).map(|(name, (moments, new))| PersonTally {
            name: (*name).to_owned(),
            moments: moments + 1,
            new,
            roles: BTreeMap::new(),
        });
        let mut people: Vec<_> = people.collect();
        people.sort_by_key(|person| std::cmp::Reverse(person.moments));
        people
    })
}

/// A few of these, each so many times, never none.
fn some<T: Copy + Ord + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = BTreeMap<T, u32>> {
    prop::collection::btree_map(select(all), number().prop_map(|number| number + 1), 0..4)
}

fn feedback() -> impl Strategy<Value = FeedbackTally> {
    (number(), number(), number(), number()).prop_map(|(asked, received, used, open)| {
        let used = used.min(received);
        FeedbackTally { asked, received, used, open: open.min(received - used) }
    })
}

fn changed() -> impl Strategy<Value = ChangedTally> {
    (number(), number(), number(), number()).prop_map(|(knowing, feeling, doing, intending)| {
        let any = knowing.max(feeling).max(doing).max(intending);
        ChangedTally { any, knowing, feeling, doing, intending }
    })
}

fn step() -> impl Strategy<Value = StepSeen> {
    let outcome = option::of(Just("Het werkte".to_owned()));
    (0..500i64, select(StepState::ALL), outcome, option::of(0..900i64)).prop_map(
        |(on, state, outcome, by)| StepSeen {
            id: MomentId::from_bytes([0; 16]),
            on: day("2025-09-01").plus_days(on),
            what: "Vragen stellen".to_owned(),
            by: by.map(|by| day("2025-09-01").plus_days(by)),
            state,
            outcome,
        },
    )
}

fn counted(steps: &[StepSeen]) -> StepTally {
    let of = |state| steps.iter().filter(|step| step.state == state).count() as u32;
    let open = steps.iter().filter(|step| step.state == StepState::Open);
    StepTally {
        open: of(StepState::Open),
        tried: of(StepState::Tried),
        adapted: of(StepState::Adapted),
        dropped: of(StepState::Dropped),
        oldest_open: open.map(|step| step.on).min(),
    }
}

fn training() -> impl Strategy<Value = Trained> {
    let states = [FollowUpState::Open, FollowUpState::Applied, FollowUpState::Not, FollowUpState::LetGo];
    let follow_up = (select(states.to_vec()), option::of(Just("geen tijd".to_owned())))
        .prop_map(|(state, hindered)| FollowUp { state, hindered, ..FollowUp::due(day("2026-01-15")) });
    vec(follow_up, 0..3).prop_map(|follow_ups| Trained {
        id: MomentId::from_bytes([0; 16]),
        on: day("2026-01-01"),
        title: "Toetsen".to_owned(),
        follow_ups,
    })
}

fn goal() -> impl Strategy<Value = GoalSeen> {
    let states = vec![GoalState::Open, GoalState::Open, GoalState::Reached, GoalState::LetGo];
    (select(states), 0..400i64, option::of(0..900i64), number()).prop_map(|(state, since, by, moments)| {
        let on = day("2026-01-15");
        let latest = Evidence { id: MomentId::from_bytes([0; 16]), on, text: "Doorgevraagd".to_owned() };
        GoalSeen {
            id: NotedId::from_bytes([0; 16]),
            name: "Betere vragen".to_owned(),
            state,
            since: day("2025-06-01").plus_days(since),
            by: by.map(|by| day("2025-09-01").plus_days(by)),
            first_step: None,
            moments,
            latest: (moments > 0).then_some(latest),
        }
    })
}

fn circles() -> impl Strategy<Value = BTreeMap<String, Circle>> {
    let names = select(NAMES.map(str::to_owned).to_vec());
    prop::collection::btree_map(names, select(Circle::ALL), 0..5)
}
