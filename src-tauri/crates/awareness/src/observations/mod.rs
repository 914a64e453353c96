//! The rules that ask. A file for those that belong together; each looks at the figures and asks one thing or nothing.
//!
//! Questions, not verdicts: nothing noted is not nothing learned. Never about how much is enough, nor about anybody else.

mod changes;
mod feedback;
mod goals;
mod kinds;
mod marks;
mod people;
mod steps;
mod trainings;
mod ways;

use besef_model::Period;
use chrono::Datelike;
use std::collections::HashSet;

use crate::{Material, Observation, Rule, counts::total};

/// As many questions as a person takes in at once.
const MOST_ASKED: usize = 4;

/// What is worth asking: at most four questions, each about another part of the screen, in the order of [`Rule::ALL`].
/// Which go first shifts from period to period, so that no question always stands in another's way; within a period the
/// same journal is always asked the same.
pub(crate) fn worth_asking(material: &Material) -> Vec<Observation> {
    if total(&material.tally) == 0 {
        return Vec::new();
    }
    let mut panels = HashSet::new();
    let rules = in_turn(material.period).filter(|rule| !material.quieted.contains(rule));
    let asked = rules.filter_map(|rule| asks(rule)(material));
    let mut asked: Vec<_> = asked.filter(|asked| panels.insert(asked.asks.panel)).take(MOST_ASKED).collect();
    asked.sort_by_key(|asked| asked.rule);
    asked
}

/// All rules, beginning with another for each month and each year a period can begin in.
fn in_turn(period: Period) -> impl Iterator<Item = Rule> {
    // Thirteen a year and one a month: the same month of the next year begins elsewhere too.
    let first = period.from.date();
    let turn = i64::from(first.year()) * 13 + i64::from(first.month());
    let all = Rule::ALL.len();
    let start = usize::try_from(turn).unwrap_or_default() % all;
    Rule::ALL.iter().copied().cycle().skip(start).take(all)
}

/// What a rule looks for.
fn asks(rule: Rule) -> fn(&Material) -> Option<Observation> {
    match rule {
        Rule::KindFellQuiet => kinds::fell_quiet,
        Rule::KindAbsent => kinds::absent,
        Rule::FullMonth => kinds::full_month,
        Rule::OnePersonMostly => people::one_mostly,
        Rule::NobodyNew => people::nobody_new,
        Rule::OnlyInside => people::only_inside,
        Rule::OneRole => people::one_role,
        Rule::FeedbackUseUnknown => feedback::use_unknown,
        Rule::FeedbackNotAsked => feedback::not_asked,
        Rule::FeedbackNotReceived => feedback::not_received,
        Rule::StepsOpenLong => steps::open_long,
        Rule::StepsDropped => steps::dropped,
        Rule::OutcomesUnwritten => steps::outcomes_unwritten,
        Rule::IntendingWithoutStep => steps::intending_without,
        Rule::TrainingsUnanswered => trainings::unanswered,
        Rule::NothingApplied => trainings::nothing_applied,
        Rule::HindrancesNoted => trainings::hindrances,
        Rule::GoalWithoutMoments => goals::without_moments,
        Rule::GoalDatePassed => goals::date_passed,
        Rule::OnlyKnowing => changes::only_knowing,
        Rule::SourcesUntried => changes::sources_untried,
        Rule::TakeawaysRare => marks::takeaways_rare,
        Rule::HighlightsInCommon => marks::highlights,
        Rule::MistakesToShare => marks::mistakes,
        Rule::DifficultiesAlone => ways::difficulties_alone,
        Rule::NoneNoticed => ways::none_noticed,
        Rule::NonePlanned => ways::none_planned,
    }
}
