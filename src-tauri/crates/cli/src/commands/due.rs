//! `due`: what to come back to. `follow-up`: what came of a training.

use besef_contract::{
    Session,
    journal::{Due, DueWhat},
    model::{Day, FollowUp, FollowUpState, MomentId, Patch},
    shapes::{DueList, EditMoment, Nothing, ShowMoment},
};
use clap::{ArgGroup, Args};
use std::io::Write;

use crate::{
    failed::Failed,
    fields::value,
    host::Host,
    page::{Page, QUIET},
};

/// What to list.
#[derive(Args)]
pub struct Coming {
    /// Also what is yet to come
    #[arg(long)]
    all: bool,
}

/// Which follow-up, and its answer.
#[derive(Args)]
#[command(group = ArgGroup::new("state").required(false))]
pub struct Answer {
    /// The moment's id, or its number in besef due; of several open follow-ups the first is meant
    #[arg(value_name = "ID")]
    which: String,
    /// It was applied
    #[arg(long, group = "state")]
    applied: bool,
    /// It was applied in part
    #[arg(long, group = "state")]
    partly: bool,
    /// It was not applied yet
    #[arg(long, group = "state")]
    not_yet: bool,
    /// It was not applied
    #[arg(long, group = "state")]
    not: bool,
    /// Let it go without an answer
    #[arg(long, group = "state")]
    let_go: bool,
    /// Look again on another day instead
    #[arg(long = "move", value_name = "DATE", group = "state")]
    to: Option<Day>,
    /// What was applied, or came of it
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    /// What helped
    #[arg(long, value_name = "TEXT")]
    helped: Option<String>,
    /// What stood in the way
    #[arg(long, value_name = "TEXT")]
    hindered: Option<String>,
    /// Whom to tell
    #[arg(long, value_name = "TEXT")]
    tell: Option<String>,
}

/// Lists it, numbered.
pub fn list(host: &Host, flags: &Coming, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let due = DueList { due: coming(session, flags.all)? };
    host.answer(out, &due, |page| match due.due.as_slice() {
        [] if flags.all => page.say("cli-nothing-coming", &[]),
        [] => page.say("follow-up-none-now", &[]),
        all => (1..).zip(all).map(|(number, due)| line(page, number, due)).collect::<Vec<_>>().join("\n"),
    })
}

/// What is due by today comes first, so that its numbers are the same either way.
fn coming(session: &Session, all: bool) -> Result<Vec<Due>, Failed> {
    let today = session.status(Nothing {})?.today;
    let mut due = session.due(Nothing {})?.due;
    due.retain(|due| all || due.due <= today);
    Ok(due)
}

fn line(page: &Page<'_>, number: usize, due: &Due) -> String {
    let (what, sort) = match &due.what {
        DueWhat::Step(step) => (&step.what, "follow-up-to-try"),
        DueWhat::FollowUp(follow_up) => (&follow_up.title, "follow-up-to-look"),
    };
    let about = format!("{} · {} · {}", page.day(due.due), page.say(sort, &[]), due.id);
    format!("{number:>3}  {what}\n     {QUIET}{about}{QUIET:#}")
}

/// Answers a follow-up, moves it or lets it go.
pub fn answer(host: &Host, flags: &Answer, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let (id, at) = flags.moment(session)?;
    let mut follow_ups =
        session.show_moment(ShowMoment { id, words: String::new() })?.moment.content.follow_ups;
    flags.settle(meant(&mut follow_ups, at)?);
    let set = Patch::default().set("follow_ups", value(&follow_ups));
    let saved = session.edit_moment(EditMoment { id, set })?;
    host.answer(out, &saved, |page| flags.told(page))
}

impl Answer {
    /// The moment, and which of its follow-ups where a number says so.
    fn moment(&self, session: &Session) -> Result<(MomentId, Option<usize>), Failed> {
        let Ok(number) = self.which.parse::<usize>() else {
            let unread = |_| Failed::Usage(format!("{:?} is no id and no number of besef due", self.which));
            return Ok((self.which.parse().map_err(unread)?, None));
        };
        let due = coming(session, true)?;
        match number.checked_sub(1).and_then(|at| due.get(at)) {
            Some(Due { id, what: DueWhat::FollowUp(due), .. }) => Ok((*id, usize::try_from(due.at).ok())),
            Some(Due { id, .. }) => Err(Failed::Usage(format!(
                "that is a next step: besef edit {id} --step tried|adapted|dropped"
            ))),
            None => Err(Failed::Usage(format!("besef due has no number {number}"))),
        }
    }

    fn state(&self) -> Option<FollowUpState> {
        let states = [
            (self.applied, FollowUpState::Applied),
            (self.partly, FollowUpState::Partly),
            (self.not_yet, FollowUpState::NotYet),
            (self.not, FollowUpState::Not),
            (self.let_go, FollowUpState::LetGo),
        ];
        states.into_iter().find_map(|(said, state)| said.then_some(state))
    }

    fn settle(&self, follow_up: &mut FollowUp) {
        follow_up.state = self.state().unwrap_or(follow_up.state);
        if let Some(day) = self.to {
            (follow_up.due, follow_up.after) = (day, None);
        }
        let texts = [
            (&mut follow_up.applied, &self.what),
            (&mut follow_up.helped, &self.helped),
            (&mut follow_up.hindered, &self.hindered),
            (&mut follow_up.tell, &self.tell),
        ];
        for (text, said) in texts.into_iter().filter(|(_, said)| said.is_some()) {
            text.clone_from(said);
        }
    }

    fn told(&self, page: &Page<'_>) -> String {
        match (self.to, self.state()) {
            (Some(day), _) => page.say("follow-up-moved", &[("day", page.day(day).into())]),
            (None, Some(state)) => page.say(&format!("follow-up-noted-{}", page.name(state)), &[]),
            (None, None) => page.say("cli-edited", &[]),
        }
    }
}

/// The one that a number said; else the first open, or the last that was answered, to say more of it.
fn meant(follow_ups: &mut [FollowUp], at: Option<usize>) -> Result<&mut FollowUp, Failed> {
    let open = || follow_ups.iter().position(|one| one.state == FollowUpState::Open);
    let last = || follow_ups.len().checked_sub(1);
    let meant = at.or_else(open).or_else(last).and_then(|at| follow_ups.get_mut(at));
    meant.ok_or_else(|| Failed::Usage("this moment has no follow-ups: give it a --training".to_owned()))
}
