//! Which moments of a period to walk through: all of them as long as that is a walk, else those that stand out.

use besef_model::{Content, Moment, MomentId, Review, ReviewSort, Role};
use std::{cmp::Reverse, collections::HashSet};

/// More moments than this are not walked through one by one.
const MOST: usize = 60;
/// Where fewer than this stand out, others come along, spread over the period.
const LEAST: usize = 20;

/// The moments to walk through, of all of a period in the order of their days. Those kept are always among them.
pub(super) fn walk(all: Vec<Moment>, review: &Review, kept_before: &HashSet<MomentId>) -> Vec<Moment> {
    if review.sort == ReviewSort::Week || all.len() <= MOST {
        return all;
    }
    let kept = |moment: &Moment| review.kept.contains(&moment.id);
    let weight = |moment: &Moment| marks(&moment.content) + usize::from(kept_before.contains(&moment.id));
    let (mut chosen, others): (Vec<usize>, Vec<usize>) =
        (0..all.len()).partition(|at| kept(&all[*at]) || weight(&all[*at]) > 0);
    chosen.sort_by_key(|at| Reverse((kept(&all[*at]), weight(&all[*at]))));
    chosen.truncate(MOST.max(review.kept.len()));
    chosen.extend(spread(&others, LEAST.saturating_sub(chosen.len())));
    let chosen: HashSet<usize> = chosen.into_iter().collect();
    let numbered = all.into_iter().enumerate().filter(|(at, _)| chosen.contains(at));
    numbered.map(|(_, moment)| moment).collect()
}

/// In how many ways a moment stands out.
fn marks(content: &Content) -> usize {
    let feedback =
        content.people.iter().any(|it| it.feedback.is_some() || it.role == Some(Role::GaveFeedback));
    let marks = [
        content.highlight,
        content.takeaway.is_some(),
        content.mistake,
        feedback,
        content.training.is_some(),
    ];
    marks.into_iter().filter(|mark| *mark).count()
}

/// So many of them, at even distances.
fn spread(all: &[usize], wanted: usize) -> Vec<usize> {
    let wanted = wanted.min(all.len());
    (0..wanted).map(|nth| all[nth * all.len() / wanted]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{Day, Kind, Period, Timestamp};

    fn review(sort: ReviewSort, kept: Vec<MomentId>) -> Review {
        let (from, to) = (Day::EARLIEST, Day::LATEST);
        let period = Period { from, to };
        Review { sort, period, kept, reached: None, takeaway: None, chose: None, finished_on: None }
    }

    /// So many moments, those at `marked` with a takeaway.
    fn moments(count: usize, marked: impl Fn(usize) -> bool) -> Vec<Moment> {
        (0..count)
            .map(|at| {
                let content = Content::new(Kind::Social, Day::EARLIEST.plus_days(at as i64), at.to_string());
                let takeaway = marked(at).then(|| "meegenomen".to_owned());
                Moment {
                    id: MomentId::new(Timestamp::from_millis(at as i64), [0; 10]),
                    content: Content { takeaway, ..content },
                    logged_at: Timestamp::from_millis(0),
                    logged_offset: 0,
                    deleted_at: None,
                }
            })
            .collect()
    }

    fn texts(walk: &[Moment]) -> Vec<usize> {
        walk.iter().map(|moment| moment.content.text.parse().unwrap()).collect()
    }

    #[test]
    fn what_can_be_walked_is_walked_whole() {
        let none = HashSet::new();
        let week = walk(moments(100, |_| false), &review(ReviewSort::Week, vec![]), &none);
        let term = walk(moments(MOST, |_| false), &review(ReviewSort::Term, vec![]), &none);
        assert_eq!((week.len(), term.len()), (100, MOST));
    }

    #[test]
    fn in_a_long_period_what_stands_out_is_walked_in_the_order_of_the_days() {
        let all = moments(300, |at| at % 10 == 3);
        let walked = texts(&walk(all, &review(ReviewSort::Year, vec![]), &HashSet::new()));
        assert_eq!(walked, (0..30).map(|at| at * 10 + 3).collect::<Vec<_>>());
    }

    #[test]
    fn never_more_than_a_walk_and_what_was_kept_always() {
        let all = moments(300, |_| true);
        let kept = vec![all[299].id, all[150].id];
        let walked = walk(all, &review(ReviewSort::Own, kept.clone()), &HashSet::new());
        assert_eq!(walked.len(), MOST);
        assert!(kept.iter().all(|id| walked.iter().any(|moment| moment.id == *id)));
    }

    #[test]
    fn what_other_look_backs_kept_stands_out() {
        let all = moments(300, |_| false);
        let kept_before = HashSet::from([all[7].id]);
        let walked = texts(&walk(all, &review(ReviewSort::Year, vec![]), &kept_before));
        assert!(walked.contains(&7) && walked.len() == LEAST, "{walked:?}");
    }

    #[test]
    fn where_nothing_stands_out_the_whole_period_is_seen() {
        let walked =
            texts(&walk(moments(300, |_| false), &review(ReviewSort::Year, vec![]), &HashSet::new()));
        assert_eq!(walked.len(), LEAST);
        assert!(walked[0] < 30 && walked[LEAST - 1] > 270, "{walked:?}");
    }
}
