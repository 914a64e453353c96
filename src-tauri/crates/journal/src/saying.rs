//! Putting what a look-back says into words. What opens moments on a screen reads as plain text here.

use besef_awareness::{Arg, Sentence};
use besef_words::Words;

/// The sentence as it is read.
pub fn said(sentence: &Sentence, words: &Words) -> String {
    let args = sentence.args.iter().map(|(name, arg)| (name.as_str(), in_words(arg, words)));
    let args: Vec<(&str, besef_words::Arg)> = args.collect();
    words.say(&sentence.key, &args).replace("<a>", "").replace("</a>", "")
}

fn in_words(arg: &Arg, words: &Words) -> besef_words::Arg {
    match arg {
        Arg::Number(number) => (*number).into(),
        Arg::Name(name) => name.as_str().into(),
        Arg::Kind(kind) => kind.as_str().into(),
        Arg::Month(month) => words.month(month.date()).into(),
        Arg::Day(day) => words.day(day.date()).into(),
        Arg::Role(role) => {
            serde_json::to_value(role).ok().as_ref().and_then(|role| role.as_str()).unwrap_or_default().into()
        }
    }
}
