//! The flags for the fields of a conversation, the same for a new one and for changing one.

use besef_contract::{
    Session,
    model::{
        Called, Conversation, ConversationKind, Day, MomentId, MomentPart, Needs, NotedId, Paper, Patch,
        Period, Pick, PickedAs, Section, SheetChoices,
    },
};
use clap::Args;
use serde_json::Value;

use crate::{commands::goals, failed::Failed, fields::value, period::PeriodArguments, taking};

/// Fields of a conversation. What is left out stays as it is; an empty text empties its field.
#[derive(Args)]
pub struct Said {
    /// What sort of conversation [default: development]
    #[arg(long, value_name = "KIND", value_parser = taking::word(ConversationKind::ALL))]
    kind: Option<ConversationKind>,
    /// What to call it
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// With whom: a name or a role
    #[arg(long, value_name = "NAME")]
    with: Option<String>,
    /// When it is, or was
    #[arg(long, value_name = "DATE")]
    on: Option<Day>,
    #[command(flatten)]
    period: PeriodArguments,
    #[command(flatten)]
    prepared: Prepared,
    #[command(flatten)]
    sheet: OnSheet,
}

/// What to bring along. A text of - is standard input.
#[derive(Args)]
#[command(next_help_heading = "To prepare it (a TEXT of - is standard input)")]
struct Prepared {
    /// Pick a moment, as an example or as feedback or training; may be repeated
    #[arg(long = "pick", value_name = "ID[:feedback|training]", value_parser = pick)]
    picks: Vec<(MomentId, PickedAs)>,
    /// No longer pick a moment; may be repeated
    #[arg(long = "drop", value_name = "ID")]
    drops: Vec<MomentId>,
    /// What to say about a moment that is picked; may be repeated
    #[arg(long = "say", value_name = "ID=TEXT", value_parser = taking::named_text)]
    says: Vec<(String, String)>,
    /// What I am proud of
    #[arg(long, value_name = "TEXT")]
    proud: Option<String>,
    /// Where I am stuck
    #[arg(long, value_name = "TEXT")]
    stuck: Option<String>,
    /// What came of feedback
    #[arg(long, value_name = "TEXT")]
    feedback: Option<String>,
    /// What came of trainings
    #[arg(long, value_name = "TEXT")]
    trainings: Option<String>,
    /// How it stands with a need; NEED is autonomy, relatedness or competence; may be repeated
    #[arg(long = "need", value_name = "NEED=TEXT", value_parser = taking::named_text)]
    needs: Vec<(String, String)>,
    /// Support wished for, or to offer; SORT is socio-emotional, network, career or autonomy; may be repeated
    #[arg(long, value_name = "SORT=TEXT", value_parser = taking::named_text)]
    support: Vec<(String, String)>,
    /// A goal to speak of, by its name or id; may be repeated
    #[arg(long = "goal", value_name = "GOAL")]
    goals: Vec<String>,
    /// Questions for the other (besef conversation prompts has some)
    #[arg(long, value_name = "TEXT")]
    questions: Option<String>,
    /// What it is for, in a conversation I lead
    #[arg(long, value_name = "TEXT")]
    aim: Option<String>,
    /// What I saw going well, in a conversation I lead
    #[arg(long, value_name = "TEXT")]
    seen: Option<String>,
    /// What was said
    #[arg(long, value_name = "TEXT")]
    notes: Option<String>,
}

/// What goes on paper.
#[derive(Args)]
#[command(next_help_heading = "On the sheet")]
struct OnSheet {
    /// Put a section on it; may be repeated
    #[arg(long = "tick", value_name = "SECTION", value_parser = taking::word(Section::ALL))]
    ticks: Vec<Section>,
    /// Leave a section out; may be repeated
    #[arg(long = "leave-out", value_name = "SECTION", value_parser = taking::word(Section::ALL))]
    left_out: Vec<Section>,
    /// What to show of each moment, beside its text; may be repeated
    #[arg(long = "part", value_name = "PART", value_parser = taking::word(MomentPart::ALL))]
    parts: Vec<MomentPart>,
    /// How people are called
    #[arg(long, value_name = "HOW", value_parser = taking::word(Called::ALL))]
    people: Option<Called>,
    /// The size of the page
    #[arg(long, value_name = "SIZE", value_parser = taking::word(Paper::ALL))]
    paper: Option<Paper>,
}

impl Said {
    /// What these flags change in a conversation.
    pub fn patch(&self, before: &Conversation, session: &Session) -> Result<Patch, Failed> {
        let changes = [
            ("kind", self.kind.map(value)),
            ("name", self.name.as_ref().map(value)),
            ("with", self.with.as_ref().map(value)),
            ("on", self.on.map(value)),
            ("period", self.period(session)?.map(value)),
            ("sheet", self.sheet.choices(&before.sheet).map(value)),
        ];
        let prepared = self.prepared.changes(before, session)?;
        let named = changes.into_iter().filter_map(|(field, value)| Some((field, value?)));
        Ok(named.chain(prepared).fold(Patch::default(), |patch, (field, value)| patch.set(field, value)))
    }

