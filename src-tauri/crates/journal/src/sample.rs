//! The sample journal: one school year of a secondary-school teacher, and the start of the next. It moves along
//! with the calendar, by whole weeks, so that a newcomer always finds a full year behind and fresh days on top.

use besef_model::{Content, Day, FollowUp, Goal, Note, Noted, NotedId, StepState, Timestamp, Verb};
use besef_words::Language;
use serde::{Deserialize, de::DeserializeOwned};

use crate::{Journal, JournalError};

const DUTCH: &str = include_str!("sample/nl.jsonl");
const ENGLISH: &str = include_str!("sample/en.jsonl");
const DUTCH_GOALS: &str = include_str!("sample/nl-goals.jsonl");
const ENGLISH_GOALS: &str = include_str!("sample/en-goals.jsonl");

/// The September in which the sample was written to start.
const WRITTEN_FOR: i32 = 2025;

/// The moment of the day its moments are logged at: 16:00 UTC, after school.
const AFTER_SCHOOL_MS: i64 = 16 * 60 * 60 * 1000;

/// A goal of the sample, and the day it was set. Moments name it by its id.
#[derive(Deserialize)]
struct SetGoal {
    id: NotedId,
    on: Day,
    goal: Goal,
}

impl Journal {
    /// Fills a new journal with the sample, each moment a save of its own, as a person would have made them.
    /// Gives how many there are.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn fill_with_sample(&self, language: Language) -> Result<usize, JournalError> {
        for goal in goals(language, self.clock.today())? {
            self.vault().transact(goal.made_at, Verb::Log, |tx| tx.note(&goal))?;
        }
        let contents = sample(language, self.clock.today())?;
        for content in &contents {
            let moment = self.moment_logged_at(content.clone().kept()?, after_school(content.on))?;
            self.vault().transact(moment.logged_at, Verb::Log, |tx| tx.log(&moment))?;
        }
        Ok(contents.len())
    }
}

/// The sample's moments up to and including `today`.
fn sample(language: Language, today: Day) -> Result<Vec<Content>, JournalError> {
    let lines = match language {
        Language::Nl => DUTCH,
        Language::En => ENGLISH,
    };
    let weeks = weeks_to_move(today);
    let all = read(lines)?.into_iter().map(|content| moved(content, weeks, today));
    Ok(all.filter(|content| content.on <= today).collect())
}

/// The sample's goals, as far as they are set by `today`.
fn goals(language: Language, today: Day) -> Result<Vec<Note<Goal>>, JournalError> {
    let lines = match language {
        Language::Nl => DUTCH_GOALS,
        Language::En => ENGLISH_GOALS,
    };
    let days = 7 * weeks_to_move(today);
    let set = read::<SetGoal>(lines)?.into_iter();
    let set = set.map(|SetGoal { id, on, goal }| (id, on.plus_days(days), moved_goal(goal, days)));
    let notes = set.filter(|(_, on, _)| *on <= today).map(|(id, on, goal)| {
        Ok(Note { id, content: goal.kept()?, made_at: after_school(on), deleted_at: None })
    });
    notes.collect()
}

fn moved_goal(mut goal: Goal, days: i64) -> Goal {
    goal.by = goal.by.map(|by| by.plus_days(days));
    goal.settled_on = goal.settled_on.map(|on| on.plus_days(days));
    goal
}

fn read<T: DeserializeOwned>(lines: &str) -> Result<Vec<T>, JournalError> {
    let all = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>();
    Ok(all.map_err(|e| besef_model::Invalid::Malformed(e.to_string()))?)
}

/// From September to January the sample's full year is the school year just past, with the start of the next on
/// top; from February on it is the school year that runs.
fn weeks_to_move(today: Day) -> i64 {
    let year = if today.month() == 1 { today.year() - 2 } else { today.year() - 1 };
    let start = |year| chrono::NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or_default();
    (start(year) - start(WRITTEN_FOR)).num_days().div_euclid(7)
}

fn moved(mut content: Content, weeks: i64, today: Day) -> Content {
    content.on = content.on.plus_days(7 * weeks);
    if let Some(step) = &mut content.next_step {
        step.by = step.by.map(|by| by.plus_days(7 * weeks));
        step.settled_on = step.settled_on.map(|on| on.plus_days(7 * weeks));
        if step.settled_on.is_some_and(|on| on > today) {
            (step.state, step.outcome, step.settled_on) = (StepState::Open, None, None);
        }
    }
    content.follow_ups = content.follow_ups.into_iter().map(|it| moved_follow_up(it, weeks, today)).collect();
    content
}

/// What will only be answered later is still open.
fn moved_follow_up(mut follow_up: FollowUp, weeks: i64, today: Day) -> FollowUp {
    follow_up.due = follow_up.due.plus_days(7 * weeks);
    follow_up.answered_on = follow_up.answered_on.map(|on| on.plus_days(7 * weeks));
    if follow_up.answered_on.is_some_and(|on| on > today) {
        return FollowUp { after: follow_up.after, ..FollowUp::due(follow_up.due) };
    }
    follow_up
}

fn after_school(day: Day) -> Timestamp {
    let midnight = day.date().and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    Timestamp::from_millis(midnight + AFTER_SCHOOL_MS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{FollowUpState, Kind};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn every_line_is_a_moment_that_keeps_the_rules() {
        for language in [Language::Nl, Language::En] {
            let contents = sample(language, day("2027-01-31")).unwrap();
            assert!(contents.len() >= 250, "{language:?} has {}", contents.len());
            for kind in Kind::ALL {
                assert!(contents.iter().any(|content| content.kind == kind));
            }
            for content in contents {
                content.kept().unwrap();
            }
        }
    }

    #[test]
    fn the_full_year_lies_behind_whatever_the_day() {
        for today in ["2026-11-22", "2027-01-15", "2027-06-20", "2031-10-01"] {
            let contents = sample(Language::Nl, day(today)).unwrap();
            let last = contents.iter().map(|content| content.on).max().unwrap();
            assert!(last <= day(today));
            assert!(contents.len() > 200, "{today} has {}", contents.len());
        }
    }

    #[test]
    fn it_has_something_of_everything() {
        for language in [Language::Nl, Language::En] {
            let today = day("2026-11-22");
            let contents = sample(language, today).unwrap();
            let labels: Vec<String> = crate::guides::frameworks(language)
                .into_iter()
                .flat_map(|framework| framework.labels)
                .collect();
            let set: Vec<NotedId> = goals(language, today).unwrap().iter().map(|goal| goal.id).collect();
            let due = |it: &FollowUp| it.state == FollowUpState::Open && it.due <= today;
            assert!(contents.iter().filter(|content| content.follow_ups.iter().any(due)).count() >= 2);
            assert!(contents.iter().filter(|content| content.reflection.is_some()).count() >= 3);
            assert!(set.iter().all(|goal| contents.iter().any(|content| content.goals.contains(goal))));
            assert!(contents.iter().flat_map(|content| &content.goals).all(|goal| set.contains(goal)));
            let standards: Vec<&String> = contents.iter().flat_map(|content| &content.standards).collect();
            assert!(
                standards.len() >= 5 && standards.iter().all(|label| labels.contains(label)),
                "{language:?}"
            );
        }
    }

    #[test]
    fn weekdays_stay_weekdays() {
        let as_written = sample(Language::Nl, day("2027-01-31")).unwrap();
        let later = sample(Language::Nl, day("2030-01-31")).unwrap();
        let weekday = |content: &Content| content.on.date().format("%u").to_string();
        assert_eq!(weekday(&as_written[0]), weekday(&later[0]));
    }
}
