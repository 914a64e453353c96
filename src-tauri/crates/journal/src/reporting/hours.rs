//! What an hours overview is built from: the moments that say how long they took.

use besef_model::{Called, Content, Filter, Page, Paper};
use besef_report::HoursMaterial;

use super::Making;
use crate::{Journal, JournalError, LookBackOn};

impl Journal {
    pub(super) fn hours_material(
        &self,
        on: LookBackOn,
        making: &Making,
    ) -> Result<HoursMaterial, JournalError> {
        let period = self.stretch(&self.vault(), on)?.period;
        let callings = self.callings(making.people.unwrap_or(Called::Name), None, &making.words)?;
        let filter = Filter { from: Some(period.from), to: Some(period.to), ..Filter::default() };
        let everything = Page { offset: 0, limit: u32::MAX };
        let mut moments = self.vault().list(&filter, everything)?;
        moments.reverse();
        let timed = moments.into_iter().map(|moment| moment.content).filter(takes_time);
        Ok(HoursMaterial {
            period,
            language: making.words.language(),
            paper: making.paper.unwrap_or(Paper::A4),
            made_on: self.clock.today(),
            moments: timed.map(|content| content.retold(&|text| callings.told(text))).collect(),
        })
    }
}

fn takes_time(content: &Content) -> bool {
    content.minutes.is_some() || content.training.as_ref().is_some_and(|training| training.hours.is_some())
}
