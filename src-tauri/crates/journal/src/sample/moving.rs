//! The sample moves along with the calendar, by whole weeks, so that a newcomer always finds a full year behind and fresh
//! days on top. What is only answered after today is still open.

use besef_model::{Content, Conversation, Day, FollowUp, Goal, Period, StepState, Timestamp};

/// The September in which the sample was written to start.
const WRITTEN_FOR: i32 = 2025;

/// The moment of the day its moments are logged at: 16:00 UTC, after school.
const AFTER_SCHOOL_MS: i64 = 16 * 60 * 60 * 1000;

/// From how it was written to how it is today.
#[derive(Clone, Copy)]
pub(super) struct Move {
    days: i64,
    today: Day,
}

impl Move {
    /// From September to January the sample's full year is the school year just past, with the start of the next on
    /// top; from February on it is the school year that runs.
    pub(super) fn to(today: Day) -> Self {
        let year = if today.month() == 1 { today.year() - 2 } else { today.year() - 1 };
        let start = |year| chrono::NaiveDate::from_ymd_opt(year, 9, 1).unwrap_or_default();
        let weeks = (start(year) - start(WRITTEN_FOR)).num_days().div_euclid(7);
        Self { days: 7 * weeks, today }
    }

    /// The day that a written day is now; nothing when it has not come yet.
    pub(super) fn come(self, written: Day) -> Option<Day> {
        Some(self.day(written)).filter(|day| *day <= self.today)
    }

    fn day(self, written: Day) -> Day {
        written.plus_days(self.days)
    }

    fn each(self, days: &mut Option<Day>) {
        *days = days.map(|day| self.day(day));
    }

    pub(super) fn content(self, mut content: Content) -> Content {
        content.on = self.day(content.on);
        if let Some(step) = &mut content.next_step {
            self.each(&mut step.by);
            self.each(&mut step.settled_on);
            if step.settled_on.is_some_and(|on| on > self.today) {
                (step.state, step.outcome, step.settled_on) = (StepState::Open, None, None);
            }
        }
        content.follow_ups = content.follow_ups.into_iter().map(|it| self.follow_up(it)).collect();
        content
    }

    fn follow_up(self, mut follow_up: FollowUp) -> FollowUp {
        follow_up.due = self.day(follow_up.due);
        self.each(&mut follow_up.answered_on);
        if follow_up.answered_on.is_some_and(|on| on > self.today) {
            return FollowUp { after: follow_up.after, ..FollowUp::due(follow_up.due) };
        }
        follow_up
    }

    pub(super) fn goal(self, mut goal: Goal) -> Goal {
        self.each(&mut goal.by);
        self.each(&mut goal.settled_on);
        goal
    }

    pub(super) fn conversation(self, mut conversation: Conversation) -> Conversation {
        self.each(&mut conversation.on);
        let period = conversation.period;
        conversation.period = period.map(|it| Period { from: self.day(it.from), to: self.day(it.to) });
        for agreement in &mut conversation.agreements {
            self.each(&mut agreement.by);
        }
        conversation
    }
}

/// When something of that day was written down.
pub(super) fn after_school(day: Day) -> Timestamp {
    let midnight = day.date().and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    Timestamp::from_millis(midnight + AFTER_SCHOOL_MS)
}
