//! Every figure of a look-back is what counting the moments one by one gives, and opens exactly the moments it counts:
//! over random journals, some moments changed or deleted since, and periods of every sort.

use besef_contract::{
    Session,
    journal::{Figures, Find, LookBack, LookBackOn},
    model::{
        Activity, ChangedFilter, Content, Conversation, ConversationKind, FeedbackFilter, Filter, Goal,
        Intention, Kind, MomentId, NotedId, Period, Role, Span, StepFilter,
    },
    shapes::{ById, EditMoment, LogBatch},
};
use besef_tests::{
    Place, TODAY, day,
    random::{self, Dice, Pool},
};
use proptest::prelude::*;

use crate::recount;

const MOMENTS: u64 = 70;

/// More than two school years, so that there is something beside this one.
const DAYS: u64 = 900;

/// Some of them are the same person to who compares names.
const PEOPLE: [&str; 8] = ["An", "an", "AN", "Bo", "Zoë", "zoe", "Mieke De Smet", "iemand"];

/// A journal, and what is in it: the live moments in the order they were logged.
struct Kept {
    session: Session,
    moments: Vec<(MomentId, Content)>,
    goals: Vec<NotedId>,
    _place: Place,
}

fn a_journal(seed: u64) -> Kept {
    let (place, session) = Place::with_vault();
    let mut dice = Dice::seeded(seed);
    let goal = |name: &str| session.add_goal(Goal { name: name.into(), ..Goal::default() }).unwrap().note.id;
    let goals = vec![goal("Rustiger lesgeven"), goal("Beter luisteren")];
    let people = PEOPLE.map(str::to_owned);
    let pool = Pool { last: day(TODAY), days: DAYS, people: &people, goals: &goals };
    let draw = |dice: &mut Dice| random::moment(dice, &pool, "iets geleerd".into()).kept().unwrap();
    let contents: Vec<Content> = (0..MOMENTS).map(|_| draw(&mut dice)).collect();
    let ids = session.log_batch(LogBatch { contents: contents.clone() }).unwrap().ids;
    let mut moments: Vec<_> = ids.into_iter().zip(contents).collect();
    for _ in 0..5 {
        let at = dice.below(moments.len() as u64) as usize;
        session.delete_moment(ById { id: moments.remove(at).0 }).unwrap();
        let at = dice.below(moments.len() as u64) as usize;
        moments[at].1 = draw(&mut dice);
        replace(&session, moments[at].0, &moments[at].1);
    }
    Kept { session, moments, goals, _place: place }
}

fn replace(session: &Session, id: MomentId, content: &Content) {
    let set = serde_json::from_value(serde_json::to_value(content).unwrap()).unwrap();
    session.edit_moment(EditMoment { id, set }).unwrap();
}

fn spans() -> impl Strategy<Value = LookBackOn> {
    let back = 0..DAYS as i64 + 60;
    let named = prop::sample::select(vec![
        Span::SchoolYear,
        Span::Month,
        Span::Quarter,
        Span::Week,
        Span::Term,
        Span::SinceConversation,
        Span::All,
    ]);
    let ago = |days: i64| Some(day(TODAY).plus_days(-days));
    prop_oneof![
        3 => (named, back.clone()).prop_map(move |(span, days)| LookBackOn { span, around: ago(days), ..LookBackOn::default() }),
        2 => (back.clone(), back).prop_map(move |(one, other)| LookBackOn { from: ago(one), to: ago(other), ..LookBackOn::default() }),
    ]
}

fn assert_counts(kept: &Kept, seen: &LookBack) {
    let all: Vec<Content> = kept.moments.iter().map(|(_, content)| content.clone()).collect();
    assert_eq!(seen.figures, recount::figures(&all, seen.period));
    if let Some(earlier) = &seen.earlier {
        assert_eq!(earlier.figures, recount::figures(&all, earlier.period));
    }
    let names = recount::names(&recount::within(&all, seen.period));
    assert_eq!(seen.people.len(), names.len());
    for share in &seen.people {
        let folded = besef_contract::journal::folded(&share.name);
        let told = (share.moments, share.new, share.roles.clone());
        assert_eq!(told, recount::person(&all, seen.period, &folded), "{}", share.name);
        assert_eq!(names[&folded], share.name, "as last written");
    }
}

