//! `reflect`: answers along a model. What was answered before stays, also along another model.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::folded,
    model::{Along, Answer, ModelId, MomentId, Patch, Reflection, ReflectionModel, Wording},
    shapes::{EditMoment, Nothing, ShowMoment},
};
use clap::Args;
use std::io::Write;

use crate::{commands::one, failed::Failed, fields::value, host::Host, page::Page, taking};

/// Which moment, and what to answer.
#[derive(Args)]
pub struct Reflect {
    /// The moment's id
    id: MomentId,
    /// The model, by its id or name (besef models lists them) [default: the one followed, else the first]
    #[arg(long, value_name = "MODEL")]
    model: Option<String>,
    /// The answer to step N, from 1; may be repeated. An empty answer takes it back
    #[arg(long, value_name = "N=TEXT", value_parser = taking::named_text)]
    answer: Vec<(String, String)>,
}

/// Keeps the answers.
pub fn run(host: &Host, flags: &Reflect, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let page = Page::new(&host.words);
    let before = session.show_moment(ShowMoment { id: flags.id, words: String::new() })?.moment.content;
    let model = flags.model(session, &page, before.reflection.as_ref())?;
    let mut reflection = along(before.reflection, &model.id);
    for (step, text) in &flags.answer {
        let step = step_of(step, &model)?;
        let asked = match (&model.own, &model.steps.get(usize::from(step)).map(|step| &step.prompt)) {
            (true, Some(Wording::Text(asked))) => Some(asked.clone()),
            _ => None,
        };
        answered(&mut reflection.answers, Answer { step, text: text.clone(), asked });
    }
    let set = Patch::default().set("reflection", value(reflection));
    one::changed(host, &session.edit_moment(EditMoment { id: flags.id, set })?, "cli-edited", out)
}

impl Reflect {
    fn model(
        &self,
        session: &Session,
        page: &Page<'_>,
        before: Option<&Reflection>,
    ) -> Result<ReflectionModel, Failed> {
        let wanted = self.model.clone().or_else(|| before.map(|it| it.model.as_str().to_owned()));
        let is = |model: &ReflectionModel| {
            wanted.as_ref().is_none_or(|wanted| {
                model.id.as_str() == wanted || folded(&page.worded(&model.name)) == folded(wanted)
            })
        };
        let models = session.reflection_models(Nothing {})?.models;
        let unknown =
            || Failure::new(FailureCode::Unknown).with("name", wanted.as_deref().unwrap_or_default());
        models.into_iter().find(is).ok_or_else(|| unknown().into())
    }
}

/// The reflection along that model: what was answered along another is kept as earlier.
fn along(before: Option<Reflection>, model: &ModelId) -> Reflection {
    let Some(Reflection { model: followed, answers, mut earlier }) = before else {
        return Reflection { model: model.clone(), answers: Vec::new(), earlier: Vec::new() };
    };
    if followed == *model {
        return Reflection { model: followed, answers, earlier };
    }
    let again = earlier.iter().position(|along| along.model == *model).map(|at| earlier.remove(at));
    if !answers.is_empty() {
        earlier.insert(0, Along { model: followed, answers });
    }
    let answers = again.map(|along| along.answers).unwrap_or_default();
    Reflection { model: model.clone(), answers, earlier }
}

fn step_of(number: &str, model: &ReflectionModel) -> Result<u8, Failed> {
    let step = number.parse::<u8>().ok().and_then(|number| number.checked_sub(1));
    let steps = model.steps.len();
    let known = step.filter(|step| usize::from(*step) < steps);
    known.ok_or_else(|| Failed::Usage(format!("this model has steps 1 to {steps}, not {number:?}")))
}

/// In the order of the steps; one without text goes.
fn answered(answers: &mut Vec<Answer>, answer: Answer) {
    answers.retain(|other| other.step != answer.step);
    if !answer.text.trim().is_empty() {
        let at = answers.partition_point(|other| other.step < answer.step);
        answers.insert(at, answer);
    }
}
