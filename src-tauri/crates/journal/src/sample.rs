//! The sample journal: one school year of a secondary-school teacher, and the start of the next, with goals, the people in
//! it and two conversations. Here: what there is by today, and writing it down. Not here: moving it along (`moving`).

mod moving;

use besef_model::{
    Content, Conversation, Day, Goal, MomentId, Note, Noted, NotedId, Person, Pick, PickedAs, Verb,
};
use besef_words::Language;
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::HashMap;

use crate::{Journal, JournalError};
use moving::{Move, after_school};

/// The sample in one language, a JSON value on each line.
struct Written {
    moments: &'static str,
    goals: &'static str,
    people: &'static str,
    conversations: &'static str,
}

const DUTCH: Written = Written {
    moments: include_str!("sample/nl.jsonl"),
    goals: include_str!("sample/nl-goals.jsonl"),
    people: include_str!("sample/nl-people.jsonl"),
    conversations: include_str!("sample/nl-conversations.jsonl"),
};

const ENGLISH: Written = Written {
    moments: include_str!("sample/en.jsonl"),
    goals: include_str!("sample/en-goals.jsonl"),
    people: include_str!("sample/en-people.jsonl"),
    conversations: include_str!("sample/en-conversations.jsonl"),
};

/// A goal of the sample, and the day it was set. Moments name it by its id.
#[derive(Deserialize)]
struct SetGoal {
    id: NotedId,
    on: Day,
    goal: Goal,
}

/// A conversation of the sample, and the day it was last written on. Its moments have no ids yet: they are picked by their
/// day, of which the first is meant.
#[derive(Deserialize)]
struct Spoken {
    id: NotedId,
    on: Day,
    picks: Vec<PickedOn>,
    conversation: Conversation,
}

#[derive(Deserialize)]
struct PickedOn {
    on: Day,
    part: PickedAs,
    note: Option<String>,
}

impl Journal {
    /// Fills a new journal with the sample, each moment a save of its own, as a person would have made them.
    /// Gives how many there are.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn fill_with_sample(&self, language: Language) -> Result<usize, JournalError> {
        let (written, moving) = (Written::of(language), Move::to(self.clock.today()));
        for goal in written.goals(moving)? {
            self.write_down(&goal)?;
        }
        let contents = written.moments(moving)?;
        let mut first_of: HashMap<Day, MomentId> = HashMap::new();
        for content in &contents {
            let moment = self.moment_logged_at(content.clone().kept()?, after_school(content.on))?;
            self.vault().transact(moment.logged_at, Verb::Log, |tx| tx.log(&moment))?;
            first_of.entry(content.on).or_insert(moment.id);
        }
        for person in read::<Person>(written.people)? {
            self.add_note(person)?;
        }
        for conversation in written.conversations(moving, &first_of)? {
            self.write_down(&conversation)?;
        }
        Ok(contents.len())
    }

    fn write_down<T: Noted>(&self, note: &Note<T>) -> Result<(), JournalError> {
        Ok(self.vault().transact(note.made_at, Verb::Log, |tx| tx.note(note)).map(drop)?)
    }
}

impl Written {
    fn of(language: Language) -> &'static Self {
        match language {
            Language::Nl => &DUTCH,
            Language::En => &ENGLISH,
        }
    }

    /// The moments up to and including today.
    fn moments(&self, moving: Move) -> Result<Vec<Content>, JournalError> {
        let come = read::<Content>(self.moments)?.into_iter().filter(|it| moving.come(it.on).is_some());
        Ok(come.map(|content| moving.content(content)).collect())
    }

    /// The goals that are set by today.
    fn goals(&self, moving: Move) -> Result<Vec<Note<Goal>>, JournalError> {
        let set = read::<SetGoal>(self.goals)?.into_iter();
        let set = set.filter_map(|SetGoal { id, on, goal }| Some((id, moving.come(on)?, moving.goal(goal))));
        set.map(|(id, on, goal)| note(id, on, goal)).collect()
    }

    /// The conversations written on by today, with the picks of which the moment is there.
    fn conversations(
        &self,
        moving: Move,
        first_of: &HashMap<Day, MomentId>,
    ) -> Result<Vec<Note<Conversation>>, JournalError> {
        let pick = |PickedOn { on, part, note }| {
            Some(Pick { moment: *first_of.get(&moving.come(on)?)?, part, note })
        };
        let spoken = read::<Spoken>(self.conversations)?.into_iter();
        let spoken = spoken.filter_map(|Spoken { id, on, picks, conversation }| {
            let picks = picks.into_iter().filter_map(pick).collect();
            Some((id, moving.come(on)?, Conversation { picks, ..moving.conversation(conversation) }))
        });
        spoken.map(|(id, on, conversation)| note(id, on, conversation)).collect()
    }
}

