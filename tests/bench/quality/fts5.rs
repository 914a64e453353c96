//! The judged set in FTS5, all texts of a moment as one. A question is put in every way that could be fair to it, and the
//! way that does best over the whole set is the one that is shown. Conditions are applied for it, to what it finds.

use besef_contract::model::{Content, Filter, StepFilter, StepState};
use besef_tests::judged::{Question, moments};
use rusqlite::Connection;
use std::collections::HashMap;

use super::Answered;
use crate::tokens::Tokens;

/// How the words of a question are put together.
#[derive(Debug, Clone, Copy)]
struct Putting {
    /// One is enough; else all are needed.
    any: bool,
    /// Each may go on.
    begun: bool,
}

/// Every way worth trying. A word's beginning is among its trigrams already.
fn ways(tokens: Tokens) -> Vec<Putting> {
    let begun: &[bool] = if tokens == Tokens::Words { &[false, true] } else { &[false] };
    let both = |begun: &bool| [false, true].map(|any| Putting { any, begun: *begun });
    begun.iter().flat_map(both).collect()
}

/// The least letters a word needs to be found.
fn least(tokens: Tokens) -> usize {
    if tokens == Tokens::Words { 1 } else { 3 }
}

impl Putting {
    fn name(self) -> &'static str {
        match (self.any, self.begun) {
            (false, false) => "all words",
            (false, true) => "all begun",
            (true, false) => "any word",
            (true, true) => "any begun",
        }
    }
}

/// The best over all questions.
pub fn best_variant(questions: &[Question], tokens: Tokens) -> Answered {
    let table = Table::new(tokens);
    let ways = ways(tokens).into_iter().map(|putting| {
        let name = format!("{}, {}", tokens.name(), putting.name());
        Answered::by(&name, questions, |question| table.answers(question, putting))
    });
    let by_rank =
        |a: &Answered, b: &Answered| a.over(questions, None).rank.total_cmp(&b.over(questions, None).rank);
    ways.max_by(by_rank).unwrap()
}

struct Table {
    store: Connection,
    tokens: Tokens,
    contents: HashMap<String, Content>,
}

impl Table {
    fn new(tokens: Tokens) -> Self {
        let store = Connection::open_in_memory().unwrap();
        let table = format!(
            "CREATE VIRTUAL TABLE moment USING fts5(key UNINDEXED, text, tokenize = '{}')",
            tokens.tokenizer()
        );
        store.execute_batch(&table).unwrap();
        for (key, content) in moments() {
            let texts: Vec<&str> = content.texts().map(|(_, text)| text).collect();
            store.execute("INSERT INTO moment VALUES (?1, ?2)", [key, texts.join("\n")]).unwrap();
        }
        Self { store, tokens, contents: moments().into_iter().collect() }
    }

    fn answers(&self, question: &Question, putting: Putting) -> Vec<String> {
        let Some(matching) = in_fts5(question.bare(), self.tokens, putting) else { return Vec::new() };
        let ranked = "SELECT key FROM moment WHERE moment MATCH ?1 ORDER BY rank";
        let mut ranked = self.store.prepare_cached(ranked).unwrap();
        let keys = ranked.query_map([matching], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
        keys.filter(|key| passes(&self.contents[key], &question.filter)).collect()
    }
}

/// In FTS5's language; nothing when no word is long enough. What is written in it already stays so.
fn in_fts5(words: &str, tokens: Tokens, putting: Putting) -> Option<String> {
    if [" NOT ", " OR ", "\""].iter().any(|sign| words.contains(sign)) {
        return Some(words.to_owned());
    }
    let long = |word: &&str| word.chars().count() >= least(tokens);
    let quoted = |word| format!("\"{word}\"{}", if putting.begun { "*" } else { "" });
    let terms: Vec<String> = words.split_whitespace().filter(long).map(quoted).collect();
    (!terms.is_empty()).then(|| terms.join(if putting.any { " OR " } else { " AND " }))
}

/// Whether a moment meets the conditions; of a name one word is enough.
fn passes(content: &Content, filter: &Filter) -> bool {
    let named =
        |asked: &String| content.people.iter().any(|person| person.name.split(' ').any(|word| word == asked));
    (filter.kinds.is_empty() || filter.kinds.contains(&content.kind))
        && filter.people.iter().all(named)
        && filter.tags.iter().all(|tag| content.tags.contains(tag))
        && filter.from.is_none_or(|from| content.on >= from)
        && filter.to.is_none_or(|to| content.on <= to)
        && filter.step.is_none_or(|step| stands(content, step))
        && (!filter.mistake || content.mistake)
}

/// The set asks for steps that are there or open, no others.
fn stands(content: &Content, step: StepFilter) -> bool {
    let open = content.next_step.as_ref().map(|step| step.state == StepState::Open);
    if step == StepFilter::Open { open == Some(true) } else { open.is_some() }
}
