//! The same, with people called otherwise: every text a learner wrote, passed through one telling. Here: which texts
//! those are. Not here: who is called what (`called`). Sources keep their titles and authors: those are public, and a
//! book named after someone is still that book.

use crate::{
    Agreement, Changed, Content, Conversation, FollowUp, Goal, Needs, NextStep, Pick, Reflection, Support,
    Training,
};

/// How a text is told.
type Telling<'a> = &'a dyn Fn(&str) -> String;

impl Content {
    /// The moment with every text told so, and every person named so.
    #[must_use]
    pub fn retold(mut self, told: Telling<'_>) -> Self {
        self.text = told(&self.text);
        tell(&mut self.takeaway, told);
        tell_step(&mut self.next_step, told);
        let Changed { knowing, feeling, doing, intending } = &mut self.changed;
        tell_all([knowing, feeling, doing, intending], told);
        self.people.iter_mut().for_each(|person| person.name = told(&person.name));
        self.training.iter_mut().for_each(|training| training.retell(told));
        self.follow_ups.iter_mut().for_each(|follow_up| follow_up.retell(told));
        self.tags.iter_mut().for_each(|tag| *tag = told(tag));
        self.reflection.iter_mut().for_each(|reflection| reflection.retell(told));
        self.attachments.iter_mut().for_each(|file| file.name = told(&file.name));
        for thread in &mut self.threads {
            thread.with = told(&thread.with);
            thread.remarks.iter_mut().for_each(|remark| remark.text = told(&remark.text));
        }
        self
    }
}

impl Training {
    fn retell(&mut self, told: Telling<'_>) {
        tell_all(
            [&mut self.title, &mut self.provider, &mut self.partner, &mut self.plan, &mut self.support],
            told,
        );
    }
}

impl FollowUp {
    /// The answer with every text told so.
    pub fn retell(&mut self, told: Telling<'_>) {
        tell_all([&mut self.applied, &mut self.helped, &mut self.hindered, &mut self.tell], told);
    }
}

impl Reflection {
    fn retell(&mut self, told: Telling<'_>) {
        let earlier = self.earlier.iter_mut().flat_map(|along| &mut along.answers);
        for answer in self.answers.iter_mut().chain(earlier) {
            answer.text = told(&answer.text);
            tell(&mut answer.asked, told);
        }
    }
}

impl Conversation {
    /// The conversation with every text told so. With whom it is stays: that is who reads the sheet.
    #[must_use]
    pub fn retold(mut self, told: Telling<'_>) -> Self {
        let Needs { autonomy, relatedness, competence } = &mut self.needs;
        let notes = [
            &mut self.name,
            &mut self.proud,
            &mut self.stuck,
            &mut self.feedback,
            &mut self.trainings,
            &mut self.questions,
            &mut self.aim,
            &mut self.seen,
            &mut self.notes,
            autonomy,
            relatedness,
            competence,
        ];
        tell_all(notes, told);
        self.support.retell(told);
        self.picks.iter_mut().for_each(|Pick { note, .. }| tell(note, told));
        self.agreements = self.agreements.into_iter().map(|agreement| agreement.retold(told)).collect();
        self
    }
}

impl Agreement {
    /// The agreement with every text told so.
    #[must_use]
    pub fn retold(mut self, told: Telling<'_>) -> Self {
        self.what = told(&self.what);
        let notes = [
            &mut self.why,
            &mut self.who,
            &mut self.support,
            &mut self.first_step,
            &mut self.evidence,
            &mut self.outcome,
        ];
        tell_all(notes, told);
        self
    }
}

impl Goal {
    /// The goal with every text told so.
    #[must_use]
    pub fn retold(mut self, told: Telling<'_>) -> Self {
        self.name = told(&self.name);
        tell_all([&mut self.why, &mut self.first_step, &mut self.outcome], told);
        self.support.retell(told);
        self
    }
}

impl Support {
    fn retell(&mut self, told: Telling<'_>) {
        let Support { socio_emotional, network, career, autonomy } = self;
        tell_all([socio_emotional, network, career, autonomy], told);
    }
}

fn tell_step(step: &mut Option<NextStep>, told: Telling<'_>) {
    if let Some(NextStep { what, outcome, .. }) = step {
        *what = told(what);
        tell(outcome, told);
    }
}

fn tell_all<const N: usize>(texts: [&mut Option<String>; N], told: Telling<'_>) {
    texts.into_iter().for_each(|text| tell(text, told));
}

fn tell(text: &mut Option<String>, told: Telling<'_>) {
    if let Some(text) = text {
        *text = told(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Attachment, Companion, Day, Kind, ModelId, Source};

    fn shouted(text: &str) -> String {
        text.to_uppercase()
    }

    /// Every place that can hold a text, filled in.
    fn full() -> Content {
        let note = || Some("an".to_owned());
        let mut content = Content::new(Kind::Social, Day::EARLIEST, "an");
        content.takeaway = note();
        content.changed = Changed { knowing: note(), feeling: note(), doing: note(), intending: note() };
        content.people = vec![Companion::named("an")];
        content.tags = vec!["an".into()];
        content.training = Some(Training {
            title: note(),
            provider: note(),
            partner: note(),
            plan: note(),
            support: note(),
            ..Training::default()
        });
        let asked = FollowUp {
            applied: note(),
            helped: note(),
            hindered: note(),
            tell: note(),
            ..FollowUp::due(Day::LATEST)
        };
        content.follow_ups = vec![asked];
        let answers = vec![Answer { step: 0, text: "an".into(), asked: note() }];
        content.reflection = Some(Reflection { model: ModelId::named("own"), answers, earlier: Vec::new() });
        let (digest, media_type) = (String::new(), String::new());
        content.attachments = vec![Attachment { digest, name: "an".into(), media_type, bytes: 0 }];
        content
    }

    #[test]
    fn every_text_of_a_moment_is_told() {
        let told = full().retold(&shouted);
        let texts: Vec<_> = told.texts().map(|(place, text)| (place, text.to_owned())).collect();
        assert_eq!(texts.len(), full().texts().count());
        for (place, text) in texts {
            assert_eq!(text, "AN", "{place:?} was passed over");
        }
    }

    #[test]
    fn a_source_stays_what_it_is_called() {
        let mut content = Content::new(Kind::Resource, Day::EARLIEST, "gelezen");
        content.sources = vec![Source { title: "an introduction".into(), ..Source::default() }];
        assert_eq!(content.retold(&shouted).sources[0].title, "an introduction");
    }
}