fn note<T: Noted>(id: NotedId, on: Day, content: T) -> Result<Note<T>, JournalError> {
    Ok(Note { id, content: content.kept()?, made_at: after_school(on), deleted_at: None })
}

fn read<T: DeserializeOwned>(lines: &str) -> Result<Vec<T>, JournalError> {
    let all = lines.lines().map(serde_json::from_str).collect::<Result<_, _>>();
    Ok(all.map_err(|e| besef_model::Invalid::Malformed(e.to_string()))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{Became, Circle, FollowUp, FollowUpState, Kind};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn sample(language: Language, today: Day) -> Result<Vec<Content>, JournalError> {
        Written::of(language).moments(Move::to(today))
    }

    fn goals(language: Language, today: Day) -> Result<Vec<Note<Goal>>, JournalError> {
        Written::of(language).goals(Move::to(today))
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

    /// One conversation lies behind, of which an agreement became a goal; one is to come. Every moment picked is there.
    #[test]
    fn conversations_speak_of_what_is_there() {
        for language in [Language::Nl, Language::En] {
            let today = day("2026-11-22");
            let moments = sample(language, today).unwrap();
            let first_of =
                moments.iter().map(|content| (content.on, MomentId::new(after_school(content.on), [0; 10])));
            let written = Written::of(language);
            let spoken = written.conversations(Move::to(today), &first_of.collect()).unwrap();
            let [past, coming] = &spoken[..] else { panic!("{spoken:?}") };
            assert!(past.content.on < Some(today) && coming.content.on > Some(today));
            let picks =
                read::<Spoken>(written.conversations).unwrap().iter().map(|it| it.picks.len()).sum::<usize>();
            assert_eq!(past.content.picks.len() + coming.content.picks.len(), picks);
            let set: Vec<NotedId> = goals(language, today).unwrap().iter().map(|goal| goal.id).collect();
            let became: Vec<_> = past.content.agreements.iter().filter_map(|it| it.became).collect();
            assert!(matches!(became[..], [Became::Goal { id }] if set.contains(&id)));
        }
    }

    #[test]
    fn every_panel_has_something_to_show() {
        for language in [Language::Nl, Language::En] {
            let contents = sample(language, day("2026-11-22")).unwrap();
            let count = |so: &dyn Fn(&Content) -> bool| contents.iter().filter(|it| so(it)).count();
            let changed = |it: &Content| serde_json::to_value(&it.changed).unwrap();
            for part in ["knowing", "feeling", "doing", "intending"] {
                assert!(count(&|it| changed(it)[part].is_string()) >= 4, "{language:?} {part}");
            }
            let feedback =
                |it: &Content| it.people.iter().filter_map(|person| person.feedback.clone()).next();
            assert!(count(&|it| feedback(it).is_some_and(|it| it.used.is_none())) >= 1, "{language:?}");
            assert!(count(&|it| it.intention.is_some()) > 50 && count(&|it| it.highlight) > 5);
            let people = read::<Person>(Written::of(language).people).unwrap();
            assert!(people.iter().any(|it| it.circle == Some(Circle::Outside)));
            let named = |name: &str| count(&|it| it.people.iter().any(|person| person.name == name));
            assert!(people.iter().all(|it| named(&it.name) > 0), "{language:?}");
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