    fn period(&self, session: &Session) -> Result<Option<Period>, Failed> {
        let looked_back = self.period.named().map(|on| session.look_back(on)).transpose()?;
        Ok(looked_back.map(|answer| answer.period))
    }
}

impl Prepared {
    fn changes(
        &self,
        before: &Conversation,
        session: &Session,
    ) -> Result<Vec<(&'static str, Value)>, Failed> {
        let texts = [
            ("proud", &self.proud),
            ("stuck", &self.stuck),
            ("feedback", &self.feedback),
            ("trainings", &self.trainings),
            ("questions", &self.questions),
            ("aim", &self.aim),
            ("seen", &self.seen),
            ("notes", &self.notes),
        ];
        let given = texts.into_iter().filter_map(|(field, text)| Some((field, text.clone()?)));
        let mut changes = given
            .map(|(field, text)| Ok((field, value(taking::text(text)?))))
            .collect::<Result<Vec<_>, Failed>>()?;
        let others = [
            ("picks", self.picks(&before.picks)?.map(value)),
            ("needs", self.needs(&before.needs)?.map(value)),
            ("support", goals::supported(&self.support, &before.support)?.map(value)),
            ("goals", self.goals(session)?.map(value)),
        ];
        changes.extend(others.into_iter().filter_map(|(field, value)| Some((field, value?))));
        Ok(changes)
    }

    /// Moments picked come after those that were; one picked again is picked for something else.
    fn picks(&self, before: &[Pick]) -> Result<Option<Vec<Pick>>, Failed> {
        let mut picks = before.to_vec();
        for (moment, part) in &self.picks {
            match picks.iter_mut().find(|pick| pick.moment == *moment) {
                Some(pick) => pick.part = *part,
                None => picks.push(Pick { moment: *moment, part: *part, note: None }),
            }
        }
        picks.retain(|pick| !self.drops.contains(&pick.moment));
        for (id, text) in &self.says {
            let pick = picks.iter_mut().find(|pick| pick.moment.to_string() == *id);
            let pick = pick.ok_or_else(|| Failed::Usage(format!("{id} is not picked: add --pick {id}")))?;
            pick.note = Some(text.clone());
        }
        Ok((picks != before).then_some(picks))
    }

    fn needs(&self, before: &Needs) -> Result<Option<Needs>, Failed> {
        let mut needs = before.clone();
        for (need, text) in &self.needs {
            let line = match need.as_str() {
                "autonomy" => &mut needs.autonomy,
                "relatedness" => &mut needs.relatedness,
                "competence" => &mut needs.competence,
                _ => return Err(Failed::Usage(format!("there is no need called {need:?}"))),
            };
            *line = Some(text.clone());
        }
        Ok((!self.needs.is_empty()).then_some(needs))
    }

    fn goals(&self, session: &Session) -> Result<Option<Vec<NotedId>>, Failed> {
        let named = self.goals.iter().filter(|name| !name.trim().is_empty());
        let ids = named.map(|name| Ok(goals::named(session, name)?.goal.id));
        let ids = ids.collect::<Result<Vec<_>, Failed>>()?;
        Ok((!self.goals.is_empty()).then_some(ids))
    }
}

impl OnSheet {
    fn choices(&self, before: &SheetChoices) -> Option<SheetChoices> {
        let on_it = |section: &Section| before.sections.contains(section) || self.ticks.contains(section);
        let sections = Section::ALL.iter().copied();
        let sections = sections.filter(|section| on_it(section) && !self.left_out.contains(section));
        let choices = SheetChoices {
            sections: sections.collect(),
            parts: if self.parts.is_empty() { before.parts.clone() } else { self.parts.clone() },
            people: self.people.unwrap_or(before.people),
            paper: self.paper.unwrap_or(before.paper),
        };
        (choices != *before).then_some(choices)
    }
}

/// A moment, and what it is picked for: `ID` or `ID:feedback`.
fn pick(given: &str) -> Result<(MomentId, PickedAs), String> {
    let (id, part) = given.split_once(':').unwrap_or((given, "moment"));
    let part = match part {
        "moment" => PickedAs::Moment,
        "feedback" => PickedAs::Feedback,
        "training" => PickedAs::Training,
        _ => return Err(format!("{part:?} is neither feedback nor training")),
    };
    Ok((id.parse().map_err(|_| format!("{id:?} is not an id"))?, part))
}
