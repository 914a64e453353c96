//! The same number in one's own earlier period, where it differs enough to be worth saying. Where there was little to
//! count, nothing is set beside.

use besef_model::{ChangedFilter, FeedbackFilter, Filter, StepFilter, Tally};

use crate::{
    Material, Panel, Sentence,
    counts::{count, steps_tried, total},
    filters::{changing, with_feedback, with_people, with_step},
    thresholds::{SHARE, is_notable},
};

/// “In de periode ervoor noemde je twaalf mensen of groepen.”
pub(super) fn people(material: &Material) -> Option<Sentence> {
    let people = |tally: &Tally| count(&tally.people);
    before(material, (Panel::People, "people-before"), people, |tally| {
        with_people(&tally.people, tally.period)
    })
}

/// “In de periode ervoor kreeg je bij twaalf momenten feedback.”
pub(super) fn feedback(material: &Material) -> Option<Sentence> {
    let received = |tally: &Tally| with_feedback(FeedbackFilter::Received, tally.period);
    before(material, (Panel::Feedback, "feedback-before"), |tally| tally.feedback.received, received)
}

/// “In de periode ervoor probeerde je twaalf stappen uit.”
pub(super) fn tried(material: &Material) -> Option<Sentence> {
    let tried = |tally: &Tally| with_step(StepFilter::Tried, tally.period);
    before(material, (Panel::Steps, "tried-before"), |tally| steps_tried(tally.steps), tried)
}

/// “In de periode ervoor deed je na twaalf momenten iets anders.”
pub(super) fn practice(material: &Material) -> Option<Sentence> {
    let doing = |tally: &Tally| changing(ChangedFilter::Doing, tally.period);
    before(material, (Panel::Changed, "doing-before"), |tally| tally.changed.doing, doing)
}

fn before(
    material: &Material,
    (panel, key): (Panel, &str),
    figure: impl Fn(&Tally) -> u32,
    moments: impl Fn(&Tally) -> Filter,
) -> Option<Sentence> {
    let earlier = material.previous.as_ref().filter(|tally| total(tally) >= SHARE)?;
    let (now, before) = (figure(&material.tally), figure(earlier));
    let said = Sentence::saying(panel, key).with("before", before).with("running", material.is_running());
    is_notable(now, before).then(|| said.opening(moments(earlier)))
}
