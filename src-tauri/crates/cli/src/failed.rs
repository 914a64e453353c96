//! Why a command did not come about, and how that is told: a sentence on stderr, with `--json` also the code.

use besef_contract::{Failure, FailureCode, model::Invalid};
use besef_words::{Arg, Words};
use clap::{CommandFactory, error::ErrorKind};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use crate::arguments::Arguments;

/// A command that did not come about.
#[derive(Debug)]
pub enum Failed {
    /// Besef could not do it.
    Besef(Failure),
    /// The flags do not go together.
    Usage(String),
    /// The command holds back; the sentence of that key says why, and how to go on.
    Held {
        /// The key of the sentence, which is also the code for machines.
        key: &'static str,
        /// What the sentence fills in.
        params: BTreeMap<String, String>,
    },
    /// The doctor found something wrong; what it is has been printed.
    Unwell,
    /// The person interrupted; nothing half done is left.
    Stopped,
    /// The answer could not be written out.
    Output(io::Error),
}

/// What shells expect of a program that was interrupted.
const INTERRUPTED: u8 = 130;

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        Failed::Besef(failure)
    }
}

impl From<Invalid> for Failed {
    fn from(invalid: Invalid) -> Self {
        Failed::Besef(invalid.into())
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Failed::Output(error)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(error: serde_json::Error) -> Self {
        Failed::Output(error.into())
    }
}

impl Failed {
    /// A file that could not be read.
    pub fn unreadable(file: &Path, error: &io::Error) -> Self {
        Failure::new(FailureCode::Storage).with("detail", format!("{}: {error}", file.display())).into()
    }

    /// The command holds back, for the reason that key says.
    pub fn held(key: &'static str, params: &[(&str, &str)]) -> Self {
        let params = params.iter().map(|(name, said)| ((*name).to_owned(), (*said).to_owned())).collect();
        Failed::Held { key, params }
    }

    /// Tells it, and gives the exit code that goes with it.
    pub fn report(self, words: &Words, json: bool, out: &mut dyn Write) -> ExitCode {
        match self {
            // Whoever read along has stopped reading: that is their choice, not a failure.
            Failed::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
            Failed::Usage(message) => Arguments::command().error(ErrorKind::ArgumentConflict, message).exit(),
            Failed::Output(error) => {
                tell(&words.say("failure-storage", &[("detail", error.to_string().into())]))
            }
            Failed::Stopped => {
                tell(&words.say("cli-stopped", &[]));
                return ExitCode::from(INTERRUPTED);
            }
            Failed::Unwell => tell(&words.say("cli-doctor-unwell", &[])),
            Failed::Held { key, params } => {
                let args: Vec<(&str, Arg)> =
                    params.iter().map(|(name, said)| (name.as_str(), said.as_str().into())).collect();
                let sentence = words.say(key, &args);
                told(json!({"code": key, "params": params, "sentence": sentence}), &sentence, json, out);
            }
            Failed::Besef(failure) => {
                let sentence = sentence(&failure, words);
                let answer = json!({"code": failure.code, "params": failure.params, "sentence": sentence});
                told(answer, &sentence, json, out);
            }
        }
        ExitCode::FAILURE
    }
}

/// Tells a failure to people, and to machines where they asked.
fn told(failure: Value, sentence: &str, json: bool, out: &mut dyn Write) {
    if json {
        // The sentence on stderr says it too; there is nobody left to tell when both are closed.
        let _ = writeln!(out, "{}", json!({ "failure": failure }));
    }
    tell(sentence);
}

fn tell(sentence: &str) {
    let _ = writeln!(anstream::stderr(), "besef: {sentence}");
}

/// What happened, where in a batch it did, and what to type next where that is known.
fn sentence(failure: &Failure, words: &Words) -> String {
    let readable =
        |value: &String| value.parse().map_or_else(|_| value.clone(), |number| words.number(number));
    let args: Vec<(&str, Arg)> =
        failure.params.iter().map(|(name, value)| (name.as_str(), readable(value).into())).collect();
    let mut sentence = words.say(&failure.key(), &args);
    if let Some(line) = failure.params.get("line") {
        let args = [("line", line.as_str().into()), ("sentence", sentence.into())];
        sentence = words.say("cli-in-line", &args);
    }
    hint(failure.code).map_or(sentence.clone(), |key| format!("{sentence} {}", words.say(key, &[])))
}

fn hint(code: FailureCode) -> Option<&'static str> {
    match code {
        FailureCode::VaultMissing => Some("cli-hint-vault-missing"),
        FailureCode::Locked => Some("cli-hint-locked"),
        FailureCode::Damaged => Some("cli-hint-damaged"),
        FailureCode::UndoConflict => Some("cli-hint-undo-conflict"),
        FailureCode::NeedsPassphrase => Some("cli-share-hint-passphrase"),
        FailureCode::UnknownSearch => Some("cli-hint-unknown-search"),
        _ => None,
    }
}
