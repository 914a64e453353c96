//! Coming back to what was meant to be tried: next steps on their date, trainings after a while.

use besef_model::{Content, Day, FollowUp, FollowUpState, Moment, MomentId, NextStep};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, Preferences, scheduling::Schedule};

/// So many characters of a moment stand for a training without a name.
const TITLE: usize = 120;

/// Something whose date has come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Due {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// The day it is due.
    pub due: Day,
    /// What is due.
    pub what: DueWhat,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueWhat {
    /// A next step.
    Step(NextStep),
    /// Looking again at a training.
    FollowUp(DueFollowUp),
}

/// Looking again at a training.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueFollowUp {
    /// Which of the moment's times to look again, from 0.
    pub at: u32,
    /// What the training is called; else the beginning of the moment's text.
    pub title: String,
    /// What one planned to apply.
    pub plan: Option<String>,
    /// As it stands.
    pub follow_up: FollowUp,
}

impl Journal {
    /// Everything that is due by a day, the oldest date first, at most so many. Of one training only one question at a
    /// time is due: a later one waits until the earlier is answered.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due(&self, by: Day, most: usize) -> Result<Vec<Due>, JournalError> {
        let limit = u32::try_from(most).unwrap_or(u32::MAX);
        let today = self.clock.today();
        let vault = self.vault();
        let steps = vault.due_steps(by, limit)?.into_iter().filter_map(due_step);
        let trainings = vault.due_follow_ups(by, limit)?.into_iter();
        let mut due: Vec<Due> =
            steps.chain(trainings.flat_map(|moment| due_follow_ups(moment, by, today))).collect();
        due.sort_by_key(|due| due.due);
        due.truncate(most);
        Ok(due)
    }

    /// How much is due by a day.
    pub(crate) fn due_in_all(&self, by: Day) -> Result<u32, JournalError> {
        Ok(self.vault().due_count(by)?)
    }

    /// When to look again at a training, as the learner chose and as of today.
    pub(crate) fn schedule(&self) -> Schedule {
        let after = Preferences::read(&self.home.preferences_path()).follow_ups;
        Schedule { after, today: self.clock.today() }
    }
}

fn due_step(moment: Moment) -> Option<Due> {
    let Moment { id, content, .. } = moment;
    let step = content.next_step?;
    Some(Due { id, on: content.on, due: step.by?, what: DueWhat::Step(step) })
}

fn due_follow_ups(moment: Moment, by: Day, today: Day) -> Vec<Due> {
    let Moment { id, content, .. } = moment;
    let title = training_title(&content);
    let plan = content.training.and_then(|training| training.plan);
    let open =
        (0..).zip(content.follow_ups).filter(|(_, it)| it.state == FollowUpState::Open && it.due <= by);
    let mut asked = false;
    let one_at_a_time = open.filter(|(_, it)| it.due > today || !std::mem::replace(&mut asked, true));
    let due = one_at_a_time.map(|(at, follow_up)| Due {
        id,
        on: content.on,
        due: follow_up.due,
        what: DueWhat::FollowUp(DueFollowUp { at, title: title.clone(), plan: plan.clone(), follow_up }),
    });
    due.collect()
}

/// What a training is called; else the first line of the moment.
pub(crate) fn training_title(content: &Content) -> String {
    titled(content.training.as_ref().and_then(|training| training.title.as_deref()), &content.text)
}

/// What a training is called; else the first line of the text it is written down with.
pub(crate) fn titled(title: Option<&str>, text: &str) -> String {
    let first_line = || text.lines().next().unwrap_or_default().chars().take(TITLE).collect();
    title.map_or_else(first_line, str::to_owned)
}
