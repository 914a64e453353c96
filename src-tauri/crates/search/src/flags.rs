//! What is so of a moment, or not: what it has, how its next step, its feedback and the times to look again stand, what
//! was done in it and became different. What each means is what the store counts under the same name.
//! Not here: where the index keeps it (`schema`), or what a question calls it (`query::vocabulary`).

use besef_model::{
    Activity, ChangedFilter, Content, FeedbackFilter, FollowUpFilter, FollowUpState, Has, Intention, Role,
    StepFilter, StepState,
};

/// A yes-or-no about a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    /// It has something.
    Has(Has),
    /// Its next step stands like this.
    Step(StepFilter),
    /// A time to look again stands like this.
    FollowUp(FollowUpFilter),
    /// Someone played this part.
    Role(Role),
    /// Its feedback stands like this.
    Feedback(FeedbackFilter),
    /// This became different.
    Changed(ChangedFilter),
    /// The learner did this.
    Activity(Activity),
    /// It came about like this.
    Intention(Intention),
}

impl Flag {
    /// As the index writes it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Flag::Has(what) => having(what),
            Flag::Step(state) => step(state),
            Flag::FollowUp(state) => follow_up(state),
            Flag::Role(role) => played(role),
            Flag::Feedback(state) => feedback(state),
            Flag::Changed(what) => changed(what),
            Flag::Activity(activity) => did(activity),
            Flag::Intention(intention) => came_about(intention),
        }
    }
}

/// To have one and that there is any are one and the same.
const fn having(what: Has) -> &'static str {
    match what {
        Has::Step => step(StepFilter::Any),
        Has::FollowUp => follow_up(FollowUpFilter::Any),
        Has::Feedback => feedback(FeedbackFilter::Received),
        Has::Changed => changed(ChangedFilter::Any),
        Has::Takeaway => "takeaway",
        Has::Highlight => "highlight",
        Has::Mistake => "mistake",
        Has::Reflection => "reflection",
        Has::Person => "person",
        Has::Source => "source",
        Has::Training => "training",
        Has::Goal => "goal",
        Has::Attachment => "attachment",
    }
}

const fn step(state: StepFilter) -> &'static str {
    match state {
        StepFilter::Any => "step",
        StepFilter::Open => "step-open",
        StepFilter::Tried => "step-tried",
        StepFilter::Dropped => "step-dropped",
    }
}

const fn follow_up(state: FollowUpFilter) -> &'static str {
    match state {
        FollowUpFilter::Any => "follow-up",
        FollowUpFilter::Open => "follow-up-open",
        FollowUpFilter::Applied => "follow-up-applied",
        FollowUpFilter::Not => "follow-up-not",
    }
}

const fn played(role: Role) -> &'static str {
    match role {
        Role::GaveAdvice => "role-advice",
        Role::GaveFeedback => "role-feedback",
        Role::RoleModel => "role-model",
        Role::WorkedWithMe => "role-together",
        Role::IntroducedMe => "role-introduced",
    }
}

const fn feedback(state: FeedbackFilter) -> &'static str {
    match state {
        FeedbackFilter::Asked => "feedback-asked",
        FeedbackFilter::Received => "feedback",
        FeedbackFilter::Used => "feedback-used",
        FeedbackFilter::Open => "feedback-open",
    }
}

const fn changed(what: ChangedFilter) -> &'static str {
    match what {
        ChangedFilter::Any => "changed",
        ChangedFilter::Knowing => "changed-knowing",
        ChangedFilter::Feeling => "changed-feeling",
        ChangedFilter::Doing => "changed-doing",
        ChangedFilter::Intending => "changed-intending",
    }
}

const fn did(activity: Activity) -> &'static str {
    match activity {
        Activity::Collaborated => "did-collaborate",
        Activity::AskedHelp => "did-ask-help",
        Activity::AskedFeedback => "did-ask-feedback",
        Activity::Observed => "did-observe",
        Activity::TriedOut => "did-try-out",
        Activity::Practised => "did-practise",
        Activity::ConsultedSource => "did-consult-source",
        Activity::Reflected => "did-reflect",
        Activity::MetDifficulty => "did-meet-difficulty",
        Activity::FollowedTraining => "did-follow-training",
    }
}

const fn came_about(intention: Intention) -> &'static str {
    match intention {
        Intention::Planned => "came-planned",
        Intention::InTheMoment => "came-in-the-moment",
        Intention::NoticedAfterwards => "came-noticed-afterwards",
    }
}

/// What is so of a moment. That there is any step, change, feedback or time to look again is said by what it has.
pub(crate) fn flags(content: &Content) -> impl Iterator<Item = Flag> + '_ {
    let had = Has::ALL.into_iter().filter(|what| has(content, *what)).map(Flag::Has);
    let roles = Role::ALL.iter().filter(|role| content.people.iter().any(|one| one.role == Some(**role)));
    had.chain(step_state(content).map(Flag::Step))
        .chain(follow_ups(content).map(Flag::FollowUp))
        .chain(roles.copied().map(Flag::Role))
        .chain(feedback_states(content).map(Flag::Feedback))
        .chain(changes(content).map(Flag::Changed))
        .chain(content.activities.iter().copied().map(Flag::Activity))
        .chain(content.intention.map(Flag::Intention))
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
        Has::Feedback => content.feedback_stands().any(|stand| stand == FeedbackFilter::Received),
        Has::Changed => changes(content).next().is_some(),
        Has::Attachment => !content.attachments.is_empty(),
    }
}

fn step_state(content: &Content) -> Option<StepFilter> {
    content.next_step.as_ref().map(|step| match step.state {
        StepState::Open => StepFilter::Open,
        StepState::Tried | StepState::Adapted => StepFilter::Tried,
        StepState::Dropped => StepFilter::Dropped,
    })
}

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

/// That there is any is said by what the moment has.
fn feedback_states(content: &Content) -> impl Iterator<Item = FeedbackFilter> {
    content.feedback_stands().filter(|stand| *stand != FeedbackFilter::Received)
}

fn changes(content: &Content) -> impl Iterator<Item = ChangedFilter> {
    let changed = &content.changed;
    let noted = [
        (&changed.knowing, ChangedFilter::Knowing),
        (&changed.feeling, ChangedFilter::Feeling),
        (&changed.doing, ChangedFilter::Doing),
        (&changed.intending, ChangedFilter::Intending),
    ];
    noted.into_iter().filter_map(|(line, what)| line.is_some().then_some(what))
}
