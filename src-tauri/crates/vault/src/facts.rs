//! What counting and filtering ask of a moment, as one set of bits in its row: each number of a look-back and the filter
//! that opens its moments are the same bits, so they cannot disagree. Here: which bit says what, and when it is so. Not
//! here: what is counted by its column (kind, day).
//!
//! The bits are kept in vaults: one never changes its meaning, and a new one needs a migration that fills it.

use besef_model::{
    Activity, ChangedFilter, Content, FeedbackFilter, Filter, Intention, Role, StepFilter, StepState,
};

/// A set of things that may be so of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Facts(pub i64);

impl Facts {
    pub const TAKEAWAY: Self = Self::bit(0);
    pub const REFLECTION: Self = Self::bit(1);
    pub const HIGHLIGHT: Self = Self::bit(2);
    pub const MISTAKE: Self = Self::bit(3);
    pub const TRAINING: Self = Self::bit(4);
    pub const PEOPLE: Self = Self::bit(5);
    pub const GOALS: Self = Self::bit(6);
    const KNOWING: Self = Self::bit(8);
    const FEELING: Self = Self::bit(9);
    const DOING: Self = Self::bit(10);
    const INTENDING: Self = Self::bit(11);

    const fn bit(at: u32) -> Self {
        Self(1 << at)
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn feedback(stands: FeedbackFilter) -> Self {
        match stands {
            FeedbackFilter::Asked => Self::bit(12),
            FeedbackFilter::Received => Self::bit(13),
            FeedbackFilter::Used => Self::bit(14),
            FeedbackFilter::Open => Self::bit(15),
        }
    }

    pub const fn changed(changed: ChangedFilter) -> Self {
        match changed {
            ChangedFilter::Knowing => Self::KNOWING,
            ChangedFilter::Feeling => Self::FEELING,
            ChangedFilter::Doing => Self::DOING,
            ChangedFilter::Intending => Self::INTENDING,
            ChangedFilter::Any => Self::KNOWING.or(Self::FEELING).or(Self::DOING).or(Self::INTENDING),
        }
    }

    pub const fn step(state: StepState) -> Self {
        Self::bit(28 + state as u32)
    }

    pub const fn steps(stand: StepFilter) -> Self {
        let tried = Self::step(StepState::Tried).or(Self::step(StepState::Adapted));
        let (open, dropped) = (Self::step(StepState::Open), Self::step(StepState::Dropped));
        match stand {
            StepFilter::Any => open.or(tried).or(dropped),
            StepFilter::Open => open,
            StepFilter::Tried => tried,
            StepFilter::Dropped => dropped,
        }
    }

    pub const fn role(role: Role) -> Self {
        Self::bit(16 + role as u32)
    }

    pub const fn intention(intention: Intention) -> Self {
        Self::bit(24 + intention as u32)
    }

    pub const fn activity(activity: Activity) -> Self {
        Self::bit(32 + activity as u32)
    }

    /// Everything that is so of a moment.
    pub fn of(content: &Content) -> Self {
        let roles = content.people.iter().filter_map(|person| person.role).map(Self::role);
        let activities = content.activities.iter().copied().map(Self::activity);
        let intention = content.intention.map(Self::intention);
        let step = content.next_step.as_ref().map(|step| Self::step(step.state));
        let all = having(content)
            .chain(content.feedback_stands().map(Self::feedback))
            .chain(roles)
            .chain(activities)
            .chain(intention)
            .chain(step);
        all.collect()
    }

    /// What a filter asks: of each of these sets, a moment has something.
    pub fn asked_by(filter: &Filter) -> Vec<Self> {
        let any = |facts: Self| (facts != Self::default()).then_some(facts);
        let asked = [
            filter.highlight.then_some(Self::HIGHLIGHT),
            filter.mistake.then_some(Self::MISTAKE),
            filter.training.then_some(Self::TRAINING),
            filter.feedback.map(Self::feedback),
            filter.changed.map(Self::changed),
            filter.intention.map(Self::intention),
            filter.step.map(Self::steps),
            any(filter.roles.iter().copied().map(Self::role).collect()),
            any(filter.activities.iter().copied().map(Self::activity).collect()),
        ];
        asked.into_iter().flatten().collect()
    }

    /// Whether any of these is so.
    pub const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}

impl FromIterator<Facts> for Facts {
    fn from_iter<T: IntoIterator<Item = Facts>>(facts: T) -> Self {
        facts.into_iter().fold(Self::default(), Self::or)
    }
}

fn having(content: &Content) -> impl Iterator<Item = Facts> {
    let changed = &content.changed;
    let having = [
        (Facts::TAKEAWAY, content.takeaway.is_some()),
        (Facts::REFLECTION, content.reflection.is_some()),
        (Facts::HIGHLIGHT, content.highlight),
        (Facts::MISTAKE, content.mistake),
        (Facts::TRAINING, content.training.is_some()),
        (Facts::PEOPLE, !content.people.is_empty()),
        (Facts::GOALS, !content.goals.is_empty()),
        (Facts::KNOWING, changed.knowing.is_some()),
        (Facts::FEELING, changed.feeling.is_some()),
        (Facts::DOING, changed.doing.is_some()),
        (Facts::INTENDING, changed.intending.is_some()),
    ];
    having.into_iter().filter(|(_, so)| *so).map(|(fact, _)| fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bit_ever_changes_its_meaning() {
        let roles = Role::ALL.iter().map(|role| (format!("{role:?}"), Facts::role(*role).0));
        let intentions = Intention::ALL.iter().map(|it| (format!("{it:?}"), Facts::intention(*it).0));
        let activities = Activity::ALL.iter().map(|it| (format!("{it:?}"), Facts::activity(*it).0));
        let steps = StepState::ALL.iter().map(|it| (format!("{it:?}"), Facts::step(*it).0));
        let kept = [
            ("GaveAdvice", 16),
            ("GaveFeedback", 17),
            ("RoleModel", 18),
            ("WorkedWithMe", 19),
            ("IntroducedMe", 20),
            ("Planned", 24),
            ("InTheMoment", 25),
            ("NoticedAfterwards", 26),
            ("Open", 28),
            ("Tried", 29),
            ("Adapted", 30),
            ("Dropped", 31),
            ("Collaborated", 32),
            ("AskedHelp", 33),
            ("AskedFeedback", 34),
            ("Observed", 35),
            ("TriedOut", 36),
            ("Practised", 37),
            ("ConsultedSource", 38),
            ("Reflected", 39),
            ("MetDifficulty", 40),
            ("FollowedTraining", 41),
        ];
        let kept: Vec<(String, i64)> = kept.map(|(name, at)| (name.to_owned(), 1_i64 << at)).into();
        assert_eq!(roles.chain(intentions).chain(steps).chain(activities).collect::<Vec<_>>(), kept);
    }
}
