//! Moments with everything a moment can hold, drawn by chance: to count, and to measure counting. The same seed always
//! gives the same moments.

use besef_contract::model::{
    Activity, Answer, Changed, Companion, Content, Day, Feedback, Intention, Kind, ModelId, NextStep,
    NotedId, Reflection, Role, StepState, Training,
};

/// A small generator of even numbers (xorshift64*), so that runs can be compared.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The one that benches throw, so that each measures the same.
    #[expect(clippy::new_without_default, reason = "there is nothing default about chance")]
    pub fn new() -> Self {
        Self::seeded(0)
    }

    /// One that gives other numbers for another seed.
    pub fn seeded(seed: u64) -> Self {
        Self(0x9E37_79B9_7F4A_7C15 ^ seed.wrapping_mul(0xD6E8_FEB8_6659_FD93))
    }

    /// Evenly from 0 up to, and not with, `most`.
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % most
    }

    /// One of these.
    pub fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u64) as usize]
    }

    /// So often in a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Something, so often in a hundred.
    pub fn some<T>(&mut self, percent: u64, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| make(self))
    }
}

/// What random moments are drawn from.
pub struct Pool<'a> {
    /// The last day there is a moment on.
    pub last: Day,
    /// How many days back they go.
    pub days: u64,
    /// Names of people.
    pub people: &'a [String],
    /// Goals to name.
    pub goals: &'a [NotedId],
}

/// A moment of everything, about as often as in the sample journal.
pub fn moment(dice: &mut Dice, pool: &Pool<'_>, text: String) -> Content {
    let on = pool.last.plus_days(-(dice.below(pool.days) as i64));
    let company = if dice.chance(50) { 1 + dice.below(3) } else { 0 };
    let people = (0..company).map(|_| companion(dice, pool.people)).collect();
    let activities = Activity::ALL.iter().copied().filter(|_| dice.chance(12)).collect();
    Content {
        people,
        activities,
        goals: pool.goals.iter().copied().filter(|_| dice.chance(4)).collect(),
        takeaway: note(dice, 35),
        next_step: dice.some(15, step),
        intention: dice.some(60, |dice| *dice.one_of(Intention::ALL)),
        changed: Changed {
            knowing: note(dice, 15),
            feeling: note(dice, 10),
            doing: note(dice, 15),
            intending: note(dice, 10),
        },
        training: dice.some(5, training),
        mistake: dice.chance(8),
        highlight: dice.chance(8),
        reflection: dice.some(6, |_| reflection()),
        ..Content::new(*dice.one_of(&Kind::ALL), on, text)
    }
}

fn companion(dice: &mut Dice, people: &[String]) -> Companion {
    let known = |dice: &mut Dice| *dice.one_of(&[None, Some(true), Some(false)]);
    Companion {
        name: dice.one_of(people).clone(),
        role: dice.some(60, |dice| *dice.one_of(Role::ALL)),
        feedback: dice.some(35, |dice| Feedback { asked: known(dice), used: known(dice) }),
    }
}

fn note(dice: &mut Dice, percent: u64) -> Option<String> {
    dice.some(percent, |_| "Eerst vragen, dan uitleggen.".to_owned())
}

fn step(dice: &mut Dice) -> NextStep {
    let state = *dice.one_of(StepState::ALL);
    NextStep { what: "Morgen opnieuw".into(), by: None, state, outcome: note(dice, 30), settled_on: None }
}

fn training(_: &mut Dice) -> Training {
    Training { title: Some("Gesprekken voeren".into()), ..Training::default() }
}

fn reflection() -> Reflection {
    let answers = vec![Answer { step: 0, text: "Zo ging het.".into(), asked: None }];
    Reflection { model: ModelId::named("gibbs"), answers, earlier: Vec::new() }
}
