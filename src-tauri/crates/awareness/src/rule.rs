//! The rules that ask something, by name. Here: the names alone, as they are kept by whoever wants less of one. What each
//! looks for stands in `observations`.

use serde::{
    Deserialize, Serialize,
    de::{IntoDeserializer, value},
};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// Builds the names, all of them in the order they stand on a screen.
macro_rules! rules {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// A rule that looks for something worth asking. Never about how much is enough, nor about anybody else.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum Rule { $($(#[doc = $doc])+ $name),+ }

        impl Rule {
            /// All of them, in the order to ask.
            pub const ALL: &'static [Rule] = &[$(Rule::$name),+];
        }
    };
}

rules! {
    /// A kind that used to be there and fell silent.
    KindFellQuiet,
    /// A kind of which nothing is noted all along.
    KindAbsent,
    /// One month holds far more than any other.
    FullMonth,
    /// One person stands for most of the times anyone is named.
    OnePersonMostly,
    /// Nobody is named who was not named before.
    NobodyNew,
    /// Everybody of whom it is noted belongs to the learner's own school.
    OnlyInside,
    /// People always played the same part.
    OneRole,
    /// Steps still open after a long time.
    StepsOpenLong,
    /// Steps often let go.
    StepsDropped,
    /// Steps tried, and what happened is not written down.
    OutcomesUnwritten,
    /// Intentions written down, and no next step.
    IntendingWithoutStep,
    /// Feedback of which the use is not noted.
    FeedbackUseUnknown,
    /// Feedback received and never asked for.
    FeedbackNotAsked,
    /// Feedback asked for, and none noted.
    FeedbackNotReceived,
    /// Trainings of which the day to look again has passed without an answer.
    TrainingsUnanswered,
    /// Trainings looked back on, and nothing applied.
    NothingApplied,
    /// What stood in the way after several trainings.
    HindrancesNoted,
    /// A goal no moment of the period names.
    GoalWithoutMoments,
    /// A goal whose date has passed.
    GoalDatePassed,
    /// Much that is known otherwise, and nothing done otherwise.
    OnlyKnowing,
    /// Much from sources, and nothing tried out.
    SourcesUntried,
    /// Few moments of which something is taken along.
    TakeawaysRare,
    /// Highlights that may have something in common.
    HighlightsInCommon,
    /// Mistakes that taught something, and that another could learn from.
    MistakesToShare,
    /// Difficulties, and help never asked.
    DifficultiesAlone,
    /// All learning was planned, and none noticed afterwards.
    NoneNoticed,
    /// No learning was planned.
    NonePlanned,
}

/// A name that no rule bears; a later version may have written it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRule(pub String);

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a rule of the look-back", self.0)
    }
}

impl std::error::Error for UnknownRule {}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.serialize(f)
    }
}

impl FromStr for Rule {
    type Err = UnknownRule;

    /// Takes the name as it is kept: `kind_fell_quiet`; also with hyphens, as it is typed.
    fn from_str(name: &str) -> Result<Self, UnknownRule> {
        let kept = name.replace('-', "_");
        let named: Result<Self, value::Error> = Self::deserialize(kept.as_str().into_deserializer());
        named.map_err(|_| UnknownRule(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_found_again_under_the_name_it_is_kept_by() {
        for rule in Rule::ALL {
            assert_eq!(rule.to_string().parse(), Ok(*rule));
            assert_eq!(rule.to_string().replace('_', "-").parse(), Ok(*rule));
        }
        assert!("more_of_everything".parse::<Rule>().is_err());
    }
}
