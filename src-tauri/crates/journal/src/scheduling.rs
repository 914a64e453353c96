//! The times to look again that a training brings along: they come with it, go with it and move with its day. Here:
//! what follows from a change to a moment. Not here: which are due (`following_up`).

use besef_model::{After, Content, Day, FollowUp, FollowUpState};

/// By which a moment's follow-ups take part in a change to it.
pub(crate) struct Schedule {
    /// How long after a training to look again.
    pub(crate) after: Vec<After>,
    /// The day it is.
    pub(crate) today: Day,
}

impl Schedule {
    /// The follow-ups of a moment as it is to be kept, given what it held before; nothing for a new one.
    pub(crate) fn follow(&self, before: Option<&Content>, mut content: Content) -> Content {
        let had = before.is_some_and(|before| before.training.is_some());
        match (had, content.training.is_some()) {
            (false, true) if content.follow_ups.is_empty() => content.follow_ups = self.from(content.on),
            (true, false) => content.follow_ups.retain(|follow_up| !is_untouched(follow_up)),
            _ => {}
        }
        if let Some(before) = before {
            move_along(&mut content, before.on);
            self.date_answers(&mut content, &before.follow_ups);
        }
        content
    }

    /// The times to look again after a training on that day. Of those already past only the latest is left: whoever
    /// writes down an old training is asked about it once.
    fn from(&self, on: Day) -> Vec<FollowUp> {
        let all = self.after.iter().map(|after| FollowUp::after(*after, on));
        let mut all: Vec<FollowUp> = all.filter(|follow_up| follow_up.due <= Day::LATEST).collect();
        all.sort_by_key(|follow_up| follow_up.due);
        all.dedup_by_key(|follow_up| follow_up.due);
        let past = all.partition_point(|follow_up| follow_up.due < self.today);
        all.split_off(past.saturating_sub(1))
    }

    /// An answer is of today when nobody says otherwise; a question that is open again has none.
    fn date_answers(&self, content: &mut Content, before: &[FollowUp]) {
        for follow_up in content.follow_ups.iter_mut().filter(|follow_up| !before.contains(follow_up)) {
            if follow_up.state == FollowUpState::Open {
                follow_up.answered_on = None;
            } else {
                follow_up.answered_on.get_or_insert(self.today);
            }
        }
    }
}

/// When a moment moves to another day, what was to come so long after it moves too, unless someone touched it.
fn move_along(content: &mut Content, from: Day) {
    let on = content.on;
    let planned = |follow_up: &FollowUp| follow_up.after.filter(|after| after.day(from) == follow_up.due);
    for follow_up in content.follow_ups.iter_mut().filter(|follow_up| is_untouched(follow_up)) {
        if let Some(after) = planned(follow_up) {
            follow_up.due = after.day(on).min(Day::LATEST);
        }
    }
}

/// Whether it waits for an answer and nothing is written in it.
fn is_untouched(follow_up: &FollowUp) -> bool {
    *follow_up == FollowUp { after: follow_up.after, ..FollowUp::due(follow_up.due) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{Kind, Training};

    const TODAY: &str = "2026-11-22";

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn moment(on: &str, trained: bool) -> Content {
        let training = trained.then(Training::default);
        Content { training, ..Content::new(Kind::Formal, day(on), "studiedag") }
    }

    fn followed(before: Option<&Content>, content: Content) -> Content {
        Schedule { after: After::USUAL.to_vec(), today: day(TODAY) }.follow(before, content)
    }

    fn dues(content: &Content) -> Vec<String> {
        content.follow_ups.iter().map(|follow_up| follow_up.due.to_string()).collect()
    }

    #[test]
    fn a_training_brings_its_follow_ups_however_it_comes() {
        let expected = ["2026-12-04", "2027-01-20", "2027-05-20"];
        assert_eq!(dues(&followed(None, moment("2026-11-20", true))), expected);
        let before = moment("2026-11-20", false);
        assert_eq!(dues(&followed(Some(&before), moment("2026-11-20", true))), expected);
        assert!(dues(&followed(None, moment("2026-11-20", false))).is_empty());
    }

    #[test]
    fn of_those_already_past_only_the_latest_is_asked() {
        for (on, expected) in [
            ("2026-11-08", vec!["2026-11-22", "2027-01-08", "2027-05-08"]),
            ("2026-11-01", vec!["2026-11-15", "2027-01-01", "2027-05-01"]),
            ("2026-09-01", vec!["2026-11-01", "2027-03-01"]),
            ("2020-01-01", vec!["2020-07-01"]),
        ] {
            assert_eq!(dues(&followed(None, moment(on, true))), expected, "{on}");
        }
    }

    #[test]
    fn follow_ups_of_ones_own_are_left_alone() {
        let mut own = moment("2026-11-20", true);
        own.follow_ups = vec![FollowUp::due(day("2026-12-24"))];
        assert_eq!(dues(&followed(None, own.clone())), ["2026-12-24"]);
        let mut cleared = own.clone();
        cleared.follow_ups.clear();
        assert!(dues(&followed(Some(&own), cleared)).is_empty(), "taking them away is a choice too");
    }

    #[test]
    fn with_the_training_go_the_questions_and_not_the_answers() {
        let mut before = followed(None, moment("2026-11-20", true));
        before.follow_ups[0].state = FollowUpState::Applied;
        before.follow_ups[1].hindered = Some("geen tijd".into());
        let after = followed(Some(&before), Content { training: None, ..before.clone() });
        assert_eq!(dues(&after), ["2026-12-04", "2027-01-20"]);
    }

    #[test]
    fn another_day_moves_what_nobody_touched() {
        let mut before = followed(None, moment("2026-11-20", true));
        before.follow_ups[1].due = day("2027-02-01");
        before.follow_ups[2].state = FollowUpState::Not;
        let after = followed(Some(&before), Content { on: day("2026-11-21"), ..before.clone() });
        assert_eq!(dues(&after), ["2026-12-05", "2027-02-01", "2027-05-20"]);
    }

    #[test]
    fn an_answer_gets_its_day_once() {
        let before = followed(None, moment("2026-11-20", true));
        let mut answered = before.clone();
        answered.follow_ups[0].state = FollowUpState::Partly;
        let answered = followed(Some(&before), answered);
        assert_eq!(answered.follow_ups[0].answered_on, Some(day(TODAY)));
        let mut told = before.clone();
        told.follow_ups[0].state = FollowUpState::Applied;
        told.follow_ups[0].answered_on = Some(day("2026-11-21"));
        assert_eq!(followed(Some(&before), told).follow_ups[0].answered_on, Some(day("2026-11-21")));
        let mut open_again = answered.clone();
        open_again.follow_ups[0].state = FollowUpState::Open;
        assert_eq!(followed(Some(&answered), open_again).follow_ups[0].answered_on, None);
    }

    #[test]
    fn nothing_is_asked_after_the_last_day_there_is() {
        assert_eq!(dues(&followed(None, moment("2100-12-01", true))), ["2100-12-15"]);
    }
}
