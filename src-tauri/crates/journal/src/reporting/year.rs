//! What a year report is built from: the look-back of its period, in words, with the moments that stood out.

use besef_model::{Called, Callings, Content, Day, Filter, Kind, Page, Paper, Period, Review};
use besef_report::{
    GoalOfYear, MonthOfKinds, PersonOfYear, StepOfYear, TrainingOfYear, YearMaterial, YearPart,
};

use super::Making;
use crate::{
    GoalSeen, Journal, JournalError, LookBack, LookBackOn, MonthMix, Panel, PersonShare, StepSeen, Trained,
    said,
};

impl Journal {
    pub(super) fn year_material(
        &self,
        on: LookBackOn,
        making: &Making,
    ) -> Result<YearMaterial, JournalError> {
        let callings = self.callings(making.people.unwrap_or(Called::Name), None, &making.words)?;
        let LookBack { period, figures, people, steps, trainings, goals, sentences, .. } =
            self.look_back(on)?;
        let said = sentences.iter().map(|sentence| (part(sentence.panel), said(sentence, &making.words)));
        Ok(YearMaterial {
            period,
            language: making.words.language(),
            paper: making.paper.unwrap_or(Paper::A4),
            made_on: self.clock.today(),
            said: said.map(|(part, text)| (part, callings.told(&text))).collect(),
            months: so_far(figures.by_month, self.clock.today()).into_iter().map(month).collect(),
            people: people.into_iter().map(|share| person(share, &callings)).collect(),
            steps: steps.into_iter().map(|step| of_step(step, &callings)).collect(),
            trainings: trainings.into_iter().map(|trained| training(trained, &callings)).collect(),
            goals: goals.into_iter().map(|goal| of_goal(goal, &callings)).collect(),
            highlights: self.highlights(period, &callings)?,
            takeaways: self.takeaways(period, &callings)?,
        })
    }

    /// The highlights of a period, the earliest first.
    fn highlights(&self, period: Period, callings: &Callings) -> Result<Vec<Content>, JournalError> {
        let (from, to) = (Some(period.from), Some(period.to));
        let highlights = Filter { from, to, highlight: true, ..Filter::default() };
        let moments = self.vault().list(&highlights, Page { offset: 0, limit: u32::MAX })?;
        let retold =
            moments.into_iter().rev().map(|moment| moment.content.retold(&|text| callings.told(text)));
        Ok(retold.collect())
    }

    /// What was taken along from the look-backs kept of stretches within the period, the earliest first.
    fn takeaways(&self, period: Period, callings: &Callings) -> Result<Vec<(Period, String)>, JournalError> {
        let reviews = self.notes::<Review>()?.into_iter().map(|note| note.content);
        let within =
            reviews.filter(|review| period.holds(review.period.from) && period.holds(review.period.to));
        let mut takeaways: Vec<(Period, String)> = within
            .filter_map(|review| Some((review.period, callings.told(review.takeaway.as_deref()?))))
            .collect();
        takeaways.sort_by_key(|(period, _)| (period.from, period.to));
        Ok(takeaways)
    }
}

fn part(panel: Panel) -> YearPart {
    match panel {
        Panel::Headline => YearPart::Headline,
        Panel::Mix => YearPart::Mix,
        Panel::People => YearPart::People,
        Panel::Feedback => YearPart::Feedback,
        Panel::Steps => YearPart::Steps,
        Panel::Trainings => YearPart::Trainings,
        Panel::Goals => YearPart::Goals,
        Panel::Changed => YearPart::Changed,
    }
}

/// What is still to come is not nothing: it is left out.
fn so_far(mut months: Vec<MonthMix>, today: Day) -> Vec<MonthMix> {
    months.retain(|month| month.month <= today);
    months
}

fn month(mix: MonthMix) -> MonthOfKinds {
    let counts = Kind::ALL.map(|kind| (kind, mix.by_kind.get(&kind).copied().unwrap_or(0)));
    MonthOfKinds { month: mix.month, counts: counts.into() }
}

fn person(share: PersonShare, callings: &Callings) -> PersonOfYear {
    PersonOfYear { name: callings.told(&share.name), moments: share.moments, new: share.new }
}

fn of_step(step: StepSeen, callings: &Callings) -> StepOfYear {
    let StepSeen { on, what, state, outcome, .. } = step;
    let outcome = outcome.map(|outcome| callings.told(&outcome));
    StepOfYear { on, what: callings.told(&what), state, outcome }
}

fn training(trained: Trained, callings: &Callings) -> TrainingOfYear {
    let Trained { on, title, mut follow_ups, .. } = trained;
    follow_ups.iter_mut().for_each(|follow_up| follow_up.retell(&|text| callings.told(text)));
    TrainingOfYear { on, title: callings.told(&title), follow_ups }
}

fn of_goal(goal: GoalSeen, callings: &Callings) -> GoalOfYear {
    let GoalSeen { name, state, by, moments, .. } = goal;
    GoalOfYear { name: callings.told(&name), state, by, moments }
}
