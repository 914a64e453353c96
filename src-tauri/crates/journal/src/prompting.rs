//! The prompt of the day: chosen by what was shown before, the same one all day, in every window.

use besef_model::{Day, Prompt, PromptId, Verb};
use besef_vault::PromptShown;

use crate::{Journal, JournalError, guides};

/// A prompt comes back after more than sixty days, also one that was kept as shown a day too early (see [`passed`]).
const REST: i64 = 62;

impl Journal {
    /// The prompt of the day. The first to ask has it kept as shown; where nothing can be kept it is only shown.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn prompt(&self) -> Result<Option<Prompt>, JournalError> {
        let today = self.clock.today();
        let shown = self.vault().prompts()?;
        if let Some(prompt) = of_day(guides::prompts(), &shown, today) {
            return Ok(Some(prompt));
        }
        let next = next(guides::prompts(), &shown, today);
        if let Some(prompt) = next.as_ref().filter(|_| self.read_only().is_none()) {
            self.keep_as_shown(&prompt.id, today);
        }
        Ok(next)
    }

    /// Nobody did anything, so there is nobody to tell, also not that it could not be kept: a full disk must not keep
    /// Today from opening.
    fn keep_as_shown(&self, id: &PromptId, on: Day) {
        let kept = self.vault().transact(self.clock.now(), Verb::Edit, |tx| tx.show_prompt(id, on));
        if let Err(error) = kept {
            tracing::warn!(%error, "the prompt of the day could not be kept as shown");
        }
    }

    /// Puts another prompt in the place of today's.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn skip_prompt(&self) -> Result<Option<Prompt>, JournalError> {
        let today = self.clock.today();
        if let Some(current) = self.prompt()? {
            let next = next(guides::prompts(), &self.vault().prompts()?, today);
            self.save(Verb::Edit, |tx| {
                tx.show_prompt(&current.id, passed(today))?;
                next.iter().try_for_each(|next| tx.show_prompt(&next.id, today))
            })?;
        }
        self.prompt()
    }

    /// Never shows a prompt again, or does. Gives the prompt of the day from now on.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn hide_prompt(&self, id: &PromptId, hidden: bool) -> Result<Option<Prompt>, JournalError> {
        let today = self.clock.today();
        let is_todays =
            self.vault().prompts()?.iter().any(|shown| shown.id == *id && shown.on == Some(today));
        self.save(Verb::Edit, |tx| {
            tx.hide_prompt(id, hidden)?;
            if hidden && is_todays { tx.show_prompt(id, passed(today)) } else { Ok(()) }
        })?;
        self.prompt()
    }

    /// The prompts that are not to be shown.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn hidden_prompts(&self) -> Result<Vec<PromptId>, JournalError> {
        let hidden = self.vault().prompts()?.into_iter().filter(|shown| shown.hidden);
        Ok(hidden.map(|shown| shown.id).collect())
    }
}

/// A prompt that makes way for another is kept as shown the day before: one prompt is today's, and never two.
fn passed(today: Day) -> Day {
    today.plus_days(-1)
}

/// The one that was chosen for a day.
fn of_day(prompts: &[Prompt], shown: &[PromptShown], day: Day) -> Option<Prompt> {
    let chosen = |prompt: &&Prompt| {
        shown.iter().any(|shown| shown.id == prompt.id && shown.on == Some(day) && !shown.hidden)
    };
    prompts.iter().find(chosen).cloned()
}

/// The one to show next: of those that may be, the one not shown for longest; among equals the first.
fn next(prompts: &[Prompt], shown: &[PromptShown], today: Day) -> Option<Prompt> {
    let known = |prompt: &Prompt| shown.iter().find(|shown| shown.id == prompt.id);
    let rested = |on: Day| on.plus_days(REST) <= today;
    let may_be = |prompt: &&Prompt| known(prompt).is_none_or(|it| !it.hidden && it.on.is_none_or(rested));
    prompts.iter().filter(may_be).min_by_key(|prompt| known(prompt).and_then(|shown| shown.on)).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use besef_model::{Kind, PromptAbout};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn prompts(ids: &[&str]) -> Vec<Prompt> {
        let prompt = |id: &&str| Prompt { id: PromptId::named(*id), about: PromptAbout::Kind(Kind::Social) };
        ids.iter().map(prompt).collect()
    }

    fn shown(id: &str, on: Option<&str>, hidden: bool) -> PromptShown {
        PromptShown { id: PromptId::named(id), on: on.map(day), hidden }
    }

    fn next_of(shown: &[PromptShown]) -> Option<String> {
        let next = next(&prompts(&["a", "b", "c"]), shown, day("2026-11-22"));
        next.map(|prompt| prompt.id.as_str().to_owned())
    }

    #[test]
    fn those_never_shown_come_first_and_in_order() {
        assert_eq!(next_of(&[]).as_deref(), Some("a"));
        assert_eq!(next_of(&[shown("a", Some("2020-01-01"), false)]).as_deref(), Some("b"));
        assert_eq!(next_of(&[shown("a", None, false)]).as_deref(), Some("a"), "shown again is shown");
    }

    #[test]
    fn then_the_one_not_shown_for_longest() {
        let all = [("a", "2026-03-01"), ("b", "2026-01-01"), ("c", "2026-02-01")];
        assert_eq!(next_of(&all.map(|(id, on)| shown(id, Some(on), false))).as_deref(), Some("b"));
    }

    #[test]
    fn none_comes_back_within_sixty_days_and_hidden_ones_never() {
        let all = [("a", "2026-09-22"), ("b", "2026-11-21"), ("c", "2027-01-01")];
        assert_eq!(next_of(&all.map(|(id, on)| shown(id, Some(on), false))), None);
        let hidden = [shown("a", None, true), shown("b", Some("2020-01-01"), true), shown("c", None, true)];
        assert_eq!(next_of(&hidden), None);
    }
}
