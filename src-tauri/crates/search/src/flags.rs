//! What is so of a moment, or not: what it has, how its next step stands and the times to look again at its training.
//! Not here: where the index keeps it (`schema`), or what a question calls it (`query::vocabulary`).

use besef_model::{Content, FollowUpFilter, FollowUpState, Has, StepFilter, StepState};

/// A yes-or-no about a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    /// It has something.
    Has(Has),
    /// Its next step stands like this.
    Step(StepFilter),
    /// A time to look again stands like this.
    FollowUp(FollowUpFilter),
}

impl Flag {
    /// As the index writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Flag::Has(Has::Step) | Flag::Step(StepFilter::Any) => "step",
            Flag::Step(StepFilter::Open) => "step-open",
            Flag::Step(StepFilter::Tried) => "step-tried",
            Flag::Step(StepFilter::Dropped) => "step-dropped",
            Flag::Has(Has::FollowUp) | Flag::FollowUp(FollowUpFilter::Any) => "follow-up",
            Flag::FollowUp(FollowUpFilter::Open) => "follow-up-open",
            Flag::FollowUp(FollowUpFilter::Applied) => "follow-up-applied",
            Flag::FollowUp(FollowUpFilter::Not) => "follow-up-not",
            Flag::Has(Has::Takeaway) => "takeaway",
            Flag::Has(Has::Highlight) => "highlight",
            Flag::Has(Has::Mistake) => "mistake",
            Flag::Has(Has::Reflection) => "reflection",
            Flag::Has(Has::Person) => "person",
            Flag::Has(Has::Source) => "source",
            Flag::Has(Has::Training) => "training",
            Flag::Has(Has::Goal) => "goal",
            Flag::Has(Has::Attachment) => "attachment",
        }
    }
}

/// What is so of a moment.
pub(crate) fn flags(content: &Content) -> impl Iterator<Item = Flag> + '_ {
    let state = content.next_step.as_ref().map(|step| match step.state {
        StepState::Open => StepFilter::Open,
        StepState::Tried | StepState::Adapted => StepFilter::Tried,
        StepState::Dropped => StepFilter::Dropped,
    });
    let had = Has::ALL.into_iter().filter(|what| has(content, *what)).map(Flag::Has);
    had.chain(state.map(Flag::Step)).chain(follow_ups(content).map(Flag::FollowUp))
}

/// That there is one at all is said by what the moment has.
fn follow_ups(content: &Content) -> impl Iterator<Item = FollowUpFilter> + '_ {
    let states = [FollowUpFilter::Open, FollowUpFilter::Applied, FollowUpFilter::Not];
    let stands = |state: &FollowUpFilter| content.follow_ups.iter().any(|one| is_so(one.state, *state));
    states.into_iter().filter(stands)
}

fn is_so(state: FollowUpState, asked: FollowUpFilter) -> bool {
    match state {
        FollowUpState::Open => asked == FollowUpFilter::Open,
        FollowUpState::Applied | FollowUpState::Partly => asked == FollowUpFilter::Applied,
        FollowUpState::Not | FollowUpState::NotYet => asked == FollowUpFilter::Not,
        FollowUpState::LetGo => false,
    }
}

fn has(content: &Content, what: Has) -> bool {
    match what {
        Has::Step => content.next_step.is_some(),
        Has::Takeaway => content.takeaway.is_some(),
        Has::Highlight => content.highlight,
        Has::Mistake => content.mistake,
        Has::Reflection => content.reflection.is_some(),
        Has::Person => !content.people.is_empty(),
        Has::Source => !content.sources.is_empty(),
        Has::Training => content.training.is_some(),
        Has::FollowUp => !content.follow_ups.is_empty(),
        Has::Goal => !content.goals.is_empty(),
        Has::Attachment => !content.attachments.is_empty(),
    }
}
