//! The field's own words a moment chooses from: closed lists, each word the same in files, the store and TypeScript.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Builds a field-less enum whose snake_case names are the same in files, the store and TypeScript.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// All of them, in the order a screen offers them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
        }
    )+};
}
pub(crate) use names;

names! {
    /// How a next step stands.
    StepState {
        /// Not answered yet.
        Open,
        /// Done as planned.
        Tried,
        /// Done in another way.
        Adapted,
        /// Let go.
        Dropped,
    }
    /// How intended the learning was.
    Intention {
        /// Deliberative.
        Planned,
        /// Reactive.
        InTheMoment,
        /// Implicit.
        NoticedAfterwards,
    }
    /// What the learner was doing.
    Activity {
        /// Worked together.
        Collaborated,
        /// Asked for help.
        AskedHelp,
        /// Asked for feedback.
        AskedFeedback,
        /// Watched someone at work.
        Observed,
        /// Tried something out.
        TriedOut,
        /// Practised.
        Practised,
        /// Read, watched or listened.
        ConsultedSource,
        /// Thought it over.
        Reflected,
        /// Ran into a difficulty.
        MetDifficulty,
        /// Followed a training.
        FollowedTraining,
    }
    /// The part a person played.
    Role {
        /// Gave advice.
        GaveAdvice,
        /// Gave feedback.
        GaveFeedback,
        /// Was an example.
        RoleModel,
        /// Worked with me.
        WorkedWithMe,
        /// Introduced me to someone.
        IntroducedMe,
    }
    /// What kind of source it was.
    Medium {
        /// An article.
        Article,
        /// A book.
        Book,
        /// A video.
        Video,
        /// A podcast.
        Podcast,
        /// A website.
        Website,
        /// A learning platform.
        Platform,
    }
    /// Whether someone belongs to the learner's own school or organisation.
    Circle {
        /// One of the house.
        Inside,
        /// From elsewhere.
        Outside,
    }
    /// Who may see it once something is shared.
    Visibility {
        /// Nobody but the learner.
        Private,
        /// May be picked for an extract.
        Shareable,
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the variants are built by a macro without a place for #[default]"
)]
impl Default for StepState {
    fn default() -> Self {
        StepState::Open
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the variants are built by a macro without a place for #[default]"
)]
impl Default for Visibility {
    fn default() -> Self {
        Visibility::Private
    }
}
