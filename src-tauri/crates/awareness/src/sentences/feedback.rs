//! Feedback: asked for, received, used. That it is used is what pays.

use besef_model::{FeedbackFilter, FeedbackTally};

use crate::{Material, Panel, Sentence, filters::with_feedback};

/// “Je kreeg bij vijf momenten feedback, en gebruikte die bij drie.”
pub(super) fn received(material: &Material) -> Option<Sentence> {
    let FeedbackTally { received, used, .. } = material.tally.feedback;
    let of = |feedback| with_feedback(feedback, material.period);
    let said = match (received, used) {
        (0, _) => return None,
        (_, 0) => saying("feedback").opening(of(FeedbackFilter::Received)),
        _ => saying("feedback-used")
            .with("used", used)
            .opening(of(FeedbackFilter::Received))
            .opening(of(FeedbackFilter::Used)),
    };
    Some(said.with("received", received))
}

/// “Bij vier momenten vroeg je er zelf om.”
pub(super) fn asked(material: &Material) -> Option<Sentence> {
    let FeedbackTally { asked, received, .. } = material.tally.feedback;
    let key = if received > 0 { "feedback-asked" } else { "feedback-only-asked" };
    let said = saying(key).with("asked", asked);
    (asked > 0).then(|| said.opening(with_feedback(FeedbackFilter::Asked, material.period)))
}

fn saying(key: &str) -> Sentence {
    Sentence::saying(Panel::Feedback, key)
}
