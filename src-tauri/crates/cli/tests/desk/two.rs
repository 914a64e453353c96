//! Two people, each at a desk of their own, who know each other only by the files they send.

use serde_json::Value;
use std::path::{Path, PathBuf};

use super::Desk;

/// A learner and a coach who have each other's cards.
pub struct Two {
    pub learner: Desk,
    pub coach: Desk,
}

pub fn two() -> Two {
    let two = Two { learner: Desk::new(), coach: Desk::new() };
    let (sam, kim) = (card(&two.learner, "Sam"), card(&two.coach, "Kim"));
    two.learner.says(&["contact", "add", &kim]);
    two.coach.says(&["contact", "add", &sam]);
    two
}

/// Writes someone's own card to a file.
pub fn card(desk: &Desk, name: &str) -> String {
    let file = shown(&desk.path("kaart.txt"));
    desk.says(&["contact", "card", "--name", name, "--out", &file]);
    file
}

/// A path as an argument.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl Two {
    /// The learner logs a moment and shares it with the coach: its id, and the file.
    pub fn shared(&self) -> (String, String) {
        let id =
            self.learner.log(&["--kind", "social", "--takeaway", "Eerst wachten", "Koffie met de vakgroep"]);
        let file = self.file("uittreksel.besef");
        self.learner.says(&["share", "--to", "Kim", "--query", "koffie", "--out", &file]);
        (id, file)
    }

    /// The coach opens it, says something of its one moment, and replies: the file.
    pub fn replied(&self, extract: &str, text: &str) -> String {
        let file = self.file("antwoord.besef");
        self.coach.says(&["comment", extract, "1", text, "--sort", "vraag", "--support", "career"]);
        self.coach.says(&["reply", extract, "--out", &file]);
        file
    }

    pub fn file(&self, name: &str) -> String {
        shown(&self.path(name))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.learner.path(name)
    }
}

/// What someone shared.
pub fn shared_by(desk: &Desk) -> Vec<Value> {
    desk.json(&["shared"])["shared"].as_array().unwrap().clone()
}

/// What someone was sent.
pub fn received_by(desk: &Desk) -> Vec<Value> {
    desk.json(&["received"])["received"].as_array().unwrap().clone()
}
