//! The flags that give a moment depth, the same for logging and editing: source, training, goals, what changed.

use besef_contract::{
    Session,
    model::{Activity, Changed, Content, Intention, Medium, Patch, Source, Training, Visibility},
};
use clap::Args;
use serde_json::Value;

use crate::{commands::goals, failed::Failed, fields::value, taking};

/// What gives a moment depth. What is left out stays as it is.
#[derive(Args, Default)]
#[command(next_help_heading = "To deepen it")]
pub struct Deeper {
    /// What was read, seen or heard, by its title; may be repeated
    #[arg(long = "source", value_name = "TITLE")]
    sources: Vec<String>,
    /// Where the source is to be found
    #[arg(long, value_name = "ADDRESS")]
    address: Option<String>,
    /// Who made the source
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// What the source is
    #[arg(long, value_name = "MEDIUM", value_parser = taking::word(Medium::ALL))]
    medium: Option<Medium>,
    /// The training it belongs to, by its title; Besef asks later what came of it
    #[arg(long, value_name = "TITLE")]
    training: Option<String>,
    /// Who gave the training
    #[arg(long, value_name = "NAME")]
    provider: Option<String>,
    /// How long the training took
    #[arg(long, value_name = "HOURS")]
    hours: Option<f64>,
    /// There is a certificate of the training
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    certificate: Option<bool>,
    /// Participants learned from one another
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    interaction: Option<bool>,
    /// It was practised on cases
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    cases: Option<bool>,
    /// What I plan to apply of the training
    #[arg(long, value_name = "TEXT")]
    plan: Option<String>,
    /// What support that needs
    #[arg(long, value_name = "TEXT")]
    support: Option<String>,
    /// Who asks me later how it goes
    #[arg(long, value_name = "NAME")]
    partner: Option<String>,
    /// A goal it belongs to, by its name or id; may be repeated
    #[arg(long = "goal", value_name = "GOAL")]
    goals: Vec<String>,
    /// A label from a framework (besef standards lists them); may be repeated
    #[arg(long = "standard", value_name = "LABEL")]
    standards: Vec<String>,
    /// Whether it was meant to be learning
    #[arg(long, value_name = "WHEN", value_parser = taking::word(Intention::ALL))]
    intention: Option<Intention>,
    /// What I was doing; may be repeated
    #[arg(long = "activity", value_name = "ACTIVITY", value_parser = taking::word(Activity::ALL))]
    activities: Vec<Activity>,
    /// What changed in what I know or believe
    #[arg(long, value_name = "TEXT")]
    knowing: Option<String>,
    /// What changed in how I feel
    #[arg(long, value_name = "TEXT")]
    feeling: Option<String>,
    /// What changed in what I do
    #[arg(long, value_name = "TEXT")]
    doing: Option<String>,
    /// What changed in what I intend
    #[arg(long, value_name = "TEXT")]
    intending: Option<String>,
    /// May be picked for an extract; --shareable=false keeps it to myself
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    shareable: Option<bool>,
}

impl Deeper {
    /// What these flags change in a moment. An empty name or text empties its field.
    pub fn patch(&self, before: &Content, session: &Session) -> Result<Patch, Failed> {
        let visibility = |shareable| if shareable { Visibility::Shareable } else { Visibility::Private };
        let changes = [
            ("sources", self.sources(before)?.map(value)),
            ("training", self.training(before.training.as_ref())),
            ("goals", self.goals(session)?),
            ("standards", given(&self.standards).map(value)),
            ("intention", self.intention.map(value)),
            ("activities", given(&self.activities).map(value)),
            ("changed", self.changed(&before.changed).map(value)),
            ("visibility", self.shareable.map(visibility).map(value)),
        ];
        let named = changes.into_iter().filter_map(|(field, value)| Some((field, value?)));
        Ok(named.fold(Patch::default(), |patch, (field, value)| patch.set(field, value)))
    }

    /// The sources named; one that was there already keeps what is known of it.
    fn sources(&self, before: &Content) -> Result<Option<Vec<Source>>, Failed> {
        let described = self.address.is_some() || self.author.is_some() || self.medium.is_some();
        if self.sources.is_empty() && !described {
            return Ok(None);
        }
        let known = |title: &String| before.sources.iter().find(|source| source.title == *title).cloned();
        let new = |title: &String| Source { title: title.clone(), ..Source::default() };
        let titles = self.sources.iter().filter(|title| !title.trim().is_empty());
        let mut sources: Vec<Source> = match given(&self.sources) {
            Some(_) => titles.map(|title| known(title).unwrap_or_else(|| new(title))).collect(),
            None => before.sources.clone(),
        };
        match sources.as_mut_slice() {
            [only] => self.describe(only),
            _ if described => {
                let meant = "--address, --author and --medium tell of one source: name it with --source";
                return Err(Failed::Usage(meant.to_owned()));
            }
            _ => {}
        }
        Ok(Some(sources))
    }

    fn describe(&self, source: &mut Source) {
        replace(&mut source.address, self.address.as_ref());
        replace(&mut source.author, self.author.as_ref());
        source.medium = self.medium.or(source.medium);
    }

    /// The training with what the flags say of it, when they say anything; an empty title takes it away.
    fn training(&self, before: Option<&Training>) -> Option<Value> {
        if self.training.as_ref().is_some_and(|title| title.trim().is_empty()) {
            return Some(Value::Null);
        }
        let mut training = before.cloned().unwrap_or_default();
        replace(&mut training.title, self.training.as_ref());
        replace(&mut training.provider, self.provider.as_ref());
        replace(&mut training.plan, self.plan.as_ref());
        replace(&mut training.support, self.support.as_ref());
        replace(&mut training.partner, self.partner.as_ref());
        training.hours = self.hours.or(training.hours);
        training.certificate = self.certificate.unwrap_or(training.certificate);
        training.interaction = self.interaction.or(training.interaction);
        training.cases = self.cases.or(training.cases);
        let stays = *before.unwrap_or(&Training::default()) == training;
        (!stays).then(|| value(training))
    }

    fn goals(&self, session: &Session) -> Result<Option<Value>, Failed> {
        let Some(names) = given(&self.goals) else { return Ok(None) };
        let names = names.iter().filter(|name| !name.trim().is_empty());
        let ids = names.map(|name| Ok(goals::named(session, name)?.goal.id));
        Ok(Some(value(ids.collect::<Result<Vec<_>, Failed>>()?)))
    }

    fn changed(&self, before: &Changed) -> Option<Changed> {
        let mut changed = before.clone();
        replace(&mut changed.knowing, self.knowing.as_ref());
        replace(&mut changed.feeling, self.feeling.as_ref());
        replace(&mut changed.doing, self.doing.as_ref());
        replace(&mut changed.intending, self.intending.as_ref());
        (changed != *before).then_some(changed)
    }
}

/// What was said takes the place of what stood there.
fn replace(field: &mut Option<String>, said: Option<&String>) {
    if let Some(said) = said {
        *field = Some(said.clone()).filter(|said| !said.trim().is_empty());
    }
}

fn given<T>(names: &[T]) -> Option<&[T]> {
    (!names.is_empty()).then_some(names)
}
