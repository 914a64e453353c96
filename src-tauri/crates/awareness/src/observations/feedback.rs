//! Feedback: asked for, received, used. What is missing may only be missing from the journal.

use besef_model::{FeedbackFilter, FeedbackTally};

use crate::{
    Material, Observation, Panel, Rule,
    filters::with_feedback,
    thresholds::{OFTEN, UNASKED},
};

/// “Bij vier momenten kreeg je feedback en staat er niet bij of je er iets mee deed. Wat deed je ermee?”
pub(super) fn use_unknown(material: &Material) -> Option<Observation> {
    let FeedbackTally { open, .. } = material.tally.feedback;
    let asked = asking(Rule::FeedbackUseUnknown, material, (open, FeedbackFilter::Open));
    (open >= OFTEN).then(|| asked.because("moments", OFTEN))
}

/// “Bij vijf momenten kreeg je feedback zonder dat je erom vroeg. Waarover zou je er zelf willen vragen?”
pub(super) fn not_asked(material: &Material) -> Option<Observation> {
    let FeedbackTally { asked, received, .. } = material.tally.feedback;
    let question = asking(Rule::FeedbackNotAsked, material, (received, FeedbackFilter::Received));
    (asked == 0 && received >= UNASKED).then(|| question.because("moments", UNASKED))
}

/// “Bij drie momenten vroeg je om feedback; wat je kreeg, staat er niet bij. Wat kreeg je te horen?”
pub(super) fn not_received(material: &Material) -> Option<Observation> {
    let FeedbackTally { asked, received, .. } = material.tally.feedback;
    let question = asking(Rule::FeedbackNotReceived, material, (asked, FeedbackFilter::Asked));
    (received == 0 && asked >= OFTEN).then(|| question.because("moments", OFTEN))
}

fn asking(rule: Rule, material: &Material, (count, filter): (u32, FeedbackFilter)) -> Observation {
    let asked = Observation::asking(rule, Panel::Feedback).with("count", count);
    asked.opening(with_feedback(filter, material.period))
}
