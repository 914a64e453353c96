//! The commands that give moments depth: goals, names as places, follow-ups, guides; and going back.

use besef_journal::{Bin, DoneList, NoteSaved, Renamed, ShownName, Touched};
use besef_model::{Day, Goal, OwnFramework, OwnModel, Page, Template};

use crate::{Failure, Session, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// All goals.
    pub fn goals(&self, _: Nothing) -> Result<Goals, Failure> {
        Ok(Goals { goals: self.journal()?.goals()? })
    }

    /// Keeps a new goal.
    pub fn add_goal(&self, goal: Goal) -> Result<NoteSaved<Goal>, Failure> {
        Ok(self.journal_to_write()?.add_note(goal)?)
    }

    /// Changes fields of a goal.
    pub fn edit_goal(&self, request: EditNoted) -> Result<NoteSaved<Goal>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// Goals that may be meant by the name that is being written.
    pub fn goals_alike(&self, request: GoalNamed) -> Result<Goals, Failure> {
        Ok(Goals { goals: self.journal()?.goals_alike(&request.name)? })
    }

    /// Makes one goal of several.
    pub fn merge_goals(&self, request: MergeGoals) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.merge_goals(&request.from, request.into)?)
    }

    /// Texts to start from.
    pub fn templates(&self, _: Nothing) -> Result<Templates, Failure> {
        Ok(Templates { templates: self.journal()?.notes()? })
    }

    /// Keeps a new text to start from.
    pub fn add_template(&self, template: Template) -> Result<NoteSaved<Template>, Failure> {
        Ok(self.journal_to_write()?.add_note(template)?)
    }

    /// Changes a text to start from.
    pub fn edit_template(&self, request: EditNoted) -> Result<NoteSaved<Template>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// The models to reflect along.
    pub fn reflection_models(&self, _: Nothing) -> Result<Models, Failure> {
        let journal = self.journal()?;
        Ok(Models { models: journal.reflection_models()?, own: journal.notes()? })
    }

    /// Keeps a new model of reflection.
    pub fn add_model(&self, model: OwnModel) -> Result<NoteSaved<OwnModel>, Failure> {
        Ok(self.journal_to_write()?.add_note(model)?)
    }

    /// Changes a model of the learner's own.
    pub fn edit_model(&self, request: EditNoted) -> Result<NoteSaved<OwnModel>, Failure> {
        Ok(self.journal_to_write()?.edit_note(request.id, &request.set)?)
    }

    /// The frameworks to take labels from.
    pub fn frameworks(&self, _: Nothing) -> Result<Frameworks, Failure> {
        let language = self.preferences().language;
        Ok(Frameworks { frameworks: self.journal()?.frameworks(language)? })
    }

    /// Adds a framework from a file.
    pub fn add_framework(&self, request: AddFramework) -> Result<NoteSaved<OwnFramework>, Failure> {
        let language = self.preferences().language;
        Ok(self.journal_to_write()?.add_framework(&request.toml, language)?)
    }

    /// Puts something noted in the bin.
    pub fn delete_noted(&self, request: OfSubject) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.delete_note(request.subject)?)
    }

    /// A name and what is known of it.
    pub fn show_name(&self, request: NameAt) -> Result<ShownName, Failure> {
        Ok(self.journal()?.show_name(request.sort, &request.name)?)
    }

    /// Names that may be meant by what is written.
    pub fn alike(&self, request: NameAt) -> Result<Alike, Failure> {
        Ok(Alike { names: self.journal()?.alike(request.sort, &request.name)? })
    }

    /// Gives names another.
    pub fn rename(&self, request: Rename) -> Result<Renamed, Failure> {
        Ok(self.journal_to_write()?.rename(request.sort, &request.from, &request.to)?)
    }

    /// Everything whose date has come or will come.
    pub fn due(&self, _: Nothing) -> Result<DueList, Failure> {
        Ok(DueList { due: self.journal()?.due(Day::LATEST, usize::MAX)? })
    }

    /// Another prompt in the place of today's.
    pub fn skip_prompt(&self, _: Nothing) -> Result<PromptOfDay, Failure> {
        Ok(PromptOfDay { prompt: self.journal_to_write()?.skip_prompt()? })
    }

    /// Never shows a prompt again, or does.
    pub fn hide_prompt(&self, request: HidePrompt) -> Result<PromptOfDay, Failure> {
        Ok(PromptOfDay { prompt: self.journal_to_write()?.hide_prompt(&request.prompt, request.hidden)? })
    }

    /// The prompts that are not to be shown.
    pub fn hidden_prompts(&self, _: Nothing) -> Result<HiddenPrompts, Failure> {
        Ok(HiddenPrompts { hidden: self.journal()?.hidden_prompts()? })
    }

    /// What was done.
    pub fn done(&self, request: DoneBefore) -> Result<DoneList, Failure> {
        let language = self.preferences().language;
        Ok(self.journal()?.done(request.before, request.most, language)?)
    }

    /// Does again what was taken back last.
    pub fn redo(&self, _: Nothing) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.redo()?)
    }

    /// What lies in the bin.
    pub fn bin(&self, page: Page) -> Result<Bin, Failure> {
        let language = self.preferences().language;
        Ok(self.journal()?.bin(page, language)?)
    }

    /// Takes something out of the bin.
    pub fn take_out(&self, request: OfSubject) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.take_out(request.subject)?)
    }

    /// Removes something for good.
    pub fn forget(&self, request: OfSubject) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.forget(request.subject)?)
    }

    /// Removes everything in the bin for good.
    pub fn empty_bin(&self, _: Nothing) -> Result<Touched, Failure> {
        Ok(self.journal_to_write()?.empty_bin()?)
    }
}