fn assert_lists(kept: &Kept, seen: &LookBack) {
    let mut in_order: Vec<_> = kept.moments.iter().rev().filter(|(_, it)| seen.period.holds(it.on)).collect();
    // Within a day the last logged comes first.
    in_order.sort_by_key(|(_, content)| std::cmp::Reverse(content.on));
    let having = |so: &dyn Fn(&Content) -> bool| -> Vec<MomentId> {
        in_order.iter().filter(|(_, content)| so(content)).map(|(id, _)| *id).collect()
    };
    let steps: Vec<_> = seen.steps.iter().map(|step| step.id).collect();
    assert_eq!(steps, having(&|content| content.next_step.is_some()));
    let trainings: Vec<_> = seen.trainings.iter().map(|training| training.id).collect();
    assert_eq!(trainings, having(&|content| content.training.is_some()));
    for goal in &seen.goals {
        let named = having(&|content| content.goals.contains(&goal.id));
        assert_eq!(goal.moments as usize, named.len());
        assert_eq!(goal.latest.as_ref().map(|latest| latest.id), named.first().copied());
    }
    assert!(kept.goals.iter().all(|id| {
        seen.goals.iter().any(|goal| goal.id == *id) || having(&|it| it.goals.contains(id)).is_empty()
    }));
}

/// Every number of a period with the filter that opens its moments.
fn numbers(figures: &Figures, period: Period) -> Vec<(u32, Filter)> {
    let within = || Filter { from: Some(period.from), to: Some(period.to), ..Filter::default() };
    let Figures { feedback, changed, next_steps, .. } = figures;
    let of = |counts: Option<&u32>| counts.copied().unwrap_or(0);
    let mut numbers = vec![
        (figures.total, within()),
        (figures.highlights, Filter { highlight: true, ..within() }),
        (figures.mistakes, Filter { mistake: true, ..within() }),
    ];
    let kinds = Kind::ALL.map(|kind| (figures.by_kind[&kind], Filter { kinds: vec![kind], ..within() }));
    let roles =
        Role::ALL.iter().map(|it| (of(figures.roles.get(it)), Filter { roles: vec![*it], ..within() }));
    let activities = Activity::ALL.iter();
    let activities =
        activities.map(|it| (of(figures.activities.get(it)), Filter { activities: vec![*it], ..within() }));
    let intentions = Intention::ALL.iter();
    let intentions =
        intentions.map(|it| (of(figures.intentions.get(it)), Filter { intention: Some(*it), ..within() }));
    let feedback = [
        (feedback.asked, FeedbackFilter::Asked),
        (feedback.received, FeedbackFilter::Received),
        (feedback.used, FeedbackFilter::Used),
        (feedback.open, FeedbackFilter::Open),
    ];
    let changed = [
        (changed.any, ChangedFilter::Any),
        (changed.knowing, ChangedFilter::Knowing),
        (changed.feeling, ChangedFilter::Feeling),
        (changed.doing, ChangedFilter::Doing),
        (changed.intending, ChangedFilter::Intending),
    ];
    let steps = [
        (next_steps.open, StepFilter::Open),
        (next_steps.tried + next_steps.adapted, StepFilter::Tried),
        (next_steps.dropped, StepFilter::Dropped),
    ];
    numbers.extend(kinds.into_iter().chain(roles).chain(activities).chain(intentions));
    numbers.extend(feedback.map(|(moments, it)| (moments, Filter { feedback: Some(it), ..within() })));
    numbers.extend(changed.map(|(moments, it)| (moments, Filter { changed: Some(it), ..within() })));
    numbers.extend(steps.map(|(moments, it)| (moments, Filter { step: Some(it), ..within() })));
    numbers
}

fn assert_opens(kept: &Kept, seen: &LookBack) {
    let mut numbers = numbers(&seen.figures, seen.period);
    let within = Filter { from: Some(seen.period.from), to: Some(seen.period.to), ..Filter::default() };
    let trainings = seen.trainings.len() as u32;
    numbers.push((trainings, Filter { training: true, ..within.clone() }));
    numbers.extend(
        seen.people
            .iter()
            .map(|share| (share.moments, Filter { people: vec![share.name.clone()], ..within.clone() })),
    );
    for (moments, filter) in numbers {
        let found = kept.session.find(Find { filter: filter.clone(), ..Find::default() }).unwrap();
        assert_eq!(found.total, moments, "{filter:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_is_a_recount_and_opens_its_moments(seed in any::<u64>(), on in prop::collection::vec(spans(), 8)) {
        let kept = a_journal(seed);
        let spoken = Conversation { on: Some(day("2026-06-10")), ..Conversation::new(ConversationKind::Development) };
        kept.session.add_conversation(spoken).unwrap();
        for on in on {
            let seen = kept.session.look_back(on).unwrap();
            assert_counts(&kept, &seen);
            assert_lists(&kept, &seen);
            assert_opens(&kept, &seen);
        }
    }
}
