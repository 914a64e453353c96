//! Reviews: the look-backs that were kept, those worth offering now, and the walk through a period's moments. Not here:
//! what is counted in a period (`looking_back`), nor choosing one thing (`choosing`).

mod offering;
mod walking;

use besef_model::{Filter, Moment, MomentId, Note, NotedId, Page, Period, Review};
use besef_vault::Vault;
use serde::Serialize;
use std::{cmp::Reverse, collections::HashSet};
use ts_rs::TS;

use crate::{
    Journal, JournalError,
    becoming::{ChosenShown, shown},
};

pub use offering::OfferedReview;

/// All look-backs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Reviews {
    /// Worth doing now: never more than one of a sort.
    pub offered: Vec<OfferedReview>,
    /// Those kept, the latest period first. One that is not rounded off is among them unless it is offered.
    pub kept: Vec<ReviewRow>,
}

/// A look-back in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewRow {
    /// The look-back.
    pub review: Note<Review>,
    /// How many of the moments kept in it are there.
    pub kept: u32,
}

/// One look-back, opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenReview {
    /// The look-back.
    pub review: Note<Review>,
    /// The moments to walk through, the oldest first. Moments that are gone are left out, also where the look-back itself
    /// still names them; those kept in it are all here.
    pub moments: Vec<Moment>,
    /// How many other moments the period has.
    pub passed_over: u32,
    /// The one thing chosen, as it stands now.
    pub chose: Option<ChosenShown>,
}

impl Journal {
    /// All look-backs, kept and offered, as of today.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reviews(&self) -> Result<Reviews, JournalError> {
        let vault = self.vault();
        let mut reviews = vault.notes::<Review>()?;
        let offered = offering::offered(&vault, &reviews, self.clock.today())?;
        let under_way: HashSet<NotedId> = offered.iter().filter_map(|offer| offer.under_way).collect();
        reviews.retain(|review| !under_way.contains(&review.id));
        reviews.sort_by_key(|review| Reverse((review.content.period.to, review.id)));
        let rows = reviews.into_iter().map(|review| row(&vault, review));
        Ok(Reviews { offered, kept: rows.collect::<Result<_, _>>()? })
    }

    /// One look-back, opened.
    ///
    /// # Errors
    /// When there is no such look-back.
    pub fn review(&self, id: NotedId) -> Result<OpenReview, JournalError> {
        let review = self.live_note::<Review>(id)?;
        let vault = self.vault();
        let all = moments_of(&vault, &review.content)?;
        let in_all = all.len();
        let kept_before = kept_in_others(&vault, id)?;
        let moments = walking::walk(all, &review.content, &kept_before);
        let passed_over = u32::try_from(in_all - moments.len()).unwrap_or(u32::MAX);
        let chose = review.content.chose.map_or(Ok(None), |became| shown(&vault, became))?;
        Ok(OpenReview { review, moments, passed_over, chose })
    }
}

fn row(vault: &Vault, review: Note<Review>) -> Result<ReviewRow, JournalError> {
    let live = vault.moments(&review.content.kept)?.len();
    Ok(ReviewRow { kept: u32::try_from(live).unwrap_or(u32::MAX), review })
}

/// The live moments of the period and those kept from elsewhere (their day may have changed since), the oldest first.
fn moments_of(vault: &Vault, review: &Review) -> Result<Vec<Moment>, JournalError> {
    let everything = Page { offset: 0, limit: u32::MAX };
    let mut moments = vault.list(&within(review.period), everything)?;
    moments.reverse();
    let there: HashSet<MomentId> = moments.iter().map(|moment| moment.id).collect();
    let moved: Vec<MomentId> = review.kept.iter().copied().filter(|id| !there.contains(id)).collect();
    moments.extend(vault.moments(&moved)?);
    moments.sort_by_key(|moment| moment.content.on);
    Ok(moments)
}

fn kept_in_others(vault: &Vault, id: NotedId) -> Result<HashSet<MomentId>, JournalError> {
    let others = vault.notes::<Review>()?.into_iter().filter(|review| review.id != id);
    Ok(others.flat_map(|review| review.content.kept).collect())
}

fn within(period: Period) -> Filter {
    Filter { from: Some(period.from), to: Some(period.to), ..Filter::default() }
}
