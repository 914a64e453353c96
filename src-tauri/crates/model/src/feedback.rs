//! How feedback on a moment stands. Whoever counts and whoever filters asks here, so that a number and the moments behind
//! it are the same.

use crate::{Activity, Content, Feedback, FeedbackFilter};

impl Content {
    /// The ways in which its feedback stands. Feedback of several people counts once: as asked for or used when any of it
    /// was, and as open only while nothing is known of any.
    pub fn feedback_stands(&self) -> impl Iterator<Item = FeedbackFilter> {
        let given = self.feedback_given();
        let asked = self.activities.contains(&Activity::AskedFeedback);
        let received = !given.is_empty();
        let stands = [
            (FeedbackFilter::Asked, asked || given.iter().any(|it| it.asked == Some(true))),
            (FeedbackFilter::Received, received),
            (FeedbackFilter::Used, given.iter().any(|it| it.used == Some(true))),
            (FeedbackFilter::Open, received && given.iter().all(|it| it.used.is_none())),
        ];
        stands.into_iter().filter(|(_, so)| *so).map(|(stand, _)| stand)
    }

    /// Feedback as it was noted with people, and what readers of an extract wrote: that was asked for by sharing.
    fn feedback_given(&self) -> Vec<Feedback> {
        let noted = self.people.iter().filter_map(|person| person.feedback.clone());
        let answered = self.threads.iter().filter(|thread| thread.is_answered());
        let written = answered.map(|thread| Feedback { asked: Some(true), used: thread.used });
        noted.chain(written).collect()
    }
}
