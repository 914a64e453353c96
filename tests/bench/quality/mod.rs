//! How well the judged set is answered: Besef beside FTS5 by words and by trigrams, over all questions and by what
//! makes them hard, and what Besef misses.

mod fts5;

use besef_tests::judged::{Besef, Question, Score, questions};
use fts5::best_variant;
use serde_json::{Map, Value, json};

use crate::tokens::Tokens;

/// How one engine did, question by question.
pub struct Answered {
    /// The engine, and how it was asked.
    pub name: String,
    /// Its answers' keys, best first.
    pub answers: Vec<Vec<String>>,
    /// How good they are.
    pub scores: Vec<Score>,
}

impl Answered {
    /// What that engine says to each question.
    pub fn by(name: &str, questions: &[Question], answer: impl Fn(&Question) -> Vec<String>) -> Self {
        let answers: Vec<_> = questions.iter().map(answer).collect();
        let scores = questions.iter().zip(&answers).map(|(question, found)| question.score(found)).collect();
        Self { name: name.to_owned(), answers, scores }
    }

    /// Over the questions of a kind, or over all.
    pub fn over(&self, questions: &[Question], kind: Option<&str>) -> Score {
        let asked = questions.iter().zip(&self.scores);
        let of_kind = asked.filter(|(question, _)| kind.is_none_or(|kind| question.kind == kind));
        Score::mean(&of_kind.map(|(_, score)| *score).collect::<Vec<_>>())
    }
}

/// Measures and prints; gives the figures.
pub fn compare() -> Value {
    let questions = questions();
    let besef = Besef::new();
    let engines = [
        Answered::by("Besef", &questions, |question| besef.answers(question)),
        best_variant(&questions, Tokens::Words),
        best_variant(&questions, Tokens::Trigrams),
    ];
    print!("{}", table(&questions, &engines));
    print!("{}", misses(&questions, &engines[0]));
    figures(&questions, &engines)
}

/// The kinds in the order they stand in the set, each once.
fn kinds(questions: &[Question]) -> Vec<&str> {
    let mut kinds: Vec<&str> = questions.iter().map(|question| question.kind.as_str()).collect();
    kinds.dedup();
    kinds
}

fn table(questions: &[Question], engines: &[Answered]) -> String {
    let mut table = format!("\n{:<22}", format!("{} questions", questions.len()));
    engines.iter().for_each(|engine| table += &format!(" │ {:>26}", engine.name));
    table += &format!("\n{:<22}", "");
    engines.iter().for_each(|_| table += &format!(" │ {:>13}{:>13}", "MRR", "recall@10"));
    table.push('\n');
    let lines = std::iter::once(None).chain(kinds(questions).into_iter().map(Some));
    lines.for_each(|kind| table += &line(questions, engines, kind));
    table
}

fn line(questions: &[Question], engines: &[Answered], kind: Option<&str>) -> String {
    let many = questions.iter().filter(|question| kind.is_none_or(|kind| question.kind == kind)).count();
    let mut line = format!("{:<16}{many:>6}", kind.unwrap_or("all"));
    for engine in engines {
        let score = engine.over(questions, kind);
        line += &format!(" │ {:>13.3}{:>13.3}", score.rank, score.recall);
    }
    line + "\n"
}

/// The questions that were not answered perfectly: at which place what was meant came, and what was not among
/// the first ten.
fn misses(questions: &[Question], besef: &Answered) -> String {
    let mut misses = "\nNot answered perfectly (place, question │ came first │ missing):\n".to_owned();
    for (question, answers) in questions.iter().zip(&besef.answers) {
        let (place, missing) = (question.first_best(answers), question.missing(answers));
        if place == Some(1) && missing.is_empty() {
            continue;
        }
        let place = place.map_or("–".to_owned(), |place| format!("{place}."));
        let first = answers.first().map_or("nothing", String::as_str);
        let (kind, words) = (&question.kind, &question.words);
        misses += &format!("{place:>4}  {kind:<14} {words:<40} │ {first:<28} │ {}\n", missing.join(" "));
    }
    misses
}

fn figures(questions: &[Question], engines: &[Answered]) -> Value {
    let figure = |engine: &Answered, kind| {
        let Score { rank, recall } = engine.over(questions, kind);
        json!({ "mrr": rounded(rank), "recall_at_10": rounded(recall) })
    };
    let engine = |engine: &Answered| {
        let mut all = Map::from_iter([("all".to_owned(), figure(engine, None))]);
        all.extend(kinds(questions).into_iter().map(|kind| (kind.to_owned(), figure(engine, Some(kind)))));
        (engine.name.clone(), Value::Object(all))
    };
    Value::Object(engines.iter().map(engine).collect())
}

fn rounded(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
