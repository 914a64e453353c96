//! Goals as a question means them. What a goal is called may change without its moments, so the index knows ids only
//! and names are looked up here, before it is asked.

use besef_model::{Condition, NotedId};

use crate::analysis::{fold_name, runs_in, words};

/// The goals a question may mean, each with what it is called.
pub(crate) type Goals<'g> = &'g [(NotedId, String)];

/// What is asked of a goal by its id or its name: an id shows as the name where there is one.
pub(crate) fn goal(goals: Goals<'_>, name: String, whole: bool) -> Condition {
    let id = name.parse::<NotedId>().ok();
    match goals.iter().find(|(goal, _)| Some(*goal) == id) {
        Some((_, called)) => Condition::Goal { name: called.clone(), whole: true },
        None => Condition::Goal { name, whole },
    }
}

/// The goals that are meant so; more than one may have the name, or a word of it.
pub(crate) fn meant(goals: Goals<'_>, asked: &str, whole: bool, typing: bool) -> Vec<NotedId> {
    if let Ok(id) = asked.parse() {
        return vec![id];
    }
    let (folded, words) = (fold_name(asked), words(asked).map(|word| word.folded).collect::<Vec<_>>());
    let is_meant = |name: &str| if whole { fold_name(name) == folded } else { runs_in(name, &words, typing) };
    goals.iter().filter(|(_, name)| is_meant(name)).map(|(id, _)| *id).collect()
}
